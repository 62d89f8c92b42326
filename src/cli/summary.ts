/** What a run comes to: its exit status, the line that sums it up, and the file of --summary. */
import type { NetworkAccount } from '../fetch/account.ts';
import type { RunCounts } from '../flow/run.ts';
import { counted } from './counted.ts';
import { exitCodes } from './exit-codes.ts';

export interface ArchiveAccount {
  /** Events by kind. */
  readonly events: Readonly<Record<string, number>>;
  /** Sources read to their ends. */
  readonly sources: number;
  /** Addresses that were not known. */
  readonly listed: number;
  /** What the run was given and used up; null where it came to its end. */
  readonly spent: 'time' | 'requests' | 'records' | null;
}

/** What a run did. */
export interface Account {
  readonly counts: RunCounts;
  /** What was written; a record where absent. */
  readonly unit?: 'record' | 'page' | 'source' | 'event' | undefined;
  /** Links written, where the inputs are sources of them. */
  readonly links?: number | undefined;
  /** Pages among the written that brought nothing new; absent where nobody asked for that. */
  readonly unchanged?: number | undefined;
  /** What an archive's run came to. */
  readonly archive?: ArchiveAccount | undefined;
  /** Inputs that failed and records that lack a field, by failure code. */
  readonly failures: Readonly<Record<string, number>>;
  /** Records in the archives that were read, by type; absent or empty where none was. */
  readonly archiveRecords?: Readonly<Record<string, number>> | undefined;
  /** Undefined where nothing was fetched. */
  readonly network: NetworkAccount | undefined;
  readonly startedAt: Date;
  readonly ms: number;
}

/** The exit status of a run that no signal ended. */
export const exitCodeOf = ({ written, failed, lacking }: RunCounts): number => {
  if (failed > 0) return written === 0 ? exitCodes.allFailed : exitCodes.someFailed;
  return lacking > 0 ? exitCodes.lacking : exitCodes.done;
};

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

const sizeOf = (bytes: number): string => {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const size = bytes / 1_000 ** power;
  return `${power === 0 ? size : size.toFixed(1)} ${units[power]}`;
};

/** `2 http-status, 1 dns-failure`, the most frequent first. */
const causes = (failures: Readonly<Record<string, number>>): string =>
  Object.entries(failures)
    .filter(([code, count]) => code !== 'missing-field' && count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `${count} ${code}`)
    .join(', ');

/** `12 records written, 2 of them without a required field; 1 input failed (1 http-status); 3.2 seconds`. */
export const summaryOf = ({
  counts,
  unit,
  links,
  unchanged,
  failures,
  archiveRecords = {},
  archive,
  network,
  ms,
}: Account): string => {
  const { written, failed, lacking } = counts;
  const without = lacking === 0 ? '' : `, ${lacking} of them without a required field`;
  const same = unchanged ? `, ${unchanged} of them unchanged` : '';
  const why = failed === 0 ? '' : ` (${causes(failures)})`;
  const fetched =
    network === undefined
      ? []
      : [`${counted(network.requests, 'request')}, ${sizeOf(network.bytes)}`];
  const inArchives = causes(archiveRecords);
  const kinds = causes(archive?.events ?? {});
  const byKind = kinds === '' ? '' : ` (${kinds})`;
  return [
    ...(archive === undefined
      ? []
      : [`${counted(archive.listed, 'new address', 'new addresses')} listed`]),
    links === undefined
      ? `${counted(written, unit ?? 'record')} written${byKind}${without}${same}`
      : `${counted(links, 'link')} written from ${counted(written, 'source')}`,
    `${counted(failed, 'input')} failed${why}`,
    ...(inArchives === '' ? [] : [`in archives ${inArchives}`]),
    ...fetched,
    ...(archive?.spent ? [`stopped with the ${archive.spent} of its budget spent`] : []),
    `${(ms / 1_000).toFixed(1)} seconds`,
  ].join('; ');
};

/** The account for programs: `inputs` adds up to every input exactly once. */
export const summaryRecord = ({
  counts,
  links,
  unchanged,
  failures,
  archiveRecords = {},
  archive,
  network,
  startedAt,
  ms,
}: Account) => ({
  startedAt: startedAt.toISOString(),
  ms,
  inputs: {
    total: counts.written + counts.failed,
    written: counts.written,
    failed: counts.failed,
    lacking: counts.lacking,
    ...(unchanged !== undefined && { unchanged }),
  },
  ...(links !== undefined && { links }),
  ...(archive !== undefined && { archive }),
  stopped: counts.stopped,
  failures,
  ...(Object.keys(archiveRecords).length > 0 && { archiveRecords }),
  network: network ?? null,
});
