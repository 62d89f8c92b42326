/** `kliping discover`: its flags and help. The work is in run-discover.ts, imported when the command runs. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { fromEnvironment } from './environment.ts';
import { addMessageFlags } from './extract-command.ts';
import { addFetchFlags, type FetchFlags } from './fetch-flags.ts';
import { exampleCommand } from './help.ts';
import { addReportFlags } from './report-flags.ts';
import { readPattern } from './user-pattern.ts';
import { readCount, readInstant } from './values.ts';

export interface DiscoverFlags extends FetchFlags {
  readonly list?: string;
  /** `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** Which of the days comes first; the oldest where absent. */
  readonly order?: 'newest' | 'oldest';
  readonly query?: string;
  readonly lists?: boolean;
  /** A day or an instant. */
  readonly since?: string;
  readonly until?: string;
  readonly match?: string;
  readonly exclude?: string;
  readonly publisher?: string;
  readonly max?: number;
  readonly profile?: string;
  readonly errors?: string;
  readonly summary?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly logFormat: 'text' | 'json';
  readonly progress: boolean;
}

const notes = `A SOURCE is the address of a feed (RSS, Atom, RDF, JSON Feed), sitemap, sitemap index, robots.txt or page, a file
of any of these or a list of addresses, - for standard input, or a publisher's name or domain
(kliping publishers list). What it is, its bytes tell. A page gives the feeds it names, then its own links.
A publisher gives its feeds, sitemaps and front page; with --from and --to its indexes of those days, any day of
the past, page by page until one brings nothing new. An address may have parameters too: {YYYY-MM-DD} or
{YYYY}/{MM}/{DD} and {page}.
Each link is one line of JSON, in the order found, and once a run: url, canonicalUrl, headline, datePublished with
datePublishedRaw and datePublishedZone, dateModified, publisher, source, sourceKind, label and listKind of its list,
position, damaged (saved from a broken feed). What is not known is null.
--since, --until, --from and --to drop what is known to be of another time; a link without a date is kept.
--match and --exclude are regular expressions of JavaScript, case ignored, against the address and the headline,
2,000 characters of each; a pattern that takes longer than a second on one link ends the run.
Ends: 500 pages of an index (for each day), 50,000 links and 1,000 sitemaps of a source, indexes two deep; each that
is reached is told on standard error.
A failed source becomes one line on standard error, or one JSON line in the file of --errors, and the run goes on.
robots.txt is obeyed, one host is asked once a second, private networks are not entered.
Exit status: 0 done, also without a new link, 2 wrong use, 3 some sources failed, 4 all failed,
130 or 143 interrupted (kliping --help).`;

/** A day of the calendar. */
export const readDay = (text: string): string => {
  const ms = Date.parse(text);
  if (
    !/^\d{4}-\d\d-\d\d$/.test(text) ||
    Number.isNaN(ms) ||
    !new Date(ms).toISOString().startsWith(text)
  )
    throw new InvalidArgumentError('Give a day such as 2026-11-24.');
  return text;
};

/** A day, or an instant with its zone. */
const readMoment = (text: string): string => {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return readDay(text);
  if (!/(?:Z|[+-]\d\d:?\d\d)$/i.test(text))
    throw new InvalidArgumentError(
      'Give a day or an instant with zone: 2026-11-24T10:00:00+07:00.',
    );
  return readInstant(text);
};

/** Adds what names sources, shared with `kliping archive`. */
export const addSourceFlags = (command: Command): Command =>
  command
    .argument('[SOURCE...]', 'addresses, files, publishers, or - for standard input')
    .option('--list <FILE>', 'one source a line, # begins a comment; - for standard input')
    .addOption(new Option('--from <DAY>', 'first day of the indexes').argParser(readDay))
    .addOption(
      new Option('--to <DAY>', 'last day of the indexes (default: --from)').argParser(readDay),
    )
    .addOption(
      new Option('--order <DAY>', 'which of the days comes first')
        .choices(['newest', 'oldest'])
        .default('oldest'),
    )
    .option('--query <WORDS>', "search the publisher's archive, or its tag pages")
    .addOption(fromEnvironment('--profile <FILE>', "a publisher's profile of your own, JSON"));

/** Adds what chooses among links, shared with `kliping archive`. */
export const addFilterFlags = (command: Command): Command =>
  command
    .addOption(
      new Option('--since <MOMENT>', 'drop what is older: a day, or an instant').argParser(
        readMoment,
      ),
    )
    .addOption(
      new Option('--until <MOMENT>', 'drop what is newer: a day, or an instant').argParser(
        readMoment,
      ),
    )
    .addOption(
      new Option('--match <REGEX>', 'keep only what has this in address or headline').argParser(
        readPattern,
      ),
    )
    .addOption(
      new Option('--exclude <REGEX>', 'drop what has this in address or headline').argParser(
        readPattern,
      ),
    )
    .option('--publisher <NAME>', "keep one publisher's links: its name or domain")
    .addOption(
      new Option('--max <N>', 'stop after so many links').argParser(
        readCount({ most: 1_000_000_000 }),
      ),
    );

const about = {
  summary:
    'Finds the addresses of articles in feeds, sitemaps, index pages and front pages; one JSON line per link.',
  examples: [
    'kliping discover https://www.example.com/rss',
    'kliping discover detik.com --from 2026-11-01 --to 2026-11-07 > links.jsonl',
    'kliping discover https://www.example.com/sitemap.xml --since 2026-11-01',
    'kliping discover --lists https://www.example.com/ >> front-page.jsonl',
    "kliping discover 'https://www.example.com/indeks?date={YYYY-MM-DD}&page={page}' --from 2020-05-06",
    "kliping discover kompas.com --max 20 | jq -r '.url' | kliping extract --list -",
  ],
  notes,
};

/** Only here: a front page as it stands. */
const addListsFlag = (command: Command): Command =>
  command.option(
    '--lists',
    'the headlines of a page and each of its lists, with labels and positions',
  );

/** The command with its flags. */
export const discoverCommand = (): Command =>
  [addSourceFlags, addListsFlag, addFilterFlags, addReportFlags, addFetchFlags, addMessageFlags]
    .reduce((command, add) => add(command), exampleCommand('discover', about))
    .action(async (sources: string[], flags: DiscoverFlags) => {
      const { runDiscover } = await import('./run-discover.ts');
      process.exitCode = await runDiscover(sources, flags);
    });
