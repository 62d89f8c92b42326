/**
 * Streams packed with zstd (RFC 8878), frame by frame. Node's own stream stops at the end of a frame and drops what
 * comes behind it in the same piece (seen in 22.23), and a WARC has a frame a record: frames are parted here.
 *
 *     28 B5 2F FD  descriptor  window, dictionary, size   block  block ... last block   checksum
 *     5D 2A 4D 18  length      the dictionary of all frames (IIPC, WARC files with Zstandard compression)
 */
import { type Duplex, pipeline } from 'node:stream';
import * as zlib from 'node:zlib';
import { Failure } from '../failure.ts';

type Unpacker = (options: { dictionary?: Buffer }) => Duplex;

/** Absent before Node 22.15. */
const createUnpacker = (zlib as unknown as { readonly createZstdDecompress?: Unpacker })
  .createZstdDecompress;

const frameMark = 0xfd2fb528;
const dictionaryMark = 0x184d2a5d;
const isSkippable = (mark: number): boolean => (mark & 0xfffffff0) >>> 0 === 0x184d2a50;

/** Those of crawlers have a megabyte at most. */
const maxDictionaryBytes = 16_000_000;

/** Whether bytes begin a frame, or what may stand before the first. */
export const isZstd = (start: Uint8Array): boolean => {
  if (start.length < 4) return false;
  const mark = Buffer.from(start.subarray(0, 4)).readUInt32LE(0);
  return mark === frameMark || mark === dictionaryMark;
};

const damaged = (label: string, what: string, cause?: unknown): Failure =>
  new Failure(
    'input-bad-gzip',
    `${label}: the zstd data is ${what}; what stands after that place was not read: get a fresh copy of it`,
    { cause },
  );

const unsupported = (label: string): Failure =>
  new Failure(
    'unsupported-encoding',
    `${label}: is packed with zstd, which Node ${process.versions.node} cannot unpack; run with Node 22.15 or later, or unpack it with zstd -d`,
  );

/** Takes so many bytes, fewer where the stream ends. */
type Take = (length: number) => Promise<Buffer>;

const createTake = (iterator: AsyncIterator<Uint8Array>): Take => {
  let ahead: Buffer = Buffer.alloc(0);
  return async (length) => {
    const pieces: Uint8Array[] = [ahead];
    let held = ahead.length;
    while (held < length) {
      const { done, value } = await iterator.next();
      if (done) break;
      pieces.push(value);
      held += value.length;
    }
    const all = pieces.length === 1 ? ahead : Buffer.concat(pieces, held);
    ahead = all.subarray(length);
    return all.subarray(0, length);
  };
};

const takeAll = async (take: Take, length: number, label: string): Promise<Buffer> => {
  const bytes = await take(length);
  if (bytes.length < length) throw damaged(label, 'cut off');
  return bytes;
};

/** The length of a frame's head behind its descriptor (RFC 8878, section 3.1.1.1). */
const headLength = (descriptor: number): number => {
  const isSingle = (descriptor & 0x20) !== 0;
  const size = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] as number;
  return (isSingle ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] as number) + size;
};

/** The bytes of the frame whose mark was taken, block by block. */
async function* frameBytes(mark: Buffer, take: Take, label: string): AsyncGenerator<Buffer> {
  const descriptor = await takeAll(take, 1, label);
  const [flags = 0] = descriptor;
  yield Buffer.concat([mark, descriptor, await takeAll(take, headLength(flags), label)]);
  for (let isLast = false; !isLast; ) {
    const head = await takeAll(take, 3, label);
    const told = head.readUIntLE(0, 3);
    const isRepeated = ((told >> 1) & 3) === 1;
    isLast = (told & 1) === 1;
    yield Buffer.concat([head, await takeAll(take, isRepeated ? 1 : told >> 3, label)]);
  }
  if ((flags & 4) !== 0) yield await takeAll(take, 4, label);
}

async function* unpackedFrame(
  bytes: AsyncIterable<Buffer>,
  label: string,
  dictionary?: Buffer,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (createUnpacker === undefined) throw unsupported(label);
  const unpacker = createUnpacker(dictionary === undefined ? {} : { dictionary });
  try {
    for await (const chunk of pipeline(bytes, unpacker, () => undefined)) yield chunk;
  } catch (error) {
    throw error instanceof Failure ? error : damaged(label, 'damaged', error);
  }
}

/** A dictionary may itself be packed. */
const readDictionary = async (take: Take, length: number, label: string): Promise<Buffer> => {
  if (length > maxDictionaryBytes) throw damaged(label, 'damaged');
  const bytes = await takeAll(take, length, label);
  if (!isZstd(bytes)) return bytes;
  const chunks: Uint8Array[] = [];
  for await (const chunk of unpackedFrame([bytes] as unknown as AsyncIterable<Buffer>, label))
    chunks.push(chunk);
  return Buffer.concat(chunks);
};

const skip = async (take: Take, length: number, label: string): Promise<void> => {
  for (let left = length; left > 0; left -= 65_536)
    await takeAll(take, Math.min(left, 65_536), label);
};

/**
 * What is in a stream of frames. Throws Failure('unsupported-encoding') where this Node cannot unpack it,
 * Failure('input-bad-gzip') where it is damaged or cut off, and what the stream throws.
 */
export async function* unpackedZstd(
  stream: AsyncIterable<Uint8Array>,
  label: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = stream[Symbol.asyncIterator]();
  const take = createTake(iterator);
  let dictionary: Buffer | undefined;
  try {
    if (createUnpacker === undefined) throw unsupported(label);
    for (let mark = await take(4); mark.length > 0; mark = await take(4)) {
      const kind = mark.length < 4 ? 0 : mark.readUInt32LE(0);
      if (kind === frameMark)
        yield* unpackedFrame(frameBytes(mark, take, label), label, dictionary);
      else if (!isSkippable(kind)) throw damaged(label, 'damaged');
      else {
        const length = (await takeAll(take, 4, label)).readUInt32LE(0);
        if (kind === dictionaryMark) dictionary = await readDictionary(take, length, label);
        else await skip(take, length, label);
      }
    }
  } finally {
    await iterator.return?.();
  }
}
