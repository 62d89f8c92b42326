import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { parsePage } from '../../src/dom/document.ts';
import type { Page } from '../../src/types.ts';

const url = 'https://warta.example.id/a/b.html';

describe('a page is text or HTML', () => {
  test.each<[string, Partial<Page>, string, boolean]>([
    ['by its first tag', {}, 'Satu <p>Dua', false],
    ['by its declaration', {}, '<!doctype html>Satu', false],
    ['without a tag it is text', {}, 'Satu < Dua & a<3', true],
    [
      'as its media type says',
      { headers: { 'content-type': 'text/plain; charset=utf-8' } },
      '<p>a',
      true,
    ],
    [
      'as the caller says, first of all',
      { as: 'html', headers: { 'content-type': 'text/plain' } },
      'a',
      false,
    ],
    ['text on demand', { as: 'text' }, '<p>a', true],
  ])('%s', (_, page, body, isText) => {
    expect(parsePage({ ...page, body }).isText).toBe(isText);
  });
});

describe('the address a page claims', () => {
  const claimed = (head: string): string | undefined =>
    parsePage({ url, body: `<head>${head}</head>` }).canonicalUrl;

  test.each([
    [
      'is its canonical link',
      '<link rel=canonical href=https://a.example/x>',
      'https://a.example/x',
    ],
    ['is made absolute', '<link rel=canonical href=/x>', 'https://warta.example.id/x'],
    [
      'may be one of several relations',
      '<link rel="shortlink Canonical" href=/x>',
      'https://warta.example.id/x',
    ],
    [
      'is the first with an address',
      '<link rel=canonical><link rel=canonical href=/x>',
      'https://warta.example.id/x',
    ],
    [
      'is og:url where there is no link',
      '<meta property=og:url content=/x>',
      'https://warta.example.id/x',
    ],
    ['is absent where it is none', '<link rel=canonical href=javascript:x>', undefined],
    ['is absent where nothing is claimed', '', undefined],
  ])('%s', (_, head, address) => {
    expect(claimed(head)).toBe(address);
  });
});

describe('addresses on a page are relative to', () => {
  test.each([
    ['its address', { url, body: '<p>' }, url],
    ['its base', { url, body: '<base href=/c/><p>' }, 'https://warta.example.id/c/'],
    [
      'the first base with an address',
      { url, body: '<base target=_top><base href=/c/>' },
      'https://warta.example.id/c/',
    ],
    ['its address where the base is none', { url, body: '<base href=mailto:a>' }, url],
    [
      'the address it claims where nobody gave one',
      { body: '<link rel=canonical href=https://a.example/x>' },
      'https://a.example/x',
    ],
    ['nothing where there is none', { body: '<p>' }, undefined],
  ])('%s', (_, page, base) => {
    expect(parsePage(page).baseUrl).toBe(base);
  });
});

describe('the title', () => {
  test.each([
    ['is that of the page', '<title>Satu\n &amp; Dua</title>', 'Satu & Dua'],
    ['is not that of a drawing', '<svg><title>Logo</title></svg><title>Satu</title>', 'Satu'],
    ['is absent where empty', '<title> </title>', undefined],
  ])('%s', (_, body, title) => {
    expect(parsePage({ body }).title).toBe(title);
  });
});

describe('a page says what was wrong with it', () => {
  test.each([
    ['nested too deep', '<div>'.repeat(300), ['too-deep']],
    [
      'bytes that are no text',
      Uint8Array.from([0x3c, 0x70, 0x3e, 0xc3, 0xa9, 0x61, 0xff, 0x62]),
      ['broken-characters'],
    ],
    ['data that is none', '<script type=application/ld+json>kosong</script>', ['linked-data']],
    ['nothing', '<p>a', []],
  ])('%s', (_, body, codes) => {
    const page =
      typeof body === 'string' ? body : new Uint8Array([...Buffer.from('é'.repeat(200)), ...body]);
    expect(parsePage({ body: page }).warnings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('bytes', () => {
  test('are counted as given', () => {
    expect(parsePage({ body: 'é' }).bytes).toBe(2);
    expect(parsePage({ body: Buffer.from('<p>é') }).bytes).toBe(5);
  });

  test('saved as they came over the wire are unpacked', () => {
    const page = parsePage({ body: gzipSync('<p>Satu') });
    expect(page.index.blocks.map(({ text }) => text)).toEqual(['Satu']);
  });

  test.each([
    ['none', []],
    ['zeros', new Array(2_000).fill(0)],
    ['all of them', Array.from({ length: 256 }, (_, i) => i)],
    ['a gzip member cut short', [...gzipSync('<p>Satu').subarray(0, 12)]],
  ])('%s never throw', (_, bytes) => {
    expect(() => parsePage({ body: Uint8Array.from(bytes) })).not.toThrow();
  });
});
