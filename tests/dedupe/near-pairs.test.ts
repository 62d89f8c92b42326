/** The index beside the quadratic truth. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bandsFor, masksOf } from '../../src/dedupe/bands.ts';
import { countBits, type Hashes, hammingDistance } from '../../src/dedupe/hamming.ts';
import { findNear } from '../../src/dedupe/near-pairs.ts';
import { planBands } from '../../src/dedupe/plan-bands.ts';

const nowhere = { most: Number.POSITIVE_INFINITY, leaders: 0 };

const hashesOf = (values: readonly bigint[]): Hashes => ({
  high: Uint32Array.from(values, (value) => Number(value >> 32n)),
  low: Uint32Array.from(values, (value) => Number(value & 0xffffffffn)),
});

const all = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, i) => i);

const keyOf = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;

const pairsFound = (values: readonly bigint[], distance: number, bands = bandsFor(distance, 4)) => {
  const pairs = new Set<string>();
  const counts = findNear({
    hashes: hashesOf(values),
    members: all(values.length),
    distance,
    bands,
    crowding: nowhere,
    onNear: (a, b) => pairs.add(keyOf(a, b)),
  });
  return { pairs: [...pairs].sort(), counts };
};

/** Bits of a 64-bit number, one by one: slow and plain. */
const bitsIn = (value: bigint): number =>
  [...value.toString(2)].filter((digit) => digit === '1').length;

const truth = (values: readonly bigint[], distance: number): string[] =>
  values
    .flatMap((a, i) =>
      values.slice(0, i).flatMap((b, k) => (bitsIn(a ^ b) <= distance ? [keyOf(k, i)] : [])),
    )
    .sort();

const word = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const turned = fc.array(fc.nat(63), { maxLength: 14 });

/** Different hashes, many of them a few bits from one of three. */
const hashes = fc
  .tuple(
    fc.array(word, { maxLength: 20 }),
    fc.array(word, { minLength: 3, maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(2), turned), { maxLength: 60 }),
  )
  .map(([random, centres, near]) => {
    const others = near.map(([centre, bits]) =>
      bits.reduce((value, bit) => value ^ (1n << BigInt(bit)), centres[centre] as bigint),
    );
    return [...new Set([...random, ...centres, ...others])];
  });

describe('all pairs within the distance are found, and no others', () => {
  test('with the bands planned', () => {
    fc.assert(
      fc.property(hashes, fc.nat(12), (values, distance) => {
        const bands = planBands(distance, values.length);
        expect(pairsFound(values, distance, bands).pairs).toEqual(truth(values, distance));
      }),
      { numRuns: 150 },
    );
  });

  // Three bands have tables of four million places: once is enough.
  const cases = [
    { count: 3, distance: 4 },
    ...[5, 6, 7, 9, 13, 16].flatMap((count) =>
      [0, 1, 4, 8, 12]
        .filter((distance) => distance / count < 3)
        .map((distance) => ({ count, distance })),
    ),
  ];
  test.each(cases)('with $count bands and distance $distance', ({ count, distance }) => {
    fc.assert(
      fc.property(hashes, (values) => {
        const found = pairsFound(values, distance, bandsFor(distance, count)).pairs;
        expect(found).toEqual(truth(values, distance));
      }),
      { numRuns: count < 5 ? 1 : 5 },
    );
  });

  test('where the bits that differ are as bad for the bands as can be: spread evenly', () => {
    for (const distance of [1, 2, 3, 5, 8, 12])
      for (const count of [5, 8, 13])
        for (const first of [0, 1, 2, 3, 31, 63]) {
          const step = Math.floor(64 / distance);
          const mask = Array.from({ length: distance }, (_, k) => (first + k * step) % 64).reduce(
            (bits, bit) => bits | (1n << BigInt(bit)),
            0n,
          );
          expect(pairsFound([0n, mask], distance, bandsFor(distance, count)).pairs).toEqual([
            '0 1',
          ]);
        }
  });
});

describe('bands', () => {
  test.each([3, 4, 5, 7, 16])('%d of them are the 64 bits, each once', (count) => {
    const bands = bandsFor(63, count);
    expect(bands.reduce((end, { from, width }) => (from === end ? end + width : -1), 0)).toBe(64);
  });

  test('as many as the distance and one more are compared for equality alone', () => {
    expect(bandsFor(3, 4).map(({ radius }) => radius)).toEqual([0, 0, 0, 0]);
    expect(bandsFor(8, 9).map(({ radius }) => radius)).toEqual(Array(9).fill(0));
  });

  test('bands that the distance does not need are left out', () => {
    expect(bandsFor(1, 4)).toHaveLength(2);
    expect(bandsFor(0, 4)).toHaveLength(1);
  });

  test('masks are all numbers of so few bits, each once', () => {
    const masks = [...masksOf({ width: 10, radius: 3 })];
    const wanted = Array.from({ length: 1024 }, (_, i) => i).filter((i) => countBits(i) <= 3);
    expect([...masks].sort((a, b) => a - b)).toEqual(wanted);
    expect(masks[0]).toBe(0);
  });

  test('the work grows far slower than the number of pairs', () => {
    let state = 1;
    const random = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return BigInt(Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0);
    };
    const compared = (count: number) => {
      const values = [
        ...new Set(Array.from({ length: count }, () => (random() << 32n) | random())),
      ];
      return pairsFound(values, 8, planBands(8, count)).counts.compared;
    };
    // Forty thousand hashes are 800 million pairs.
    expect(compared(40_000)).toBeLessThan(40_000 * 1_000);
  });
});

describe('hashes that are too many of a kind', () => {
  const variants = Array.from({ length: 6_000 }, (_, i) => BigInt(i) << 40n);
  const run = (values: readonly bigint[], crowding: { most: number; leaders: number }) => {
    const pairs = new Set<string>();
    const counts = findNear({
      hashes: hashesOf(values),
      members: all(values.length),
      distance: 3,
      bands: bandsFor(3, 4),
      crowding,
      onNear: (a, b) => pairs.add(keyOf(a, b)),
    });
    return { counts, pairs };
  };

  test('are counted, and compared with a few each', () => {
    const { counts, pairs } = run(variants, { most: 100, leaders: 20 });
    expect(counts.crowded).toBe(6_000);
    // Four bands, and places that are not crowded hold a hundred at most.
    expect(counts.compared).toBeLessThan(6_000 * 4 * 100);
    expect(pairs.size).toBeGreaterThan(1_000);
  });

  test('do not keep others from being found', () => {
    const others = [0xff00ff00ff00ff00n, 0xff00ff00ff00ff01n];
    const { pairs } = run([...variants, ...others], { most: 100, leaders: 20 });
    expect(pairs.has('6000 6001')).toBe(true);
  });

  test('are told from places that hold just as many as are allowed', () => {
    expect(run(variants.slice(0, 100), { most: 100, leaders: 20 }).counts.crowded).toBe(0);
    expect(run(variants.slice(0, 101), { most: 100, leaders: 20 }).counts.crowded).toBe(101);
  });
});

test('the distance is the number of bits that differ', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(hammingDistance(hashesOf([a, b]), 0, 1)).toBe(bitsIn(a ^ b));
    }),
  );
});
