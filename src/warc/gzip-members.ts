/** Gzip files member by member (RFC 1952): in a WARC each record is one, and reading can begin at any of them. */
import { once } from 'node:events';
import {
  constants,
  crc32,
  createInflateRaw,
  type InflateRaw,
  inflateRaw,
  inflateRawSync,
} from 'node:zlib';
import { Failure } from '../failure.ts';
import type { ByteSource } from './byte-source.ts';

/** Magic number and the one method there is, deflate. */
const mark = Buffer.from([0x1f, 0x8b, 0x08]);

/** Longest head of a member: a file's name and a comment are the only parts without a length. */
const maxHeadBytes = 4_096;

/** Where the zero byte behind a text is; NaN where it does not end. */
const afterText = (bytes: Uint8Array, from: number): number => {
  const end = bytes.indexOf(0, from);
  return end < 0 ? Number.NaN : end + 1;
};

/** The length of a member's head (RFC 1952, section 2.3); undefined where the bytes are none. */
const headLength = (bytes: Buffer): number | undefined => {
  if (bytes.length < 10 || bytes.indexOf(mark) !== 0) return undefined;
  const flags = bytes[3] ?? 0;
  // The reserved bits.
  if ((flags & 0xe0) !== 0) return undefined;
  let at = 10;
  if (flags & 4) at += 2 + (bytes.length < 12 ? Number.NaN : bytes.readUInt16LE(10));
  if (flags & 8) at = afterText(bytes, at);
  if (flags & 16) at = afterText(bytes, at);
  if (flags & 2) at += 2;
  return at <= Math.min(bytes.length, maxHeadBytes) ? at : undefined;
};

/** Whether bytes begin a gzip member. */
export const isGzip = (bytes: Uint8Array): boolean => mark.equals(bytes.subarray(0, 3));

/** Bytes that tell what a member begins with; they unpack to a megabyte at most. */
const probeBytes = 1_024;

/** The first bytes of the member that begins with `bytes`; none where it is no member. */
export const memberStart = (bytes: Buffer): Buffer => {
  const head = headLength(bytes.subarray(0, maxHeadBytes));
  if (head === undefined) return Buffer.alloc(0);
  try {
    const packed = bytes.subarray(head, head + probeBytes);
    return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    // Three bytes that look like a member stand in compressed data by chance.
    return Buffer.alloc(0);
  }
};

/** What looks like a member and is none is tried so many times; more is a file made to keep us busy. */
const maxTries = 10_000;

/** Goes on to the next member whose content begins as `isWanted` says; false where there is none. */
export const seekMember = async (
  raw: ByteSource,
  isWanted: (start: Buffer) => boolean,
): Promise<boolean> => {
  for (let tries = 0; tries < maxTries; ) {
    const ahead = await raw.peek(maxHeadBytes + probeBytes);
    const at = ahead.indexOf(mark);
    if (at < 0 && ahead.length < maxHeadBytes) return false;
    raw.consume(at < 0 ? ahead.length - mark.length + 1 : at);
    if (at < 0) continue;
    const start = memberStart(await raw.peek(maxHeadBytes + probeBytes));
    if (isWanted(start)) return true;
    raw.consume(1);
    tries += 1;
  }
  return false;
};

/** Pieces that come out of the inflater. */
const chunkBytes = 131_072;

/** Members of so many bytes are unpacked at once, to so many at most: quicker than as a stream. */
const smallBytes = 262_144;
const smallContent = 4_000_000;

interface Inflated {
  readonly content: Buffer;
  /** Bytes of the data up to its end mark. */
  readonly length: number;
}

/** Unpacked outside of the main thread, which has pages to hand out meanwhile; undefined where it is damaged or large. */
const inflate = (packed: Buffer): Promise<Inflated | undefined> =>
  new Promise((resolve) => {
    const options = {
      info: true,
      chunkSize: chunkBytes,
      // Without an end (Z_SYNC_FLUSH) no error: the checksum tells whether there was one.
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: smallContent,
    };
    inflateRaw(packed, options, (error, result) => {
      const { buffer, engine } = (result ?? {}) as unknown as {
        buffer: Buffer;
        engine: InflateRaw;
      };
      resolve(error === null ? { content: buffer, length: engine.bytesWritten } : undefined);
    });
  });

