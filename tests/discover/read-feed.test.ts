import { describe, expect, test } from '@jest/globals';
import { linkRecord } from '../../src/discover/link-record.ts';
import { readFeed } from '../../src/discover/read-feed.ts';
import { failureOf } from './failure-of.ts';

const address = 'https://kabar.example.id/rss';
const linksOf = (text: string) => [...readFeed({ text, label: address, address })];
const recordsOf = (text: string) => linksOf(text).map((link) => linkRecord(link, undefined));

const item = (inside: string): string => `<item><title>Harga beras naik</title>${inside}</item>`;
const rss = (items: string, prologue = ''): string =>
  `<?xml version="1.0"?>${prologue}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kabar</title>${items}</channel></rss>`;
const one = '<link>https://kabar.example.id/a</link>';

describe('each dialect gives address, headline and date', () => {
  const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
  test.each([
    [
      'RSS 0.91, without dates',
      `<rss version="0.91"><channel><title>Kabar</title>${item(one)}</channel></rss>`,
      null,
    ],
    [
      'RSS 2.0',
      rss(item(`${one}<pubDate>Mon, 23 Nov 2026 10:00:00 +0700</pubDate>`)),
      '10:00:00+07:00',
    ],
    [
      'RSS 2.0 with GMT',
      rss(item(`${one}<pubDate>Mon, 23 Nov 2026 03:00:00 GMT</pubDate>`)),
      '03:00:00+00:00',
    ],
    [
      'RSS 2.0 with the date of Dublin Core',
      rss(item(`${one}<dc:date>2026-11-23T10:00:00+07:00</dc:date>`)),
      '10:00:00+07:00',
    ],
    [
      'RSS 2.0 whose guid is the address',
      rss(item('<guid>https://kabar.example.id/a</guid><pubDate>2026-11-23 10:00:00</pubDate>')),
      '10:00:00+07:00',
    ],
    [
      'RDF of RSS 0.90',
      `<rdf:RDF ${rdf} xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Kabar</title></channel>${item(one)}</rdf:RDF>`,
      null,
    ],
    [
      'RDF of RSS 1.0, addressed by rdf:about',
      `<rdf:RDF ${rdf} xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel/><item rdf:about="https://kabar.example.id/a"><title>Harga beras naik</title><dc:date>2026-11-23T10:00:00+07:00</dc:date></item></rdf:RDF>`,
      '10:00:00+07:00',
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>K</title><entry><title>Harga beras naik</title><link rel="alternate" type="text/html" href="https://kabar.example.id/a"/><issued>2026-11-23T10:00:00+07:00</issued></entry></feed>',
      '10:00:00+07:00',
    ],
    [
      'Atom 1.0, relative to xml:base, the alternate among its links',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://kabar.example.id/x/"><title>K</title><entry xml:base="../"><title type="html">Harga &lt;b&gt;beras&lt;/b&gt; naik</title><link rel="self" href="self"/><link href="a"/><id>tag:1</id><published>2026-11-23T10:00:00+07:00</published></entry></feed>',
      '10:00:00+07:00',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Kabar',
        items: [
          {
            id: '1',
            url: '/a',
            title: 'Harga beras naik',
            date_published: '2026-11-23T10:00:00+07:00',
          },
        ],
      }),
      '10:00:00+07:00',
    ],
  ])('%s', (_, text, time) => {
    expect(recordsOf(text)).toMatchObject([
      {
        url: 'https://kabar.example.id/a',
        headline: 'Harga beras naik',
        datePublished: time === null ? null : `2026-11-23T${time}`,
        source: address,
        sourceKind: 'feed',
        position: 1,
        damaged: false,
      },
    ]);
  });
});

