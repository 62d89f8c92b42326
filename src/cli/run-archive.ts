/** `kliping archive` at work: opens what the flags name, lists, visits, says how it ended. */
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { EventLine } from '../archive/event-line.ts';
import type { EventKind } from '../archive/judge-visit.ts';
import { runLanes } from '../archive/run-lanes.ts';
import { type Settling, settleVisit } from '../archive/settle-visit.ts';
import { Failure } from '../failure.ts';
import { lackingFields } from '../flow/lacking.ts';
import { jsonLine } from '../output/jsonl.ts';
import type { Profile } from '../publishers/profile.ts';
import type { KnownAddress } from '../store/addresses.ts';
import { openState, type State } from '../store/open-state.ts';
import type { Article } from '../types.ts';
import type { WarcWriter } from '../warc/warc-writer.ts';
import { type Budget, createBudget } from './archive-budget.ts';
import type { ArchiveFlags } from './archive-command.ts';
import { createDiscovery, type Discovery } from './archive-discovery.ts';
import { openArchiveFetcher } from './archive-fetcher.ts';
import { type EventOutput, openEventOutput } from './archive-output.ts';
import { rebuildState } from './archive-rebuild.ts';
import { createFetchSource } from './archive-source.ts';
import { checkArchiveUsage } from './archive-usage.ts';
import { type Visiting, visitAddress } from './archive-visit.ts';
import { discoverLinks, type LinkTally } from './discover-links.ts';
import { endOf, tellAccount } from './extract-end.ts';
import { closeSession, openSession, type Session } from './extract-session.ts';
import { createInlineExtractor } from './inline-extractor.ts';
import type { LazyFetcher } from './lazy-fetcher.ts';
import { openArchives } from './open-archives.ts';
import { checkList, type FailureReports, openReports } from './open-extract.ts';
import { addressesAhead } from './open-fetcher.ts';
import { type Account, exitCodeOf } from './summary.ts';
import { openSummary } from './summary-file.ts';
import { readUserProfile } from './user-profile.ts';

/** Rows of one host taken from the state at once. */
const batchSize = 32;

type ArchiveSession = Session<ArchiveFlags>;

/** What is open while the run lasts. */
interface Opened {
  readonly session: ArchiveSession;
  readonly now: () => Date;
  readonly budget: Budget;
  readonly state: State;
  readonly archives: WarcWriter | undefined;
  readonly fetcher: LazyFetcher;
  readonly own: Profile | undefined;
  readonly reports: FailureReports;
  readonly output: EventOutput;
}

/** What the run came to so far. */
interface Tally {
  readonly events: Record<EventKind, number>;
  failed: number;
  lacking: number;
  readonly failures: Record<string, number>;
}

/** The time of day, from `--now` on where that is given. */
const createClock = (now: string | undefined): (() => Date) => {
  if (now === undefined) return () => new Date();
  const [start, begun] = [Date.parse(now), performance.now()];
  return () => new Date(start + performance.now() - begun);
};

const countFailure = ({ failures }: Tally, code: string): void => {
  failures[code] = (failures[code] ?? 0) + 1;
};

/** The day a record says; a notice says none. */
const publicationDay = (line: EventLine): string | undefined =>
  'datePublished' in line && typeof line.datePublished === 'string'
    ? line.datePublished.slice(0, 10)
    : undefined;

const settlingOf = ({ session, state, now, archives, output }: Opened): Settling => ({
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
  { session, reports }: Opened,
  tally: Tally,
): Promise<void> => {
  const lacking = lackingFields(article, session.flags.require ?? []);
  if (lacking.length === 0) return;
  tally.lacking += 1;
  countFailure(tally, 'missing-field');
  const failure = new Failure(
    'missing-field',
    `${article.url}: the record lacks ${lacking.join(', ')}`,
    { detail: { fields: lacking.join(',') } },
  );
  await reports.report({ input: article.url ?? '', url: article.url ?? undefined, failure });
};

/** Visits an address and makes lasting what came of it. */
const createVisit = (opened: Opened, tally: Tally) => {
  const { session, fetcher, budget, reports } = opened;
  const { flags, progress } = session;
  const visiting: Visiting = {
    fetcher,
    extractor: createInlineExtractor(fetcher.fetchPage),
    extractOptions: { profile: opened.own },
    robots: flags.ignoreRobots ? 'ignore' : 'obey',
  };
  const settling = settlingOf(opened);
  const oneByOne = pLimit(1);
  const settle = async (known: KnownAddress, visited: Awaited<ReturnType<typeof visitAddress>>) => {
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
      await oneByOne(settle, known, visited);
    } catch (error) {
      if (budget.stop.aborted && error === budget.stop.reason) return;
      if (session.signals.drop.aborted && error === session.signals.drop.reason) return;
      throw error;
    }
  };
};

