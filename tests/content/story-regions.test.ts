import { describe, expect, test } from '@jest/globals';
import { countKept, paragraph, prose, storyOf } from './stories.ts';

const menu = '<nav><a href=/a>Beranda</a> <a href=/b>Daerah</a></nav>';
const page = (body: string): string => `<body>${menu}<main>${body}</main></body>`;

describe('a story in several places is whole', () => {
  test.each([
    [
      'siblings with advertisements between',
      `<div class=a>${prose(3)}</div><div class=iklan>Iklan</div><div class=a>${prose(3, 'Perahu')}</div>`,
      3,
    ],
    [
      'siblings of other names',
      `<div class=atas>${prose(3)}</div><div class=bawah>${prose(3, 'Perahu')}</div>`,
      3,
    ],
    ['its lead outside of the column', `${paragraph('Perahu')}<div class=isi>${prose(5)}</div>`, 1],
    [
      'cousins: the same element inside of neighbours that hold other things',
      `<section><div class=teks>${prose(3)}</div><div>Foto</div></section>
       <section><div class=teks>${prose(3, 'Perahu')}</div><ul><li><a href=/a>Galeri</a></ul></section>`,
      3,
    ],
    [
      'bare lines between elements',
      `<div>${prose(3)}</div>Perahu kecil sudah merapat di dermaga sejak pagi tadi, kata petugas.`,
      1,
    ],
  ])('%s', (_, body, lines) => {
    const found = storyOf(page(body));
    expect(countKept(found, 'Kapal')).toBeGreaterThanOrEqual(3);
    expect(countKept(found, 'Perahu')).toBe(lines);
  });
});

describe('a story in boxes just like each other, far apart', () => {
  const step = (words: string): string =>
    `<div class=langkah><div class=teks>${paragraph(words)}</div></div>`;
  const far = '<p>Kolom</p>'.repeat(16);
  const list = '<div class=langkah><ul><li>Kapal tali</li><li>Kapal jangkar</li></ul></div>';
  const linked = step('Perahu').replace('<p>', '<h3><a href=/b>Perahu Lain Merapat</a></h3><p>');

  test.each([
    ['is whole from the third box on', step('Kapal besar') + far + step('Kapal kecil'), 3],
    ['with a list of its own between', list + far + step('Kapal besar') + step('Kapal kecil'), 5],
    ['has two boxes only where they lie together', far + step('Kapal besar'), 1],
    ['has none with a headline that is a link', far + linked + linked + linked, 1],
  ])('%s', (_, after, lines) => {
    const lead = `<div class=langkah><div class="teks awal">${paragraph('Kapal')}</div></div>`;
    const found = storyOf(page(`<div>${lead}${after}</div>`));
    expect(countKept(found, 'Kapal')).toBe(lines);
    expect(countKept(found, 'Perahu')).toBe(0);
  });
});

describe('a heading between two pieces of the story', () => {
  const piece = (head: string, words: string): string =>
    `<div class=bagian>${head}<div class=teks>${prose(3, words)}</div></div>`;

  test.each([
    ['beside the piece it heads is of the story', '<h2>Perahu Merapat</h2>', 1],
    ['with a picture below it is of the story', '<h2>Perahu Merapat</h2><p>Perbesar</p>', 1],
    ['far above the piece is not', `<h2>Perahu Merapat</h2>${'<p>Kolom</p>'.repeat(4)}`, 0],
    ['in a box of its own is not', '<div class=b><h2>Perahu Merapat</h2></div>', 0],
  ])('%s', (_, head, count) => {
    const found = storyOf(page(`<div>${piece('', 'Kapal')}${piece(head, 'Kapal besar')}</div>`));
    expect(countKept(found, 'Kapal')).toBe(6);
    expect(countKept(found, 'Perahu')).toBe(count);
  });
});

describe('a neighbour is no part of it', () => {
  test.each([
    [
      'with a headline of its own',
      `<div class=b><h1>Berita Lain dari Pasar</h1>${prose(2, 'Perahu')}</div>`,
    ],
    ['of links', `<div class=b><p><a href=/a>Perahu nelayan tiba di dermaga kota.</a></p></div>`],
    ['named for other articles', `<div class=terkait>${prose(1, 'Perahu')}</div>`],
    ['with less than a sentence', '<div class=b><p>Perahu</p></div>'],
    [
      'after a long gap',
      `<div>${'<p>Kolom</p>'.repeat(14)}</div><div class=b>${prose(1, 'Perahu')}</div>`,
    ],
  ])('%s', (_, neighbour) => {
    const found = storyOf(page(`<div class=isi>${prose(5)}</div>${neighbour}`));
    expect(countKept(found, 'Kapal')).toBe(5);
    expect(countKept(found, 'Perahu')).toBe(0);
  });
});

describe('a name is not believed where it cannot be true', () => {
  test.each([
    ['of the element with most of the prose', `<div class=sidebar>${prose(6)}</div>`],
    [
      'of the element with the only headline',
      `<div class=widget><h1>Kapal Merapat di Dermaga Kota</h1>${prose(2)}</div>`,
    ],
    ['of every paragraph', prose(6).replaceAll('<p>', '<p class=editor>')],
    [
      'of the element with most of what readers did not write',
      `<div id=isi-print>${prose(4)}</div><div class=comments>${prose(14, 'Menurut saya kapal')}</div>`,
    ],
    [
      'of an element that has or lacks what it names',
      `<div class="kolom has-rail">${prose(2)}</div><div class="kolom no-sidebar">${prose(8, 'Perahu')}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(countKept(storyOf(page(body)), 'Kapal')).toBeGreaterThanOrEqual(2);
  });

  test('comments may be longer than the story', () => {
    const comments = `<div class=comments>${prose(12, 'Menurut saya kapal')}</div>`;
    const found = storyOf(page(`<div class=isi>${prose(3)}</div>${comments}`));
    expect(countKept(found, 'Kapal')).toBe(3);
    expect(countKept(found, 'Menurut')).toBe(0);
  });
});

test('a page without running text has no story', () => {
  expect(storyOf(page('<h1>Halaman tidak ada</h1><p>404</p>')).kept).toEqual([]);
});
