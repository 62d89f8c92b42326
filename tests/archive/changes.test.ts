import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changesOf, type ParagraphChange } from '../../src/archive/changes.ts';

const words = (paragraphs: readonly string[], headline: string | null = 'Jembatan dibuka') => ({
  headline,
  paragraphs,
});

describe('changes between two versions', () => {
  test.each<[string, string[], string[], ParagraphChange[]]>([
    ['nothing', ['a', 'b'], ['a', 'b'], []],
    ['one more at the end', ['a'], ['a', 'b'], [{ op: 'added', at: 1, text: 'b' }]],
    ['one more at the start', ['b'], ['a', 'b'], [{ op: 'added', at: 0, text: 'a' }]],
    ['one less', ['a', 'b', 'c'], ['a', 'c'], [{ op: 'removed', at: 1, text: 'b' }]],
    [
      'one written anew: what went stands before what came',
      ['a', 'b', 'c'],
      ['a', 'B', 'c'],
      [
        { op: 'removed', at: 1, text: 'b' },
        { op: 'added', at: 1, text: 'B' },
      ],
    ],
    [
      'one that moved is told as gone and come',
      ['a', 'b', 'c', 'd'],
      ['a', 'c', 'd', 'b'],
      [
        { op: 'removed', at: 1, text: 'b' },
        { op: 'added', at: 3, text: 'b' },
      ],
    ],
    ['a body that came', [], ['a'], [{ op: 'added', at: 0, text: 'a' }]],
    ['a body that went', ['a'], [], [{ op: 'removed', at: 0, text: 'a' }]],
    ['one of two equal ones', ['a', 'a'], ['a'], [{ op: 'removed', at: 1, text: 'a' }]],
  ])('%s', (_, from, to, paragraphs) => {
    expect(changesOf(words(from), words(to))).toEqual({ headline: null, paragraphs });
  });

  test('a headline is told with both its wordings, also where one of them is absent', () => {
    const from = words(['a'], 'Jembatan dibuka');
    expect(changesOf(from, words(['a'], null))).toEqual({
      headline: { from: 'Jembatan dibuka', to: null },
      paragraphs: [],
    });
  });

  /** The new text made from the old one and the changes. */
  const applied = (from: readonly string[], changes: readonly ParagraphChange[]): string[] => {
    const removed = new Set(changes.filter(({ op }) => op === 'removed').map(({ at }) => at));
    const text = from.filter((_, at) => !removed.has(at));
    for (const { op, at, text: added } of changes) if (op === 'added') text.splice(at, 0, added);
    return text;
  };

  test('the new text can be made from the old one and the changes', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const { paragraphs } = changesOf(words(from), words(to));
        expect(applied(from, paragraphs)).toEqual(to);
      }),
    );
  });

  test('two very long texts are told as gone and come, not compared pair by pair', () => {
    const from = Array.from({ length: 3_000 }, (_, i) => `lama ${i}`);
    const to = Array.from({ length: 3_000 }, (_, i) => `baru ${i}`);
    const { paragraphs } = changesOf(words(from), words(to));
    expect(applied(from, paragraphs)).toEqual(to);
  });
});
