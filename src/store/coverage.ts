/** How far an archive is: what each publisher listed for each day, and what came of it. */
import type { Database } from './database.ts';

export interface DayCoverage {
  /** The registrable domain; null where it is not known. */
  readonly publisher: string | null;
  /** `2026-11-25`; null for addresses without a date. */
  readonly day: string | null;
  /** All addresses: the sum of the others. */
  readonly listed: number;
  /** Their article is on the output. */
  readonly fetched: number;
  /** Not asked for yet, or to be asked for again. */
  readonly waiting: number;
  readonly failed: number;
  readonly refused: number;
}

export interface CoverageFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly publisher?: string | undefined;
}

const query = `
select publisher, day, count(*) as listed,
  sum(status in ('fetched', 'same', 'gone')) as fetched,
  sum(status = 'listed') as waiting,
  sum(status = 'failed') as failed,
  sum(status = 'refused') as refused
from addresses
where (?1 is null or day >= ?1) and (?2 is null or day <= ?2) and (?3 is null or publisher = ?3)
group by publisher, day order by publisher, day`;

/** The days, by publisher and day. */
export const readCoverage = (
  database: Database,
  { from, to, publisher }: CoverageFilter,
): IterableIterator<DayCoverage> =>
  database
    .prepare(query)
    .iterate(from ?? null, to ?? null, publisher ?? null) as IterableIterator<DayCoverage>;
