/** Inputs that are read more than once: files as they lie there, pipes by way of a temporary file. */
import type { Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Failure } from '../failure.ts';
import { spoolStream } from './spool-stream.ts';
import { systemFailure } from './system-failures.ts';
import { streamFailure } from './unpacked-stream.ts';

export interface RepeatableInput {
  /** How it is called in messages: its path, `-`. */
  readonly label: string;
  /** Its bytes from the beginning, unpacked where its first bytes are those of gzip. Throws Failures. */
  read(): AsyncGenerator<Uint8Array, void, undefined>;
  close(): Promise<void>;
}

/** Reading is quicker in pieces of a megabyte than in the 64 kB of a stream. */
const chunkBytes = 1_048_576;

/** The failure of an input that is no longer what was read before. */
export const changedInput = (label: string): Failure =>
  new Failure('input-unreadable', `${label}: changed while it was read; run again on a copy of it`);

const orSystemFailure = async <T>(work: Promise<T>, label: string): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw systemFailure(error, label);
  }
};

const isGzip = async (handle: FileHandle, size: number): Promise<boolean> => {
  if (size < 2) return false;
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  return buffer[0] === 0x1f && buffer[1] === 0x8b;
};

interface FilePart {
  readonly label: string;
  /** Bytes to read: what is added while the file is read is left for another time. */
  readonly size: number;
}

/** A stream would close the handle at its end. */
async function* readBytes(
  handle: FileHandle,
  size: number,
): AsyncGenerator<Buffer, void, undefined> {
  for (let at = 0; at < size; ) {
    const wanted = Math.min(chunkBytes, size - at);
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(wanted), 0, wanted, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

async function* readFile(
  handle: FileHandle,
  { label, size }: FilePart,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    const bytes = readBytes(handle, size);
    if (await isGzip(handle, size))
      yield* pipeline(bytes, createGunzip({ chunkSize: chunkBytes }), () => undefined);
    else yield* bytes;
  } catch (error) {
    throw streamFailure(error, label);
  }
}

/** Throws where another file stands at the path, or what was there has been cut. */
const checkSame = (first: Stats, now: Stats, path: string): void => {
  if (first.ino === now.ino && first.dev === now.dev && now.size >= first.size) return;
  throw changedInput(path);
};

/** A file is opened anew each time it is read: there may be more of them than may be open at once. */
const namedInput = (path: string, first: Stats): RepeatableInput => ({
  label: path,
  close: () => Promise.resolve(),
  read: async function* () {
    const handle = await orSystemFailure(open(path), path);
    try {
      checkSame(first, await handle.stat(), path);
      yield* readFile(handle, { label: path, size: first.size });
    } finally {
      await handle.close();
    }
  },
});

/** Keeps a stream in a temporary file, as it came. Throws Failure('output-unwritable') where there is no room. */
export const keepStream = async (
  stream: AsyncIterable<Uint8Array | string>,
  label: string,
): Promise<RepeatableInput> => {
  const handle = await spoolStream(stream, label);
  const { size } = await handle.stat();
  return { label, read: () => readFile(handle, { label, size }), close: () => handle.close() };
};

/** Opens a file by its path; a pipe or device (`<(zcat ...)`) is kept in a temporary file. Throws Failures. */
export const openRepeatable = async (path: string): Promise<RepeatableInput> => {
  const handle = await orSystemFailure(open(path), path);
  try {
    const facts = await handle.stat();
    if (facts.isFile()) return namedInput(path, facts);
    if (facts.isDirectory())
      throw new Failure('input-unreadable', `${path}: is a folder; name the files in it`);
    const stream = handle.createReadStream({ autoClose: false, highWaterMark: chunkBytes });
    return await keepStream(stream, path);
  } finally {
    await handle.close();
  }
};
