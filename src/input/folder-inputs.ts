/** The pages in a folder, sorted by name, folders inside it included. */
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import type { Input } from '../ports.ts';
import { failedInput } from './failed-input.ts';
import { fileInput } from './file-input.ts';
import type { InputOptions } from './input-options.ts';
import { manyInFile, manyKindOf } from './many-inputs.ts';
import { orderedEntries } from './ordered-entries.ts';
import { isPageName, isWarcName } from './page-names.ts';
import { systemFailure } from './system-failures.ts';

/** Whether a folder's walk reads a file. Lines and zips in a folder of pages may be anything: those are named. */
const isWanted = (name: string): boolean => isPageName(name) || isWebArchive(name);

/** In .open ends what may be being written just now. */
const isWebArchive = (name: string): boolean =>
  /\.wacz$/i.test(name) || (isWarcName(name) && !/\.open$/i.test(name));

/** Pages below a folder, none where it holds none; a folder that cannot be read is an input that fails. */
async function* walk(
  folder: string,
  options: InputOptions & { readonly onArchive: () => void },
): AsyncGenerator<Input> {
  try {
    for await (const { name, isFolder } of orderedEntries(folder, { isWanted })) {
      const path = join(folder, name);
      const kind = isFolder ? undefined : manyKindOf(path, options);
      if (isFolder) yield* walk(path, options);
      else if (kind !== undefined) {
        options.onArchive();
        yield* manyInFile({ path, kind }, options);
      } else yield fileInput(path, { maxBytes: options.maxBytes, as: options.as });
    }
  } catch (error) {
    yield failedInput(folder, systemFailure(error, folder));
  }
}

/**
 * The pages of a folder: .html, .htm, .txt and .gz of them, and those in archives (.warc, .warc.gz, .warc.zst, .wacz), in the order of their names (by code unit).
 * A folder without any is one input that fails with `folder-empty`.
 */
export async function* folderInputs(folder: string, options: InputOptions): AsyncGenerator<Input> {
  if (options.url !== undefined) {
    const what = `${folder}: is a folder, and --url is the address of one page; leave --url away or name the file`;
    yield failedInput(folder, new Failure('bad-url', what));
    return;
  }
  let isEmpty = true;
  // An archive without a page is a place looked into all the same.
  const onArchive = () => {
    isEmpty = false;
  };
  for await (const input of walk(folder, { ...options, onArchive })) {
    isEmpty = false;
    yield input;
  }
  if (isEmpty) {
    const what = `${folder}: no page in this folder; pages end in .html, .htm, .txt or one of these with .gz, archives in .warc, .warc.gz or .wacz`;
    yield failedInput(folder, new Failure('folder-empty', what));
  }
}
