/** Gzip files member by member (RFC 1952): in a WARC each record is one, and reading can begin at any of them. */
import { once } from 'node:events';
import { constants, crc32, createInflateRaw, type InflateRaw, inflateRaw } from 'node:zlib';
import { Failure } from '../failure.ts';
import type { ByteSource } from './byte-source.ts';
import { headLength, maxMemberHeadBytes } from './gzip-heads.ts';

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
  const head = headLength(ahead.subarray(0, maxMemberHeadBytes));
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
