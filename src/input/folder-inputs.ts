/** The pages in a folder, sorted by name, folders inside it included. */
import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import type { Input } from '../ports.ts';
import { archiveFile, isArchiveName } from './archive-file.ts';
import { failedInput } from './failed-input.ts';
import { fileInput } from './file-input.ts';
import type { InputOptions } from './input-options.ts';
import { systemFailure } from './system-failures.ts';

/** In .open ends what may be being written just now. */
const isPageName = (name: string): boolean =>
  /\.(?:html?|txt)(?:\.gz)?$/i.test(name) || (isArchiveName(name) && !/\.open$/i.test(name));

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** A link to a folder is not followed (it may lead in a circle); a link to a page is a page. */
const isLinkToFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // A link that leads nowhere: kept, so that reading it tells.
    return false;
  }
};

/**
 * The pages and folders directly in a folder. Only their names are held, and only of this folder and those above it.
 * Names that begin with a dot are no pages (`._page.html` holds what a Mac knows about page.html).
 */
const entriesOf = async (folder: string): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for await (const entry of await opendir(folder, { bufferSize: 256 })) {
    const { name } = entry;
    if (name.startsWith('.')) continue;
    if (entry.isDirectory()) entries.push({ name, isFolder: true });
    else if (!isPageName(name)) continue;
    else if (entry.isSymbolicLink() && (await isLinkToFolder(join(folder, name)))) continue;
    else entries.push({ name, isFolder: false });
  }
  return entries.sort(byName);
};

/** Pages below a folder, none where it holds none; a folder that cannot be read is an input that fails. */
async function* walk(
  folder: string,
  options: InputOptions & { readonly onArchive: () => void },
): AsyncGenerator<Input> {
  let entries: Entry[];
  try {
    entries = await entriesOf(folder);
  } catch (error) {
    yield failedInput(folder, systemFailure(error, folder));
    return;
  }
  for (const { name, isFolder } of entries) {
    const path = join(folder, name);
    if (isFolder) yield* walk(path, options);
    else if (options.archives !== undefined && isArchiveName(name)) {
      options.onArchive();
      yield* archiveFile(path, { as: options.as }, options.archives);
    } else yield fileInput(path, { maxBytes: options.maxBytes, as: options.as });
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
