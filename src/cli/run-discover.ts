/** `kliping discover` at work: opens what the flags name, runs, says how it ended. */
import type { Discovering, Resource } from '../discover/discovering.ts';
import type { Wanted } from '../discover/starts.ts';
import { Failure } from '../failure.ts';
import { runEach } from '../flow/run-each.ts';
import { jsonLine } from '../output/jsonl.ts';
import type { LineWriter } from '../output/line-writer.ts';
import type { Profile } from '../publishers/profile.ts';
import { withoutCredentials } from '../text/url-credentials.ts';
import { type ChooseLink, createChooser, profilesBy } from './choose-links.ts';
import type { DiscoverFlags } from './discover-command.ts';
import { fetchSource } from './discover-resources.ts';
import { type Begun, beginSources } from './discover-sources.ts';
import { checkDiscoverUsage } from './discover-usage.ts';
import { tellAccount } from './extract-end.ts';
import type { Session } from './extract-session.ts';
import { runFetching } from './fetching-session.ts';
import type { LazyFetcher } from './lazy-fetcher.ts';
import { checkList, type FailureReports, openReports } from './open-extract.ts';
import { openStandardOutput } from './output.ts';
import { exitCodeOf } from './summary.ts';
import { openSummary } from './summary-file.ts';
import { readUserProfile } from './user-profile.ts';

/** Sources opened ahead of the one whose links are written: each may hold --max-bytes. */
const ahead = 8;

interface Tally {
  /** Sources of which nothing failed. */
  read: number;
  links: number;
  failed: number;
  readonly failures: Record<string, number>;
}

interface Opened {
  readonly lines: LineWriter;
  readonly reports: FailureReports;
  readonly tally: Tally;
}

const tell = async (
  input: string,
  failure: Failure,
  { reports, tally }: Pick<Opened, 'reports' | 'tally'>,
): Promise<void> => {
  const name = withoutCredentials(input);
  tally.failed += 1;
  tally.failures[failure.code] = (tally.failures[failure.code] ?? 0) + 1;
  const url = /^https?:/i.test(name) ? name : undefined;
  await reports.report({ input: name, url, failure });
};

/** Enough links were written: what is still open is let go of. */
class EnoughLinks extends Error {}

/** Of two bounds the later, as days; a day before an instant's own is early enough in any zone. */
const firstDay = ({ since, from }: DiscoverFlags): string | undefined => {
  const days = [since?.slice(0, 10), from].filter((day) => day !== undefined);
  return days.sort().at(-1);
};

const createDiscovering = (
  { flags, messages, signals }: Session<DiscoverFlags>,
  fetcher: LazyFetcher,
  { own, opened }: { readonly own: Profile | undefined; readonly opened: Opened },
): Discovering => ({
  get: (address, signal, { isFollowUp } = { isFollowUp: false }) =>
    fetchSource(address, { signal, isFollowUp }, { fetcher, maxBytes: flags.maxBytes }),
  signal: signals.stop,
  profileOf: profilesBy(own),
  warn: (text) => {
    if (!flags.quiet) messages.say('warn', text);
  },
  fail: (address, failure) => tell(address, failure, opened),
  since: firstDay(flags),
  isByList: flags.lists ?? false,
});

/** What opening a start came to. */
type Outcome = { readonly resource: Resource } | { readonly failure: Failure };

const settle = async (begun: Begun, signal: AbortSignal): Promise<Outcome> => {
  if ('failure' in begun) return begun;
  try {
    return { resource: await begun.load(signal) };
  } catch (error) {
    if (error instanceof Failure) return { failure: error };
    throw error;
  }
};

/** What taking the links of a source needs. */
interface Taking extends Opened {
  readonly session: Session<DiscoverFlags>;
  readonly choose: ChooseLink;
}

