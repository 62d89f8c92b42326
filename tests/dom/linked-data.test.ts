import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  findArticle,
  findBreadcrumb,
  images,
  parseLinkedData,
  people,
  textValue,
  textValues,
  thingOf,
  typesOf,
} from '../../src/dom/linked-data.ts';
import { expectLinear, isReadLinearly } from '../text/hostile.ts';

const parse = (...values: readonly unknown[]) =>
  parseLinkedData(
    values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
  );

const names = (...values: readonly unknown[]): unknown[] =>
  parse(...values).things.map((thing) => thing.name);

describe('typed nodes are listed in document order wherever they stand', () => {
  test.each<[string, unknown[], unknown[]]>([
    ['one node', [{ '@type': 'A', name: 'a' }], ['a']],
    [
      'several blocks',
      [
        { '@type': 'A', name: 'a' },
        { '@type': 'B', name: 'b' },
      ],
      ['a', 'b'],
    ],
    [
      'arrays in arrays',
      [[{ '@type': 'A', name: 'a' }, [{ '@type': 'B', name: 'b' }]]],
      ['a', 'b'],
    ],
    [
      '@graph',
      [
        {
          '@graph': [
            { '@type': 'A', name: 'a' },
            { '@type': 'B', name: 'b' },
          ],
        },
      ],
      ['a', 'b'],
    ],
    ['@graph that is one node', [{ '@graph': { '@type': 'A', name: 'a' } }], ['a']],
    [
      'mainEntity',
      [{ '@type': 'WebPage', name: 'w', mainEntity: { '@type': 'A', name: 'a' } }],
      ['w', 'a'],
    ],
    ['hasPart', [{ '@type': 'A', name: 'a', hasPart: [{ '@type': 'B', name: 'b' }] }], ['a', 'b']],
    [
      'authors are no subject',
      [{ '@type': 'A', name: 'a', author: { '@type': 'Person', name: 'b' } }],
      ['a'],
    ],
    [
      'lists are no subject',
      [{ '@type': 'ItemList', name: 'l', itemListElement: [{ '@type': 'A' }] }],
      ['l'],
    ],
    ['nodes without a type', [{ name: 'a' }, { '@type': null }, { '@type': 7 }], []],
    ['strings and numbers', ['"x"', '7', 'null', '[]', '[1,"x",null]'], []],
    ['broken JSON', ['<!-- {"@type":"A","name":"x\ny",} -->'], ['x\ny']],
  ])('%s', (_title, blocks, expected) => {
    expect(names(...blocks)).toEqual(expected);
  });
});

describe('what cannot be read is a problem with its number', () => {
  test.each<[string, string[], string[]]>([
    ['nothing to read', ['', ' \n'], []],
    ['the null of a field nobody filled in', ['null', ' null\n'], []],
    ['not JSON', ['{"@type":"A"}', 'maaf'], ['JSON-LD block 2 is not JSON']],
    ['no object', ['"x"'], ['JSON-LD block 1 is not JSON']],
    [
      'too large',
      [`["${'x'.repeat(5_000_000)}"]`],
      ['JSON-LD block 1 is larger than 5000000 characters'],
    ],
    [
      'too deep',
      ['['.repeat(10_000) + ']'.repeat(10_000)],
      ['JSON-LD is nested deeper than 32 levels'],
    ],
    ['too many nodes', [`[${'{},'.repeat(60_000)}{}]`], ['JSON-LD has more than 50000 nodes']],
  ])('%s', (_title, blocks, problems) => {
    expect(parseLinkedData(blocks).problems).toEqual(problems);
  });
});