/** The member that begins with `bytes`, where all of it is among them and its checksum holds. */
const wholeMember = async (bytes: Buffer, head: number): Promise<Inflated | undefined> => {
  const inflated = await inflate(bytes.subarray(head));
  if (inflated === undefined) return undefined;
  const { content, length } = inflated;
  const end = head + length;
  const isWhole =
    end + 8 <= bytes.length &&
    bytes.readUInt32LE(end) === crc32(content) &&
    bytes.readUInt32LE(end + 4) === content.length;
  return isWhole ? { content, length: end + 8 } : undefined;
};

const damaged = (what: string, cause?: unknown): Failure =>
  new Failure('input-bad-gzip', what, { cause });

/** Text is packed to a tenth, lists to a fiftieth; what grows beyond both limits is an attack. */
const bombBytes = 100_000_000;
const bombRatio = 200;

const maxFeedBytes = 65_536;

/** Gives the inflater what lies ahead until it has its end, consuming no byte beyond. */
const feed = async (inflater: InflateRaw, raw: ByteSource): Promise<void> => {
  const isOver = () => inflater.readableEnded || inflater.destroyed;
  const over = once(inflater, 'close').catch(() => undefined);
  try {
    while (!isOver()) {
      const chunk = (await raw.peek()).subarray(0, maxFeedBytes);
      if (isOver()) return;
      if (chunk.length === 0) {
        inflater.end();
        return;
      }
      const before = inflater.bytesWritten;
      const written = new Promise<void>((resolve) => inflater.write(chunk, () => resolve()));
      await Promise.race([written, over]);
      raw.consume(inflater.bytesWritten - before);
    }
  } catch (error) {
    inflater.destroy(error as Error);
  }
};

const checkTrailer = async (raw: ByteSource, sum: number, length: number): Promise<void> => {
  const trailer = (await raw.peek(8)).subarray(0, 8);
  if (trailer.length < 8) throw damaged('the gzip data is cut off');
  raw.consume(8);
  if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== length % 2 ** 32)
    throw damaged('the gzip data does not have its checksum');
};

/** What zlib says (`Z_DATA_ERROR`), as a failure; errors of the stream come back as they are. */
const inflateFailure = (error: unknown): unknown => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (!code.startsWith('Z_')) return error;
  const what = code === 'Z_BUF_ERROR' ? 'the gzip data is cut off' : 'the gzip data is damaged';
  return damaged(what, error);
};

/**
 * The content of the member that lies ahead, checked to its end; the source stands behind it then.
 * Throws Failure('input-bad-gzip') where it is cut, damaged or a bomb, and what the source throws.
 */
export async function* inflateMember(raw: ByteSource): AsyncGenerator<Uint8Array, void, undefined> {
  const start = raw.offset;
  const ahead = await raw.peek(smallBytes);
  const head = headLength(ahead.subarray(0, maxHeadBytes));
  if (head === undefined) throw damaged('no gzip member begins here');
  const whole = await wholeMember(ahead, head);
  if (whole !== undefined) {
    raw.consume(whole.length);
    yield whole.content;
    return;
  }
  raw.consume(head);
  const inflater = createInflateRaw({ chunkSize: chunkBytes });
  const feeding = feed(inflater, raw);
  let sum = 0;
  let length = 0;
  let isLeft = true;
  try {
    for await (const chunk of inflater as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      length += chunk.length;
      if (length > bombBytes && length > bombRatio * (raw.offset - start))
        throw damaged('the gzip data unpacks to far too much');
      yield chunk;
    }
    isLeft = false;
  } catch (error) {
    isLeft = false;
    throw inflateFailure(error);
  } finally {
    inflater.destroy();
    // Whoever leaves in the middle does not wait for a source that may never say more.
    if (!isLeft) await feeding;
  }
  await checkTrailer(raw, sum, length);
}
