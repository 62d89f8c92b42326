/** `kliping fetch` at work: opens what the flags name, runs, says how it ended. */
import { Failure } from '../failure.ts';
import { runEach } from '../flow/run-each.ts';
import { listLines } from '../input/list-lines.ts';
import { jsonLine } from '../output/jsonl.ts';
import type { LineWriter } from '../output/line-writer.ts';
import { openPageFolder } from '../output/page-folder.ts';
import { withoutCredentials } from '../text/url-credentials.ts';
import { type CollectedLine, type Collecting, collectPage } from './collect-page.ts';
import { endsRun } from './ends-run.ts';
import { tellAccount } from './extract-end.ts';
import type { Session } from './extract-session.ts';
import type { CollectFlags } from './fetch-command.ts';
import { runFetching } from './fetching-session.ts';
import type { LazyFetcher } from './lazy-fetcher.ts';
import { checkList, type FailureReports, openReports } from './open-extract.ts';
import { addressesAhead } from './open-fetcher.ts';
import { openStandardOutput } from './output.ts';
import { refuseReports } from './report-flags.ts';
import { standardInput } from './standard-input.ts';
import { exitCodeOf } from './summary.ts';
import { openSummary } from './summary-file.ts';
import { WrongUse } from './wrong-use.ts';

/** Throws WrongUse where there is nothing to fetch, nowhere to put it, or flags contradict each other. */
const checkUsage = (addresses: readonly string[], flags: CollectFlags): void => {
  const { list, output, warc } = flags;
  if (addresses.length === 0 && list === undefined)
    throw new WrongUse(
      'no address; name some, or give --list FILE (- for standard input; kliping fetch --help)',
    );
  if (output === undefined && warc === undefined)
    throw new WrongUse('nowhere to put pages; give --output FOLDER, --warc FOLDER or both');
  if (output === undefined && (flags.update || flags.overwrite))
    throw new WrongUse(
      '--update and --overwrite are about a folder of pages; give --output FOLDER',
    );
  if (warc === '-' || warc === '')
    throw new WrongUse('--warc is the folder of the archives; give --warc FOLDER');
  if (output === '-' || output === '')
    throw new WrongUse('--output is the folder of the pages; give --output FOLDER');
  refuseReports(flags, 'lines');
};

async function* addressesOf({
  names,
  flags,
  signals,
}: Session<SessionFlags>): AsyncGenerator<string, void, undefined> {
  yield* names;
  if (flags.list !== undefined) yield* listLines(flags.list, () => standardInput(signals.stop));
}

/**
 * The flags that mean the same to every session. Without --output, lines go to standard output, and no bar is drawn
 * among them; --overwrite is about pages, failures of the last run stay.
 */
type SessionFlags = Omit<CollectFlags, 'output' | 'overwrite'>;

/** What one address came to. */
type Outcome = { readonly line: CollectedLine } | { readonly failure: Failure };

/** A failure of this address alone is a value; one that no page can be written after, and a bug, end the run. */
const settle = async (work: Promise<CollectedLine>): Promise<Outcome> => {
  try {
    return { line: await work };
  } catch (error) {
    if (error instanceof Failure && !endsRun(error)) return { failure: error };
    throw error;
  }
};

interface Opened {
  readonly collecting: Collecting;
  readonly lines: LineWriter;
  readonly reports: FailureReports;
}

const collectAll = async (
  session: Session<SessionFlags>,
  { collecting, lines, reports }: Opened,
) => {
  const { flags, signals, progress } = session;
  const counts = { written: 0, failed: 0, lacking: 0 };
  const failures: Record<string, number> = {};
  let unchanged = 0;
  const deliver = async (outcome: Outcome, text: string): Promise<void> => {
    const input = withoutCredentials(text);
    if ('line' in outcome) {
      await lines.write(`${jsonLine(outcome.line)}\n`);
      counts.written += 1;
      unchanged += outcome.line.unchanged ? 1 : 0;
      return;
    }
    const { failure } = outcome;
    failures[failure.code] = (failures[failure.code] ?? 0) + 1;
    await reports.report({ input, url: input, failure });
    counts.failed += 1;
  };
  const { stopped } = await runEach(addressesOf(session), {
    width: Math.max(addressesAhead, flags.concurrency),
    signal: signals.stop,
    dropSignal: signals.drop,
    work: async (text, signal) => {
      const outcome = await settle(collectPage(text, collecting, signal));
      progress.advance('line' in outcome ? 'written' : 'failed', withoutCredentials(text));
      return outcome;
    },
    deliver,
  });
  return { counts: { ...counts, stopped }, unchanged, failures, unit: 'page' } as const;
};

const ifKeptOf = ({ update, overwrite }: CollectFlags): Collecting['ifKept'] => {
  if (update) return 'update';
  return overwrite ? 'overwrite' : 'refuse';
};

/** The whole run; what it comes to as an exit status. */
const fetchAll = async (
  session: Session<SessionFlags>,
  fetcher: LazyFetcher,
  given: CollectFlags,
): Promise<number> => {
  const { flags, messages } = session;
  const startedAt = new Date();
  const startMs = performance.now();
  await checkList(flags);
  const folder =
    given.output === undefined
      ? undefined
      : await openPageFolder(given.output, given.overwrite ? 'replace' : 'refuse');
  const summary = await openSummary(flags);
  const reports = await openReports(flags, messages);
  const { lines } = openStandardOutput('as-is');
  const robots = flags.ignoreRobots ? 'ignored' : 'obeyed';
  try {
    const collecting = { fetcher, folder, robots, ifKept: ifKeptOf(given) } as const;
    const done = await collectAll(session, { collecting, lines, reports });
    const ms = Math.round(performance.now() - startMs);
    const account = { ...done, network: fetcher.account(), startedAt, ms };
    tellAccount(session, account);
    await summary.write(account);
    return exitCodeOf(done.counts);
  } finally {
    await reports.close();
  }
};

/** Runs `kliping fetch`; resolves to the exit status. Throws WrongUse before anything is opened. */
export const runFetch = async (
  addresses: readonly string[],
  flags: CollectFlags,
): Promise<number> => {
  checkUsage(addresses, flags);
  const { output, overwrite, ...shared } = flags;
  return runFetching(addresses, shared, (session, fetcher) => fetchAll(session, fetcher, flags));
};
