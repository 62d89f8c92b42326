/** `kliping archive`: its flags and help. The work is in run-archive.ts, imported when the command runs. */
import { type Command, Option } from 'commander';
import { addFilterFlags, addSourceFlags, type DiscoverFlags } from './discover-command.ts';
import { fromEnvironment } from './environment.ts';
import { addMessageFlags, requireFlag } from './extract-command.ts';
import { addFetchFlags } from './fetch-flags.ts';
import { exampleCommand } from './help.ts';
import { rotateFlag } from './output-flags.ts';
import { addReportFlags } from './report-flags.ts';
import {
  readCount,
  readDuration,
  readInstant,
  readNames,
  readSchedule,
  readSeconds,
  readSize,
} from './values.ts';

/** What an archive tells of an article, as `--events` names it. */
const eventNames = ['new', 'changed', 'gone', 'back', 'unchanged'] as const;

export interface ArchiveFlags extends DiscoverFlags {
  readonly state: string;
  /** A folder; `false` for `--no-warc`. */
  readonly warc?: string | false;
  readonly warcSize: number;
  readonly output?: string;
  readonly rotate?: number;
  readonly events: readonly (typeof eventNames)[number][];
  /** Milliseconds after the first record, ascending. */
  readonly revisit: readonly number[];
  readonly maxRequests?: number;
  /** Milliseconds. */
  readonly maxTime?: number;
  readonly wait: number;
  readonly rebuildState?: boolean;
  readonly now?: string;
  readonly require?: string[];
}

const notes = `A SOURCE is what kliping discover takes: a feed, a sitemap, a page, a publisher's name. What is listed there and
not known yet is fetched once, its bytes are put into an archive (WARC 1.1), its record is one line of JSON.
The folder of --state remembers what is known. It holds state.db (SQLite) and, unless --warc names another folder or
--no-warc is given, the archives in warc/. One run at a time; what a run left undone the next one does.
Bytes are on the disk before their line is written, the line before the state says so: killed at any moment, at most
one record comes twice, with the same id, and none is lost.
--output takes {publisher}, {date}, {year}, {month}, {day} and {host}: clips/{publisher}/{date}.jsonl, made as needed
and added to; a name that ends in .gz is compressed. Without it, lines go to standard output.
Each line has an "event": new and changed articles are whole records, with revision, previousHash and the changes of
headline and paragraphs; gone (404, 410, or a page that says so), back and unchanged are short lines with the id.
--revisit asks known articles again so long after their first record: 1h,6h,1d,7d.
--from and --to walk a publisher's indexes day by day; a day read to its end is not read again once it is two days old.
Nothing is printed when nothing is new and nothing is wrong. robots.txt is obeyed, one host is asked once a second.
Exit status: 0 done, also with nothing new, 2 wrong use, 3 something failed, 4 all failed, 5 another run holds the
state, 8 output or state cannot be written, 130 or 143 interrupted, state saved (kliping --help).`;

const addStateFlags = (command: Command): Command =>
  command
    // Needed, which checkArchiveUsage tells: commander would tell it before it tells of a flag that does not exist.
    .addOption(fromEnvironment('--state <DIR>', 'the folder that remembers what is known'))
    .option('--warc <DIR>', 'the folder of the archives (default: warc in the state folder)')
    .option('--no-warc', 'keep no archives')
    .addOption(
      fromEnvironment('--warc-size <SIZE>', 'begin a new archive after so many bytes')
        .argParser(readSize)
        .default(1_000_000_000, '1GB'),
    )
    .option('--output <TEMPLATE>', 'add the lines to files')
    .addOption(rotateFlag())
    .option('--rebuild-state', 'put a damaged state aside and make a new one of what can be read')
    .addOption(
      new Option('--wait <SECONDS>', 'wait for another run to end')
        .argParser(readSeconds({ least: 0 }))
        .default(0, '0'),
    );

const addVisitFlags = (command: Command): Command =>
  command
    .addOption(
      fromEnvironment('--events <KINDS>', `what is told: ${eventNames.join(', ')}`)
        .argParser((text: string) => readNames(eventNames)(text))
        .default(['new', 'changed', 'gone', 'back'], 'new,changed,gone,back'),
    )
    .addOption(
      fromEnvironment(
        '--revisit <TIMES>',
        'visit again so long after the first record: 1h,6h,1d,7d',
      )
        .argParser(readSchedule)
        .default([], 'never'),
    )
    .addOption(requireFlag())
    .addOption(
      new Option('--max-requests <N>', 'stop after so many requests').argParser(
        readCount({ most: 1_000_000_000 }),
      ),
    )
    .addOption(
      new Option('--max-time <TIME>', 'stop after so long: 90s, 50m, 2h').argParser(readDuration),
    )
    .addOption(
      new Option('--now <INSTANT>', 'what time it is (default: what the computer says)').argParser(
        readInstant,
      ),
    );

const about = {
  summary:
    'Fetches what is new in feeds, sitemaps and indexes, once; keeps the bytes; prints one JSON line per new article.',
  examples: [
    'kliping archive kompas.com detik.com --state clips --output "clips/{publisher}/{date}.jsonl"',
    'kliping archive --list feeds.txt --state clips --revisit 1h,6h,1d,7d --max-time 50m',
    'kliping archive detik.com --from 2020-01-01 --to 2020-12-31 --state clips --max-requests 5000',
    'kliping archive https://www.example.com/rss --state clips | jq -r .headline',
    'kliping coverage --state clips',
  ],
  notes,
};

/** The command with its flags. */
export const archiveCommand = (): Command =>
  [
    addSourceFlags,
    addStateFlags,
    addVisitFlags,
    addFilterFlags,
    addReportFlags,
    addFetchFlags,
    addMessageFlags,
  ]
    .reduce((command, add) => add(command), exampleCommand('archive', about))
    .action(async (sources: string[], flags: ArchiveFlags) => {
      const { runArchive } = await import('./run-archive.ts');
      process.exitCode = await runArchive(sources, flags);
    });
