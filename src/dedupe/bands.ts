/** Which bits of a fingerprint an index looks at, and how closely. */

/** Neighbouring bits of a 64-bit hash. Bit 0 is the least of the low half. */
export interface Band {
  readonly from: number;
  readonly width: number;
  /** Two hashes within the distance differ in at most so many bits of one band or another. */
  readonly radius: number;
}

/**
 * The 64 bits in `count` bands, of which those with a radius are needed (Norouzi, Punjani and Fleet, "Fast exact search
 * in Hamming space with multi-index hashing", 2014): were all of the first `distance % count + 1` bands further apart
 * than `floor(distance / count)`, and all others no nearer than that, the sum would be above the distance.
 * With more bands than the distance this is the plain pigeonhole: one of `distance + 1` bands is equal.
 */
export const bandsFor = (distance: number, count: number): readonly Band[] => {
  const least = Math.floor(distance / count);
  return Array.from({ length: count }, (_, k) => {
    const from = Math.floor((64 * k) / count);
    const width = Math.floor((64 * (k + 1)) / count) - from;
    return { from, width, radius: k <= distance % count ? least : least - 1 };
  }).filter(({ radius }) => radius >= 0);
};

/** All numbers of `width` bits with at most `radius` bits set, 0 first. */
export const masksOf = ({ width, radius }: Pick<Band, 'width' | 'radius'>): Uint32Array => {
  const masks = [0];
  // Each mask is grown by a bit above its highest, so that none comes twice.
  for (let bits = 0, from = 0; bits < radius; bits += 1) {
    const end = masks.length;
    for (; from < end; from += 1) {
      const mask = masks[from] as number;
      for (let bit = 32 - Math.clz32(mask); bit < width; bit += 1) masks.push(mask | (1 << bit));
    }
  }
  return Uint32Array.from(masks);
};
