/** A file as an input. */
import { type FileHandle, open } from 'node:fs/promises';
import type { Input } from '../ports.ts';
import { type BytesAbout, pageBytes, tooLarge } from './check-bytes.ts';
import { readCollectedFacts } from './collected-facts.ts';
import type { InputOptions } from './input-options.ts';
import { kindOfName } from './page-names.ts';
import { readStream } from './read-stream.ts';
import { systemFailure } from './system-failures.ts';

/** The bytes of an open file; a pipe or device (`<(curl ...)`) is read to its end. */
const readHandle = async (
  handle: FileHandle,
  about: BytesAbout,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const facts = await handle.stat();
  if (!facts.isFile())
    return readStream(handle.createReadStream({ autoClose: false }), about, signal);
  if (facts.size > about.maxBytes) throw tooLarge(about, 'as stored');
  return handle.readFile({ signal });
};

const readFileBytes = async (about: BytesAbout, signal: AbortSignal): Promise<Uint8Array> => {
  try {
    const handle = await open(about.label);
    try {
      return await readHandle(handle, about, signal);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw systemFailure(error, about.label);
  }
};

/** The file at a path. Its address is `options.url`, else what was written beside it when it was collected. */
export const fileInput = (
  path: string,
  { maxBytes, url, as }: Pick<InputOptions, 'maxBytes' | 'url' | 'as'>,
): Input => ({
  label: path,
  url,
  load: async (signal) => {
    const about = { label: path, maxBytes };
    const body = await pageBytes(await readFileBytes(about, signal), about);
    // An address given by hand says that the page is another's.
    const facts = url === undefined ? await readCollectedFacts(path) : { url };
    return { ...facts, body, as: as ?? kindOfName(path) };
  },
});