describe('fault 58: hostile JSON-LD', () => {
  test('dangerous names are dropped, nothing is polluted', () => {
    const hostile =
      '{"@type":"A","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":1}';
    for (const text of [hostile, `${hostile};`]) {
      const thing = parseLinkedData([text]).things[0];
      expect(Object.keys(thing ?? {})).toEqual(['@type']);
      expect(Object.getPrototypeOf(thing)).toBeNull();
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    }
  });

  test('5 MB are read in linear time', () => {
    const node =
      '{"@type":"NewsArticle","headline":"Harga &amp; beras","author":[{"name":"Budi"}]},';
    const repeats = Math.floor(4_900_000 / node.length);
    const nodes = (times: number) => `[${node.repeat(times)}]`;
    const headlineIn = (text: string) => textValue(findArticle(parseLinkedData([text]))?.headline);
    expect(headlineIn(nodes(repeats))).toBe('Harga & beras');
    expect(isReadLinearly(headlineIn, nodes, { repeats })).toBe(true);
  });

  test('any shape in any property is skipped, never an error', () => {
    const keys = [
      '@id',
      '@type',
      '@graph',
      '@value',
      '@list',
      'name',
      'headline',
      'author',
      'image',
      'url',
      'itemListElement',
      'item',
      'position',
      'hasPart',
      'datePublished',
    ];
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('NewsArticle', 'BreadcrumbList', '#a', '', 7, null, true),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('node'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(node, (value) => {
        const data = parse([value]);
        const article = findArticle(data);
        findBreadcrumb(data);
        for (const thing of data.things) {
          people(thing.author);
          images(thing.image);
          textValues(thing.name);
          typesOf(thing);
        }
        textValue(article?.headline);
      }),
      { numRuns: 2000 },
    );
  });

  test('references in a circle end', () => {
    const data = parse(
      { '@type': 'A', '@id': '#a', author: { '@id': '#b' } },
      { '@type': 'B', '@id': '#b', name: { '@id': '#a' } },
    );
    expect(people(data.things[0]?.author)).toEqual([]);
    const list = parse({ '@type': 'A', '@id': '#a', '@list': [{ '@id': '#a' }] });
    expect(people({ '@id': '#a' })).toEqual([]);
    expect(people(list.things[0])).toEqual([]);
  });
});

describe('the article is the fullest whole one', () => {
  const full = { '@type': 'NewsArticle', name: 'full', headline: 'x', datePublished: '2021-05-06' };
  test.each<[string, unknown[], unknown]>([
    ['NewsArticle', [full], 'full'],
    [
      'types written as addresses',
      [{ ...full, '@type': 'https://schema.org/NewsArticle' }],
      'full',
    ],
    ['types in lower case', [{ ...full, '@type': 'newsarticle' }], 'full'],
    ['several types', [{ ...full, '@type': ['Thing', 'ReportageNewsArticle'] }], 'full'],
    [
      'LiveBlogPosting',
      [
        {
          ...full,
          '@type': 'LiveBlogPosting',
          liveBlogUpdate: [{ ...full, name: 'b', '@type': 'BlogPosting', articleBody: 'y' }],
        },
      ],
      'full',
    ],
    ['a stub before it', [{ '@type': 'Article', name: 'stub' }, full], 'full'],
    ['a stub behind it', [full, { '@type': 'Article', name: 'stub', headline: 'y' }], 'full'],
    ['the first of equals', [full, { ...full, name: 'second' }], 'full'],
    ['inside a WebPage', [{ '@type': 'WebPage', name: 'w', mainEntity: full }], 'full'],
    [
      'beside the parts of a collection',
      [{ '@type': 'CollectionPage', hasPart: [{ ...full, name: 'p', articleBody: 'y' }] }, full],
      'full',
    ],
    ['the only part', [{ '@type': 'WebPage', hasPart: full }], 'full'],
    ['one of many parts', [{ '@type': 'CollectionPage', hasPart: [full, full] }], undefined],
    [
      'inside a list',
      [{ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: full }] }],
      undefined,
    ],
    [
      'a video beside an article',
      [
        { ...full, '@type': 'VideoObject', name: 'v' },
        { '@type': 'Article', name: 'a' },
      ],
      'a',
    ],
    ['a video alone', [{ '@type': 'VideoObject', name: 'v' }], 'v'],
    ['an empty article', [{ '@type': 'NewsArticle' }], undefined],
    ['no article', [{ '@type': 'Organization', name: 'x' }], undefined],
  ])('%s', (_title, blocks, name) => {
    expect(findArticle(parse(...blocks))?.name).toBe(name);
  });
});

