/** The pages in a folder, sorted by name, folders inside it included. */
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import type { Input } from '../ports.ts';
import { archiveFile, isArchiveName } from './archive-file.ts';
import { failedInput } from './failed-input.ts';
import { fileInput } from './file-input.ts';
import type { InputOptions } from './input-options.ts';
import { orderedEntries } from './ordered-entries.ts';
import { systemFailure } from './system-failures.ts';

/** In .open ends what may be being written just now. */
const isPageName = (name: string): boolean =>
  /\.(?:html?|txt)(?:\.gz)?$/i.test(name) || (isArchiveName(name) && !/\.open$/i.test(name));

/** Pages below a folder, none where it holds none; a folder that cannot be read is an input that fails. */
async function* walk(
  folder: string,
  options: InputOptions & { readonly onArchive: () => void },
): AsyncGenerator<Input> {
  try {
    for await (const { name, isFolder } of orderedEntries(folder, { isWanted: isPageName })) {
      const path = join(folder, name);
      if (isFolder) yield* walk(path, options);
      else if (options.archives !== undefined && isArchiveName(name)) {
        options.onArchive();
        yield* archiveFile(path, { as: options.as }, options.archives);
      } else yield fileInput(path, { maxBytes: options.maxBytes, as: options.as });
    }
  } catch (error) {
    yield failedInput(folder, systemFailure(error, folder));
  }
}

/**
 * The pages of a folder: .html, .htm, .txt and .gz of them, and those in archives (.warc, .warc.gz), in the order of their names (by code unit).
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
    const what = `${folder}: no page in this folder; pages end in .html, .htm, .txt or one of these with .gz, archives in .warc or .warc.gz`;
    yield failedInput(folder, new Failure('folder-empty', what));
  }
}
