import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  absoluteUrl,
  canonicalUrlOf,
  looksLikeArticleUrl,
  looksLikeHomeOrSection,
  readUrlDate,
  readUrlId,
  readUrlPage,
  registrableDomain,
} from '../../src/text/urls.ts';
import { expectLinear } from './hostile.ts';
import { readTable } from './read-table.ts';

const readers: Record<string, (url: string) => unknown> = {
  canonical: canonicalUrlOf,
  date: (url) => {
    const found = readUrlDate(url);
    return found === undefined
      ? undefined
      : [found.iso, found.minute].filter((part) => part !== undefined).join(' ');
  },
  page: readUrlPage,
  id: readUrlId,
  article: (url) => (looksLikeArticleUrl(url) ? 'yes' : undefined),
  section: (url) => (looksLikeHomeOrSection(url) ? 'yes' : undefined),
  domain: registrableDomain,
};

describe('an address says what its shape says, or nothing', () => {
  test.each(readTable('urls.tsv'))('%s of %s is %s', (kind = '', url = '', expected) => {
    expect(String(readers[kind]?.(url) ?? '-')).toBe(expected);
  });
});

describe('a link becomes absolute where it leads to a page of the web', () => {
  const base = 'https://contoh.id/a/b?c=1';
  test.each([
    ['/x?y=1#z', base, 'https://contoh.id/x?y=1#z'],
    ['x', base, 'https://contoh.id/a/x'],
    ['?page=2', base, 'https://contoh.id/a/b?page=2'],
    ['//cdn.contoh.id/p.jpg', base, 'https://cdn.contoh.id/p.jpg'],
    [' https://lain.id/a ', undefined, 'https://lain.id/a'],
    ['https://user:pass@lain.id/a', base, 'https://lain.id/a'],
    ['/x', undefined, undefined],
    ['/x', 'bukan alamat', undefined],
    ['', base, undefined],
    ['   ', base, undefined],
    ['javascript:void(0)', base, undefined],
    ['java\nscript:alert(1)', base, undefined],
    ['https://contoh.id/a\nb', base, undefined],
    ['https://contoh.id/a\u0001b', base, undefined],
    ['\n https://contoh.id/a\n', base, 'https://contoh.id/a'],
    ['mailto:a@b.id', base, undefined],
    ['data:image/png;base64,AAAA', base, undefined],
    ['ftp://contoh.id/a', base, undefined],
    ['file:///etc/passwd', base, undefined],
    ['http://[', base, undefined],
  ])('%j on %j', (href, from, expected) => expect(absoluteUrl(href, from)).toBe(expected));
});

test('raw of a day in an address is the part that was read', () => {
  expect(readUrlDate('https://a.id/read/2026/10/01/224959226/judul')?.raw).toBe(
    '2026/10/01/224959226',
  );
  expect(readUrlDate('https://a.id/world/2024/may/06/title')?.raw).toBe('2024/may/06');
  expect(readUrlDate('https://a.id/read/20200103/15/1/x')?.raw).toBe('20200103');
});

test('the one spelling of an address is its own', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = canonicalUrlOf(url);
      return once === undefined || canonicalUrlOf(once) === once;
    }),
  );
});

test('no text makes a reader throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, base) => {
      for (const read of Object.values(readers)) {
        read(text);
        read(`https://a.id/${text}`);
      }
      absoluteUrl(text, base);
    }),
  );
});

test('hostile text is read in linear time', () => {
  for (const read of [
    ...Object.values(readers),
    (text: string) => absoluteUrl(text, 'https://a.id/'),
  ]) {
    expectLinear(read);
    const fragments = ['/2021', '/2021/05/06', '-', 'a-', '%2', '&', '/a-b/1', '.'];
    for (const repeats of [300, 1_000_000])
      expectLinear(read, { fragments, frames: ['https://a.id/$'], repeats });
  }
}, 120_000);
