/** Which flags of `kliping extract` do not go together; told before anything is opened. */
import { isatty } from 'node:tty';
import { readAddress } from '../fetch/address.ts';
import { withoutCredentials } from '../text/url-credentials.ts';
import type { ExtractFlags } from './extract-command.ts';
import { checkOutputs } from './output-usage.ts';
import { WrongUse } from './wrong-use.ts';

/** Whether a name is meant as an address. */
export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

const refuseUrl = (names: readonly string[], { url, list }: ExtractFlags): void => {
  if (url === undefined) return;
  const [name] = names;
  if (list !== undefined || names.length > 1)
    throw new WrongUse('--url is the address of one page; give one file, or leave --url away');
  if (name !== undefined && isAddress(name))
    throw new WrongUse(
      `--url is the address of a file or of standard input; ${withoutCredentials(name)} has its own`,
    );
};

/** The address of --url in normal form, without user name and password. Throws WrongUse for what is no address. */
export const pageAddressOf = ({ url }: ExtractFlags): string | undefined => {
  if (url === undefined) return undefined;
  const address = readAddress(url)?.href;
  if (address === undefined)
    throw new WrongUse(
      `--url ${withoutCredentials(url)}: no address; give one such as https://www.example.com/news/a-story`,
    );
  return address;
};

/** Throws WrongUse where flags contradict each other. */
export const checkUsage = (names: readonly string[], flags: ExtractFlags): void => {
  refuseUrl(names, flags);
  pageAddressOf(flags);
  checkOutputs(flags);
};

/**
 * The inputs meant: those named, or standard input where none is and something is piped in.
 * Throws WrongUse where nobody would ever type a page.
 */
export const inputNames = (names: readonly string[], { list }: ExtractFlags): readonly string[] => {
  if (names.length > 0 || list !== undefined) return names;
  if (!isatty(0)) return ['-'];
  throw new WrongUse(
    'no input; name addresses, files or folders, give --list FILE, or pipe a page in (kliping extract --help)',
  );
};