/** Lists what the sources name while what is due is visited, to the end of both. */
const archiveAll = async (opened: Opened, tally: Tally, links: LinkTally): Promise<Discovery> => {
  const { session, state, now, budget, own, reports, fetcher } = opened;
  const { flags, signals } = session;
  const lanes = runLanes<KnownAddress>({
    take: (host) => state.addresses.due(host, now().getTime(), batchSize),
    visit: createVisit(opened, tally),
    width: flags.perHost,
    maxLanes: addressesAhead,
    signal: budget.stop,
    dropSignal: signals.drop,
  });
  const discovery = createDiscovery({
    flags,
    state,
    now,
    fetchSource: createFetchSource(fetcher, flags.maxBytes),
    onListed: lanes.add,
  });
  for (const host of state.addresses.hostsDue(now().getTime())) lanes.add(host);
  const { max: _, ...listing } = flags;
  await discoverLinks({
    session: { ...session, flags: listing },
    get: discovery.get,
    own,
    reports,
    tally: links,
    sink: discovery.sink,
    stop: budget.stop,
  });
  discovery.flush();
  await lanes.finish();
  return discovery;
};

const accountOf = (
  { session, budget, fetcher }: Pick<Opened, 'session' | 'budget' | 'fetcher'>,
  { tally, links, listed }: { tally: Tally; links: LinkTally; listed: number },
): Omit<Account, 'startedAt' | 'ms'> => {
  const { unchanged, ...told } = tally.events;
  const written = Object.values(told).reduce((sum, count) => sum + count, 0);
  const failures = { ...links.failures };
  for (const [code, count] of Object.entries(tally.failures))
    failures[code] = (failures[code] ?? 0) + count;
  return {
    counts: {
      written,
      failed: links.failed + tally.failed,
      lacking: tally.lacking,
      stopped: session.signals.stop.aborted,
    },
    unit: 'event',
    archive: {
      events: { ...told, unchanged },
      sources: links.read,
      listed,
      spent: budget.spent() ?? null,
    },
    failures,
    network: fetcher.account(),
  };
};

/** The whole run; what it comes to as an exit status. */
const runAll = async (opened: Opened): Promise<number> => {
  const { session } = opened;
  const startedAt = opened.now();
  const startMs = performance.now();
  const summary = await openSummary(session.flags);
  const links: LinkTally = { read: 0, links: 0, failed: 0, failures: {} };
  const tally: Tally = {
    events: { new: 0, changed: 0, gone: 0, back: 0, unchanged: 0 },
    failed: 0,
    lacking: 0,
    failures: {},
  };
  const discovery = await archiveAll(opened, tally, links);
  const account = {
    ...accountOf(opened, { tally, links, listed: discovery.listed() }),
    startedAt,
    ms: Math.round(performance.now() - startMs),
  };
  tellAccount(session, account);
  await summary.write(account);
  const { counts } = account;
  const done = counts.written + tally.events.unchanged + links.read;
  return exitCodeOf({ ...counts, written: done });
};

/** Everything that one run opens, closed again in the reverse order. */
const withOpened = async (
  session: ArchiveSession,
  onFetcher: (fetcher: LazyFetcher) => void,
): Promise<number> => {
  const { flags, messages, signals } = session;
  await checkList(flags);
  const own = flags.profile === undefined ? undefined : await readUserProfile(flags.profile);
  const now = createClock(flags.now);
  const state = await openState(flags.state, {
    waitMs: flags.wait,
    signal: signals.stop,
    rebuildAt: flags.rebuildState ? new Date() : undefined,
  });
  const budget = createBudget(flags, signals.stop);
  let archives: WarcWriter | undefined;
  let fetcher: LazyFetcher | undefined;
  let output: EventOutput | undefined;
  let reports: FailureReports | undefined;
  try {
    const { warc: given = join(flags.state, 'warc') } = flags;
    const warc = given === false ? undefined : given;
    if (flags.rebuildState) await rebuildState(state, warc, messages);
    const last = state.runs.last();
    // One that was killed may have asked until a moment ago.
    const lastEnd = last && (last.ended ?? now().getTime());
    const run = state.runs.begin(process.pid, now().getTime());
    archives = await openArchives({ ...flags, warc }, messages, {
      now,
      originals: state.originals,
    });
    output = await openEventOutput(flags, messages);
    reports = await openReports(flags, messages);
    const record = archives?.record;
    fetcher = await openArchiveFetcher(session, { state, budget, now, lastEnd, record });
    onFetcher(fetcher);
    const opened = { session, now, budget, state, archives, fetcher, own, reports, output };
    const code = await runAll(opened);
    await archives?.close();
    state.runs.end(run, now().getTime());
    return code;
  } finally {
    budget.release();
    await fetcher?.close();
    await reports?.close();
    await output?.close();
    // What was put away stays, also where the run broke off; what cannot be closed is salvaged by the next.
    await archives?.close().catch(() => undefined);
    state.close();
  }
};

/** Runs `kliping archive`; resolves to the exit status. Throws WrongUse before anything is opened. */
export const runArchive = async (
  sources: readonly string[],
  flags: ArchiveFlags,
): Promise<number> => {
  checkArchiveUsage(sources, flags);
  let fetcher: LazyFetcher | undefined;
  const session = await openSession(sources, flags, {
    activity: () => fetcher?.activity(),
    findsInputs: true,
  });
  try {
    const code = await withOpened(session, (opened) => {
      fetcher = opened;
    });
    return session.signals.exitCode() ?? code;
  } catch (error) {
    return endOf(error, session);
  } finally {
    closeSession(session);
  }
};
