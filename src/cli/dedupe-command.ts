/** `kliping dedupe`: its flags and help. The work is in run-dedupe.ts, imported when the command runs. */
import { type Command, Option } from 'commander';
import { fromEnvironment } from './environment.ts';
import { exampleCommand } from './help.ts';
import { errorsFlag } from './report-flags.ts';
import { readCount } from './values.ts';

export interface DedupeFlags {
  readonly distance: number;
  readonly onlyFirst?: boolean;
  readonly clusters?: boolean;
  readonly errors?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly logFormat: 'text' | 'json';
}

/**
 * Measured on the fixtures, the corpus and edited copies of both (bench/README.md): a new dateline or source line is
 * found nearly always, and of a million different texts some 140 pairs are that close by chance.
 */
const standardDistance = 8;

/** Beyond this, one pair in five million texts that have nothing in common is that close. */
const mostDistance = 12;

const notes = `Reads records as extract writes them, one JSON object a line, gzip known by its first bytes, and writes each as it
came, in order, with a cluster added:
  id        of the earliest record of the cluster: its own where there is no copy
  size      records in the cluster, 1 where there is no copy
  position  1 is the earliest by datePublished, then by place in the input; a record without a date is the last
  agency    the news agency that any of them names among its authors, or null
  distance  bits of the simhash in which it differs from the earliest
Copies are records whose contentHash is the same, or whose simhash differs in at most --distance bits, and copies of
copies: so a member may stand further than that from the earliest. Bodies under 30 words go by contentHash alone;
records without a body have no copies. A story that was rewritten keeps its id: its clusters are of one id, and no copies.
--clusters prints a line for each cluster of two or more: id, size, agency, distance (the largest), members (id, distance).
The input is read twice and no body is held: a file must not change meanwhile, and what comes from a pipe lies in a
temporary file (in TMPDIR) until the end. Of a million records some 300 MB of memory are needed.
A line that is no record is told with its number and left out. A cluster that is there already is replaced.
Exit status: 0 done, 2 wrong use, 3 some lines or files failed, 4 all failed, 8 output cannot be written,
130 or 143 interrupted (kliping --help).`;

const about = {
  summary: 'Marks records whose bodies are the same or nearly so: syndicated copies count once.',
  examples: [
    'kliping dedupe articles.jsonl > marked.jsonl',
    'kliping dedupe 2026-11-*.jsonl.gz --only-first > stories.jsonl',
    'kliping dedupe articles.jsonl --clusters | jq -r "[.size, .agency] | @tsv"',
    'kliping extract saved-pages/ | kliping dedupe --distance 3 > marked.jsonl',
  ],
  notes,
};

/** The command with its flags. */
export const dedupeCommand = (): Command =>
  exampleCommand('dedupe', about)
    .argument('[FILE...]', 'files of records, or - for standard input (default: standard input)')
    .addOption(
      fromEnvironment('--distance <N>', `bits of 64 that may differ, 0 to ${mostDistance}`)
        .argParser(readCount({ least: 0, most: mostDistance }))
        .default(standardDistance),
    )
    .option('--only-first', 'write the earliest record of each cluster alone')
    .addOption(
      new Option('--clusters', 'print one line a cluster instead of the records').conflicts(
        'onlyFirst',
      ),
    )
    .addOption(errorsFlag())
    .option('-q, --quiet', 'no messages about failures')
    .option('-v, --verbose', 'say what was done at the end')
    .addOption(
      fromEnvironment('--log-format <FORMAT>', 'messages as')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (files: string[], flags: DedupeFlags) => {
      const { runDedupe } = await import('./run-dedupe.ts');
      process.exitCode = await runDedupe(files, flags);
    });
