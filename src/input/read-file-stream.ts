/** The bytes of a file, pulled. */
import { open } from 'node:fs/promises';
import { systemFailure } from './system-failures.ts';

/** Fewer, larger reads: archives have gigabytes. */
const chunkBytes = 262_144;

/** Opened when the first bytes are pulled, closed with the last. Throws Failures. */
export async function* readFileStream(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    const handle = await open(path);
    try {
      yield* handle.createReadStream({ autoClose: false, highWaterMark: chunkBytes });
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw systemFailure(error, path);
  }
}
