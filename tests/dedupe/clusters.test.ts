import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clusterLines } from '../../src/dedupe/cluster-lines.ts';
import { findClusters, markOf } from '../../src/dedupe/clusters.ts';
import type { RecordFacts } from '../../src/dedupe/record-facts.ts';
import { createRecordTable } from '../../src/dedupe/record-table.ts';

/** `day` of May 2021, undefined for none; the content is of one letter. */
interface Short {
  readonly sim?: string | undefined;
  readonly content?: string | undefined;
  readonly words?: number;
  readonly day?: number | undefined;
  readonly agency?: string;
}

const idOf = (i: number): string => i.toString(16).padStart(32, '0');

const factsOf = ({ sim, content, words = 100, day, agency }: Short, i: number): RecordFacts => ({
  id: idOf(i),
  contentHash: content?.repeat(64) ?? (sim && `${idOf(i)}${idOf(i)}`),
  simhash: sim?.padStart(16, '0'),
  wordCount: words,
  publishedMs: day === undefined ? Number.POSITIVE_INFINITY : Date.UTC(2021, 4, day),
  agency,
  isMarked: false,
});

const clustersOf = (records: readonly Short[], distance = 3) => {
  const table = createRecordTable();
  for (const [i, record] of records.entries()) table.add(factsOf(record, i));
  return findClusters(table.columns(), distance);
};

const marksOf = (records: readonly Short[], distance?: number) => {
  const clusters = clustersOf(records, distance);
  return records.map((_, i) => markOf(clusters, i));
};

/** The number of the earliest, position / size, distance: `0 1/2 0`. */
const told = (records: readonly Short[], distance?: number): string[] =>
  marksOf(records, distance).map(
    (mark) => `${Number.parseInt(mark.id, 16)} ${mark.position}/${mark.size} ${mark.distance}`,
  );

describe('a cluster', () => {
  const cases: [string, Short[], string[]][] = [
    ['is one record where there is no copy', [{ sim: '0' }, { sim: 'ff' }], ['0 1/1 0', '1 1/1 0']],
    [
      'holds fingerprints within the distance',
      [{ sim: '0' }, { sim: '7' }],
      ['0 1/2 0', '0 2/2 3'],
    ],
    ['ends beyond it', [{ sim: '0' }, { sim: 'f' }], ['0 1/1 0', '1 1/1 0']],
    ['holds equal fingerprints', [{ sim: '7' }, { sim: '7' }], ['0 1/2 0', '0 2/2 0']],
    [
      'holds copies of copies, further from the earliest than the distance',
      [{ sim: '0' }, { sim: '3f' }, { sim: '7' }],
      ['0 1/3 0', '0 2/3 6', '0 3/3 3'],
    ],
    [
      'holds equal content whatever the fingerprints say',
      [
        { sim: '0', content: 'a' },
        { sim: 'ffff', content: 'a' },
      ],
      ['0 1/2 0', '0 2/2 16'],
    ],
    [
      'of short bodies holds equal content alone',
      [
        { sim: '0', content: 'a', words: 29 },
        { sim: '0', content: 'b', words: 29 },
        { sim: '0', content: 'a', words: 29 },
        { sim: '0', content: 'c', words: 30 },
      ],
      ['0 1/2 0', '1 1/1 0', '0 2/2 0', '3 1/1 0'],
    ],
    [
      'never holds records without a body',
      [{}, {}, { sim: '0' }],
      ['0 1/1 0', '1 1/1 0', '2 1/1 0'],
    ],
    [
      'begins with the earliest date',
      [
        { sim: '0', day: 3 },
        { sim: '1', day: 2 },
        { sim: '3', day: 4 },
      ],
      ['1 2/3 1', '1 1/3 0', '1 3/3 1'],
    ],
    [
      'goes by place in the input where dates are equal or unknown; the unknown are the last',
      [{ sim: '0' }, { sim: '0' }, { sim: '0', day: 2 }, { sim: '0', day: 2 }],
      ['2 3/4 0', '2 4/4 0', '2 1/4 0', '2 2/4 0'],
    ],
  ];
  test.each(cases)('%s', (_, records, wanted) => {
    expect(told(records)).toEqual(wanted);
  });

  test('is asked for with the distance given', () => {
    expect(told([{ sim: '0' }, { sim: '1' }], 0)).toEqual(['0 1/1 0', '1 1/1 0']);
    expect(told([{ sim: '0' }, { sim: 'fff' }], 12)).toEqual(['0 1/2 0', '0 2/2 12']);
  });

  test('names the agency that any member names, the earliest first', () => {
    const records = [
      { sim: '0', day: 3, agency: 'Reuters' },
      { sim: '0', day: 1 },
      { sim: '0', day: 2, agency: 'ANTARA' },
      { sim: 'ffff' },
    ];
    expect(marksOf(records).map(({ agency }) => agency)).toEqual([
      'ANTARA',
      'ANTARA',
      'ANTARA',
      null,
    ]);
  });
});

