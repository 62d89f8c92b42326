import { describe, expect, test } from '@jest/globals';
import { paragraph, prose, sentence, storyOf } from './stories.ts';

const story = (before: string, after = ''): string =>
  `<div class="isi">${before}${prose(4)}${after}</div>`;

/** The lines before and after the four paragraphs. */
const roundOf = (html: string): { before: string[]; after: string[] } => {
  const { kept } = storyOf(html);
  const first = kept.findIndex((text) => text.startsWith('Kapal nomor 1'));
  const last = kept.findIndex((text) => text.startsWith('Kapal nomor 4'));
  return { before: kept.slice(0, first), after: kept.slice(last + 1) };
};

describe('a story begins', () => {
  const dated = `JAKARTA, WARTA.com - ${sentence('Pelabuhan dibuka lagi')}`;
  const pull = sentence('Kami menunggu sejak subuh');
  test.each([
    ['with its first sentence: short lines above it are none', '<p>Daerah</p><p>Senin</p>', []],
    ['with a lead of its own', `<p>${pull}</p>`, [pull]],
    ['where a dateline opens a paragraph near the top', `<p>${pull}</p><p>${dated}</p>`, [dated]],
    [
      'above a dateline that comes later than after two sentences',
      `${`<p>${pull}</p>`.repeat(3)}<p>${dated}</p>`,
      [pull, pull, pull, dated],
    ],
    [
      'with a long line that lacks its end',
      `<p>${'kata demi kata '.repeat(10)}</p>`,
      ['kata demi kata '.repeat(10).trim()],
    ],
  ])('%s', (_, before, lines) => {
    expect(roundOf(story(before)).before).toEqual(lines);
  });
});

describe('a story ends', () => {
  test.each([
    ['with its last sentence', '<p>Penulis muda</p>', 'Penulis muda', 'edge'],
    ['before a heading with nothing under it', '<h3>Bagian Akhir</h3>', 'Bagian Akhir', 'heading'],
    [
      'before a label of a list',
      '<p><b>Berita Terkait</b></p><p><a href=/a>Harga Ikan Turun di Pasar</a></p>',
      'Berita Terkait',
      'label',
    ],
    [
      'before any words over links',
      '<p>SEMUA TENTANG KAPAL</p><p><a href=/a>Harga Ikan Turun di Pasar</a></p><p><a href=/b>Nelayan Libur Sepekan</a></p><p>Kapal itu pergi lagi</p>',
      'SEMUA TENTANG KAPAL',
      'label',
    ],
    [
      'before headlines under such a label, linked or not',
      `<p>Terpopuler</p><p>Harga ikan di pasar induk turun lagi.</p>`,
      'Harga ikan di pasar induk turun lagi.',
      'list',
    ],
  ])('%s', (_, after, line, reason) => {
    const html = story('', after);
    expect(roundOf(html).after).toEqual([]);
    expect(storyOf(html).reasons[line]).toBe(reason);
  });

  test('after a label that stood inside it', () => {
    const { after } = roundOf(story('', `<p>Terpopuler</p>${paragraph('Dermaga')}`));
    expect(after.length).toBe(1);
  });
});

describe('lines that are not story leave it, each with the reason', () => {
  test.each([
    [
      'links',
      '<p><a href=/a>Daftar lengkap harga ikan di pasar induk</a></p>',
      'Daftar lengkap harga ikan di pasar induk',
    ],
    [
      'read-more',
      '<p>Baca juga: Harga Ikan Turun di Pasar</p>',
      'Baca juga: Harga Ikan Turun di Pasar',
    ],
    ['area:share', '<div class="share"><p>Kirim lewat surel</p></div>', 'Kirim lewat surel'],
    ['boilerplate', '<p>ADVERTISEMENT</p>', 'ADVERTISEMENT'],
  ])('%s', (reason, inside, line) => {
    const found = storyOf(`<div>${prose(3)}${inside}${prose(3)}</div>`);
    expect(found.kept.length).toBe(6);
    expect(found.reasons[line]).toBe(reason);
  });

  test('a sentence with a link in it stays', () => {
    const linked = `<p>${sentence('Menurut <a href=/a>dinas perhubungan</a> kota')}</p>`;
    expect(storyOf(`<div>${prose(3)}${linked}${prose(3)}</div>`).kept.length).toBe(7);
  });
});

describe('a page of dated entries', () => {
  const entry = (head: string, words: string): string => `<p>${head}</p>${paragraph(words)}`;
  const live = (...heads: string[]): string =>
    `<div class="isi">${heads.map((head, i) => entry(head, `Kabar ${i}`)).join('')}</div>`;

  test.each([
    ['keeps no heads of entries', live('10:15', '10:40', '11:05'), 3],
    ['whatever names stand beside the times', live('10.15 WIB', '10.40 Rina Wati', '11.05'), 3],
  ])('%s', (_, html, lines) => {
    const { kept } = storyOf(html);
    expect(kept.length).toBe(lines);
    expect(kept.every((text) => text.startsWith('Kabar'))).toBe(true);
  });

  test('has three of them at least: a time alone in a story is part of it', () => {
    const two = storyOf(`<div>${prose(2)}${entry('10:15', 'Kabar')}${prose(2)}</div>`);
    expect(two.kept).toContain('10:15');
  });
});

describe('headings', () => {
  test.each([
    ['stay for what stands under them', '<h3>Cuaca di Laut</h3>', ['Cuaca di Laut']],
    ['of bold words are headings too', '<p><b>Cuaca di Laut</b></p>', ['Cuaca di Laut']],
    [
      'above headings stay for what stands under those',
      '<h2>Cuaca</h2><h3>Di Laut</h3>',
      ['Cuaca', 'Di Laut'],
    ],
  ])('%s', (_, heading, lines) => {
    const { kept } = storyOf(`<div>${prose(3)}${heading}${prose(3, 'Perahu')}</div>`);
    expect(kept.slice(3, -3)).toEqual(lines);
  });
});
