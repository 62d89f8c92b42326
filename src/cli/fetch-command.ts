/** `kliping fetch`: its flags and help. The work is in run-fetch.ts, imported when the command runs. */
import type { Command } from 'commander';
import { fromEnvironment } from './environment.ts';
import { addMessageFlags } from './extract-command.ts';
import { addFetchFlags, type FetchFlags } from './fetch-flags.ts';
import { exampleCommand } from './help.ts';
import { addReportFlags, type ReportFlags } from './report-flags.ts';
import { readSize } from './values.ts';

export interface CollectFlags extends FetchFlags, ReportFlags {
  readonly list?: string;
  /** The folder of pages; absent where everything goes to archives alone. */
  readonly output?: string;
  /** The folder of archives. */
  readonly warc?: string;
  /** In bytes. */
  readonly warcSize: number;
  readonly overwrite?: boolean;
  readonly update?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly logFormat: 'text' | 'json';
  readonly progress: boolean;
}

const notes = `Each page is written as it came to FOLDER/HOST/NAME.html, its headers and capture to NAME.html.json beside it.
What came packed with gzip stays packed (NAME.html.gz); the JSON says where a page had to be unpacked.
Every media type is taken; an error status is a failure. kliping extract FOLDER reads the pages again.
For each page one line of JSON goes to standard output: url, file, status, bytes, sha256, fetchedAt.
A page that is there already is a failure (output-exists) and is not asked for again, unless one of these is given:
--update asks only for what has changed (the line says "unchanged": true), --overwrite takes everything anew.
A failed address becomes one line on standard error, or one JSON line in the file of --errors, and the run goes on.
--warc writes WARC 1.1 with an index (CDXJ) beside: every answer, redirects and error statuses too, and its request
without the headers that may hold secrets. An archive ends in .open until it is whole; what a run that broke off left
is made whole by the next. With --warc the line says where in which archive the page is, and --output may be left away.
robots.txt is obeyed, one host is asked once a second, private networks are not entered.
Exit status: 0 done, 2 wrong use, 3 some addresses failed, 4 all failed, 8 the folder cannot be written,
130 or 143 interrupted (kliping --help).`;

const addCollectFlags = (command: Command): Command =>
  command
    .argument('[URL...]', 'addresses')
    .option('--list <FILE>', 'one address a line, # begins a comment; - for standard input')
    .option('--output <FOLDER>', 'where the pages go; made where it is not there')
    .option('--warc <FOLDER>', 'write all requests and answers to WARC archives in a folder')
    .addOption(
      fromEnvironment('--warc-size <SIZE>', 'begin another archive after so many bytes')
        .argParser(readSize)
        .default(1_000_000_000, '1GB'),
    )
    .option('--update', 'fetch again only what has changed since it was fetched')
    .option('--overwrite', 'replace files that are there');

const about = {
  summary:
    'Collects what addresses bring, untouched, in a folder, and prints one JSON line per page.',
  examples: [
    'kliping fetch https://www.example.com/news/a-story --output pages',
    'kliping fetch --list addresses.txt --output pages --errors errors.jsonl',
    'kliping fetch --list addresses.txt --output pages --update',
    'kliping fetch --list addresses.txt --warc archives',
    'kliping extract pages > articles.jsonl',
  ],
  notes,
};

/** The command with its flags. */
export const fetchCommand = (): Command =>
  [addCollectFlags, addReportFlags, addFetchFlags, addMessageFlags]
    .reduce((command, add) => add(command), exampleCommand('fetch', about))
    .action(async (addresses: string[], flags: CollectFlags) => {
      const { runFetch } = await import('./run-fetch.ts');
      process.exitCode = await runFetch(addresses, flags);
    });
