/** Streams of bytes, unpacked where their first bytes are those of gzip or zstd. */
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Failure } from '../failure.ts';
import { type BegunStream, beginStream } from './begun-stream.ts';
import { systemFailure } from './system-failures.ts';
import { isZstd, unpackedZstd } from './zstd-stream.ts';

/** Fewer, larger pieces: what is packed is unpacked outside of the main thread, and each piece is a way there and back. */
const chunkBytes = 262_144;

/** Text is packed to a tenth, lists to a fiftieth; what grows beyond both limits is an attack. */
const bombBytes = 100_000_000;
const bombRatio = 200;

/** Errors of reading and unpacking as failures; others come back as they are. */
export const streamFailure = (error: unknown, label: string): unknown => {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (typeof code !== 'string' || !code.startsWith('Z_')) return systemFailure(error, label);
  const what = code === 'Z_BUF_ERROR' ? 'cut off' : 'damaged';
  return new Failure(
    'input-bad-gzip',
    `${label}: the gzip data is ${what}; what stands after that place was not read: get a fresh copy of it`,
    { cause: error },
  );
};

/** A tally of what went in against what came out. */
export const createBombGuard = () => {
  let packed = 0;
  let unpacked = 0;
  return {
    packed: (bytes: number): void => {
      packed += bytes;
    },
    /** Throws Failure('input-bad-gzip') about `label` where it is far too much. */
    unpacked: (bytes: number, label: string): void => {
      unpacked += bytes;
      if (unpacked > bombBytes && unpacked > bombRatio * packed)
        throw new Failure(
          'input-bad-gzip',
          `${label}: unpacks to far too much, more than ${bombRatio} times the size of the file; it is not read on, for it is made to do harm`,
        );
    },
  };
};

/** Four bytes tell, mostly the first. */
const mayNotBeZstd = (start: Buffer): boolean =>
  start.length >= 4 || (start[0] !== 0x28 && start[0] !== 0x5d);

/** Whether bytes begin as gzip does (RFC 1952). */
export const isGzip = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b;

/** What is in a packed stream; nothing beyond what is pulled is unpacked. Throws Failures. */
async function* unpacked(
  { start, stream }: BegunStream,
  label: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const guard = createBombGuard();
  async function* counted() {
    for await (const chunk of stream) {
      guard.packed(chunk.length);
      yield chunk;
    }
  }
  const chunks = isZstd(start)
    ? unpackedZstd(counted(), label)
    : pipeline(counted(), createGunzip({ chunkSize: chunkBytes }), () => undefined);
  try {
    for await (const chunk of chunks) {
      guard.unpacked(chunk.length, label);
      yield chunk;
    }
  } catch (error) {
    throw streamFailure(error, label);
  }
}

/** The stream as it was before it was packed with zstd, or as it is where it was not. */
export const withoutZstd = async (
  source: AsyncIterable<Uint8Array | string>,
  label: string,
): Promise<AsyncIterable<Uint8Array>> => {
  const begun = await beginStream(source, mayNotBeZstd);
  return isZstd(begun.start) ? unpacked(begun, label) : begun.stream;
};

/** The stream as it was before it was packed, once, or as it is where it was not. */
export const unpackedStream = async (
  source: AsyncIterable<Uint8Array | string>,
  label: string,
): Promise<AsyncIterable<Uint8Array>> => {
  const begun = await beginStream(source, ({ length }) => length >= 4);
  const { start, stream } = begun;
  return isGzip(start) || isZstd(start) ? unpacked(begun, label) : stream;
};