/** Writes the links of a source. Throws its Failure, and EnoughLinks. */
const writeLinks = async (
  begun: Begun,
  outcome: Outcome,
  { session: { flags, signals }, choose, lines, tally }: Taking,
): Promise<void> => {
  if ('failure' in begun) throw begun.failure;
  if ('failure' in outcome) throw outcome.failure;
  for await (const link of begun.links(outcome.resource)) {
    if (signals.stop.aborted) return;
    const record = await choose(link, begun.isOfOtherDays);
    if (record === undefined) continue;
    await lines.write(`${jsonLine(record)}\n`);
    tally.links += 1;
    if (tally.links === flags.max) throw new EnoughLinks();
  }
};

/** A source to its end. Its failure is told; what no link can be written after, and a bug, end the run. */
const takeSource = async (begun: Begun, outcome: Outcome, taking: Taking): Promise<void> => {
  const { progress, signals } = taking.session;
  const input = withoutCredentials(begun.input);
  try {
    await writeLinks(begun, outcome, taking);
    taking.tally.read += 1;
    progress.advance('written', input);
  } catch (error) {
    const { stop, drop } = signals;
    if (stop.aborted && (error === stop.reason || error === drop.reason)) return;
    if (!(error instanceof Failure) || error.code === 'output-unwritable') throw error;
    await tell(input, error, taking);
    progress.advance('failed', input);
  }
};

const wantedOf = ({ from, to = from, query }: DiscoverFlags): Wanted => ({
  days: from === undefined || to === undefined ? undefined : { from, to },
  query,
});

const discoverAll = async (
  session: Session<DiscoverFlags>,
  fetcher: LazyFetcher,
  { own, opened }: { readonly own: Profile | undefined; readonly opened: Opened },
): Promise<{ readonly stopped: boolean }> => {
  const { names, flags, signals } = session;
  const discovering = createDiscovering(session, fetcher, { own, opened });
  const taking = { ...opened, session, choose: createChooser(flags, discovering.profileOf) };
  const wanted = wantedOf(flags);
  const options = { flags, stop: signals.stop, wanted, discovering, ownProfile: own };
  try {
    return await runEach(beginSources(names, options), {
      width: ahead,
      signal: signals.stop,
      dropSignal: signals.drop,
      work: settle,
      deliver: (outcome, begun) => takeSource(begun, outcome, taking),
    });
  } catch (error) {
    if (!(error instanceof EnoughLinks)) throw error;
    opened.tally.read += 1;
    return { stopped: false };
  }
};

/** The whole run; what it comes to as an exit status. */
const runAll = async (session: Session<DiscoverFlags>, fetcher: LazyFetcher): Promise<number> => {
  const { flags, messages } = session;
  const startedAt = new Date();
  const startMs = performance.now();
  await checkList(flags);
  const own = flags.profile === undefined ? undefined : await readUserProfile(flags.profile);
  const summary = await openSummary(flags);
  const reports = await openReports(flags, messages);
  const { lines } = openStandardOutput('as-is');
  const tally: Tally = { read: 0, links: 0, failed: 0, failures: {} };
  try {
    const { stopped } = await discoverAll(session, fetcher, {
      own,
      opened: { lines, reports, tally },
    });
    const counts = { written: tally.read, failed: tally.failed, lacking: 0, stopped };
    const ms = Math.round(performance.now() - startMs);
    const account = {
      counts,
      unit: 'source' as const,
      links: tally.links,
      failures: tally.failures,
      network: fetcher.account(),
      startedAt,
      ms,
    };
    tellAccount(session, account);
    await summary.write(account);
    // A source that broke off after its first links is no source that brought nothing.
    return exitCodeOf({ ...counts, written: tally.read + tally.links });
  } finally {
    await reports.close();
  }
};

/** Runs `kliping discover`; resolves to the exit status. Throws WrongUse before anything is opened. */
export const runDiscover = async (
  sources: readonly string[],
  flags: DiscoverFlags,
): Promise<number> => {
  checkDiscoverUsage(sources, flags);
  return runFetching(sources, flags, runAll);
};
