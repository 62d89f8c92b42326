/** A file or stream that holds many pages, as inputs: web archives, JSON lines, zips and tars. */
import { type FileHandle, open } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import type { Input } from '../ports.ts';
import { failedInput } from './failed-input.ts';
import type { InputOptions } from './input-options.ts';
import { jsonLines } from './json-lines.ts';
import { memberInputs } from './member-inputs.ts';
import { isJsonLinesName, isTarName, isWarcName, isZipName } from './page-names.ts';
import { readFileStream } from './read-file-stream.ts';
import { spoolStream } from './spool-stream.ts';
import { systemFailure } from './system-failures.ts';
import { unpackedStream, withoutZstd } from './unpacked-stream.ts';

export type ManyOptions = Pick<InputOptions, 'maxBytes' | 'as' | 'archives' | 'jsonFields'>;

type Inputs = AsyncGenerator<Input, void, undefined>;

/** What a name or a look at the start says that it is. */
export type ManyKind = 'web-archive' | 'json-lines' | 'zip' | 'tar';

async function* zipInputs(handle: FileHandle, label: string, options: ManyOptions): Inputs {
  const { zipMembers } = await import('./zip-members.ts');
  yield* memberInputs(zipMembers(handle, label), { ...options, label });
}

async function* tarInputs(
  stream: AsyncIterable<Uint8Array>,
  label: string,
  options: ManyOptions,
): Inputs {
  const { tarMembers } = await import('./tar-members.ts');
  yield* memberInputs(tarMembers(stream, label), { ...options, label });
}

/** A zip has its directory at its end: what cannot be read from there is kept in a temporary file. */
async function* spooledZip(
  stream: AsyncIterable<Uint8Array>,
  label: string,
  options: ManyOptions,
): Inputs {
  const handle = await spoolStream(stream, label);
  try {
    yield* zipInputs(handle, label, options);
  } finally {
    await handle.close();
  }
}

/** The pages of a stream, found as they are pulled; whatever is wrong with it comes out of an input's `load`. */
export async function* manyInputs(
  stream: AsyncIterable<Uint8Array>,
  { kind, label }: { readonly kind: ManyKind; readonly label: string },
  options: ManyOptions,
): Inputs {
  const { archives, as } = options;
  try {
    if (kind === 'zip') yield* spooledZip(stream, label, options);
    else if (kind === 'web-archive' && archives !== undefined)
      // Its gzip is its reader's, member by member.
      yield* archives.inputs(await withoutZstd(stream, label), { label, as });
    else if (kind === 'tar') yield* tarInputs(await unpackedStream(stream, label), label, options);
    else yield* jsonLines(await unpackedStream(stream, label), { ...options, label });
  } catch (error) {
    yield failedInput(label, error);
  }
}

const kindOfName = (name: string): ManyKind | undefined => {
  if (isWarcName(name)) return 'web-archive';
  if (isJsonLinesName(name)) return 'json-lines';
  if (isZipName(name)) return 'zip';
  return isTarName(name) ? 'tar' : undefined;
};

async function* zipFile(path: string, options: ManyOptions): Inputs {
  const handle = await open(path);
  try {
    const isFile = (await handle.stat()).isFile();
    if (isFile) yield* zipInputs(handle, path, options);
    else yield* spooledZip(handle.createReadStream({ autoClose: false }), path, options);
  } finally {
    await handle.close();
  }
}

/** As how many pages a file is read, by its name; undefined for one. Without a reader of web archives they are files like any other. */
export const manyKindOf = (path: string, { archives }: ManyOptions): ManyKind | undefined => {
  const kind = kindOfName(path);
  return kind === 'web-archive' && archives === undefined ? undefined : kind;
};

/** The pages in the file at a path that holds many. */
export async function* manyInFile(
  { path, kind }: { readonly path: string; readonly kind: ManyKind },
  { url, ...options }: ManyOptions & Pick<InputOptions, 'url'>,
): Inputs {
  if (url !== undefined) {
    const what = `${path}: holds many pages, and --url is the address of one; leave --url away`;
    yield failedInput(path, new Failure('bad-url', what));
    return;
  }
  try {
    if (kind === 'zip') yield* zipFile(path, options);
    else yield* manyInputs(readFileStream(path), { kind, label: path }, options);
  } catch (error) {
    yield failedInput(path, systemFailure(error, path));
  }
}
