/** Which bands find all pairs with the least work. */
import { type Band, bandsFor } from './bands.ts';

/** Fewer bands are wider ones, and a table of 2^22 places is as much as is worth it. */
const leastBands = 3;
const mostBands = 16;

/** How many numbers of `width` bits have at most `radius` bits set. */
const countMasks = ({ width, radius }: Band): number => {
  let sum = 0;
  for (let bits = 0, ways = 1; bits <= radius; bits += 1) {
    sum += ways;
    ways = (ways * (width - bits)) / (bits + 1);
  }
  return sum;
};

/** A place looked up costs about as much as so many comparisons (measured). */
const lookUp = 3;

/** Comparisons for so many hashes spread evenly. */
const costOf = (bands: readonly Band[], hashes: number): number =>
  bands.reduce((sum, band) => {
    const places = 2 ** band.width;
    return sum + places + countMasks(band) * hashes * (lookUp + hashes / places);
  }, 0);

/** The bands that find all pairs within the distance (0 to 63) with the least work. */
export const planBands = (distance: number, hashes: number): readonly Band[] => {
  const plans = Array.from({ length: mostBands - leastBands + 1 }, (_, k) =>
    bandsFor(distance, leastBands + k),
  );
  return plans.reduce((best, plan) => (costOf(plan, hashes) < costOf(best, hashes) ? plan : best));
};
