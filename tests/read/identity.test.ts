/** `id`: 32 hex digits of SHA-256 over the article's one address, over its content where it has none. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { parsePage } from '../../src/dom/document.ts';
import { readId } from '../../src/read/identity.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

const idOf = (url: string | undefined, canonical?: string, body = 'Isi'): string => {
  const link = canonical === undefined ? '' : `<link rel=canonical href="${canonical}">`;
  return readId(parsePage({ url, body: `${link}<p>Halaman</p>` }), body);
};

const address = 'https://warta.co.id/a';

describe('the address is', () => {
  test.each([
    ['that of the page', address, undefined, address],
    ['in its one spelling', 'HTTPS://Warta.co.id:443/a?utm_source=x#b', undefined, address],
    ['the one the page claims', 'https://warta.co.id/a?page=2', address, address],
    ['also from another host of the site', 'https://m.warta.co.id/a', address, address],
    ['not one of another site', address, 'https://kabar.co.id/a', address],
    [
      'not one of another owner under one host',
      'https://satu.blogspot.com/a',
      'https://dua.blogspot.com/a',
      'https://satu.blogspot.com/a',
    ],
    [
      'not one of another machine without a name',
      'http://127.0.0.1/a',
      'http://10.0.0.1/a',
      'http://127.0.0.1/a',
    ],
    ['the one the page claims where nobody gave one', undefined, address, address],
    ['not the root that a page below it claims', address, 'https://warta.co.id', address],
    [
      'nor that of another host of the site',
      address,
      'https://www.warta.co.id/?utm_source=x',
      address,
    ],
    [
      'the root of the front page itself',
      'http://warta.co.id/?ref=x',
      'https://warta.co.id',
      'https://warta.co.id/',
    ],
    [
      'not the root without the id that the query has',
      'https://warta.co.id/?p=1234',
      'https://warta.co.id/',
      'https://warta.co.id/?p=1234',
    ],
    [
      'not the program without that id',
      'https://warta.co.id/baca.php?id=1234',
      'https://warta.co.id/baca.php',
      'https://warta.co.id/baca.php?id=1234',
    ],
    [
      'the one with the id of the query in the root',
      'https://warta.co.id/beras-naik-lagi-di-pasar',
      'https://warta.co.id/?p=1234',
      'https://warta.co.id/?p=1234',
    ],
    [
      'a short name that stands for an id',
      'https://warta.co.id/?p=1234',
      'https://warta.co.id/beras-naik',
      'https://warta.co.id/beras-naik',
    ],
    [
      'not the section above the article',
      'https://warta.co.id/ekonomi/7654321/beras',
      'https://warta.co.id/ekonomi/',
      'https://warta.co.id/ekonomi/7654321/beras',
    ],
    [
      'the first page of an article with a short name',
      'https://warta.co.id/beras-naik/2',
      'https://warta.co.id/beras-naik',
      'https://warta.co.id/beras-naik',
    ],
    [
      'the article under its print or mobile address',
      'https://warta.co.id/ekonomi/beras-naik-lagi-di-pasar/amp',
      'https://warta.co.id/ekonomi/beras-naik-lagi-di-pasar',
      'https://warta.co.id/ekonomi/beras-naik-lagi-di-pasar',
    ],
  ])('%s', (_, url, canonical, hashed) => {
    expect(idOf(url, canonical)).toBe(hash(hashed));
  });
});

describe('without an address the words count', () => {
  test.each([
    ['those of the body', undefined, 'Kapal itu, "tiba".', 'kapal itu tiba', undefined],
    ['those of the page where it has no body', undefined, '', 'halaman', undefined],
    ['also where the address is none of the web', 'berkas.html', 'Isi', 'isi', undefined],
    [
      'also where the page claims the root of its site',
      undefined,
      'Isi',
      'isi',
      'https://warta.co.id/',
    ],
  ])('%s', (_, url, body, hashed, canonical) => {
    expect(idOf(url, canonical, body)).toBe(hash(hashed));
  });
});
