/** Damaged copies of a page, the same ones every time: what a bad line, disk or archive makes of it. */

export interface Damage {
  /** How many copies are cut off at a random place. */
  readonly cuts: number;
  /** How many copies have `flippedBytes` bytes that are others. */
  readonly flips: number;
}

export interface DamagedPage {
  /** `cut 3`. */
  readonly name: string;
  readonly body: Uint8Array;
}

const flippedBytes = 20;

/** Numbers below 1, the same for the same seed (mulberry32, T. Ettinger 2017, public domain). */
const randomFrom = (seed: string): (() => number) => {
  let state = [...seed].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const flipped = (body: Uint8Array, random: () => number): Uint8Array => {
  const copy = Uint8Array.from(body);
  for (let i = 0; i < flippedBytes && copy.length > 0; i += 1)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
};

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** The page whole, doubled, cut and flipped, one after the other; `seed` names the page. */
export function* damaged(
  body: Uint8Array,
  seed: string,
  { cuts, flips }: Damage,
): Generator<DamagedPage> {
  const random = randomFrom(seed);
  yield { name: 'whole', body };
  yield { name: 'doubled', body: Buffer.concat([body, body]) };
  const places = times(cuts, () => Math.floor(random() * body.length));
  for (const [i, place] of places.entries())
    yield { name: `cut ${i} at ${place}`, body: body.subarray(0, place) };
  for (let i = 0; i < flips; i += 1) yield { name: `flipped ${i}`, body: flipped(body, random) };
}
