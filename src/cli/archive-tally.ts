/** What a run of an archive came to. */
import type { EventKind } from '../archive/judge-visit.ts';
import type { Spent } from './archive-budget.ts';
import type { LinkTally } from './discover-links.ts';
import type { LazyFetcher } from './lazy-fetcher.ts';
import type { Account } from './summary.ts';

/** What the run came to so far. */
export interface VisitTally {
  readonly events: Record<EventKind, number>;
  failed: number;
  lacking: number;
  readonly failures: Record<string, number>;
}

export const newTally = (): VisitTally => ({
  events: { new: 0, changed: 0, gone: 0, back: 0, unchanged: 0 },
  failed: 0,
  lacking: 0,
  failures: {},
});

export const countFailure = ({ failures }: VisitTally, code: string): void => {
  failures[code] = (failures[code] ?? 0) + 1;
};

/** The account of a run, but for its times. */
export const archiveAccount = (came: {
  readonly tally: VisitTally;
  readonly links: LinkTally;
  /** Addresses that were not known. */
  readonly listed: number;
  readonly isStopped: boolean;
  readonly spent: Spent | undefined;
  readonly network: ReturnType<LazyFetcher['account']>;
}): Omit<Account, 'startedAt' | 'ms'> => {
  const { tally, links, listed, isStopped, spent = null, network } = came;
  const { unchanged, ...told } = tally.events;
  const written = Object.values(told).reduce((sum, count) => sum + count, 0);
  const failures = { ...links.failures };
  for (const [code, count] of Object.entries(tally.failures))
    failures[code] = (failures[code] ?? 0) + count;
  const failed = links.failed + tally.failed;
  return {
    counts: { written, failed, lacking: tally.lacking, stopped: isStopped },
    unit: 'event',
    archive: { events: { ...told, unchanged }, sources: links.read, listed, spent },
    failures,
    network,
  };
};