describe('what feeds get wrong', () => {
  test.each([
    [
      'a title with markup and entities twice',
      'Harga &amp;amp; <![CDATA[<i>beras</i>]]>',
      'Harga & beras',
    ],
    ['a title over two lines', 'Harga\n   beras', 'Harga beras'],
    ['no title', '', null],
    ['a title that is a story', 'kata '.repeat(2_000), null],
  ])('%s', (_, title, headline) => {
    const [link] = recordsOf(rss(`<item><title>${title}</title>${one}</item>`));
    expect(link?.headline).toBe(headline);
  });

  test('an item without an address on the web is none', () => {
    const bad = ['', '<link>javascript:alert(1)</link>', '<link>ftp://a.example/</link>'];
    expect(linksOf(rss([...bad, one].map(item).join('')))).toMatchObject([
      { url: 'https://kabar.example.id/a', position: 1 },
    ]);
  });

  test('a date that is none stays as words', () => {
    const [link] = recordsOf(rss(item(`${one}<pubDate>kemarin sore</pubDate>`)));
    expect(link).toMatchObject({ datePublished: null, datePublishedRaw: 'kemarin sore' });
  });

  test('updated is not published', () => {
    const text =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>K</title><entry><title>A</title><link href="/a"/><updated>2026-11-23T10:00:00Z</updated></entry></feed>';
    expect(recordsOf(text)[0]).toMatchObject({
      datePublished: null,
      dateModified: '2026-11-23T10:00:00+00:00',
    });
  });

  test('an empty feed names nothing', () => {
    expect(linksOf(rss(''))).toEqual([]);
  });
});

describe('a broken feed is saved as far as it goes, and its links are marked', () => {
  const two = item(one) + item('<link>https://kabar.example.id/b</link>');
  test.each([
    ['cut inside a title', `${rss(two).slice(0, -16)}<item><title>Har`, 2],
    ['cut inside an address', rss(two).slice(0, rss(two).lastIndexOf('/b</link>')), 1],
    ['cut between two items', rss(two).replace('</channel></rss>', ''), 2],
    ['fault 57: with a tag __proto__', rss(`<__proto__><a>1</a></__proto__>${two}`), 2],
    [
      'fault 57: with a tag constructor',
      rss(two.replace('<link>', '<constructor>x</constructor><link>')),
      2,
    ],
    ['fault 57: nested 100,000 deep after its items', rss(two + '<a>'.repeat(100_000)), 2],
    ['fault 57: with a CDATA that never ends', rss(`${two}<item><title><![CDATA[`), 2],
  ])('%s', (_, text, count) => {
    const links = linksOf(text);
    expect(links.map(({ url, isDamaged }) => ({ url, isDamaged }))).toEqual(
      ['a', 'b']
        .slice(0, count)
        .map((name) => ({ url: `https://kabar.example.id/${name}`, isDamaged: true })),
    );
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });

  test.each([
    ['an element rss and nothing else', '<rss/>'],
    ['JSON that is no feed', '{"a": 1}'],
    ['JSON cut off', '{"version":"https://jsonfeed.org/version/1.1","items":[{"id"'],
  ])('bad-feed: %s', (_, text) => {
    const failure = failureOf(() => linksOf(text));
    expect(failure.code).toBe('bad-feed');
    expect(failure.message).toContain(address);
  });
});

describe('fault 57: nothing is expanded or fetched', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`,
  ).join('');
  const quadratic = `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(50_000)}">]>`;
  test.each([
    ['billion laughs', `<!DOCTYPE r [<!ENTITY lol "lol">${laughs}]>`, '&lol9;'],
    ['a long entity many times', quadratic, '&a;'.repeat(300)],
    ['a file', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ['an address', '<!DOCTYPE r [<!ENTITY x SYSTEM "http://127.0.0.1:1/x">]>', '&x;'],
    ['an external DTD', '<!DOCTYPE r SYSTEM "http://127.0.0.1:1/x.dtd">', 'a'],
    ['a parameter entity', '<!DOCTYPE r [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x">%x;]>', 'a'],
    ['100,000 entities', `<!DOCTYPE r [${'<!ENTITY a "b">'.repeat(100_000)}]>`, '&a;'],
    ['1,000,000 numbers', '', '&#65;'.repeat(1_000_000)],
  ])('%s', (_, prologue, title) => {
    const [link] = linksOf(rss(`<item><title>${title}</title>${one}</item>`, prologue));
    expect(link?.url).toBe('https://kabar.example.id/a');
    expect(link?.headline ?? '').not.toMatch(/lollol|root:|aaaa/);
    expect((link?.headline ?? '').length).toBeLessThanOrEqual(2_000);
  });

  test('JSON with __proto__ pollutes nothing', () => {
    const text =
      '{"version":"https://jsonfeed.org/version/1.1","title":"K","__proto__":{"polluted":1},"items":[{"id":"1","url":"https://kabar.example.id/a","__proto__":{"polluted":1}},7,null,"x"]}';
    expect(linksOf(text)).toHaveLength(1);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
