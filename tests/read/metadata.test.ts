/** What a page's data says, in the many forms newsrooms write it. */
import { describe, expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import type { Article } from '../../src/types.ts';

const prose = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>The ferry number ${i} that the people of the town had been waiting for has arrived in the morning, said an officer at the pier.</p>`,
).join('');

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly url?: string;
  readonly body?: string;
}

const recordOf = (parts: Parts): Promise<Article> => {
  const { head = '', above = '', below = '', body = prose } = parts;
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><main>
<h1>New Ferry Reaches the City Pier</h1>${above}<div>${body}</div></main>${below}</body></html>`;
  const url = parts.url ?? 'https://news.example/x';
  return extractPage({ url, body: html }, { profile: null });
};

const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${content}">`;
const linked = (data: Readonly<Record<string, unknown>>): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'New Ferry Reaches the City Pier',
    ...data,
  })}</script>`;
const person = '<span itemprop="name">Rina Wulandari</span>';

describe('a writer is named by', () => {
  test.each([
    ...[
      ...['author', 'article:author', 'article.author', 'og:article:author', 'parsely-author'],
      ...['sailthru.author', 'DC.creator', 'DCTERMS.creator', 'citation_author', 'byl'],
      ...['schema:author', 'cXenseParse:author'],
    ].map((name): [string, Parts] => [name, { head: meta(name, 'Rina Wulandari') }]),
    ['a name in citation order', { head: meta('citation_author', 'Wulandari, Rina') }],
    ['microdata', { above: '<p>x <span itemprop="author">Rina Wulandari</span></p>' }],
    ['an item of microdata', { above: `<span itemprop="author" itemscope>${person}</span>` }],
    [
      'an item with a meta',
      {
        above:
          '<span itemprop="author" itemscope><meta itemprop="name" content="Rina Wulandari"></span>',
      },
    ],
    ['RDFa', { above: '<span property="schema:author">Rina Wulandari</span>' }],
    [
      'an item of RDFa',
      {
        above:
          '<span property="author" typeof="Person"><b property="name">Rina Wulandari</b></span>',
      },
    ],
    ['rel=author', { above: '<a rel="author" href="/rina">Rina Wulandari</a>' }],
    ['an address element', { above: '<address>By <a href="/rina">Rina Wulandari</a></address>' }],
  ] satisfies [string, Parts][])('%s', async (_, parts) => {
    expect((await recordOf(parts)).author.map(({ name }) => name)).toEqual(['Rina Wulandari']);
  });

  test('several metas name several', async () => {
    const head =
      meta('citation_author', 'Rina Wulandari') + meta('citation_author', 'Budi Santoso');
    const names = (await recordOf({ head })).author.map(({ name }) => name);
    expect(names).toEqual(['Rina Wulandari', 'Budi Santoso']);
  });

  test.each([
    [
      'the item of another article',
      `<article itemscope><span itemprop="author" itemscope>${person}</span></article>`,
    ],
    [
      'the item of a comment',
      `<div itemprop="comment" itemscope><p>x <b itemprop="author">Rina Wulandari</b></p></div>`,
    ],
  ])('and not by %s', async (_, below) => {
    expect((await recordOf({ below })).author).toEqual([]);
  });
});

const first = '2024-03-05T10:12:00+07:00';

describe('the first date is in', () => {
  test.each([
    ...[
      ...['article:published_time', 'article:published', 'og:published_time', 'parsely-pub-date'],
      ...['sailthru.date', 'DC.date', 'DC.date.issued', 'DC.date.created', 'DCTERMS.issued'],
      ...['DCTERMS.created', 'citation_publication_date', 'citation_online_date', 'pubdate'],
      ...[
        'schema:datePublished',
        'https://schema.org/datePublished',
        'cXenseParse:recs:publishtime',
      ],
    ].map((name): [string, Parts] => [name, { head: meta(name, first) }]),
    ['content', { above: `<b itemprop="datePublished" content="${first}">x</b>` }],
    ['datetime', { above: `<time itemprop="datePublished" datetime="${first}">x</time>` }],
    ['RDFa content', { above: `<b property="schema:datePublished" content="${first}">x</b>` }],
    ['RDFa datetime', { above: `<time property="datePublished" datetime="${first}">x</time>` }],
    ['time', { above: `<time datetime="${first}">x</time>` }],
  ] satisfies [string, Parts][])('%s', async (_, parts) => {
    expect((await recordOf(parts)).datePublished).toBe(first);
  });

  test('a day with slashes', async () => {
    const record = await recordOf({ head: meta('citation_date', '2024/03/05') });
    expect(record).toMatchObject({ datePublishedRaw: '2024/03/05', datePublishedPrecision: 'day' });
  });
});

describe('the last change is in', () => {
  test.each([
    ...[
      ...['article:modified_time', 'article:modified', 'og:updated_time', 'DCTERMS.modified'],
      ...['DC.date.modified', 'og:article:modified_time', 'schema:dateModified', 'last-modified'],
    ].map((name): [string, Parts] => [name, { head: meta(name, first) }]),
    ['microdata', { above: `<time itemprop="dateModified" datetime="${first}">x</time>` }],
    ['RDFa', { above: `<time property="schema:dateModified" datetime="${first}">x</time>` }],
  ] satisfies [string, Parts][])('%s', async (_, parts) => {
    const { datePublished, dateModified } = await recordOf(parts);
    expect([datePublished, dateModified]).toEqual([null, first]);
  });
});

test.each([
  ...['og:description', 'description', 'twitter:description', 'sailthru.description'],
  ...['DC.description', 'DCTERMS.abstract', 'citation_abstract', 'schema:description'],
])('the description is in %s', async (name) => {
  const head = meta(name, 'A ferry came.');
  expect((await recordOf({ head })).description).toBe('A ferry came.');
});

test('a description escaped twice is read as meant', async () => {
  const head = '<meta name="description" content="Kapal &amp;quot;feri&amp;quot; tiba&amp;#8230;">';
  expect((await recordOf({ head })).description).toBe('Kapal "feri" tiba…');
});

test.each(['og:site_name', 'DC.publisher', 'citation_publisher', 'publisher', 'application-name'])(
  'the publisher is in %s',
  async (name) => {
    expect((await recordOf({ head: meta(name, 'Kabar Kota') })).publisher.name).toBe('Kabar Kota');
  },
);

test.each(['article:section', 'og:article:section', 'parsely-section', 'sailthru.section'])(
  'the section is in %s',
  async (name) => {
    expect((await recordOf({ head: meta(name, 'Harbour') })).articleSection).toEqual(['Harbour']);
  },
);

describe('access', () => {
  const closed = { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.p' };
  test.each<[string, string, boolean | null]>([
    ['nothing said', '', null],
    ['true', linked({ isAccessibleForFree: true }), true],
    ['a name', linked({ isAccessibleForFree: 'False' }), false],
    ['an address', linked({ isAccessibleForFree: 'https://schema.org/False' }), false],
    ['another word', linked({ isAccessibleForFree: 'maybe' }), null],
    ['a closed part', linked({ hasPart: closed }), false],
    [
      'one of several parts',
      linked({ hasPart: [{ ...closed, isAccessibleForFree: true }, closed] }),
      false,
    ],
    ['a free part alone', linked({ hasPart: { ...closed, isAccessibleForFree: true } }), null],
    ['the article before its parts', linked({ isAccessibleForFree: true, hasPart: closed }), true],
    ['free', meta('article:content_tier', 'free'), true],
    ['metered', meta('article:content_tier', 'metered'), false],
    ['locked', meta('article:content_tier', 'locked'), false],
    ['another tier', meta('article:content_tier', 'gold'), null],
    ['microdata', '<meta itemprop="isAccessibleForFree" content="False">', false],
  ])('%s', async (_, head, answer) => {
    expect((await recordOf({ head })).isAccessibleForFree).toBe(answer);
  });
});

describe('genre', () => {
  const path = (path: string): Parts => ({ url: `https://news.example${path}` });
  const short = { body: prose.slice(0, prose.indexOf('</p>') + 4).repeat(3) };
  test.each<[string, Parts, string]>([
    ['an opinion by its type', { head: linked({ '@type': 'OpinionNewsArticle' }) }, 'opinion'],
    [
      'one of several types',
      { head: linked({ '@type': ['NewsArticle', 'LiveBlogPosting'] }) },
      'live',
    ],
    [
      'an advertorial by its type',
      { head: linked({ '@type': 'AdvertiserContentArticle' }) },
      'advertorial',
    ],
    ['an analysis is news', { head: linked({ '@type': 'AnalysisNewsArticle' }) }, 'article'],
    ['an opinion by its genre', { head: linked({ genre: 'Opinion' }) }, 'opinion'],
    ['by the meta', { head: meta('article:opinion', 'true') }, 'opinion'],
    ['not by the meta', { head: meta('article:opinion', 'false') }, 'article'],
    ...[
      'Opini',
      'Meinung',
      'Tribune',
      'Opinión',
      'Opinião',
      'Commenti',
      'Ledare',
      'Kronikk',
      'Názory',
      'Мнение',
      '社説',
      '오피니언',
      '观点',
    ].map((section): [string, Parts, string] => [
      section,
      { head: meta('article:section', section) },
      'opinion',
    ]),
    ['a folder', path('/opinion/a-ferry'), 'opinion'],
    ['words of a headline', path('/2024/opinion-polls-are-close'), 'article'],
    ['a column of ash', path('/read/kolom-abu-semeru'), 'article'],
    ['live music', path('/city/live-music-returns'), 'article'],
    ['live updates', path('/city/live-updates-ferry'), 'live'],
    ['a picture page', { ...path('/photos/ferry'), ...short }, 'photo'],
    ['a film page', { ...path('/video/ferry'), ...short }, 'video'],
    ['a text in a folder of films', { ...path('/video/ferry'), body: prose.repeat(3) }, 'article'],
    ['a paid text', path('/sponsored/ferry'), 'advertorial'],
    ['any other', {}, 'article'],
  ])('%s', async (_, parts, genre) => {
    expect((await recordOf(parts)).genre).toBe(genre);
  });
});
