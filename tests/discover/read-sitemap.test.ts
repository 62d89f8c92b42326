import { describe, expect, test } from '@jest/globals';
import { readRobotsSitemaps } from '../../src/discover/read-lines.ts';
import { readSitemap } from '../../src/discover/read-sitemap.ts';
import { tellKind } from '../../src/discover/tell-kind.ts';
import { failureOf } from './failure-of.ts';

const address = 'https://kabar.example.id/sitemap.xml';
const entriesOf = (text: string) => [...readSitemap({ text, label: address, address })];

const urlset = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${inside}</urlset>\n`;
const loc = (path: string): string => `<loc>https://kabar.example.id/${path}</loc>`;
const news = `<url>${loc('a?x=1&amp;y=2')}<lastmod>2026-11-24</lastmod>
<image:image><image:loc>https://kabar.example.id/a.jpg</image:loc><image:title>Gambar</image:title></image:image>
<news:news><news:publication><news:name>Kabar</news:name><news:language>id</news:language></news:publication>
<news:publication_date>2026-11-23T10:00:00+07:00</news:publication_date><news:title><![CDATA[Harga beras naik]]></news:title></news:news></url>`;

describe('entries of sitemaps', () => {
  test('a news sitemap has headline, date and paper; pictures are no pages', () => {
    expect(entriesOf(urlset(news))).toEqual([
      {
        kind: 'page',
        url: 'https://kabar.example.id/a?x=1&y=2',
        modified: '2026-11-24',
        published: '2026-11-23T10:00:00+07:00',
        headline: 'Harga beras naik',
        publisherName: 'Kabar',
        isDamaged: false,
      },
    ]);
  });

  test.each([
    ['plain', urlset(`<url>${loc('a')}</url><url>${loc('b')}</url>`)],
    [
      'with a prefix of its own',
      '<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:url><s:loc>/a</s:loc></s:url><s:url><s:loc>/b</s:loc></s:url></s:urlset>',
    ],
    [
      'in capitals, without declaration',
      `<URLSET><URL><LOC> /a\n</LOC></URL><URL><LOC>/b</LOC></URL></URLSET>`,
    ],
    [
      'with entries that are no addresses',
      urlset(
        `<url><loc>mailto:a@b.example</loc></url><url/><url>${loc('a')}</url><url>${loc('b')}</url>`,
      ),
    ],
  ])('%s', (_, text) => {
    expect(entriesOf(text).map(({ url, isDamaged }) => [url, isDamaged])).toEqual([
      ['https://kabar.example.id/a', false],
      ['https://kabar.example.id/b', false],
    ]);
  });

  test('an index names sitemaps', () => {
    const text = `<sitemapindex><sitemap>${loc('1.xml.gz')}<lastmod>2026-11-23</lastmod></sitemap></sitemapindex>`;
    expect(entriesOf(text)).toMatchObject([
      { kind: 'sitemap', url: 'https://kabar.example.id/1.xml.gz', modified: '2026-11-23' },
    ]);
  });

  test('fault 8: 50,000 addresses are pulled one by one', () => {
    const text = urlset(
      Array.from({ length: 50_000 }, (_, i) => `<url>${loc(`a-${i}`)}</url>`).join(''),
    );
    let count = 0;
    for (const { url } of readSitemap({ text, label: address, address }))
      if (url.endsWith(`/a-${count}`)) count += 1;
    expect(count).toBe(50_000);
  });

  test.each([
    [
      'cut inside an entry',
      urlset(`<url>${loc('a')}</url><url>${loc('b')}</url>`).slice(0, -12),
      ['a', 'b'],
    ],
    [
      'cut inside an address',
      urlset(`<url>${loc('a')}</url><url>${loc('b')}`).replace('/b</loc></urlset>\n', '/b'),
      ['a'],
    ],
    [
      'fault 57: nested 100,000 deep',
      urlset(`<url>${loc('a')}</url><url>${loc('b')}${'<a>'.repeat(100_000)}`),
      ['a', 'b'],
    ],
  ])('%s: what can be read is marked', (_, text, names) => {
    const found = entriesOf(text);
    expect(found.map(({ url }) => url.split('/').at(-1))).toEqual(names);
    expect(found.at(-1)?.isDamaged).toBe(true);
  });

  test('an empty sitemap names nothing', () => {
    expect(entriesOf(urlset(''))).toEqual([]);
    expect(entriesOf('<urlset/>')).toEqual([]);
  });

  test('bad-sitemap: nothing can be read', () => {
    expect(failureOf(() => entriesOf('<urlset><url><loc>https://a.ex')).code).toBe('bad-sitemap');
  });
});

test('the sitemaps of a robots.txt, in any case, each once', () => {
  const text = `User-agent: *\r\nDisallow:\r\nSITEMAP: https://kabar.example.id/s.xml\r\nSitemap:https://kabar.example.id/t.xml # baru\r\nSitemap: https://kabar.example.id/s.xml\r\n# Sitemap: https://kabar.example.id/u.xml`;
  expect(readRobotsSitemaps(text, undefined)).toEqual([
    'https://kabar.example.id/s.xml',
    'https://kabar.example.id/t.xml',
  ]);
});

describe('what an address holds, its text tells', () => {
  test.each([
    ['feed', '<?xml version="1.0"?>\n<!-- <urlset> -->\n<!DOCTYPE rss>\n<rss version="2.0">'],
    ['feed', '\n\n <rdf:RDF xmlns="x">'],
    ['feed', '<a:feed xmlns:a="http://www.w3.org/2005/Atom">'],
    ['feed', 'PHP Notice: undefined index\n<rss version="2.0">'],
    ['json', '  {"version": "https://jsonfeed.org/version/1"}'],
    ['sitemap', '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><urlset>'],
    ['sitemap-index', '<sitemapindex xmlns="x">'],
    ['page', '<!doctype html><html><body>rss</body></html>'],
    ['page', 'Kabar hari ini <p>Harga beras naik</p>'],
    ['robots', 'User-agent: *\nDisallow: /\nSitemap: https://kabar.example.id/s.xml'],
    ['robots', 'User-agent: *\nDisallow: /'],
    ['list', '# alamat\nhttps://kabar.example.id/a\nhttps://kabar.example.id/b'],
    [undefined, 'Harga beras naik'],
    ['page', '<!-- never closed'],
    [undefined, ''],
  ])('%s', (kind, text) => {
    expect(tellKind(text)).toBe(kind);
  });
});
