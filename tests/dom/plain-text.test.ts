import { describe, expect, test } from '@jest/globals';
import { parsePage } from '../../src/dom/document.ts';

const linesOf = (text: string): string[] =>
  parsePage({ body: text, as: 'text' }).index.blocks.map((block) => block.text);

const wrapped = 'Kapal itu merapat di pelabuhan pada pagi hari ketika';

describe('paragraphs of a text', () => {
  test.each([
    ['are parted by empty lines', 'Satu\n\nDua\n\n\nTiga', ['Satu', 'Dua', 'Tiga']],
    ['are parted by lines of white space', 'Satu\n \t\nDua', ['Satu', 'Dua']],
    ['are its lines where no line is empty', 'Satu\nDua\nTiga', ['Satu', 'Dua', 'Tiga']],
    ['may end as on any machine', 'Satu\r\n\r\nDua\r\rTiga', ['Satu', 'Dua', 'Tiga']],
    [
      'broken to a width are whole',
      `${wrapped}\n${wrapped}\nhujan turun.\n\nDua`,
      [`${wrapped} ${wrapped} hujan turun.`, 'Dua'],
    ],
    [
      'of short lines keep them apart',
      'Judul\nSenin, 3 Maret 2025\n\nDua',
      ['Judul', 'Senin, 3 Maret 2025', 'Dua'],
    ],
    ['lose white space round them', '  Satu \n\n\t Dua', ['Satu', 'Dua']],
    ['are none in an empty text', ' \n\n ', []],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  test('what looks like a tag is text', () => {
    expect(linesOf('Satu <b>Dua</b> & &amp;')).toEqual(['Satu <b>Dua</b> & &amp;']);
  });

  test('beyond 100,000 are cut, and the page says so', () => {
    const { index, warnings } = parsePage({ body: 'a\n'.repeat(100_001), as: 'text' });
    expect(index.blocks.length).toBe(100_000);
    expect(warnings.map(({ code }) => code)).toEqual(['too-many-nodes']);
  });
});
