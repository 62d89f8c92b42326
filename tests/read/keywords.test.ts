/** Which words on a page are the article's tags. */
import { describe, expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';

const sentence = (words: string): string =>
  `<p>${words}, kata petugas yang ditemui di kantor desa itu pada pagi hari sebelum air datang lagi.</p>`;
const story = [
  'Banjir merendam tiga desa',
  'Warga mengungsi ke sekolah',
  'Air mulai surut',
  'Bantuan tiba',
]
  .map(sentence)
  .join('');
const english = Array.from(
  { length: 4 },
  (_, i) =>
    `<p>The water was the highest of the last ${i + 3} years, and it has to be said that the people of the town were not warned.</p>`,
).join('');

interface Parts {
  readonly body?: string;
  readonly head?: string;
  readonly after?: string;
  readonly lang?: string;
}

const keywordsOf = async ({ body = story, head = '', after = '', lang = 'id' }: Parts) => {
  const html = `<!doctype html><html lang=${lang}><head><title>Banjir di Demak</title>${head}</head>
<body><main><h1>Banjir di Demak</h1><div class="isi">${body}</div>${after}</main></body></html>`;
  const { keywords, extraction } = await extractPage({ body: html }, { profile: null });
  return { keywords, from: extraction.sources.keywords };
};

const links = (paths: readonly string[], attributes = ''): string =>
  paths.map((path) => `<a ${attributes} href="${path}">${path.split('/').at(-1)}</a> `).join('');

describe('tags of the article are', () => {
  test.each([
    ['links with rel=tag', `<div>${links(['/x/banjir', '/x/demak'], 'rel=tag')}</div>`],
    ['links to tags right after the story', `<div>${links(['/tag/banjir', '/tag/demak'])}</div>`],
    ['links in a box named for tags', `<div class="tags">${links(['/banjir', '/demak'])}</div>`],
    ['links behind a label', `<p>Tags: ${links(['/banjir', '/demak'])}</p>`],
    [
      'links behind a label without a colon',
      `<p>Topik Terkait ${links(['/banjir', '/demak'])}</p>`,
    ],
    [
      'links with a hash sign right after the story',
      `<div><a href="">#banjir</a></div><div><a href="">#demak</a></div>`,
    ],
    [
      'links with a hash sign, without the link beside them',
      `<ul class="tags"><li><a href="/kumpulan">Kumpulan Artikel</a></li><li><a href="/b">#banjir</a></li><li><a href="/d">#demak</a></li></ul>`,
    ],
    [
      'links with a hash sign under a label of related things',
      `<div>${'<p><a href=/b>Kapal Lain Sudah Merapat</a></p>'.repeat(12)}<h3>TERKAIT</h3><ul><li><a href="">#banjir</a></li><li><a href="">#demak</a></li></ul></div>`,
    ],
    [
      'links under a label',
      `<h4>Tag Terkait</h4><ul><li>${links(['/banjir'])}</li><li>${links(['/demak'])}</li></ul>`,
    ],
    ['words behind a label', '<p>Kata kunci: banjir, demak</p>'],
    [
      'links with the number of articles',
      '<div class=tags><a href="/1">banjir 27</a><a href="/2">demak 4</a></div>',
    ],
    [
      'links beside one to more of them',
      `<div class=tags>${links(['/banjir', '/demak'])}<a href="/t">Hashtag Lainnya...</a></div>`,
    ],
    [
      'links in a box whose label is no tag',
      `<div class=tags><b>Topik:</b> <p>${links(['/banjir', '/demak'])}</p><a href="/t">Lainnya</a></div>`,
    ],
    [
      'headings in a labelled list, however many',
      '<div><h3>Tags</h3><ul><li><h4><a href=/tag/banjir>banjir</a></h4></li><li><h4><a href=/tag/demak>demak</a></h4></li></ul></div>',
    ],
    [
      'links in the footer of the article',
      `<article>${story}<footer>${links(['/tag/banjir', '/tag/demak'])}</footer></article>`,
    ],
  ])('%s', async (_, after) => {
    const body = after.startsWith('<article') ? after : story;
    const found = await keywordsOf({ body, after: body === after ? '' : after });
    expect(found).toEqual({ keywords: ['banjir', 'demak'], from: 'page' });
  });
});

describe('no tags of the article are', () => {
  test.each([
    [
      'topics of the day',
      `<div class=kotak><div>Topik Pilihan</div><div>${links(['/tag/pemilu', '/tag/gempa'])}</div></div>`,
    ],
    [
      'trending tags',
      `<div><h3>Trending Tags</h3><p>${links(['/tag/pemilu', '/tag/gempa'])}</p></div>`,
    ],
    [
      'headlines of the topic whose address is a tag',
      '<div><a href="/topics/banjir?url=/baca/1">Warga Desa Itu Terjebak di Rumahnya Sejak Kemarin</a></div>',
    ],
    ['links to tags in a side column', `<aside>${links(['/tag/pemilu', '/tag/gempa'])}</aside>`],
    ['links to tags in a menu', `<nav>${links(['/tag/pemilu', '/tag/gempa'])}</nav>`],
    [
      'links to tags in the footer of the page',
      `<footer>${links(['/tag/pemilu', '/tag/gempa'])}</footer>`,
    ],
    ['sections, as blogs mark them', `<div>${links(['/x/berita'], 'rel="category tag"')}</div>`],
    ['a sentence about a topic', '<p>Mehr über <a href="/x">Demak lesen Sie hier.</a></p>'],
  ])('%s', async (_, after) => {
    expect(await keywordsOf({ after })).toEqual({ keywords: [], from: undefined });
  });
});

const linked = (keywords: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Banjir di Demak', keywords })}</script>`;

describe('where none are printed they come from', () => {
  test.each([
    ['json-ld', linked(['Banjir', 'Demak'])],
    ['json-ld', linked('Banjir, Demak')],
    ['json-ld', linked(['News:', 'Editor:Rini Astuti', 'Banjir', 'Demak'])],
    ['meta', '<meta name="news_keywords" content="Banjir, Demak">'],
    [
      'meta',
      '<meta property="article:tag" content="Banjir"><meta property="article:tag" content="Demak">',
    ],
    ['meta', '<meta property="article:tag" content="Banjir,Demak">'],
    ['meta', '<meta name="parsely-tags" content="Banjir,Demak">'],
    ['meta', '<meta name="sailthru.tags" content="Banjir, Demak">'],
    ['meta', '<meta name="citation_keywords" content="Banjir; Demak">'],
    ['meta', '<meta name="DC.subject" content="Banjir"><meta name="DC.subject" content="Demak">'],
  ])('%s: %s', async (from, head) => {
    expect(await keywordsOf({ head })).toEqual({ keywords: ['Banjir', 'Demak'], from });
  });

  test('microdata', async () => {
    const after = '<p itemprop="keywords">Water, Town</p>';
    expect(await keywordsOf({ body: english, lang: 'en', after })).toEqual({
      keywords: ['Water', 'Town'],
      from: 'microdata',
    });
  });

  test('keys of databases are none', async () => {
    const head = linked(['26157981-b4f7-4929-adc1-e860c6f03636', 'source:tagname:Desk', 'Banjir']);
    expect((await keywordsOf({ head })).keywords).toEqual(['Banjir']);
  });
});

describe('the plain keywords of a page', () => {
  const head = (words: string): string => `<meta name="keywords" content="${words}">`;
  test('count where the story is about them', async () => {
    const found = await keywordsOf({
      body: english,
      lang: 'en',
      head: head('water, people, town, mayor'),
    });
    expect(found.keywords).toEqual(['water', 'people', 'town', 'mayor']);
  });
  test('are the site’s where it is not, and on Indonesian pages', async () => {
    const site = head('news, sports, weather, town');
    expect((await keywordsOf({ body: english, lang: 'en', head: site })).keywords).toEqual([]);
    expect((await keywordsOf({ head: head('banjir, desa, warga') })).keywords).toEqual([]);
  });
});

describe('print and data', () => {
  const tags = `<div class="tags">${links(['/banjir', '/demak'])}</div>`;
  const head = linked(['banjir', 'demak', 'air', 'warga', 'bantuan']);
  test('on Indonesian pages the print counts', async () => {
    expect((await keywordsOf({ head, after: tags })).keywords).toEqual(['banjir', 'demak']);
  });
  test('elsewhere a list of the data twice as long that holds the print', async () => {
    const found = await keywordsOf({ body: english, lang: 'en', head, after: tags });
    expect(found).toMatchObject({ from: 'json-ld', keywords: { length: 5 } });
  });
  test('and no list of other words', async () => {
    const other = linked(['a1', 'b1', 'c1', 'd1', 'e1']);
    const found = await keywordsOf({ body: english, lang: 'en', head: other, after: tags });
    expect(found).toMatchObject({ from: 'page', keywords: ['banjir', 'demak'] });
  });
});

describe('tags between headline and story', () => {
  const box = (label: string, paths: readonly string[]): string =>
    `<div><p>${label}</p><ul>${paths.map((path) => `<li>${links([path])}</li>`).join('')}</ul></div>`;
  const keywordsAbove = async (above: string): Promise<string[]> => {
    const body = `<main><h1>Banjir di Demak</h1>${above}<div>${story}</div></main>`;
    return (await extractPage({ body: `<html lang=id>${body}</html>` }, { profile: null }))
      .keywords;
  };

  test('are those of the article where they fill a box', async () => {
    const above = box('Kumpulan Berita Terkait:', [
      '/ragam/tag-populer/banjir',
      '/ragam/tag-populer/demak',
    ]);
    expect(await keywordsAbove(above)).toEqual(['banjir', 'demak']);
  });

  test.each([
    ['the topics of the day', box('Topik Populer', ['/tag/pilkada', '/tag/mudik'])],
    ['one link alone', box('Fokus', ['/tag/pilkada'])],
    ['links to anything else', box('Terkait', ['/pilkada', '/mudik'])],
  ])('are not %s', async (_, above) => {
    expect(await keywordsAbove(above)).toEqual([]);
  });
});

test('a letter of the data that is written as its number parts no names', async () => {
  const head = '<meta name=news_keywords content="banjir, warga&amp;#39;s pilihan">';
  expect((await keywordsOf({ head })).keywords).toEqual(['banjir', "warga's pilihan"]);
});

test('tags under a label in Hungarian, without the link that leads on from them', async () => {
  const after = `<p>Címkék: ${links(['/c/arviz', '/c/demak', '/c/ertesites»'])}</p>`;
  expect((await keywordsOf({ after, lang: 'hu' })).keywords).toEqual(['arviz', 'demak']);
});
