/** `kliping extract` at work: opens what the flags name, runs, says how it ended. */
import { createExtractor } from '../flow/create-extractor.ts';
import { type RunCounts, type RunOptions, run } from '../flow/run.ts';
import { readInputs } from '../input/read-inputs.ts';
import type { ArticleWriter } from '../ports.ts';
import type { ExtractOptions } from '../types.ts';
import { createArchiveReader, type RecordTally } from './archive-reader.ts';
import type { ExtractFlags } from './extract-command.ts';
import { tellAccount } from './extract-end.ts';
import type { Session } from './extract-session.ts';
import { checkUsage, inputNames, isAddress, pageAddressOf } from './extract-usage.ts';
import { runFetching } from './fetching-session.ts';
import type { LazyFetcher } from './lazy-fetcher.ts';
import { checkList, extractOptionsOf, type FailureReports, openReports } from './open-extract.ts';
import { addressesAhead } from './open-fetcher.ts';
import { openReader, threadsOf } from './open-reader.ts';
import { openRecords } from './open-records.ts';
import { standardInput } from './standard-input.ts';
import { exitCodeOf } from './summary.ts';
import { openSummary } from './summary-file.ts';

/** Failure codes and how often each came. */
type Tally = Record<string, number>;

/** How the run hands over what it found. */
const handlers = (
  { progress }: Session,
  { records, reports }: { records: ArticleWriter; reports: FailureReports },
  failures: Tally,
): Pick<RunOptions, 'onDone' | 'onArticle' | 'onFailure'> => ({
  onDone: (how, { label }) => progress.advance(how, label),
  onArticle: (article) => records.write(article),
  onFailure: async (told) => {
    const { code } = told.failure;
    failures[code] = (failures[code] ?? 0) + 1;
    await reports.report(told);
  },
});

const inputsOf = (
  { names, flags, signals }: Session,
  { fetcher, archiveRecords }: Pick<Opened, 'fetcher' | 'archiveRecords'>,
) =>
  readInputs(names, {
    maxBytes: flags.maxBytes,
    fetchPage: fetcher.fetchPage,
    archives: createArchiveReader(flags.maxBytes, archiveRecords),
    stdin: standardInput(signals.stop),
    list: flags.list,
    url: pageAddressOf(flags),
    as: flags.as,
    jsonFields: { html: flags.htmlField, url: flags.urlField },
  });

/** What is read and written as long as the run lasts. */
interface Opened {
  readonly fetcher: LazyFetcher;
  readonly records: ArticleWriter;
  readonly reports: FailureReports;
  readonly extractOptions: ExtractOptions;
  /** What the archives among the inputs hold. */
  readonly archiveRecords: RecordTally;
}

const runInputs = async (session: Session, opened: Opened, failures: Tally): Promise<RunCounts> => {
  const { names, flags, signals, messages } = session;
  const { fetcher, records, reports, extractOptions } = opened;
  const hasAddresses = flags.list !== undefined || names.some(isAddress);
  const reader = await openReader(flags, messages);
  try {
    return await run(inputsOf(session, opened), {
      extractor: createExtractor(reader, flags.singlePage ? undefined : fetcher.fetchPage),
      extractOptions,
      // One page in each thread, and the next at hand.
      width: Math.max(flags.concurrency, 2 * threadsOf(flags)),
      ahead: hasAddresses ? Math.max(addressesAhead, flags.concurrency) : undefined,
      require: flags.require,
      signal: signals.stop,
      dropSignal: signals.drop,
      ...handlers(session, { records, reports }, failures),
    });
  } finally {
    await reader.close();
  }
};

/** The whole run; what it comes to as an exit status. */
const extractAll = async (session: Session, fetcher: LazyFetcher): Promise<number> => {
  const { flags, messages } = session;
  const startedAt = new Date();
  const startMs = performance.now();
  const failures: Tally = {};
  const extractOptions = await extractOptionsOf(flags);
  await checkList(flags);
  const summary = await openSummary(flags);
  const reports = await openReports(flags, messages);
  const records = await openRecords(flags, messages);
  try {
    const archiveRecords: RecordTally = {};
    const opened = { fetcher, records, reports, extractOptions, archiveRecords };
    const counts = await runInputs(session, opened, failures);
    // What was held may meet a full disk: nothing is said of it before.
    await records.close();
    const ms = Math.round(performance.now() - startMs);
    const network = fetcher.account();
    const account = { counts, failures, archiveRecords, network, startedAt, ms };
    tellAccount(session, account);
    await summary.write(account);
    return exitCodeOf(counts);
  } finally {
    await Promise.all([records.close(), reports.close()]);
  }
};

/** Runs `kliping extract`; resolves to the exit status. Throws WrongUse before anything is opened. */
export const runExtract = async (
  given: readonly string[],
  flags: ExtractFlags,
): Promise<number> => {
  const names = inputNames(given, flags);
  checkUsage(names, flags);
  return runFetching(names, flags, extractAll);
};
