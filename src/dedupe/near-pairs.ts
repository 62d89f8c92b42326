/** Pairs of fingerprints that differ in few bits, found without comparing all with all. */
import { type Band, masksOf } from './bands.ts';
import { orderByDigit } from './digit-order.ts';
import { countBits, type Hashes, hammingDistance } from './hamming.ts';

export interface NearSearch {
  readonly hashes: Hashes;
  /** The numbers of the hashes to compare, no two of them equal. */
  readonly members: Uint32Array;
  /** Most bits that may differ. */
  readonly distance: number;
  readonly bands: readonly Band[];
  readonly crowding: Crowding;
  /** Told of every pair within the distance; of some more than once. */
  readonly onNear: (a: number, b: number) => void;
}

/** What bounds the work where very many hashes agree in a band. */
export interface Crowding {
  /** A place of more hashes than this is crowded; spread evenly, they are a few to a place. */
  readonly most: number;
  /** In a crowded place each hash is compared with at most so many of the others. */
  readonly leaders: number;
}

export interface NearCounts {
  /** Hashes in crowded places: pairs of theirs may have been missed. */
  readonly crowded: number;
  readonly compared: number;
}

/** The hashes as one band sorts them, side by side in memory; a place holds those from `starts` to `ends`. */
interface Sorted extends Hashes {
  readonly order: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The bits of a band as a number; a band may reach over the middle. */
const digitOf = ({ from, width }: Band, high: number, low: number): number => {
  const mask = 2 ** width - 1;
  if (from >= 32) return (high >>> (from - 32)) & mask;
  if (from + width <= 32) return (low >>> from) & mask;
  return ((low >>> from) | (high << (32 - from))) & mask;
};

const sortBy = (band: Band, { hashes: { high, low }, members }: NearSearch): Sorted => {
  const { order, starts } = orderByDigit(members, band.width, (member) =>
    digitOf(band, high[member] as number, low[member] as number),
  );
  return {
    order,
    starts,
    ends: starts.slice(1),
    high: Uint32Array.from(order, (member) => high[member] as number),
    low: Uint32Array.from(order, (member) => low[member] as number),
  };
};

const swap = (list: Uint32Array, a: number, b: number): void => {
  const kept = list[a] as number;
  list[a] = list[b] as number;
  list[b] = kept;
};

/**
 * A crowded place is thinned to its leaders: a hash near a leader is joined to it, one near none becomes a leader
 * while there is room. So texts of the same mould, a million of them, cost a fixed number of comparisons each.
 * Returns the number of comparisons.
 */
const thin = (
  sorted: Sorted,
  place: number,
  { distance, crowding, onNear }: NearSearch,
): number => {
  const { order, high, low, starts, ends } = sorted;
  const start = starts[place] as number;
  const end = ends[place] as number;
  let last = start;
  let compared = 0;
  for (let i = start; i < end; i += 1) {
    let leader = start;
    while (leader < last && hammingDistance(sorted, leader, i) > distance) leader += 1;
    compared += leader - start;
    if (leader < last) onNear(order[leader] as number, order[i] as number);
    else if (last - start < crowding.leaders) {
      for (const list of [order, high, low]) swap(list, last, i);
      last += 1;
    }
  }
  ends[place] = last;
  return compared;
};

/** Compares what is left of two places, or of one with itself. Returns the number of comparisons. */
const comparePlaces = (
  sorted: Sorted,
  place: number,
  other: number,
  { distance, onNear }: NearSearch,
): number => {
  const { order, high, low, starts, ends } = sorted;
  const [start, end] = [starts[place] as number, ends[place] as number];
  const [from, to] = [starts[other] as number, ends[other] as number];
  const isSame = place === other;
  for (let i = start; i < end; i += 1) {
    const [top, bottom] = [high[i] as number, low[i] as number];
    for (let k = isSame ? i + 1 : from; k < to; k += 1)
      if (countBits(top ^ (high[k] as number)) + countBits(bottom ^ (low[k] as number)) <= distance)
        onNear(order[i] as number, order[k] as number);
  }
  return isSame ? ((end - start) * (end - start - 1)) / 2 : (end - start) * (to - from);
};

/** Thins every crowded place and marks the hashes there. Returns the number of comparisons. */
const thinAll = (sorted: Sorted, search: NearSearch, isCrowded: Uint8Array): number => {
  const { order, starts, ends } = sorted;
  let compared = 0;
  for (let place = 0; place < ends.length; place += 1) {
    const [start, end] = [starts[place] as number, ends[place] as number];
    if (end - start <= search.crowding.most) continue;
    for (let i = start; i < end; i += 1) isCrowded[order[i] as number] = 1;
    compared += thin(sorted, place, search);
  }
  return compared;
};

/** Compares each place with itself and with those whose number differs by a mask. Returns the number of comparisons. */
const compareAll = (sorted: Sorted, search: NearSearch, masks: Uint32Array): number => {
  const { starts, ends } = sorted;
  let compared = 0;
  for (let place = 0; place < ends.length; place += 1) {
    if (starts[place] === ends[place]) continue;
    for (let k = 0; k < masks.length; k += 1) {
      const other = place ^ (masks[k] as number);
      if (other < place || starts[other] === ends[other]) continue;
      compared += comparePlaces(sorted, place, other, search);
    }
  }
  return compared;
};

/**
 * Tells every pair of members within the distance, save pairs that stand together in crowded places alone; of these
 * each member is compared with a few. The work grows with the number of pairs that agree in a band, not of all pairs.
 */
export const findNear = (search: NearSearch): NearCounts => {
  const isCrowded = new Uint8Array(search.hashes.high.length);
  let compared = 0;
  for (const band of search.bands) {
    const sorted = sortBy(band, search);
    compared += thinAll(sorted, search, isCrowded);
    compared += compareAll(sorted, search, masksOf(band));
  }
  return { crowded: isCrowded.reduce((sum, mark) => sum + mark, 0), compared };
};
