/** The visits of a run of an archive: each asked for, read, made lasting and told. */
import pLimit from 'p-limit';
import type { EventLine } from '../archive/event-line.ts';
import { type Settling, settleVisit } from '../archive/settle-visit.ts';
import { createHeldBytes } from '../flow/held-bytes.ts';
import { missingField } from '../flow/input-failures.ts';
import { lackingFields } from '../flow/lacking.ts';
import { jsonLine } from '../output/jsonl.ts';
import type { Profile } from '../publishers/profile.ts';
import type { KnownAddress } from '../store/addresses.ts';
import type { State } from '../store/open-state.ts';
import type { Article } from '../types.ts';
import type { WarcWriter } from '../warc/warc-writer.ts';
import type { Budget } from './archive-budget.ts';
import type { ArchiveFlags } from './archive-command.ts';
import type { EventOutput } from './archive-output.ts';
import { countFailure, type VisitTally } from './archive-tally.ts';
import { type Visiting, type VisitOutcome, visitAddress } from './archive-visit.ts';
import type { Session } from './extract-session.ts';
import { createInlineExtractor } from './inline-extractor.ts';
import type { LazyFetcher } from './lazy-fetcher.ts';
import type { FailureReports } from './open-extract.ts';

/** What is open while the run lasts. */
export interface OpenedArchive {
  readonly session: Session<ArchiveFlags>;
  readonly now: () => Date;
  readonly budget: Budget;
  readonly state: State;
  readonly archives: WarcWriter | undefined;
  readonly fetcher: LazyFetcher;
  readonly own: Profile | undefined;
  readonly reports: FailureReports;
  readonly output: EventOutput;
}

/** The day a record says; a notice says none. */
const publicationDay = (line: EventLine): string | undefined =>
  'datePublished' in line && typeof line.datePublished === 'string'
    ? line.datePublished.slice(0, 10)
    : undefined;

const settlingOf = ({ session, state, now, archives, output }: OpenedArchive): Settling => ({
  state,
  schedule: session.flags.revisit,
  events: new Set(session.flags.events),
  now,
  write: async (line: EventLine, { host, publisher, day }: KnownAddress) => {
    const about = { host, publisher, day: publicationDay(line) ?? day, at: now() };
    await output.write(`${jsonLine(line)}\n`, about);
    await output.sync();
  },
  putMetadata: archives?.metadata,
});

/** Tells of a record that lacks a field of --require. */
const checkRequired = async (
  article: Article,
  { session, reports }: OpenedArchive,
  tally: VisitTally,
): Promise<void> => {
  const lacking = lackingFields(article, session.flags.require ?? []);
  if (lacking.length === 0) return;
  tally.lacking += 1;
  countFailure(tally, 'missing-field');
  const failure = missingField(article.url ?? '', lacking);
  await reports.report({ input: article.url ?? '', url: article.url ?? undefined, failure });
};

/** Some hundred usual pages. */
const maxHeldBytes = 50_000_000;

/** Visits an address and makes lasting what came of it. */
export const createVisit = (opened: OpenedArchive, tally: VisitTally) => {
  const { session, fetcher, budget, reports } = opened;
  const { flags, progress } = session;
  const visiting: Visiting = {
    fetcher,
    extractor: createInlineExtractor(fetcher.fetchPage),
    extractOptions: { profile: opened.own },
    robots: flags.ignoreRobots ? 'ignore' : 'obey',
    held: createHeldBytes(maxHeldBytes),
  };
  const settling = settlingOf(opened);
  const oneByOne = pLimit(1);
  const settle = async (known: KnownAddress, visited: VisitOutcome) => {
    // Enough came while this one was on its way: the next run asks for it again.
    if (budget.spent() === 'records') return;
    const { event, failure } = await settleVisit({ known, ...visited }, settling);
    if (event !== undefined) tally.events[event.kind] += 1;
    if (event?.kind === 'new') budget.onRecord(tally.events.new);
    if (event !== undefined && visited.answer.kind === 'article')
      await checkRequired(visited.answer.article, opened, tally);
    progress.advance(failure === undefined ? 'written' : 'failed', known.url);
    if (failure === undefined) return;
    tally.failed += 1;
    countFailure(tally, failure.code);
    await reports.report({ input: known.url, url: known.url, failure });
  };
  return async (known: KnownAddress, signal: AbortSignal): Promise<void> => {
    try {
      const visited = await visitAddress(known, visiting, { signal, stop: budget.stop });
      await oneByOne(settle, known, visited).finally(visited.letGo);
    } catch (error) {
      if (budget.stop.aborted && error === budget.stop.reason) return;
      if (session.signals.drop.aborted && error === session.signals.drop.reason) return;
      throw error;
    }
  };
};
