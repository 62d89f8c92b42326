import { describe, expect, test } from '@jest/globals';
// @ts-expect-error the bench is plain JavaScript
import { belowFloors, raiseFloors } from '../../bench/floors.js';
// @ts-expect-error the bench is plain JavaScript
import { summarise } from '../../bench/summary.js';
import { readProjectFile } from '../support/markdown.ts';

const rows = (value: number | null) => [{ measure: 'body F1', value, note: '' }];

describe('a measure', () => {
  test.each([
    ['at its floor is not below it', 0.97, []],
    ['below its floor is listed', 0.9699, [{ measure: 'body F1', floor: 0.97, value: 0.9699 }]],
    [
      'without a value is below any floor',
      null,
      [{ measure: 'body F1', floor: 0.97, value: null }],
    ],
  ])('%s', (_rule, value, expected) => {
    expect(belowFloors({ 'body F1': 0.97 }, rows(value))).toEqual(expected);
  });

  test('that is no longer in the table is below any floor', () => {
    const gone = [{ measure: 'body F1', floor: 0, value: null }];
    expect(belowFloors({ 'body F1': 0 }, [])).toEqual(gone);
  });
});

describe('a floor', () => {
  test.each([
    ['rises to a little below what was reached', 0.97, 0.9812, 0.979],
    ['stays where less was reached', 0.97, 0.9, 0.97],
    ['stays where the rounding would lower it', 0.97, 0.9705, 0.97],
    ['stays where nothing was measured', 0.97, null, 0.97],
    ['stands below all right as well', 0, 1, 0.998],
  ])('%s', (_rule, floor, value, expected) => {
    expect(raiseFloors({ 'body F1': floor }, rows(value))).toEqual({ 'body F1': expected });
  });

  test('holds at once after it was raised', () => {
    const all = [0.3333, 0.5, 0.98765, 1];
    const below = all.flatMap((value) =>
      belowFloors(raiseFloors({ 'body F1': 0 }, rows(value)), rows(value)),
    );
    expect(below).toEqual([]);
  });
});

test('the floors pinned are those of measures in the table', () => {
  const none = { body: { tp: 0, fp: 0, fn: 0 }, headline: {}, date: {}, dateline: {}, section: {} };
  const counts = { tp: 0, fp: 0, fn: 0 };
  const page = {
    ...none,
    ...{ authors: counts, keywords: counts, reporters: counts, people: counts, credits: counts },
    captions: { wanted: 0, found: 0 },
    lists: { wanted: 0, found: 0 },
    mustNot: [],
  };
  const floors = JSON.parse(readProjectFile('bench/floors.json')) as Record<string, object>;
  expect(Object.keys(floors)).toEqual(['scrapinghub', 'fundus', 'indonesian']);
  const unknown = Object.entries(floors).flatMap(([set, pinned]) => {
    const measures = (summarise(set, [page]) as { measure: string }[]).map((one) => one.measure);
    return Object.keys(pinned).filter((measure) => !measures.includes(measure));
  });
  expect(unknown).toEqual([]);
});
