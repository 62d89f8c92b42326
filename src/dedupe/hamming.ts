/** Bits in which 64-bit fingerprints differ. */

/** How many of 32 bits are set (Warren, Hacker's Delight, 2nd edition, figure 5-2). */
export const countBits = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** 64-bit hashes by number, in two halves. */
export interface Hashes {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

/** How many bits of two hashes differ, 0 to 64. */
export const hammingDistance = ({ high, low }: Hashes, a: number, b: number): number =>
  countBits((high[a] as number) ^ (high[b] as number)) +
  countBits((low[a] as number) ^ (low[b] as number));
