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
import { isManyFile, manyInFile } from './many-inputs.ts';
import { type OpenStdin, onceStdin, stdinInputs } from './stdin-input.ts';

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

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Not there or not reachable: reading it as a file tells which.
    return false;
  }
};

async function* inputsOf(
  name: string,
  options: InputOptions,
  openStdin: OpenStdin,
): AsyncGenerator<Input> {
  const protocol = scheme.exec(name)?.[1]?.toLowerCase();
  if (name === '-') yield* stdinInputs(openStdin, options);
  else if (protocol === 'http' || protocol === 'https') yield addressInput(name, options);
  else if (protocol !== undefined) yield foreignScheme(name);
  else if (await isFolder(name)) yield* folderInputs(name, options);
  else if (isManyFile(name, options)) yield* manyInFile(name, options);
  else yield fileInput(name, options);
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
