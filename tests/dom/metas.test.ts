import { describe, expect, test } from '@jest/globals';
import { collectMeta, metaValue, metaValues } from '../../src/dom/metas.ts';

const collect = (...elements: readonly Record<string, string>[]): Map<string, string[]> => {
  const metas = new Map<string, string[]>();
  for (const attributes of elements) collectMeta(metas, attributes);
  return metas;
};

describe('a meta element is found under every name it carries', () => {
  test.each<[string, Record<string, string>, [string, string[]][]]>([
    ['a name, in lower case', { name: 'Author', content: 'Budi' }, [['author', ['Budi']]]],
    ['a property', { property: 'og:Title', content: 'x' }, [['og:title', ['x']]]],
    ['itemprop', { itemprop: 'datePublished', content: 'x' }, [['datepublished', ['x']]]],
    ['http-equiv', { 'http-equiv': 'Refresh', content: '0' }, [['refresh', ['0']]]],
    ['white space folded', { name: ' a ', content: '\n x \t y ' }, [['a', ['x y']]]],
    [
      'two attributes',
      { property: 'og:image', name: 'twitter:image', content: 'x' },
      [
        ['og:image', ['x']],
        ['twitter:image', ['x']],
      ],
    ],
    ['the same name twice', { property: 'a', name: 'A', content: 'x' }, [['a', ['x']]]],
    [
      'a list of properties',
      { property: 'og:url  dc:url', content: 'x' },
      [
        ['og:url', ['x']],
        ['dc:url', ['x']],
      ],
    ],
    ['no content', { name: 'a' }, []],
    ['empty content', { name: 'a', content: ' \n' }, []],
    ['no name', { charset: 'utf-8', content: 'x' }, []],
    ['a dangerous name', { name: '__proto__', content: 'x' }, [['__proto__', ['x']]]],
  ])('%s', (_title, attributes, entries) => {
    expect([...collect(attributes)]).toEqual(entries);
  });
});

test('values come in document order, the first name with one wins', () => {
  const metas = collect(
    { property: 'article:tag', content: 'beras' },
    { property: 'article:tag', content: 'harga' },
    { name: 'keywords', content: 'beras' },
  );
  expect(metaValue(metas, 'news_keywords', 'article:tag', 'keywords')).toBe('beras');
  expect(metaValue(metas, 'none')).toBeUndefined();
  expect(metaValues(metas, 'keywords', 'article:tag', 'none')).toEqual(['beras', 'harga']);
});