describe('the path to the page comes in the order of its positions', () => {
  const step = (position: unknown, rest: object) => ({ '@type': 'ListItem', position, ...rest });
  const list = (...itemListElement: unknown[]) => ({ '@type': 'BreadcrumbList', itemListElement });
  const home = { name: 'Beranda', url: '/' };
  const world = { name: 'Dunia', url: '/dunia' };
  test.each<[string, unknown, unknown[]]>([
    [
      'addresses as items',
      list(step(1, { name: 'Beranda', item: '/' }), step(2, { name: 'Dunia', item: '/dunia' })),
      [home, world],
    ],
    [
      'nodes as items',
      list(
        step(1, { item: { '@id': '/', name: 'Beranda' } }),
        step(2, { item: { '@type': 'WebPage', url: '/dunia', name: 'Dunia' } }),
      ),
      [home, world],
    ],
    [
      'positions out of order',
      list(step('2', { name: 'Dunia', item: '/dunia' }), step('1', { name: 'Beranda', item: '/' })),
      [home, world],
    ],
    [
      'no positions',
      list({ name: 'Beranda', url: '/' }, { name: 'Dunia', url: '/dunia' }),
      [home, world],
    ],
    [
      'arrays in arrays',
      list([step(1, { name: 'Beranda', item: '/' })], [step(2, { name: 'Dunia', item: '/dunia' })]),
      [home, world],
    ],
    [
      'no address',
      list(step(1, { name: 'Dunia &amp; Kita' })),
      [{ name: 'Dunia & Kita', url: null }],
    ],
    ['steps without a name', list(step(1, { item: '/' }), step(2, { name: ' ', item: '/x' })), []],
    [
      'one step that is no array',
      { '@type': 'BreadcrumbList', itemListElement: step(1, { name: 'Beranda', item: '/' }) },
      [home],
    ],
    [
      'inside a WebPage',
      { '@type': 'WebPage', breadcrumb: list(step(1, { name: 'Beranda', item: '/' })) },
      [home],
    ],
    [
      'the longest of several',
      [
        list(step(1, { name: 'X' })),
        list(step(1, { name: 'Beranda', item: '/' }), step(2, { name: 'Dunia', item: '/dunia' })),
      ],
      [home, world],
    ],
    ['no list', { '@type': 'WebPage' }, []],
  ])('%s', (_title, block, crumbs) => {
    expect(findBreadcrumb(parse(block))).toEqual(crumbs);
  });
});

describe('text comes plain', () => {
  test.each<[unknown, string | undefined]>([
    [' Harga\n  beras ', 'Harga beras'],
    ['Kata &quot;siap&quot; &#8211; R&D', 'Kata "siap" – R&D'],
    ['Jum&amp;#39;at &amp;amp; Sabtu', "Jum'at & Sabtu"],
    ['https://x.id/?a=1&copy=2', 'https://x.id/?a=1&copy=2'],
    ['<p>Satu</p><p>dua <b>ti</b>ga<br/>empat</p>', 'Satu dua tiga empat'],
    ['&lt;b&gt;Tebal&lt;/b&gt;', 'Tebal'],
    ['skor < 3 dan > 1, <3', 'skor < 3 dan > 1, <3'],
    [{ '@value': 'x', '@language': 'id' }, 'x'],
    [['', null, 'x', 'y'], 'x'],
    [[['x']], 'x'],
    [2024, '2024'],
    ['', undefined],
    [' ', undefined],
    [null, undefined],
    [true, undefined],
    [{ name: 'x' }, undefined],
    [undefined, undefined],
  ])('%j', (value, text) => {
    expect(textValue(value)).toBe(text);
  });

  test.each<[unknown, string[]]>([
    [
      ['beras', 'harga &amp; pasar', ''],
      ['beras', 'harga & pasar'],
    ],
    ['beras, harga', ['beras, harga']],
    [
      [['beras'], { '@type': 'DefinedTerm', name: 'harga' }],
      ['beras', 'harga'],
    ],
    [{ '@list': ['beras', 'harga'] }, ['beras', 'harga']],
    [null, []],
  ])('all texts of %j', (value, texts) => {
    expect(textValues(value)).toEqual(texts);
  });
});

describe('people are named as the page names them', () => {
  const person = (name: string) => ({ name, type: 'Person' });
  test.each<[string, unknown, unknown[]]>([
    ['a string', 'Budi Santoso', [{ name: 'Budi Santoso', type: null }]],
    ['a list in a string is left whole', 'Budi, Siti', [{ name: 'Budi, Siti', type: null }]],
    ['a node', { '@type': 'Person', name: 'Budi' }, [person('Budi')]],
    ['a type in lower case', { '@type': 'person', name: 'Budi' }, [person('Budi')]],
    ['an array of types', { '@type': ['Person'], name: 'Budi' }, [person('Budi')]],
    [
      'an organization',
      { '@type': 'newsMediaOrganization', name: 'Kantor Berita' },
      [{ name: 'Kantor Berita', type: 'Organization' }],
    ],
    ['a node without a type', { name: 'Budi' }, [{ name: 'Budi', type: null }]],
    [
      'arrays in arrays',
      [{ '@type': 'Person', name: 'Budi' }, [{ '@type': 'Person', name: 'Siti' }]],
      [person('Budi'), person('Siti')],
    ],
    [
      'a node with several names',
      { '@type': 'Person', name: ['Budi', 'Siti'] },
      [person('Budi'), person('Siti')],
    ],
    [
      'the same one twice',
      ['Budi', { '@type': 'Person', name: 'Budi' }],
      [{ name: 'Budi', type: null }],
    ],
    ['an address', ['https://www.facebook.com/budi', '//x.id/budi'], []],
    ['a node without a name', { '@type': 'Person', url: '/budi' }, []],
    ['nothing', [null, '', {}, 'x '], [{ name: 'x', type: null }]],
  ])('%s', (_title, value, expected) => {
    expect(people(value)).toEqual(expected);
  });

  test('a reference stands for the fullest node of its address', () => {
    const data = parse(
      {
        '@type': 'NewsArticle',
        headline: 'x',
        author: { '@id': '#budi' },
        publisher: { '@id': '#kantor' },
        image: [{ '@id': '#gambar' }],
        editor: { '@id': '#tiada' },
      },
      {
        '@graph': [
          {
            '@type': 'Person',
            '@id': '#budi',
            name: 'Budi',
            image: { '@type': 'ImageObject', '@id': '#gambar', url: 'x.jpg' },
          },
        ],
      },
      {
        '@type': 'WebPage',
        publisher: { '@type': 'Organization', '@id': '#kantor', name: 'Kantor' },
      },
    );
    const article = findArticle(data);
    expect(people(article?.author)).toEqual([person('Budi')]);
    expect(textValue(thingOf(article?.publisher)?.name)).toBe('Kantor');
    expect(images(article?.image)).toEqual([{ url: 'x.jpg' }]);
    expect(people(article?.editor)).toEqual([]);
  });
});

