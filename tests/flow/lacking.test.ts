import { expect, test } from '@jest/globals';
import { lackingFields } from '../../src/flow/lacking.ts';
import type { Article } from '../../src/types.ts';

const article = {
  headline: 'Harga naik',
  author: [],
  dateline: null,
  keywords: ['pangan'],
  isAccessibleForFree: false,
  wordCount: 0,
} as unknown as Article;

test.each([
  ['null is absent', ['dateline'], ['dateline']],
  ['an empty list is absent', ['author'], ['author']],
  ['false and 0 are values', ['isAccessibleForFree', 'wordCount'], []],
  ['text and filled lists are values', ['headline', 'keywords'], []],
  ['a key the record does not have is absent', ['nothing'], ['nothing']],
  ['the order is that of the question', ['dateline', 'headline', 'author'], ['dateline', 'author']],
])('%s', (_, required, lacking) => {
  expect(lackingFields(article, required)).toEqual(lacking);
});
