import { describe, expect, test } from '@jest/globals';
import type { Region } from '../../src/dom/blocks.ts';
import { parsePage } from '../../src/dom/document.ts';
import { textOf } from '../../src/dom/text.ts';
import { isReadLinearly } from '../text/hostile.ts';
import { blocksOf, linesOf } from './lines.ts';

const long = (word: string): string => `${word} ditemui warga di dekat pasar pada pagi hari.`;

describe('a line is what a reader sees as one', () => {
  test.each([
    ['text outside of any element is a line', 'Satu<p>Dua</p>Tiga', ['Satu', 'Dua', 'Tiga']],
    ['blocks are lines of their own', '<div>Satu<p>Dua</p>Tiga</div>', ['Satu', 'Dua', 'Tiga']],
    ['inline elements are not', '<p>Satu <b>Dua</b> <i>Tiga</i></p>', ['Satu Dua Tiga']],
    ['cells are', '<table><tr><td>Satu<td>Dua</table>', ['Satu', 'Dua']],
    ['terms and descriptions are', '<dl><dt>Satu<dd>Dua</dl>', ['Satu', 'Dua']],
    ['empty blocks are none', '<p> </p><p>&nbsp;</p><div><p>Satu</p></div>', ['Satu']],
    ['the title of the page is none', '<title>Satu</title><p>Dua', ['Dua']],
    [
      'hidden inline text is none',
      '<p>Satu<span hidden>Dua</span><i style="display: none">x</i></p>',
      ['Satu'],
    ],
    [
      'what a frame or player holds for other programs is none',
      '<p>Satu</p><video>Tidak didukung</video><iframe>Tidak didukung</iframe>',
      ['Satu'],
    ],
    ['a player parts lines', '<div>Satu<video></video>Dua</div>', ['Satu', 'Dua']],
    [
      'a frame nobody closed does not hide the page',
      `<div><iframe src=a>${`<p>${long('Kapal')}</p>`.repeat(6)}</div>`,
      Array(6).fill(long('Kapal')),
    ],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });
});

describe('a line break', () => {
  test.each([
    [
      'is kept in running text',
      `<p>${long('Kapal')}<br>${long('Perahu')}</p>`,
      [`${long('Kapal')}\n${long('Perahu')}`],
    ],
    ['doubled parts paragraphs', '<p>Satu.<br><br>Dua.</p>', ['Satu.', 'Dua.']],
    [
      'doubled parts them also with white space or an empty element between',
      '<p>Satu.<br> &nbsp;<b></b><br>Dua.</p>',
      ['Satu.', 'Dua.'],
    ],
    [
      'sets out the parts of a head',
      '<div>NASIONAL<br>Kapal Baru Tiba<br>Senin, 3 Maret 2025</div>',
      ['NASIONAL', 'Kapal Baru Tiba', 'Senin, 3 Maret 2025'],
    ],
    ['breaks a headline but does not part it', '<h1>Kapal Baru<br>Tiba</h1>', ['Kapal Baru\nTiba']],
    ['at the end of a line is nothing', '<p>Satu<br></p>', ['Satu']],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });
});

describe('a line knows', () => {
  test('how much of it is linked and bold, and its links in order', () => {
    const [line] = blocksOf('<p>Satu <a href=/a>dua</a> <b>tiga</b> <a href=/b>empat</a></p>');
    expect(line).toMatchObject({ linkChars: 8, boldChars: 4 });
    expect(line?.anchors.map(({ attribs }) => attribs.href)).toEqual(['/a', '/b']);
  });

  test('that an anchor without an address is no link', () => {
    expect(blocksOf('<p><a name=a>Satu</a></p>')[0]).toMatchObject({ linkChars: 0, anchors: [] });
  });

  test('the link round it', () => {
    const lines = blocksOf('<a href=/a><h3>Satu</h3><p>Dua</p></a>');
    expect(lines.map(({ anchors }) => anchors.map(textOf))).toEqual([['Satu Dua'], ['Satu Dua']]);
  });

  test('inline elements with a name, and times', () => {
    const [line] = blocksOf('<p><span class=date>Senin</span> <time>Selasa</time> <i>Rabu</i></p>');
    expect(line?.spans.map(({ name }) => name)).toEqual(['span', 'time']);
  });

  test('its block, not the inline element it stands in', () => {
    expect(blocksOf('<article><p><b>Satu</b></p></article>')[0]?.region.element.name).toBe('p');
  });
});

describe('regions', () => {
  const { index } = parsePage({ body: '<div><p>a</p><p>b</p></div><ul></ul><p>c</p>', as: 'html' });
  const range = ({ element, from, to }: Region): string => `${element.name} ${from}-${to}`;

  test('hold the lines inside them', () => {
    expect(index.regions.map(range)).toEqual([
      'body 0-3',
      'div 0-2',
      'p 0-1',
      'p 1-2',
      'ul 2-2',
      'p 2-3',
    ]);
  });

  test('know the region round them and how deep they lie', () => {
    expect(index.regions.map(({ depth, parent }) => [depth, parent?.element.name])).toEqual([
      [0, undefined],
      [1, 'body'],
      [2, 'div'],
      [2, 'div'],
      [1, 'body'],
      [1, 'body'],
    ]);
  });

  test('hidden blocks are kept and judged: a script may show them', () => {
    const hidden = parsePage({
      body: '<div style="display:none"><p>a</p></div>',
      as: 'html',
    }).index;
    expect(hidden.regions.map(({ area }) => area)).toEqual([undefined, 'hidden', undefined]);
  });
});

test('pictures and frames stand before the line that follows, inside of their link', () => {
  const { index } = parsePage({
    body: '<p>a</p><a href=/x><img src=b></a><p>c<img src=d></p><iframe src=e></iframe>',
    as: 'html',
  });
  expect(
    index.media.map(({ element, before, anchor }) => [element.name, before, anchor?.name]),
  ).toEqual([
    ['img', 1, 'a'],
    ['img', 1, undefined],
    ['iframe', 2, undefined],
  ]);
});

test('the lines of a page are all of its words, in order', () => {
  const body = '<h1>Satu</h1>dua<ul><li>tiga<li>empat <b>lima</b></ul><p>enam<br>tujuh.</p>delapan';
  const { index, tree } = parsePage({ body, as: 'html' });
  const lines = index.blocks.map(({ text }) => text.replaceAll('\n', ' ')).join(' ');
  expect(lines).toBe(textOf(tree.root));
});

describe('one line of many parts does not hang', () => {
  test.each([
    ['spans', '<span>Ab</span>'],
    ['named spans', '<span class=a>Ab</span>'],
    ['links', '<a href=/x>Ab</a>'],
    ['line breaks', 'Ab<br>'],
    ['pictures', '<img src=a>'],
  ])('100,000 %s', (_, part) => {
    const page = (times: number) => `<p>${part.repeat(times)}</p>`;
    expect(isReadLinearly(linesOf, page, { repeats: 100_000 })).toBe(true);
  });
});
