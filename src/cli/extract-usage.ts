/** Which flags of `kliping extract` do not go together; told before anything is opened. */
import { isatty } from 'node:tty';
import { readAddress } from '../fetch/address.ts';
import { withoutCredentials } from '../text/url-credentials.ts';
import type { ExtractFlags } from './extract-command.ts';
import type { IfExists } from './output.ts';
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

/** Whether records go to standard output. */
export const isStandardOutput = ({ output }: Pick<ExtractFlags, 'output'>): boolean =>
  output === undefined || output === '-';

const refuseOutputs = (flags: ExtractFlags): void => {
  const { output, append, overwrite, errors, format } = flags;
  const isFile = !isStandardOutput(flags);
  if (append && !isFile) throw new WrongUse('--append needs the file to add to: --output FILE');
  if (overwrite && !isFile && errors === undefined)
    throw new WrongUse('--overwrite needs the file to replace: --output FILE');
  if (append && (format === 'json' || format === 'parquet'))
    throw new WrongUse(
      `--append cannot add to a ${format === 'json' ? 'JSON array' : 'Parquet file'}; give --format jsonl`,
    );
  if (format === 'parquet' && !isFile && isatty(1))
    throw new WrongUse('--format parquet is not for a terminal; give --output FILE');
  if (errors !== undefined && errors === output)
    throw new WrongUse('--errors and --output name the same file; give two');
  const files = [output, errors, flags.summary].filter((file) => file !== undefined);
  if (flags.summary !== undefined && new Set(files).size < files.length)
    throw new WrongUse('--summary names a file that another flag writes; give it one of its own');
  if (flags.summary === '-')
    throw new WrongUse('--summary - would mix with the records; give --summary FILE');
  if (errors === '-' && !isFile)
    throw new WrongUse('--errors - would mix with the records; give --output FILE as well');
};

/** Throws WrongUse where flags contradict each other. */
export const checkUsage = (names: readonly string[], flags: ExtractFlags): void => {
  refuseUrl(names, flags);
  pageAddressOf(flags);
  refuseOutputs(flags);
};

/** What happens to an output file that is there. */
export const ifExistsOf = ({ append, overwrite }: ExtractFlags): IfExists => {
  if (append) return 'append';
  return overwrite ? 'overwrite' : 'refuse';
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
