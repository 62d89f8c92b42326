/** Pages made to be slow or deep go through the whole extraction: thousands of anything take no longer than their share. */
import { describe, expect, jest, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import { recordProblems } from '../../src/schema.ts';
import type { Article } from '../../src/types.ts';

jest.setTimeout(60_000);

const sentence =
  'Nelayan di pesisir utara kembali melaut setelah gelombang tinggi mereda, kata Budi kepada warga.';
const paragraph = `<p>${sentence} ${sentence}</p>`;
const head = '<title>Nelayan Melaut Lagi</title><h1>Nelayan Melaut Lagi</h1>';
const story = (inside = ''): string =>
  `<div class="isi">${paragraph.repeat(4)}${inside}${paragraph.repeat(2)}</div>`;
const ld = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const times = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join('');
const link = (i: number): string => `<a href="/a${i}">Harga Ikan Turun di Pasar Nomor ${i}</a>`;

const extract = (body: string): Promise<Article> =>
  extractPage(
    { url: 'https://warta.example/a', fetchedAt: '2021-05-06T05:00:00.000Z', body },
    { profile: null, with: ['blocks'] },
  );

const msOf = async (body: string): Promise<number> => {
  const start = performance.now();
  expect(recordProblems(await extract(body))).toEqual([]);
  return performance.now() - start;
};

const repeats = 4_000;
/** No need to look at what grows within this. */
const quickMs = 500;
/** Four times the page takes four times as long when reading is linear, sixteen times when it is not. */
const linearGrowth = 9;

const growthOf = async (page: (count: number) => string): Promise<number> => {
  const ms = await msOf(page(repeats));
  if (ms < quickMs) return 1;
  const quarterMs = Math.max(1, await msOf(page(repeats / 4)));
  if (ms / quarterMs < linearGrowth) return ms / quarterMs;
  // Once more, the faster one counting: other work on the machine only ever slows a run down.
  return Math.min(ms, await msOf(page(repeats))) / quarterMs;
};

describe('no page takes longer than its size, whatever there is so much of', () => {
  test.each<[string, (count: number) => string]>([
    ['paragraphs', (n) => head + story(paragraph.repeat(n / 8))],
    ['stories', (n) => head + story().repeat(n / 40)],
    [
      'boxes beside the story',
      (n) => `${head}${story()}${`<div><p>${sentence}</p>x</div>`.repeat(n / 2)}`,
    ],
    [
      'boxes of the story in boxes of others',
      (n) =>
        `${head}${story()}${`<section><div class="isi"><p>${sentence}</p></div>${link(1)}</section>`.repeat(n / 2)}`,
    ],
    [
      'links of one list',
      (n) => `${head}${story()}<ul>${times(n * 2, (i) => `<li>${link(i)}`)}</ul>`,
    ],
    [
      'labelled lists',
      (n) =>
        `${head}${story()}${`<h3>Populer</h3><ul><li>${link(1)}<li>${link(2)}</ul>`.repeat(n * 2)}`,
    ],
    ['labels without lists', (n) => `${head}${story()}${'<h3>Terkait</h3>'.repeat(n)}`],
    [
      'tabs',
      (n) =>
        `${head}${story()}${times(n * 3, (i) => `<p><a href="#t${i}">Populer</a></p><div id="t${i}">${link(i)}</div>`)}`,
    ],
    [
      'read-more lines',
      (n) => head + story(`<p>${sentence}</p><p>Baca juga: ${link(1)}</p>`.repeat(n)),
    ],
    [
      'teasers',
      (n) => head + story(`<div><h3>${link(1)}</h3><p>${sentence}</p></div>`.repeat(n / 4)),
    ],
    [
      'figures',
      (n) =>
        head +
        story(
          times(
            n,
            (i) => `<figure><img src="/f${i}.jpg"><figcaption>Kapal/Net</figcaption></figure>`,
          ),
        ),
    ],
    [
      'pictures behind noscript',
      (n) => head + story(times(n, (i) => `<noscript><img src="/f${i}.jpg"></noscript>`)),
    ],
    [
      'pictures on one line',
      (n) =>
        head +
        story(times(n, (i) => `<img src="/f${i}.jpg"><noscript><img src="/f${i}.jpg"></noscript>`)),
    ],
    [
      'frames',
      (n) => head + story('<iframe src="https://www.youtube.com/embed/a"></iframe>'.repeat(n)),
    ],
    [
      'dates',
      (n) =>
        `${head}${'<div class="date">Kamis, 6 Mei 2021 | 10:12 WIB</div>'.repeat(n)}${story()}`,
    ],
    ['times', (n) => `${head}${'<time datetime="x">x</time>'.repeat(n)}${story()}`],
    [
      'bylines',
      (n) => `${head}${'<div class="author">Oleh: Rina Wulandari</div>'.repeat(n / 2)}${story()}`,
    ],
    [
      'names on one line',
      (n) => `${head}<p>${'<a href="/p">Rina Wulandari</a>, '.repeat(n)}</p>${story()}`,
    ],
    [
      'tags',
      (n) =>
        `${head}${story()}<div class="tags">${times(n, (i) => `<a href="/tag/${i}">laut ${i}</a> `)}</div>`,
    ],
    ['headlines', (n) => `${'<h1>Nelayan Melaut Lagi</h1>'.repeat(n)}${story()}`],
    [
      'cells in the story',
      (n) => head + story(`<table>${'<tr><td>Cabai<td>Rp 40.000'.repeat(n)}</table>`),
    ],
    ['items in the story', (n) => head + story(`<ul>${`<li>${sentence}`.repeat(n / 4)}</ul>`)],
    [
      'entries of a live page',
      (n) => head + story(times(n / 4, (i) => `<p>10:${10 + (i % 50)}</p>${paragraph}`)),
    ],
    ['line breaks', (n) => `${head}<div>${`${sentence}<br>`.repeat(n / 2)}</div>`],
    ['hidden boxes', (n) => `${head}${`<div hidden>${paragraph}</div>`.repeat(n / 4)}${story()}`],
    [
      'names of classes',
      (n) => `${head}${times(n, (i) => `<div class="k${i} iklan-${i}">x</div>`)}${story()}`,
    ],
    [
      'metas',
      (n) => `${times(n, (i) => `<meta property="a${i % 9}" content="x">`)}${head}${story()}`,
    ],
    [
      'scripts of data',
      (n) => `${ld('{"@type":"NewsArticle","headline":"a b"}').repeat(n)}${head}${story()}`,
    ],
    [
      'references in data',
      (n) =>
        `${ld(`[${times(n, (i) => `{"@id":"#${i}","@type":"A","name":{"@id":"#${i + 1}"}},`)}7]`)}${head}${story()}`,
    ],
    [
      'authors in data',
      (n) =>
        `${ld(`{"@type":"NewsArticle","author":[${times(n, (i) => `{"name":"Rina ${i}"},`)}7]}`)}${head}${story()}`,
    ],
    [
      'scopes of microdata',
      (n) =>
        `${head}${'<div itemscope itemtype="https://schema.org/NewsArticle"><i itemprop="headline">x</i></div>'.repeat(n)}${story()}`,
    ],
    ['pages', (n) => `${head}${story()}${times(n, (i) => `<a href="?page=${i}">${i}</a> `)}`],
  ])('%s', async (_, page) => {
    expect(await growthOf(page)).toBeLessThan(linearGrowth);
  });
});

const warningsOf = ({ extraction }: Article): string[] =>
  extraction.warnings.map(({ code }) => code);

describe('depth is no crash', () => {
  test('fault 53: 50,000 nested elements are read in seconds, with a warning', async () => {
    const body = `${head}${story()}${'<div>'.repeat(50_000)}`;
    expect(await msOf(body)).toBeLessThan(5_000);
    const record = await extract(body);
    expect(record.articleBody).toContain(sentence);
    expect(warningsOf(record)).toContain('too-deep');
  });

  test('fault 54: a story 10,000 elements deep is read', async () => {
    const body = `${head}${'<div>'.repeat(10_000)}${story()}${'</div>'.repeat(10_000)}`;
    const record = await extract(body);
    expect(record.articleBody).toContain(sentence);
    expect(warningsOf(record)).toContain('too-deep');
  });

  test.each([
    ['inline elements', '<b>'],
    ['lists', '<ul><li>'],
    ['tables', '<table><tr><td>'],
    ['quotes', '<blockquote>'],
    ['links', '<a href="/a"><div>'],
  ])('%s nested 5,000 deep', async (_, opening) => {
    const record = await extract(`${head}${story()}${opening.repeat(5_000)}${sentence}`);
    expect(record.articleBody).toContain(sentence);
  });
});

describe('fault 58: data in a page is never a danger', () => {
  test.each([
    [
      'names of prototypes',
      '{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":{"prototype":{"bad":1}}}',
    ],
    ['10,000 levels', `${'{"author":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['10,000 levels nobody closed', '[{"a":'.repeat(10_000)],
    ['5 MB of text', `{"@type":"NewsArticle","articleBody":"${'kata '.repeat(1_000_000)}"}`],
    [
      'lists where a text belongs',
      '{"@type":["NewsArticle",7],"headline":[["x"]],"datePublished":[1],"author":[[null]],"image":{"url":[{}]}}',
    ],
    [
      'numbers where a text belongs',
      '{"@type":"NewsArticle","headline":7,"author":7,"image":7,"keywords":7,"articleSection":7}',
    ],
  ])('%s', async (_, data) => {
    const record = await extract(`${ld(data)}${head}${story()}`);
    expect(recordProblems(record)).toEqual([]);
    expect(record.headline).toBe('Nelayan Melaut Lagi');
    expect(record.articleBody).toContain(sentence);
    expect(({} as Record<string, unknown>).bad).toBeUndefined();
  });
});

describe('size is no crash', () => {
  test.each([
    ['a million attributes', `<p ${'a=1 '.repeat(1_000_000)}>`],
    ['a text of 500 KB', `<p>${'kata '.repeat(100_000)}</p>`],
    ['a word of 1 MB', `<p>${'a'.repeat(1_000_000)}</p>`],
    ['a class of 5 MB', `<div class="${'a '.repeat(2_500_000)}">x</div>`],
    ['a title of 5 MB', `<title>${'kata '.repeat(1_000_000)}</title>`],
    ['an address of 5 MB', `<a href="/${'a'.repeat(5_000_000)}">Harga Ikan Turun di Pasar</a>`],
    ['a script of 5 MB', `<script>${'var a = "<p>";'.repeat(350_000)}</script>`],
  ])('%s', async (_, part) => {
    expect(await msOf(`${head}${story()}${part}`)).toBeLessThan(10_000);
  });
});
