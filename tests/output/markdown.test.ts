/** Blocks of a story as Markdown. */
import { describe, expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import { markdown } from '../../src/output/markdown.ts';
import { blockMarkdown } from '../../src/output/markdown-blocks.ts';
import type { Block } from '../../src/types.ts';
import { fixturePages, readFixture, readGolden } from '../support/goldens.ts';
import { article } from './article.ts';

const link = (text: string, url = 'https://a.example/') => ({ text, url });
const paragraph = (text: string, ...links: { text: string; url: string }[]): Block => ({
  type: 'paragraph',
  text,
  links,
});

const rows: readonly (readonly [string, Block, string])[] = [
  ['a paragraph', paragraph('Harga *beras* naik.'), 'Harga \\*beras\\* naik.'],
  [
    'links stand round their words',
    paragraph(
      'Kata dinas pasar, menurut dinas.',
      link('dinas'),
      link('dinas', 'https://b.example/?a=(1)'),
    ),
    'Kata [dinas](<https://a.example/>) pasar, menurut [dinas](<https://b.example/?a=(1)>).',
  ],
  [
    'a link cannot end early',
    paragraph('[a](b)', link('[a](b)')),
    '[\\[a\\](b)](<https://a.example/>)',
  ],
  [
    'an address cannot end early',
    paragraph('a', link('a', 'https://a.example/> b')),
    '[a](<https://a.example/%3E%20b>)',
  ],
  ['a number begins no list', paragraph('2021. Tahun itu'), '2021\\. Tahun itu'],
  ['a dash begins no list, also on a second line', paragraph('Ya\n- kata dia'), 'Ya\n\\- kata dia'],
  ['a heading', { type: 'heading', level: 3, text: 'Stok # 2 #', links: [] }, '### Stok # 2 \\#'],
  [
    'a heading stands below the headline',
    { type: 'heading', level: 1, text: 'Stok', links: [] },
    '## Stok',
  ],
  [
    'a list',
    { type: 'list', ordered: false, items: ['Cabai', 'Bawang'], links: [] },
    '- Cabai\n- Bawang',
  ],
  [
    'a counted list, its links in order',
    {
      type: 'list',
      ordered: true,
      items: ['Cabai', 'Cabai'],
      links: [link('Cabai'), link('Cabai', 'https://b.example/')],
    },
    '1. [Cabai](<https://a.example/>)\n2. [Cabai](<https://b.example/>)',
  ],
  [
    'a second paragraph stays in its item',
    { type: 'list', ordered: true, items: ['Satu\n\nlagi', 'Dua'], links: [] },
    '1. Satu\n\n   lagi\n2. Dua',
  ],
  ['a quote', { type: 'quote', text: 'Kami lega\nsekali', links: [] }, '> Kami lega\n> sekali'],
  [
    'a table; short rows are filled, bars and line ends are text',
    { type: 'table', rows: [['Barang', 'Harga | kg'], ['Cabai\nrawit'], []] },
    '| Barang | Harga \\| kg |\n| --- | --- |\n| Cabai<br>rawit |  |\n|  |  |',
  ],
  [
    'a picture with caption and credit',
    { type: 'image', url: 'https://a.example/a b.jpg', caption: 'Pasar [pagi]', creditText: 'Net' },
    '![Pasar \\[pagi\\] (Net)](<https://a.example/a%20b.jpg>)',
  ],
  [
    'a picture without words',
    { type: 'image', url: 'https://a.example/a.jpg', caption: null, creditText: null },
    '![](<https://a.example/a.jpg>)',
  ],
  ['an embed', { type: 'embed', url: 'https://v.example/1' }, '<https://v.example/1>'],
];

describe('blocks', () => {
  test.each(rows)('%s', (_, block, text) => {
    expect(blockMarkdown(block)).toBe(text);
  });
});

test('pictures stand where they stand in the story, the others before it', () => {
  const inside = { url: 'https://a.example/2.jpg', caption: 'Dua', creditText: null };
  const blocks: Block[] = [paragraph('Satu.'), { type: 'image', ...inside }, paragraph('Tiga.')];
  const image = [...article.image, { ...inside, representativeOfPage: false }];
  expect(markdown.format({ ...article, image, blocks })).toBe(`# Harga Beras Naik, "Pasar Sepi"

*Rina Lestari, Budi · 2021-05-06 10:12 +07:00 · Harian Contoh*

![Pasar (Net)](<https://www.example.com/a.jpg>)

Satu.

![Dua](<https://a.example/2.jpg>)

Tiga.

<https://www.example.com/harga-beras>
`);
});

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test.each(fixturePages())('the words of $name are all there, in order', async (page) => {
  const golden = readGolden(page.goldenName);
  const record = await extractPage(readFixture(page, golden), { with: ['blocks'] });
  const shown = wordsOf(markdown.format(record).replace(/\]\(<[^>]*>\)|<https?:[^>]*>/g, ' '));
  let at = 0;
  for (const word of wordsOf(record.articleBody ?? '')) {
    at = shown.indexOf(word, at) + 1;
    expect([word, at > 0]).toEqual([word, true]);
  }
});
