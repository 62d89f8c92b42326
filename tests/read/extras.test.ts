/** What `--with` adds to a record. */
import { describe, expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import { paragraphsOf } from '../../src/read/body-blocks.ts';
import { recordProblems } from '../../src/schema.ts';
import type { Block, Extra } from '../../src/types.ts';
import { fixturePages, readFixture, readGolden } from '../support/goldens.ts';

const sentence = (words: string): string =>
  `${words}, kata petugas pasar yang ditemui di halaman kantor desa pada pagi hari itu.`;

const pageOf = (body: string): string => `<!doctype html><html lang="id"><head>
<title>Harga Cabai di Pasar Wonosari Turun</title></head><body>
<h1>Harga Cabai di Pasar Wonosari Turun</h1>
<div>Selasa, 4 Maret 2025 | 09:15 WIB</div>
<div class="isi">${body}</div></body></html>`;

const filler = ['Harga cabai turun', 'Pembeli mulai datang', 'Pedagang lega', 'Stok cukup']
  .map((words) => `<p>${sentence(words)}</p>`)
  .join('');

const url = 'https://warta.example.id/2025/03/04/cabai';

const extract = (body: string, extras: readonly Extra[]) =>
  extractPage({ url, body: pageOf(body) }, { profile: null, with: extras });

const blocksOf = async (body: string): Promise<readonly Block[]> =>
  (await extract(body, ['blocks'])).blocks ?? [];

const ofType = <T extends Block['type']>(
  blocks: readonly Block[],
  type: T,
): Extract<Block, { type: T }>[] =>
  blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);

describe('keys', () => {
  test('without a wish the record has none of them', async () => {
    const record = await extract(filler, []);
    expect(Object.keys(record)).toEqual(expect.not.arrayContaining(['blocks', 'html']));
    expect('candidates' in record).toBe(false);
  });

  test.each(['blocks', 'html', 'candidates'] as const)('%s comes alone', async (extra) => {
    const keys = Object.keys(await extract(filler, [extra]));
    expect(keys.filter((key) => ['blocks', 'html', 'candidates'].includes(key))).toEqual([extra]);
  });

  test('a page without a story has no blocks, and its html is null', async () => {
    const record = await extractPage(
      { body: '<p>Halaman tidak ditemukan</p>' },
      { with: ['blocks', 'html', 'candidates'] },
    );
    expect(record).toMatchObject({ blocks: [], html: null, articleBody: null });
    expect(recordProblems(record)).toEqual([]);
  });
});

