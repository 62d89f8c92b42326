/** No bytes make a reader of sources throw anything but a Failure. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linkRecord } from '../../src/discover/link-record.ts';
import { readFeed } from '../../src/discover/read-feed.ts';
import { readAddressLines, readRobotsSitemaps } from '../../src/discover/read-lines.ts';
import { openPage, readPageLinks, readPageLists } from '../../src/discover/read-page.ts';
import { readSitemap } from '../../src/discover/read-sitemap.ts';
import { tellKind } from '../../src/discover/tell-kind.ts';
import { decodeBody } from '../../src/dom/decode.ts';
import { Failure } from '../../src/failure.ts';

const address = 'https://kabar.example.id/rss';

/** Pieces of feeds and sitemaps in any order, with bytes between them. */
const pieces = [
  '<?xml version="1.0"?>',
  '<rss version="2.0"><channel>',
  '</channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  '<rdf:RDF>',
  '<urlset>',
  '</urlset>',
  '<sitemapindex><sitemap>',
  '<url><loc>https://kabar.example.id/a</loc>',
  '</url>',
  '<item><title>Harga',
  '</title><link>https://kabar.example.id/a</link></item>',
  '<entry><link href="/a"',
  '/></entry>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE a [<!ENTITY b "c">',
  ']>',
  '<__proto__ constructor="1">',
  '&b;&#0;&#x110000;&amp',
  '<pubDate>2026-13-45</pubDate>',
  '{"version":"https://jsonfeed.org/version/1.1","items":[',
  '{"id":7,"url":{},"title":[],"date_published":false},null]}',
  '\u0000\ud800\uffff',
];

const soup = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 24 })
  .map((parts) => Buffer.from(parts.join('')));
const bytes = fc.oneof(soup, fc.uint8Array({ maxLength: 200 }));

const check = (read: (text: string) => unknown) =>
  fc.assert(
    fc.property(bytes, (body) => {
      try {
        read(decodeBody(body).text);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        expect(error.message).toContain(address);
      }
    }),
    { numRuns: 300 },
  );

/** A JSON Feed of anything. */
const jsonFeed = fc
  .array(
    fc.record(
      {
        id: fc.jsonValue(),
        url: fc.jsonValue(),
        title: fc.jsonValue(),
        date_published: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 4 },
  )
  .map((items) =>
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'K', items }),
  );

describe('no bytes make it throw anything but a Failure', () => {
  const recordsOf = (text: string) =>
    [...readFeed({ text, label: address, address })].map((link) => linkRecord(link, undefined));

  test('the feed reader', () => check(recordsOf));

  test('the feed reader, with JSON', () => {
    fc.assert(
      fc.property(jsonFeed, (text) => {
        for (const { url, headline } of recordsOf(text)) {
          expect(url).toMatch(/^https?:/);
          expect(headline === null || typeof headline === 'string').toBe(true);
        }
      }),
    );
  });

  test('the sitemap reader', () =>
    check((text) => [...readSitemap({ text, label: address, address })]));

  test('what tells a source, lists, robots.txt', () =>
    check((text) => [
      tellKind(text),
      [...readAddressLines(text)],
      readRobotsSitemaps(text, address),
    ]));

  test('the page reader', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (body) => {
        const page = await openPage({ label: address, address, body }, {});
        await Promise.all([readPageLinks(page), readPageLists(page)]);
      }),
      { numRuns: 100 },
    );
  });
});
