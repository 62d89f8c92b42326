/** `kliping extract`: its flags and help. The work is in run-extract.ts, imported when the command runs. */
import { type Command, Option } from 'commander';
import type { Extra } from '../types.ts';
import { fromEnvironment } from './environment.ts';
import { addFetchFlags, type FetchFlags } from './fetch-flags.ts';
import { exampleCommand } from './help.ts';
import { addFileFlags, type OutputFlags } from './output-flags.ts';
import { addReportFlags, type ReportFlags } from './report-flags.ts';
import { readInstant, readNames, readSeconds, readWorkers } from './values.ts';

export type OutputFormat = 'jsonl' | 'json' | 'csv' | 'markdown' | 'text' | 'parquet';

export interface ExtractFlags extends FetchFlags, ReportFlags, OutputFlags {
  readonly url?: string;
  readonly list?: string;
  readonly as?: 'html' | 'text';
  readonly htmlField: string;
  readonly urlField: string;
  /** A file's name; `false` for `--no-profile`. */
  readonly profile?: string | boolean;
  readonly with?: Extra[];
  readonly require?: string[];
  readonly format: OutputFormat;
  readonly now?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly logFormat: 'text' | 'json';
  readonly progress: boolean;
  readonly csvGuard: boolean;
  readonly singlePage?: boolean;
  /** Threads; 0 for none. */
  readonly workers: number | 'auto';
  /** Milliseconds. */
  readonly pageTimeout: number;
}

const extras = ['blocks', 'html', 'candidates'] as const;

/** Fields that `--require` may name: the record's own keys. */
const fields = [
  'url',
  'canonicalUrl',
  'genre',
  'headline',
  'alternativeHeadline',
  'description',
  'articleSection',
  'keywords',
  'author',
  'byline',
  'datePublished',
  'dateModified',
  'dateline',
  'articleBody',
  'image',
  'video',
  'related',
  'inLanguage',
] as const;

const notes = `Inputs are read in order and records are written in that order. One article is one line of JSON.
Without any input, the page is read from standard input where something is piped in.
Folders are read with the folders in them: .html, .htm, .txt and .gz of these, in the order of their names;
.warc, .warc.gz and .wacz too. .zip, .tar, .tar.gz (pages as in a folder) and .jsonl (a page a line) are named.
A failed input becomes one line on standard error, or one JSON line in the file of --errors, and the run goes on.
--output refuses to touch an existing file unless --append or --overwrite is given; it takes {publisher}, {host},
{date}, {year}, {month}, {day} (of publication, else of fetching), and {shard} beside --shard, with --format jsonl;
--errors is added to, or replaced with --overwrite; beside --output FILE it may be -, standard output.
HTML and plain text are told apart by content; --as says it instead. Gzip is known by its first bytes.
Addresses: robots.txt is obeyed, one host is asked once a second, private networks are not entered.
Where a flag is not given, the environment is asked: KLIPING_USER_AGENT for --user-agent, and likewise for
--as, --html-field, --url-field, --profile, --workers, --page-timeout, --with, --require, --format, --log-format and
the flags of fetching but --header and --cookies; switches are turned on with 1.
Exit status: 0 done, 2 wrong use, 3 some inputs failed, 4 all failed, 7 records lack a --require field,
8 output cannot be written, 130 or 143 interrupted (kliping --help).`;

/** `--require`. */
export const requireFlag = (): Option =>
  fromEnvironment(
    '--require <FIELDS>',
    'report records that lack one of these, parted by commas; exit 7',
  ).argParser(readNames(fields));

const addInputFlags = (command: Command): Command =>
  command
    .argument('[INPUT...]', 'addresses, files, folders, archives, or - for standard input')
    .option('--url <URL>', 'the address of a single file or of standard input')
    .option('--list <FILE>', 'one address or path a line, # begins a comment; - for standard input')
    .addOption(fromEnvironment('--as <KIND>', 'read the input as').choices(['html', 'text']))
    .addOption(
      fromEnvironment('--html-field <NAME>', 'where the page is in a line of JSON').default('html'),
    )
    .addOption(
      fromEnvironment('--url-field <NAME>', 'where its address is in a line of JSON').default(
        'url',
      ),
    )
    .addOption(fromEnvironment('--profile <FILE>', "a publisher's profile of your own, JSON"))
    .option('--no-profile', 'read without any profile')
    .addOption(
      new Option(
        '--now <INSTANT>',
        'what relative dates count from (default: when the page was fetched)',
      ).argParser(readInstant),
    );

const addThreadFlags = (command: Command): Command =>
  command
    .addOption(
      fromEnvironment('--workers <N>', 'threads that read pages; 0 for none, auto: as they pay')
        .argParser(readWorkers)
        .default('auto'),
    )
    .addOption(
      fromEnvironment('--page-timeout <SECONDS>', 'what reading one page in a thread may take')
        .argParser(readSeconds({ least: 0.001 }))
        .default(30_000, '30'),
    );

const addOutputFlags = (command: Command): Command =>
  command
    .addOption(
      fromEnvironment('--with <PARTS>', `add parts to the record: ${extras.join(', ')}`).argParser(
        readNames(extras),
      ),
    )
    .addOption(requireFlag())
    .addOption(
      fromEnvironment('--format <FORMAT>', 'how to write')
        .choices(['jsonl', 'json', 'csv', 'markdown', 'text', 'parquet'])
        .default('jsonl'),
    )
    .option('--single-page', 'do not fetch the further pages of an article')
    .option('--no-csv-guard', 'leave CSV cells that begin with = + - @ as they are');

export const addMessageFlags = (command: Command): Command =>
  command
    .option('-q, --quiet', 'no messages about failed inputs')
    .option('-v, --verbose', 'say what was done at the end')
    .addOption(
      fromEnvironment('--log-format <FORMAT>', 'messages as')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--no-progress', 'no progress bar on a terminal');

const about = {
  summary:
    'Reads news pages (addresses, files, folders, standard input) and prints one JSON line per article.',
  examples: [
    'kliping extract https://www.example.com/news/a-story',
    'kliping extract page.html --url https://www.example.com/news/a-story',
    'kliping extract saved-pages/ --output articles.jsonl --errors errors.jsonl',
    'kliping extract --list addresses.txt --require headline,datePublished',
    'kliping extract page.txt --format markdown',
    "kliping extract saved-pages/ | jq -r '.headline'",
  ],
  notes,
};

/** The command with its flags. */
export const extractCommand = (): Command =>
  [
    addInputFlags,
    addThreadFlags,
    addOutputFlags,
    addFileFlags,
    addReportFlags,
    addFetchFlags,
    addMessageFlags,
  ]
    .reduce((command, add) => add(command), exampleCommand('extract', about))
    .action(async (inputs: string[], flags: ExtractFlags) => {
      const { runExtract } = await import('./run-extract.ts');
      process.exitCode = await runExtract(inputs, flags);
    });