test('no record, no cluster', () => {
  const clusters = clustersOf([]);
  expect(clusters.count).toBe(0);
  expect([...clusterLines(clusters)]).toEqual([]);
});

test('a line a cluster of two or more, where its earliest stands, members by position', () => {
  const records = [
    { sim: '1', content: 'a', day: 2 },
    { sim: 'ffff0000' },
    { sim: 'ff00ff' },
    { sim: '0', day: 1, agency: 'ANTARA' },
    { sim: 'ffff0001' },
    { sim: '7', day: 3 },
  ];
  expect([...clusterLines(clustersOf(records))]).toEqual([
    {
      id: idOf(1),
      size: 2,
      agency: null,
      distance: 1,
      members: [
        { id: idOf(1), distance: 0 },
        { id: idOf(4), distance: 1 },
      ],
    },
    {
      id: idOf(3),
      size: 3,
      agency: 'ANTARA',
      distance: 3,
      members: [
        { id: idOf(3), distance: 0 },
        { id: idOf(0), distance: 1 },
        { id: idOf(5), distance: 3 },
      ],
    },
  ]);
});

describe('of any records', () => {
  const record = fc.record({
    sim: fc.option(
      fc.nat(0xfff).map((n) => n.toString(16)),
      { nil: undefined },
    ),
    content: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
    words: fc.constantFrom(5, 29, 30, 500),
    day: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  });
  const bitsIn = (n: number): number => n.toString(2).replaceAll('0', '').length;

  /** The clusters by comparing all with all, until nothing moves. */
  const truth = (records: readonly Short[], distance: number): number[] => {
    const facts = records.map(factsOf);
    const isSame = (a: RecordFacts, b: RecordFacts): boolean => {
      if (a.contentHash === undefined || b.contentHash === undefined) return false;
      if (a.contentHash === b.contentHash) return true;
      if (Math.min(a.wordCount, b.wordCount) < 30) return false;
      if (a.simhash === undefined || b.simhash === undefined) return false;
      return bitsIn(Number.parseInt(a.simhash, 16) ^ Number.parseInt(b.simhash, 16)) <= distance;
    };
    const labels = facts.map((_, i) => i);
    for (let moves = 1; moves > 0; ) {
      moves = 0;
      for (const [i, a] of facts.entries())
        for (const [k, b] of facts.entries())
          if (isSame(a, b) && (labels[k] as number) < (labels[i] as number)) {
            labels[i] = labels[k] as number;
            moves += 1;
          }
    }
    return labels;
  };

  test('the clusters are those of comparing all with all; positions are 1 to size', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 40 }), fc.nat(4), (records, distance) => {
        const clusters = clustersOf(records, distance);
        const labels = truth(records, distance);
        const places = new Map<number, number[]>();
        for (const [i, label] of labels.entries()) {
          const first = clusters.earliest[i] as number;
          expect(labels[first]).toBe(label);
          places.set(label, [...(places.get(label) ?? []), clusters.positions[i] as number]);
        }
        expect(clusters.count).toBe(places.size);
        for (const positions of places.values())
          expect(positions.sort((a, b) => a - b)).toEqual(positions.map((_, i) => i + 1));
      }),
    );
  });
});

test('more records than the table began with keep what they are', () => {
  const records = Array.from({ length: 5_000 }, (_, i) => ({
    sim: (i * 0x10001).toString(16),
    words: 10,
    content: undefined,
  }));
  const marks = marksOf(records);
  expect(marks.map(({ id }) => id)).toEqual(records.map((_, i) => idOf(i)));
});