describe('blocks', () => {
  test.each(fixturePages())('of $name are the paragraphs of its body', async (page) => {
    const golden = readGolden(page.goldenName);
    const record = await extractPage(readFixture(page, golden), {
      with: ['blocks', 'html', 'candidates'],
    });
    expect(record.blocks?.flatMap(paragraphsOf).join('\n\n')).toBe(record.articleBody);
    expect(recordProblems(JSON.parse(JSON.stringify(record)))).toEqual([]);
  });

  test('a heading has the level of its tag', async () => {
    const blocks = await blocksOf(`${filler}<h4>Stok di gudang</h4>${filler}`);
    expect(ofType(blocks, 'heading')).toEqual([
      { type: 'heading', level: 4, text: 'Stok di gudang', links: [] },
    ]);
  });

  test('the items of a list are one block, in order, with whether they are counted', async () => {
    const items = ['Cabai rawit merah 20 kilogram', 'Bawang putih kating 12 kilogram'];
    const list = `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
    const blocks = await blocksOf(`${filler}${list}<p>${sentence('Daftar itu tetap')}</p>`);
    expect(ofType(blocks, 'list')).toEqual([{ type: 'list', ordered: true, items, links: [] }]);
  });

  test('a second paragraph in an item stays in it', async () => {
    const [first, second] = [
      sentence('Cabai rawit paling murah'),
      sentence('Kiriman datang malam'),
    ];
    const list = `<ul><li><p>${first}</p><p>${second}</p></li><li>${sentence('Bawang tetap')}</li></ul>`;
    const [block] = ofType(await blocksOf(`${filler}${list}${filler}`), 'list');
    expect(block?.items).toEqual([`${first}\n\n${second}`, sentence('Bawang tetap')]);
  });

  test('a table inside the story is rows of cells', async () => {
    const rows = [
      ['Cabai rawit merah', 'Rp 40.000 per kilogram'],
      ['Bawang putih kating', 'Rp 35.000 per kilogram'],
    ];
    const table = `<table>${rows
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table>`;
    const blocks = await blocksOf(`${filler}${table}${filler}`);
    expect(ofType(blocks, 'table')).toEqual([{ type: 'table', rows }]);
  });

  test('a table or list that holds the whole story is layout', async () => {
    const table = await blocksOf(`<table><tr><td>${filler}</td></tr></table>`);
    const list = await blocksOf(`<ul><li>${filler}</li></ul>`);
    expect(new Set([...table, ...list].map(({ type }) => type))).toEqual(new Set(['paragraph']));
  });

  test('a quote keeps that it is one', async () => {
    const quote = sentence('Kami tidak menaikkan harga');
    const blocks = await blocksOf(`${filler}<blockquote><p>${quote}</p></blockquote>${filler}`);
    expect(ofType(blocks, 'quote')).toEqual([{ type: 'quote', text: quote, links: [] }]);
  });

  test('links of a paragraph are there with absolute addresses', async () => {
    const linked = `<p>${sentence('Menurut <a href="/dinas">dinas perdagangan kota</a>')}</p>`;
    const blocks = await blocksOf(`${filler}${linked}${filler}`);
    expect(ofType(blocks, 'paragraph').flatMap(({ links }) => links)).toEqual([
      { text: 'dinas perdagangan kota', url: 'https://warta.example.id/dinas' },
    ]);
  });

  test('pictures and frames stand where they stand on the page', async () => {
    const picture = '<figure><img src="/a.jpg"><figcaption>Pasar pagi</figcaption></figure>';
    const frame = '<iframe src="https://www.youtube.com/embed/abc"></iframe>';
    const blocks = await blocksOf(`${filler}${picture}${filler}${frame}${filler}`);
    const order = blocks.map(({ type }) => (type === 'paragraph' ? 'p' : type)).join(' ');
    expect(order).toBe('p p p p image p p p p embed p p p p');
  });

  test.each([
    ['an ad server', '<iframe src="https://x.doubleclick.net/a"></iframe>'],
    ['a counter of one pixel', '<iframe width="1" height="1" src="/hit"></iframe>'],
    ['a hidden frame', '<iframe style="display:none" src="/sync"></iframe>'],
    ['a frame in a share bar', '<div class="share"><iframe src="/tombol"></iframe></div>'],
  ])('%s is no embed', async (_, frame) => {
    expect(ofType(await blocksOf(`${filler}${frame}${filler}`), 'embed')).toEqual([]);
  });
});

describe('html', () => {
  test('holds the words of the blocks and nothing of the page', async () => {
    const odd = `<p onclick="x()" style="a">${sentence('Satu &lt;b&gt; &amp; dua')}<script>y()</script></p>`;
    const { html } = await extract(`${filler}${odd}${filler}`, ['html']);
    expect(html).toContain(`<p>${sentence('Satu &lt;b&gt; &amp; dua')}</p>`);
    expect(html).not.toMatch(/onclick|style|script/);
  });

  test('links are set round their words, also two of the same words', async () => {
    const linked = `<p>${sentence('<a href="/a">Baca</a> lalu <a href="/b">Baca</a> lagi')}</p>`;
    const { html } = await extract(`${filler}${linked}${filler}`, ['html']);
    expect(html).toContain(
      '<a href="https://warta.example.id/a">Baca</a> lalu <a href="https://warta.example.id/b">Baca</a> lagi',
    );
  });

  test('an address cannot leave its attribute', async () => {
    const linked = `<p>${sentence('Menurut <a href="/a?x=&quot;&gt;&lt;b">dinas kota</a>')}</p>`;
    const { html } = await extract(`${filler}${linked}${filler}`, ['html']);
    expect(html).toMatch(/<a href="https:\/\/warta\.example\.id\/a\?x=[^"<>]*">dinas kota<\/a>/);
  });
});

describe('candidates', () => {
  const head = (title: string, time: string): string =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline: title,
      datePublished: time,
      author: { '@type': 'Person', name: 'Rina Wulandari' },
    })}</script>`;

  test('every rung of a field is there, the one in the record first', async () => {
    const body = `${head('Judul di data', '2025-03-04T09:10:00+07:00')}${filler}`;
    const record = await extract(body, ['candidates']);
    expect(record.candidates?.headline?.slice(0, 2)).toEqual([
      { rung: 'page', value: 'Harga Cabai di Pasar Wonosari Turun' },
      { rung: 'json-ld', value: 'Judul di data' },
    ]);
    expect(record.candidates?.datePublished).toEqual([
      { rung: 'page', value: '2025-03-04T09:15:00+07:00' },
      { rung: 'json-ld', value: '2025-03-04T09:10:00+07:00' },
      { rung: 'url', value: '2025-03-04T00:00:00+07:00' },
    ]);
  });

  test.each(fixturePages())('of $name begin with what the record says', async (page) => {
    const record = await extractPage(readFixture(page, readGolden(page.goldenName)), {
      with: ['candidates'],
    });
    const firsts = Object.entries(record.candidates ?? {}).map(([field, all]) => [field, all[0]]);
    const said = Object.entries(record.extraction.sources).map(([field, rung]) => [
      field,
      { rung, value: record[field as keyof typeof record] },
    ]);
    expect(firsts).toEqual(said);
  });
});
