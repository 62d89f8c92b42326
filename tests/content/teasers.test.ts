import { describe, expect, test } from '@jest/globals';
import { prose, sentence, storyOf } from './stories.ts';

const headline = 'Nelayan Menunggu Cuaca Membaik di Teluk';

/** A story with a box in the middle. */
const page = (box: string): string =>
  `<div class="isi">${prose(4)}${box}${prose(4, 'Perahu')}</div>`;

const box = (inside: string, tag = 'div'): string => `<${tag}>${inside}</${tag}>`;
const lead = `<p>${sentence('Ombak setinggi dua meter')}</p>`;

describe('a box that announces another article leaves the story', () => {
  test.each([
    ['a linked headline and its lead', box(`<h3><a href=/a>${headline}</a></h3>${lead}`)],
    [
      'with its section and time',
      box(`<span>Daerah</span><h4><a href=/a>${headline}</a></h4><p>2 jam lalu</p>${lead}`),
    ],
    [
      'an article inside of the article that leads somewhere',
      box(`<h3>${headline}</h3>${lead}<a href=/a>Lebih</a>`, 'article'),
    ],
  ])('%s', (_, teaser) => {
    const { kept, reasons } = storyOf(page(teaser));
    expect(kept.length).toBe(8);
    expect(reasons[sentence('Ombak setinggi dua meter')]).toBe('teaser');
  });
});

describe('what looks like it stays', () => {
  test.each([
    [
      'a heading that is no link',
      box(`<h3>${headline}</h3>${lead}`),
      [headline, sentence('Ombak setinggi dua meter')],
    ],
    [
      'a short link is a source, not a headline',
      box(`<h3><a href=/a>Antara</a></h3>${lead}`),
      [sentence('Ombak setinggi dua meter')],
    ],
    [
      'a chapter of several paragraphs under a linked heading',
      box(`<h3><a href=#bab>${headline}</a></h3>${lead.repeat(4)}`),
      Array(4).fill(sentence('Ombak setinggi dua meter')),
    ],
    [
      'an item of a list',
      `<ul><li><p>${sentence('Satu kapal')}</p><p>${sentence('Dua kapal')}</p></li></ul>`,
      [sentence('Satu kapal'), sentence('Dua kapal')],
    ],
  ])('%s', (_, inside, lines) => {
    expect(storyOf(page(inside)).kept.slice(4, -4)).toEqual(lines);
  });
});

test('a short page is no box of itself', () => {
  const { kept } = storyOf(`<article><h2><a href=/a>${headline}</a></h2>${prose(1)}</article>`);
  expect(kept.length).toBe(1);
});
