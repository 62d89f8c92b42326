/** An archive as the inputs that are in it. */
import { open } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import type { ArchiveReader, Input } from '../ports.ts';
import { failedInput } from './failed-input.ts';
import type { InputOptions } from './input-options.ts';
import { systemFailure } from './system-failures.ts';

/** `news.warc`, `news.warc.gz`, and what a run that broke off left: `news.warc.gz.open` */
export const isArchiveName = (name: string): boolean => /\.warc(?:\.gz)?(?:\.open)?$/i.test(name);

/** Fewer, larger reads: archives have gigabytes. */
const chunkBytes = 262_144;

async function* bytesOf(path: string): AsyncGenerator<Uint8Array, void, undefined> {
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

/** The pages in the archive at a path. */
export async function* archiveFile(
  path: string,
  { url, as }: Pick<InputOptions, 'url' | 'as'>,
  archives: ArchiveReader,
): AsyncGenerator<Input> {
  if (url !== undefined) {
    const what = `${path}: is an archive, and --url is the address of one page; leave --url away`;
    yield failedInput(path, new Failure('bad-url', what));
    return;
  }
  yield* archives.inputs(bytesOf(path), { label: path, as });
}