describe('pictures come with their words', () => {
  test.each<[string, unknown, unknown[]]>([
    ['an address', ' https://x.id/a.jpg?w=1&amp;h=2 ', [{ url: 'https://x.id/a.jpg?w=1&h=2' }]],
    ['addresses, each once', ['a.jpg', 'b.jpg', 'a.jpg'], [{ url: 'a.jpg' }, { url: 'b.jpg' }]],
    [
      'a node',
      {
        '@type': 'ImageObject',
        url: 'a.jpg',
        caption: 'Panen &amp; raya',
        creditText: 'Antara/Budi',
      },
      [{ url: 'a.jpg', caption: 'Panen & raya', credit: 'Antara/Budi' }],
    ],
    ['contentUrl', { contentUrl: 'a.jpg' }, [{ url: 'a.jpg' }]],
    ['an array of addresses in a node', { url: ['a.jpg', 'b.jpg'] }, [{ url: 'a.jpg' }]],
    [
      'the maker as credit',
      { url: 'a.jpg', author: { '@type': 'Person', name: 'Budi' } },
      [{ url: 'a.jpg', credit: 'Budi' }],
    ],
    [
      'the holder of rights as credit',
      { url: 'a.jpg', creator: '', copyrightHolder: [{ name: 'Budi' }, { name: 'Antara' }] },
      [{ url: 'a.jpg', credit: 'Budi, Antara' }],
    ],
    ['data: addresses and words', ['data:image/gif;base64,x', 'dua kata', '', {}], []],
  ])('%s', (_title, value, expected) => {
    expect(images(value)).toEqual(expected);
  });
});

test('types lose the vocabulary they are from', () => {
  const types = [
    'NewsArticle',
    'http://schema.org/Article',
    'https://www.schema.org/Person',
    'schema:Thing',
    ' ',
    7,
  ];
  expect(typesOf({ '@type': types })).toEqual(['NewsArticle', 'Article', 'Person', 'Thing']);
});

test('a million repeats in a text are read in linear time', () => {
  const fragments = ['<', '<a ', '<!--', '&', '&amp;', '&#', '<b>', '</', ' ', '&amp;amp;'];
  expectLinear(textValue, { fragments, frames: ['$'] });
});

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const realTest = existsSync(corpus) ? test : test.skip;
if (!existsSync(corpus)) console.log('skipped: ../shared/corpus is not beside the checkout');

realTest('every JSON-LD block of the real pages is read', () => {
  const unread: string[] = [];
  for (const folder of ['fundus', 'indonesian', 'indonesian-pages', 'scrapinghub']) {
    for (const file of readdirSync(new URL(`${folder}/`, corpus))) {
      if (!file.endsWith('.html.gz')) continue;
      const html = gunzipSync(readFileSync(new URL(`${folder}/${file}`, corpus))).toString();
      const blocks = [...html.matchAll(/<script[^>]*ld\+json[^>]*>([\s\S]*?)<\/script>/gi)];
      const { problems } = parseLinkedData(blocks.map((block) => block[1] ?? ''));
      if (problems.length > 0) unread.push(`${file}: ${problems.join(', ')}`);
    }
  }
  expect(unread).toEqual([]);
});
