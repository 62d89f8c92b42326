import { describe, expect, test } from '@jest/globals';
// @ts-expect-error the bench is plain JavaScript
import { changes } from '../../bench/compare.js';
// @ts-expect-error the bench is plain JavaScript
import { summarise } from '../../bench/summary.js';

const page = (name: string, tp: number, right = true) => ({
  set: 'fundus',
  name,
  ms: tp,
  body: { tp, fp: 0, fn: 10 - tp, exact: tp === 10 },
  headline: { right },
});

describe('two runs', () => {
  test('only what changed is listed, page by page and field by field', () => {
    const before = [page('a', 10), page('b', 10), page('gone', 1)];
    const after = [page('a', 10), page('b', 5, false), page('new', 1)];
    expect(changes(before, after)).toEqual([
      { page: 'fundus/b', field: 'body', was: 1, is: 10 / 15 },
      { page: 'fundus/b', field: 'headline', was: 1, is: 0 },
    ]);
  });
});

describe('the table', () => {
  test('a set is summed up by its own rows', () => {
    const pages = [page('a', 10), page('b', 5)].map((one) => ({ ...one, set: 'scrapinghub' }));
    expect(summarise('scrapinghub', pages)).toEqual([
      { measure: 'body F1', value: expect.closeTo(6 / 7), note: 'P 1.000 R .750' },
      { measure: 'body exactly right', value: 0.5, note: '' },
    ]);
  });
});
