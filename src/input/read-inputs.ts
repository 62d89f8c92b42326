/** What a person named, as inputs: addresses, files, folders, standard input, lists of these. */
import { stat } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import type { Input } from '../ports.ts';
import { withoutCredentials } from '../text/url-credentials.ts';
import { failedInput } from './failed-input.ts';
import { fileInput } from './file-input.ts';
import { folderInputs } from './folder-inputs.ts';
import type { InputOptions } from './input-options.ts';
import { listLines } from './list-lines.ts';
import { manyInFile, manyKindOf } from './many-inputs.ts';
import { isPageName } from './page-names.ts';
import { readFileStream } from './read-file-stream.ts';
import { type OpenStdin, onceStdin } from './stdin-input.ts';
import { tellFile, toldInputs } from './told-inputs.ts';

/** `https://`, `ftp://`: anything with a scheme and two slashes is meant as an address. */
const scheme = /^([a-z][a-z0-9+.-]{0,30}):\/\//i;

const addressInput = (address: string, { fetchPage, as }: InputOptions): Input => ({
  label: withoutCredentials(address),
  url: withoutCredentials(address),
  isRemote: true,
  load: async (signal) => {
    const page = await fetchPage(address, signal);
    return as === undefined ? page : { ...page, as };
  },
});

const foreignScheme = (name: string): Input => {
  const label = withoutCredentials(name);
  const what = `${label}: only http and https addresses can be fetched; download it and give the file`;
  return failedInput(label, new Failure('bad-url', what));
};

/** What is at a path; a file where it is not there or not reachable: reading it tells which. */
const placeAt = async (path: string): Promise<'folder' | 'file' | 'stream'> => {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return 'folder';
    return facts.isFile() ? 'file' : 'stream';
  } catch {
    return 'file';
  }
};

/** A name tells what a file holds, where it tells nothing its start does, unless it was said. */
async function* fileInputs(path: string, options: InputOptions): AsyncGenerator<Input> {
  const isSaid = isPageName(path) || options.url !== undefined;
  const kind = manyKindOf(path, options) ?? (isSaid ? 'page' : await tellFile(path, options));
  if (kind === 'page') yield fileInput(path, options);
  else yield* manyInFile({ path, kind }, options);
}

/** What is at a path; a pipe (`<(curl ...)`) is told by what comes out. */
async function* pathInputs(path: string, options: InputOptions): AsyncGenerator<Input> {
  const place = await placeAt(path);
  const isNamed = isPageName(path) || manyKindOf(path, options) !== undefined;
  if (place === 'folder') yield* folderInputs(path, options);
  else if (place === 'file' || isNamed) yield* fileInputs(path, options);
  else yield* toldInputs({ label: path, open: () => readFileStream(path) }, options);
}

async function* inputsOf(
  name: string,
  options: InputOptions,
  openStdin: OpenStdin,
): AsyncGenerator<Input> {
  const protocol = scheme.exec(name)?.[1]?.toLowerCase();
  if (name === '-') yield* toldInputs({ label: '-', open: openStdin }, options);
  else if (protocol === 'http' || protocol === 'https') yield addressInput(name, options);
  else if (protocol !== undefined) yield foreignScheme(name);
  else yield* pathInputs(name, options);
}

/**
 * The inputs named one by one, then those of `options.list`, in order, found as they are pulled.
 * Whatever is wrong with one input comes out of its `load`; only a list that cannot be read
 * throws out of the iteration (a Failure).
 */
export async function* readInputs(
  names: Iterable<string>,
  options: InputOptions,
): AsyncGenerator<Input, void, undefined> {
  const openStdin = onceStdin(options.stdin);
  for (const name of names) yield* inputsOf(name, options, openStdin);
  if (options.list === undefined) return;
  // One address cannot be that of many pages.
  const each = { ...options, url: undefined };
  for await (const name of listLines(options.list, openStdin))
    yield* inputsOf(name, each, openStdin);
}
