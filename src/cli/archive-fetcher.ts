/** The fetcher of an archive: what it learns of hosts outlives the run. */
import type { HostMemory } from '../fetch/host-memory.ts';
import { createRobotsMemory, type RobotsStore, type SiteRobots } from '../fetch/robots-store.ts';
import type { RecordExchange } from '../ports.ts';
import type { State } from '../store/open-state.ts';
import type { Budget } from './archive-budget.ts';
import type { ArchiveFlags } from './archive-command.ts';
import type { Session } from './extract-session.ts';
import { fetcherOptionsOf, fetchWarnings } from './fetcher-options.ts';
import { createLazyFetcher, type LazyFetcher } from './lazy-fetcher.ts';

/** Each robots.txt in the state; those of this run in memory as well, read. */
const robotsStore = ({ hosts }: State): RobotsStore => {
  const memory = createRobotsMemory();
  return {
    get: async (origin) => {
      const known = await memory.get(origin);
      if (known !== undefined) return known;
      const text = hosts.robots(origin);
      if (text === undefined) return undefined;
      const site = JSON.parse(text) as SiteRobots;
      await memory.put(origin, site);
      return site;
    },
    put: async (origin, site) => {
      hosts.putRobots(origin, JSON.stringify(site));
      await memory.put(origin, site);
    },
  };
};

/**
 * Pauses in the state. A run that ends and one that begins are one to a host: its first request waits a delay from
 * the end of the last run, or from now on where that was killed a moment ago, for all anyone knows.
 */
const hostMemory = (
  { hosts }: State,
  { lastEnd, delayMs }: { readonly lastEnd: number | undefined; readonly delayMs: number },
): HostMemory => ({
  notBefore: (host) => {
    const rest = lastEnd === undefined ? 0 : lastEnd + delayMs;
    const pause = hosts.pausedUntil(host) ?? 0;
    return Math.max(rest, pause) || undefined;
  },
  pause: (host, untilMs) => hosts.pause(host, untilMs),
});

/** A fetcher that stops with the budget. `lastEnd`: when the last run may still have asked, Unix milliseconds. */
export const openArchiveFetcher = async (
  { flags, messages }: Pick<Session<ArchiveFlags>, 'flags' | 'messages'>,
  parts: {
    readonly state: State;
    readonly budget: Budget;
    readonly now: () => Date;
    readonly lastEnd: number | undefined;
    readonly record: RecordExchange | undefined;
  },
): Promise<LazyFetcher> => {
  const { state, budget, now, lastEnd, record } = parts;
  const options = {
    ...(await fetcherOptionsOf(flags)),
    now,
    record,
    stop: budget.stop,
    onRequest: budget.onRequest,
    robotsStore: robotsStore(state),
    hostMemory: hostMemory(state, { lastEnd, delayMs: flags.delay }),
  };
  return createLazyFetcher(options, () => {
    // A proxy of the environment is the same every hour: cron would send a letter for each run.
    if (!flags.quiet) for (const text of fetchWarnings(flags, {})) messages.say('warn', text);
  });
};
