/** Titles, headings and lines of pages that stand in for articles. */
import { describe, expect, test } from '@jest/globals';
import {
  acceptWords,
  challengeWords,
  consentWords,
  goneWords,
  interjections,
  loginWords,
  scriptWords,
} from '../../src/text/stand-in-words.ts';
import {
  goesWithStandIn,
  isAccept,
  isInterjection,
  isStandInHead,
  isStandInTitle,
  type StandInKind,
  saysStandIn,
} from '../../src/text/stand-ins.ts';
import { isReadLinearly } from './hostile.ts';

const tables = {
  'soft-404': goneWords,
  challenge: challengeWords,
  'login-wall': loginWords,
  'consent-wall': consentWords,
  'script-only': scriptWords,
} as const;

const rows = Object.entries(tables).flatMap(([kind, table]) =>
  Object.entries(table).map(([language, words]) => ({
    kind: kind as StandInKind,
    language,
    words,
  })),
);

const phrasesOf = (list: string | undefined): string[] =>
  (list ?? '') === '' ? [] : (list ?? '').split('|');

describe('the tables', () => {
  test.each(rows)('$kind $language: every phrase is read as what it is', ({ kind, words }) => {
    const filled = (phrase: string) => phrase.replaceAll('*', 'warta');
    const heads = phrasesOf(words.heads).map(filled);
    const says = phrasesOf(words.says).map(filled);
    expect(heads.filter((phrase) => !isStandInHead(kind, phrase))).toEqual([]);
    expect(says.filter((phrase) => !saysStandIn(kind, `Warta, ${phrase} warta`))).toEqual([]);
    const also = phrasesOf(words.also).map(filled);
    expect(also.filter((phrase) => !goesWithStandIn(kind, `Warta, ${phrase} warta`))).toEqual([]);
  });

  test('every button gives consent, every interjection says nothing', () => {
    expect(phrasesOf(acceptWords).filter((phrase) => !isAccept(phrase))).toEqual([]);
    expect(phrasesOf(interjections).filter((phrase) => !isInterjection(phrase))).toEqual([]);
  });

  test.each(rows)('$kind $language: no phrase is empty, or in capitals', ({ words }) => {
    const { heads, says, also } = words;
    const all = [heads, says, also].flatMap(phrasesOf);
    expect(
      all.filter((one) => one.trim() !== one || one === '' || one.toLowerCase() !== one),
    ).toEqual([]);
  });
});

describe('a title says it', () => {
  test.each<[StandInKind, string]>([
    ['soft-404', '404'],
    ['soft-404', 'Error 404 (Not Found)!!1'],
    ['soft-404', 'Ups! Halaman Tidak Ditemukan'],
    ['soft-404', '404 - Halaman Tidak Ditemukan | Warta Nusantara - Kabar Terbaru'],
    ['soft-404', 'Warta | 404'],
    ['soft-404', 'Halaman yang Anda cari tidak tersedia'],
    ['soft-404', 'SAYFA BULUNAMADI'],
    ['challenge', 'Just a moment...'],
    ['challenge', 'Attention Required! | Cloudflare'],
    ['challenge', 'Nur einen Moment…'],
    ['login-wall', 'Log In ‹ Warta — WordPress'],
    ['login-wall', 'Masuk ke Akun Anda - Warta'],
    ['consent-wall', 'Before you continue to Warta Search'],
  ])('%s: %s', (kind, title) => {
    expect(isStandInTitle(kind, title)).toBe(true);
  });
});

describe('a headline does not', () => {
  test.each<[StandInKind, string]>([
    ['soft-404', ''],
    ['soft-404', 'Page Not Found: How the Error Page Became Art'],
    ['soft-404', 'Anak Hilang Tidak Ditemukan, Pencarian Dihentikan'],
    ['soft-404', 'Mengapa 404 Ditulis di Halaman Galat'],
    ['soft-404', 'Korban Longsor Tidak Ditemukan - Warta'],
    ['soft-404', 'Peugeot 404 Tua Dilelang di Bandung'],
    ['challenge', 'Just a Moment That Changed the Match'],
    ['challenge', 'Akses Ditolak, Wartawan Protes ke Pengadilan'],
    ['login-wall', 'Masuk Angin, Ini Penyebabnya'],
    ['login-wall', 'Cara Login ke Portal Pajak'],
    ['consent-wall', 'Cookies'],
    ['consent-wall', 'Your Privacy Is for Sale, and Here Is the Price List'],
    ['script-only', 'Loading Dock Workers Strike'],
  ])('%s: %s', (kind, title) => {
    expect(isStandInTitle(kind, title)).toBe(false);
  });
});

test('an interjection says nothing by itself', () => {
  expect(['Ups!', 'Oops, sorry', 'Error', '404'].filter((one) => !isInterjection(one))).toEqual([]);
  expect(['Error di Bursa', 'Halaman', 'Maaf lahir batin'].filter(isInterjection)).toEqual([]);
});

test('buttons that give consent are whole buttons', () => {
  expect(
    ['Setuju', 'Accept all', 'Alle akzeptieren', '同意する'].filter((one) => !isAccept(one)),
  ).toEqual([]);
  expect(['Warga setuju', 'We accept all cookies here'].filter(isAccept)).toEqual([]);
});

test.each([
  ['title marks', ' -'],
  ['dashes', '-'],
  ['words', 'page you '],
  ['interjections', 'oops '],
  ['one word', 'a'],
])('fault 56: %s without end are read in linear time', (_, piece) => {
  const read = (text: string) => {
    isStandInTitle('soft-404', text);
    saysStandIn('soft-404', text);
    isInterjection(text);
  };
  expect(isReadLinearly(read, (repeats) => piece.repeat(repeats))).toBe(true);
});
