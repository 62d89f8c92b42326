/** The facts of a million records in columns: some 60 bytes each and no object, so that memory holds. */
import { grown } from './grown.ts';
import type { RecordFacts } from './record-facts.ts';

/** What a body is good for. */
export const bodies = { none: 0, short: 1, judged: 2 } as const;

/** Below so many words a body's fingerprint says little: captions and notices look alike. */
const leastWords = 30;

/** No agency. */
const none = -1;

export interface RecordColumns {
  readonly count: number;
  /** Four words of the id. */
  readonly ids: readonly Uint32Array[];
  /** The first four words of the content hash: 128 bits. */
  readonly contents: readonly Uint32Array[];
  /** The two halves of the simhash. */
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly bodies: Uint8Array;
  readonly publishedMs: Float64Array;
  /** Numbers in `agencyNames`, -1 for none. */
  readonly agencies: Int32Array;
  readonly agencyNames: readonly string[];
}

export interface RecordTable {
  add(facts: RecordFacts): void;
  /** The columns as they stand; they share memory with the table. */
  columns(): RecordColumns;
}

const firstSize = 1_024;

/** Eight hex digits of a text as a number. */
const wordAt = (hex: string, k: number): number => Number.parseInt(hex.slice(8 * k, 8 * k + 8), 16);

const words = (count: number): Uint32Array[] =>
  Array.from({ length: count }, () => new Uint32Array(firstSize));

const bodyOf = ({ contentHash, simhash, wordCount }: RecordFacts): number => {
  if (contentHash === undefined) return bodies.none;
  return simhash === undefined || wordCount < leastWords ? bodies.short : bodies.judged;
};

/** An empty table. */
export const createRecordTable = (): RecordTable => {
  let count = 0;
  // Id, content hash, simhash.
  let hex = words(10);
  let kinds = new Uint8Array(firstSize);
  let dates = new Float64Array(firstSize);
  let agencies = new Int32Array(firstSize);
  const agencyNumbers = new Map<string, number>();
  const grow = (): void => {
    hex = hex.map(grown);
    kinds = grown(kinds);
    dates = grown(dates);
    agencies = grown(agencies);
  };
  const numberOf = (agency: string): number => {
    const known = agencyNumbers.get(agency) ?? agencyNumbers.size;
    agencyNumbers.set(agency, known);
    return known;
  };
  return {
    add: (facts) => {
      if (count === kinds.length) grow();
      const { id, contentHash = '', simhash = '', agency } = facts;
      const digits = `${id}${contentHash.slice(0, 32).padEnd(32, '0')}${simhash.padEnd(16, '0')}`;
      for (let k = 0; k < hex.length; k += 1) (hex[k] as Uint32Array)[count] = wordAt(digits, k);
      kinds[count] = bodyOf(facts);
      dates[count] = facts.publishedMs;
      agencies[count] = agency === undefined ? none : numberOf(agency);
      count += 1;
    },
    columns: () => {
      const filled = hex.map((column) => column.subarray(0, count));
      const [high, low] = filled.slice(8) as [Uint32Array, Uint32Array];
      return {
        count,
        ids: filled.slice(0, 4),
        contents: filled.slice(4, 8),
        high,
        low,
        bodies: kinds.subarray(0, count),
        publishedMs: dates.subarray(0, count),
        agencies: agencies.subarray(0, count),
        agencyNames: [...agencyNumbers.keys()],
      };
    },
  };
};

/** The id of a record, 32 hex digits. */
export const idOf = ({ ids }: RecordColumns, record: number): string =>
  ids.map((word) => (word[record] as number).toString(16).padStart(8, '0')).join('');
