/** Records whose bodies are the same text, or nearly, as clusters. */
import { createDisjointSets, type DisjointSets } from './disjoint-sets.ts';
import { splitEqual } from './equal-keys.ts';
import { hammingDistance } from './hamming.ts';
import { findNear } from './near-pairs.ts';
import { planBands } from './plan-bands.ts';
import { bodies, idOf, type RecordColumns } from './record-table.ts';

/** What a record is told of its cluster. A record without copies is a cluster of one. */
export interface ClusterMark {
  /** The id of the earliest record. */
  readonly id: string;
  readonly size: number;
  /** 1 is the earliest, by `datePublished`, then by place in the input. */
  readonly position: number;
  /** The news agency that any of them names, the earliest first. */
  readonly agency: string | null;
  /** Bits of the simhash in which the record differs from the earliest; 0 for the earliest itself. */
  readonly distance: number;
}

export interface Clusters {
  readonly columns: RecordColumns;
  /** For every record the number of the earliest of its cluster. */
  readonly earliest: Uint32Array;
  /** For every record its place in its cluster, from 1. */
  readonly positions: Uint32Array;
  /** By the number of the earliest. */
  readonly sizes: Uint32Array;
  /** Numbers of agencies by the number of the earliest, -1 for none. */
  readonly agencies: Int32Array;
  /** All records, the earliest first. */
  readonly byDate: Uint32Array;
  /** How many are clusters of one or more. */
  readonly count: number;
  /** Different fingerprints that are too many of a kind: see near-pairs.ts. */
  readonly crowded: number;
}

/** Bounds the variants of one text to seconds (bench/dedupe.js --mould); of a million that differ, places hold one or two. */
const crowding = { most: 200, leaders: 50 };

const numbers = (count: number): Uint32Array => {
  const all = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) all[i] = i;
  return all;
};

/** Joins what belongs together: equal content always, near fingerprints where both bodies are long enough. */
const join = (
  columns: RecordColumns,
  sets: DisjointSets,
  distance: number,
): { readonly crowded: number } => {
  const { contents, high, low } = columns;
  const all = numbers(columns.count);
  const withBody = all.filter((record) => columns.bodies[record] !== bodies.none);
  splitEqual(withBody, contents, sets.join);
  const judged = withBody.filter((record) => columns.bodies[record] === bodies.judged);
  const members = splitEqual(judged, [low, high], sets.join);
  const bands = planBands(distance, members.length);
  return findNear({ hashes: { high, low }, members, distance, bands, crowding, onNear: sets.join });
};

/** All records by date, then by place in the input; an unknown date is the last. */
const orderByDate = ({ count, publishedMs }: RecordColumns): Uint32Array =>
  // Two infinite dates differ by NaN, which is no order either.
  numbers(count).sort((a, b) => (publishedMs[a] as number) - (publishedMs[b] as number) || a - b);

/** Finds the clusters; fingerprints within `distance` bits of each other are copies, and so are copies of copies. */
export const findClusters = (columns: RecordColumns, distance: number): Clusters => {
  const sets = createDisjointSets(columns.count);
  const { crowded } = join(columns, sets, distance);
  const earliest = new Uint32Array(columns.count);
  const positions = new Uint32Array(columns.count);
  const sizes = new Uint32Array(columns.count);
  const agencies = new Int32Array(columns.count).fill(-1);
  // The number of the earliest by that of the root, plus one.
  const firsts = new Uint32Array(columns.count);
  const byDate = orderByDate(columns);
  let count = 0;
  for (const record of byDate) {
    const root = sets.rootOf(record);
    if (firsts[root] === 0) {
      firsts[root] = record + 1;
      count += 1;
    }
    const first = (firsts[root] as number) - 1;
    earliest[record] = first;
    sizes[first] = (sizes[first] as number) + 1;
    positions[record] = sizes[first] as number;
    if (agencies[first] === -1) agencies[first] = columns.agencies[record] as number;
  }
  return { columns, earliest, positions, sizes, agencies, byDate, count, crowded };
};

/** The mark of one record. */
export const markOf = (clusters: Clusters, record: number): ClusterMark => {
  const { columns, earliest, positions, sizes, agencies } = clusters;
  const first = earliest[record] as number;
  return {
    id: idOf(columns, first),
    size: sizes[first] as number,
    position: positions[record] as number,
    agency: columns.agencyNames[agencies[first] as number] ?? null,
    distance: hammingDistance(columns, record, first),
  };
};
