import { describe, expect, test } from '@jest/globals';
import { findMenuLines } from '../../src/content/menus.ts';
import { blocksOf } from '../dom/lines.ts';

const entry = (text: string, href = '/a'): string => `<li><a href="${href}">${text}</a>`;
const entries = (...texts: string[]): string => texts.map((text) => entry(text)).join('');
const menuOf = (html: string): number[] => [...findMenuLines(blocksOf(`<ul>${html}</ul>`))];

describe('a run of short links is a menu', () => {
  test.each([
    ['four of them', entries('Beranda', 'Daerah', 'Ekonomi', 'Olahraga'), [0, 1, 2, 3]],
    ['three are a trail', entries('Beranda', 'Daerah', 'Ekonomi'), []],
    [
      'up to the first line that is none',
      `${entries('Beranda', 'Daerah', 'Ekonomi', 'Olahraga')}<li>Senin<li>${entry('Bola')}`,
      [0, 1, 2, 3],
    ],
    [
      'a line between parts two runs',
      `${entries('Beranda', 'Daerah', 'Ekonomi')}<li>Senin${entries('Bola', 'Musik', 'Film')}`,
      [],
    ],
    [
      'headlines are longer',
      entries(...Array(4).fill('Harga Ikan di Pasar Induk Kembali Turun')),
      [],
    ],
    ['tabs lead nowhere else', ['A', 'B', 'C', 'D'].map((tab) => entry(tab, '#a')).join(''), []],
    ['a link among words is none', '<li>Lihat <a href=/a>ini</a> saja'.repeat(4), []],
    ['two links on a line are none', '<li><a href=/a>A</a> <a href=/b>B</a>'.repeat(4), []],
    ['nothing has none', '', []],
  ])('%s', (_, html, lines) => {
    expect(menuOf(html)).toEqual(lines);
  });

  test('also as the last lines of the page', () => {
    expect(menuOf(`<li>Senin${entries('Beranda', 'Daerah', 'Ekonomi', 'Bola')}`)).toEqual([
      1, 2, 3, 4,
    ]);
  });
});
