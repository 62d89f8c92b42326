import { describe, expect, test } from '@jest/globals';
// @ts-expect-error the bench is plain JavaScript
import * as scores from '../../bench/scores.js';

const {
  bodyOverlap,
  captionsFound,
  countsF1,
  coverage,
  dayRight,
  fold,
  grams,
  listsFound,
  macroScores,
  median,
  microScores,
  minuteRight,
  setOverlap,
  tokens,
} = scores;

describe('tokens', () => {
  test.each([
    ['words, numbers and underscores', 'Rp 1.000, a_b!', ['Rp', '1', '000', 'a_b']],
    ['letters of any script, case kept', 'Жизнь 東京', ['Жизнь', '東京']],
    ["combining marks part words, as Python's \\w does", 'हिन्दी', ['ह', 'न', 'द']],
    ['an absent text has none', null, []],
  ])('%s', (_rule, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('body', () => {
  test.each([
    [
      'the same words with other punctuation are exactly right',
      'a b c d e',
      'a, b c – d e.',
      [2, 0, 0, true],
    ],
    ['five words against six share two 4-grams', 'a b c d e', 'a b c d e f', [2, 1, 0, false]],
    ['a text shorter than four words is one gram', 'a b', 'a b', [1, 0, 0, true]],
    ['a shorter text is not part of a longer one', 'a b', 'a b c', [0, 1, 1, false]],
    ['grams count as often as they stand', 'a a a a a a', 'a a a a', [1, 0, 2, false]],
    ['no answer misses everything', 'a b c d e', null, [0, 0, 2, false]],
    ['case is kept', 'a b c d', 'A b c d', [0, 1, 1, false]],
  ])('%s', (_rule, truth, ours, [tp, fp, fn, exact]) => {
    expect(bodyOverlap(truth, ours)).toEqual({ tp, fp, fn, exact });
  });

  test('coverage is the share of a paragraph the other text has', () => {
    expect(coverage('a b c d e', grams('x a b c d y'))).toBe(0.5);
  });
});

describe('sets of pages', () => {
  const pages = [
    { tp: 8, fp: 2, fn: 0 },
    { tp: 0, fp: 0, fn: 10 },
  ];

  test('macro precision leaves out pages without an answer, recall does not', () => {
    const { precision, recall, f1 } = macroScores(pages);
    expect(precision).toBeCloseTo(0.8);
    expect(recall).toBeCloseTo(0.5);
    expect(f1).toBeCloseTo(0.8 / 1.3);
  });

  test('micro adds the counts up first', () => {
    const { precision, recall } = microScores(pages);
    expect(precision).toBeCloseTo(0.8);
    expect(recall).toBeCloseTo(8 / 18);
  });

  test('no page gives no mean', () => {
    expect(macroScores([])).toEqual({ precision: null, recall: null, f1: 0 });
  });

  test('one page: F1 of its counts, 1 where nothing was wanted or came', () => {
    expect(countsF1({ tp: 3, fp: 1, fn: 1 })).toBe(0.75);
    expect(countsF1({ tp: 0, fp: 0, fn: 0 })).toBe(1);
  });

  test('the median of an even number lies between the middle two', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([3, 1, 2])).toBe(2);
    expect(median([])).toBeNull();
  });
});

describe('names', () => {
  test.each([
    ['case and white space do not count', ['Siti  Rahma'], ['siti rahma'], [1, 0, 0]],
    ['a name given twice is one', ['A', 'a'], ['A'], [1, 0, 0]],
    ['too many and too few are counted', ['A', 'B'], ['B', 'C', 'D'], [1, 2, 1]],
    ['absent lists are empty', null, undefined, [0, 0, 0]],
  ])('%s', (_rule, truth, ours, [tp, fp, fn]) => {
    expect(setOverlap(truth, ours)).toEqual({ tp, fp, fn });
  });

  test('folding joins all white space', () => {
    expect(fold(' a\n\u00a0 b ')).toBe('a b');
  });
});

describe('dates', () => {
  test.each([
    [
      'the same instant in another zone',
      '2024-04-15 13:38:00+02:00',
      '2024-04-15T11:38:20Z',
      true,
      true,
    ],
    [
      'the same clock in another zone is another minute',
      '2024-04-15 13:38:00+02:00',
      '2024-04-15T13:38:00Z',
      true,
      false,
    ],
    [
      'an instant whose printed day differs',
      '2024-04-15 00:10:00+07:00',
      '2024-04-14T17:10:00Z',
      true,
      true,
    ],
    [
      'the printed day is enough',
      '2024-04-14 22:10:00+00:00',
      '2024-04-14T00:00:00+07:00',
      true,
      false,
    ],
    ['another day', '2024-04-14 10:00:00+00:00', '2024-04-15T10:00:00Z', false, false],
    [
      'a truth without a zone is compared as printed',
      '2024-04-14 10:00:30',
      '2024-04-14T10:00:00+09:00',
      true,
      true,
    ],
    [
      'fractions of a second are cut',
      '2026-06-30 16:34:54.488000+00:00',
      '2026-06-30T16:34:00Z',
      true,
      true,
    ],
    ['no answer is wrong', '2024-04-14 10:00:00', null, false, false],
    ['no answer is right where there is no truth', null, null, true, true],
  ])('%s', (_rule, truth, ours, day, minute) => {
    expect(dayRight(truth, ours)).toBe(day);
    expect(minuteRight(truth, ours)).toBe(minute);
  });
});

describe('captions', () => {
  test('a caption counts as found with or without its credit, once', () => {
    const truth = [
      'Warga menyeberang sungai (Antara)',
      'Warga menyeberang sungai (Antara)',
      '',
      'Lain',
    ];
    const ours = [{ caption: 'Warga menyeberang sungai', creditText: 'Antara' }];
    expect(captionsFound(truth, ours)).toEqual({
      wanted: 2,
      found: 1,
      exact: 1,
      missing: ['Lain'],
    });
  });
});

describe('lists', () => {
  const item = (headline: string) => ({ headline, url: `https://koran.test/${headline}?a=1` });
  const truth = [
    { label: 'Baca Juga', kind: 'related', items: [item('satu'), item('dua')] },
    { label: null, kind: 'other', items: [item('tiga')] },
    { label: 'Terpopuler', kind: 'popular', items: [item('empat')] },
  ];

  test('a list is found by its label, one without a label by its items', () => {
    const ours = [
      {
        label: 'BACA JUGA',
        kind: 'inline',
        items: [{ headline: 'Satu', url: null }, item('empat')],
      },
      {
        label: 'Kotak',
        kind: 'other',
        items: [{ headline: 'x', url: 'http://www.koran.test/tiga' }],
      },
    ];
    expect(listsFound(truth, ours)).toEqual({
      wanted: 3,
      found: 2,
      kind: 1,
      items: 4,
      inList: 2,
      anywhere: 3,
      missing: ['Terpopuler'],
    });
  });
});
