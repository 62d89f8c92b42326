/** Pictures behind `<noscript>`: what a page shows where no script does. */
import { describe, expect, test } from '@jest/globals';
import { parsePage } from '../../src/dom/document.ts';
import { isFallbackPicture } from '../../src/dom/fallback-picture.ts';
import { extractPage } from '../../src/extract.ts';
import { blocksOf, linesOf } from './lines.ts';

const paragraph =
  '<p>Kapal itu merapat di dermaga kota pada pagi hari setelah lama ditunggu, kata petugas.</p>';

const picturesOf = async (inside: string): Promise<(string | null)[]> => {
  const body = `<h1>Kapal Merapat di Kota</h1><div>${inside}${paragraph.repeat(5)}</div>`;
  const { image } = await extractPage({ url: 'https://warta.example/a', body }, { profile: null });
  return image.map(({ url }) => url);
};

const behind = '<noscript><img src="/penuh.jpg"></noscript>';

describe('a picture behind noscript', () => {
  test('is in the tree, and marked', () => {
    const { media } = parsePage({ body: `<p>${behind}</p>`, as: 'html' }).index;
    expect(media.map(({ element }) => [element.name, isFallbackPicture(element)])).toEqual([
      ['img', true],
    ]);
  });

  test('stands alone: words and links beside it are not in the tree', () => {
    expect(
      linesOf('<p>Satu<noscript>Aktifkan <a href=/a>skrip</a><img src=/a></noscript></p>'),
    ).toEqual(['Satu']);
    expect(blocksOf('<noscript><p>Satu</p></noscript>')).toEqual([]);
  });

  test.each([
    ['is the picture where the page shows none', behind, ['https://warta.example/penuh.jpg']],
    [
      'is the picture where a stand-in is shown',
      `<div><img src="data:image/gif;base64,R0lGOD">${behind}</div>`,
      ['https://warta.example/penuh.jpg'],
    ],
    [
      'is not one beside the picture itself',
      `<div><img data-src="/sama.jpg">${behind}</div>`,
      ['https://warta.example/sama.jpg'],
    ],
    [
      'is none where it counts visits',
      '<noscript><img src="/hit" width=1 height=1></noscript>',
      [],
    ],
    [
      'is the picture where an empty file is shown',
      `<div><img src="https://isi.example/image/placeholder.gif">${behind}</div>`,
      ['https://warta.example/penuh.jpg'],
    ],
    [
      'is the picture where the next box shows another one',
      `<div><img src="/image/blank.png">${behind}</div><div><img src="/judul.png"></div>`,
      ['https://warta.example/penuh.jpg', 'https://warta.example/judul.png'],
    ],
    [
      'is not one in the caption of the picture itself',
      `<figure><img data-src="/sama.jpg"><figcaption>${behind}Kapal merapat</figcaption></figure>`,
      ['https://warta.example/sama.jpg'],
    ],
    [
      'is none in a link to another site',
      '<noscript><a href="https://iklan.example/ke?id=1"><img src="https://iklan.example/ac?id=1"></a></noscript>',
      [],
    ],
  ])('%s', async (_, inside, urls) => {
    expect(await picturesOf(inside)).toEqual(urls);
  });
});
