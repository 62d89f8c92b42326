/** `kliping extract` at work: opens what the flags name, runs, says how it ended. */
import type { Fetcher } from '../fetch/fetch-page.ts';
import { type RunOptions, run } from '../flow/run.ts';
import { readInputs } from '../input/read-inputs.ts';
import type { ArticleWriter } from '../ports.ts';
import type { ExtractFlags } from './extract-command.ts';
import { endOf, tellCounts } from './extract-end.ts';
import { closeSession, openSession, type Session } from './extract-session.ts';
import { checkUsage, inputNames, pageAddressOf } from './extract-usage.ts';
import { createInlineExtractor } from './inline-extractor.ts';
import { createLazyFetcher } from './lazy-fetcher.ts';
import {
  checkList,
  extractOptionsOf,
  type FailureReports,
  openRecords,
  openReports,
} from './open-extract.ts';
import { standardInput } from './standard-input.ts';
import { exitCodeOf } from './summary.ts';

/** How the run hands over what it found. */
const handlers = (
  { progress }: Session,
  { records, reports }: { records: ArticleWriter; reports: FailureReports },
): Pick<RunOptions, 'onArticle' | 'onFailure'> => ({
  onArticle: async (article, input) => {
    await records.write(article);
    progress.advance('written', input.label);
  },
  onFailure: async (told) => {
    await reports.report(told);
    // A record that lacks a field was written and counted.
    if (told.failure.code !== 'missing-field') progress.advance('failed', told.input);
  },
});

const inputsOf = ({ names, flags, signals }: Session, { fetchPage }: Fetcher) =>
  readInputs(names, {
    maxBytes: flags.maxBytes,
    fetchPage,
    stdin: standardInput(signals.stop),
    list: flags.list,
    url: pageAddressOf(flags),
    as: flags.as,
  });

/** The whole run; what it comes to as an exit status. */
const extractAll = async (session: Session): Promise<number> => {
  const { flags, messages, signals } = session;
  const startMs = performance.now();
  const extractOptions = await extractOptionsOf(flags);
  await checkList(flags);
  const reports = await openReports(flags, messages);
  const records = await openRecords(flags, messages);
  const fetcher = createLazyFetcher({
    userAgent: flags.userAgent,
    timeoutMs: flags.timeout,
    maxBytes: flags.maxBytes,
    now: () => new Date(),
  });
  try {
    const counts = await run(inputsOf(session, fetcher), {
      extractor: createInlineExtractor(flags.singlePage ? undefined : fetcher.fetchPage),
      extractOptions,
      width: flags.concurrency,
      require: flags.require,
      signal: signals.stop,
      dropSignal: signals.drop,
      ...handlers(session, { records, reports }),
    });
    tellCounts(session, counts, Math.round(performance.now() - startMs));
    return exitCodeOf(counts);
  } finally {
    await Promise.all([records.close(), reports.close(), fetcher.close()]);
  }
};

/** Runs `kliping extract`; resolves to the exit status. Throws WrongUse before anything is opened. */
export const runExtract = async (
  given: readonly string[],
  flags: ExtractFlags,
): Promise<number> => {
  const names = inputNames(given, flags);
  checkUsage(names, flags);
  const session = await openSession(names, flags);
  try {
    const code = await extractAll(session);
    return session.signals.exitCode() ?? code;
  } catch (error) {
    return endOf(error, session);
  } finally {
    closeSession(session);
  }
};
