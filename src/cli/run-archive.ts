/** `kliping archive` at work: opens what the flags name, lists, visits, says how it ended. */
import { join } from 'node:path';
import { runLanes } from '../archive/run-lanes.ts';
import type { KnownAddress } from '../store/addresses.ts';
import { openState } from '../store/open-state.ts';
import type { WarcWriter } from '../warc/warc-writer.ts';
import { createBudget } from './archive-budget.ts';
import type { ArchiveFlags } from './archive-command.ts';
import { createDiscovery, type Discovery } from './archive-discovery.ts';
import { openArchiveFetcher } from './archive-fetcher.ts';
import { type EventOutput, openEventOutput } from './archive-output.ts';
import { rebuildState } from './archive-rebuild.ts';
import { createFetchSource } from './archive-source.ts';
import { archiveAccount, newTally, type VisitTally } from './archive-tally.ts';
import { checkArchiveUsage } from './archive-usage.ts';
import { createVisit, type OpenedArchive } from './archive-visits.ts';
import { discoverLinks, type LinkTally, newLinkTally } from './discover-links.ts';
import { endOf, tellAccount, tellNothing } from './extract-end.ts';
import { closeSession, openSession, type Session } from './extract-session.ts';
import type { LazyFetcher } from './lazy-fetcher.ts';
import { openArchives } from './open-archives.ts';
import { checkList, type FailureReports, openReports } from './open-extract.ts';
import { addressesAhead } from './open-fetcher.ts';
import { exitCodeOf } from './summary.ts';
import { openSummary } from './summary-file.ts';
import { readUserProfile } from './user-profile.ts';

/** Rows of one host taken from the state at once. */
const batchSize = 32;

type ArchiveSession = Session<ArchiveFlags>;

/** The time of day, from `--now` on where that is given. */
const createClock = (now: string | undefined): (() => Date) => {
  if (now === undefined) return () => new Date();
  const [start, begun] = [Date.parse(now), performance.now()];
  return () => new Date(start + performance.now() - begun);
};

/** Lists what the sources name while what is due is visited, to the end of both. */
const archiveAll = async (
  opened: OpenedArchive,
  tally: VisitTally,
  links: LinkTally,
): Promise<Discovery> => {
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

/** The whole run; what it comes to as an exit status. */
const runAll = async (opened: OpenedArchive): Promise<number> => {
  const { session } = opened;
  const startedAt = opened.now();
  const startMs = performance.now();
  const summary = await openSummary(session.flags);
  const links = newLinkTally();
  const tally = newTally();
  const discovery = await archiveAll(opened, tally, links);
  const account = {
    ...archiveAccount({
      tally,
      links,
      listed: discovery.listed(),
      isStopped: session.signals.stop.aborted,
      spent: opened.budget.spent(),
      network: opened.fetcher.account(),
    }),
    startedAt,
    ms: Math.round(performance.now() - startMs),
  };
  tellAccount(session, account);
  if (links.named === 0 && !opened.budget.stop.aborted) tellNothing(session, 'source');
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
