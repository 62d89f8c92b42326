import { describe, expect, test } from '@jest/globals';
import { isBoilerplateLine, isServiceLine } from '../../src/text/boilerplate.ts';
import { farHouseWords } from '../../src/text/far-house-words.ts';
import { readHouseLine } from '../../src/text/house-lines.ts';
import { houseWords } from '../../src/text/house-words.ts';
import { expectLinear } from './hostile.ts';
import { readTable } from './read-table.ts';

const rows = readTable('house-lines.tsv');
const tables = { ...houseWords, ...farHouseWords };

describe('lines of the house go in every language; a sentence that begins like one stays', () => {
  test.each(rows)('%s: %s', (_, line = '', verdict) => {
    expect(readHouseLine(line) ?? 'stays').toBe(verdict);
    expect(isBoilerplateLine(line)).toBe(verdict !== 'stays');
    expect(isServiceLine(line)).toBe(verdict === 'rights');
  });
});

test.each(Object.keys(tables))('%s is proved both ways', (language) => {
  const verdicts = rows.filter(([code]) => code === language).map(([, , verdict]) => verdict);
  expect(new Set(verdicts)).toEqual(new Set(['house', 'rights', 'stays']));
});

test('every phrase of the tables is told, also in capitals and between signs of design', () => {
  for (const { lines } of Object.values(tables))
    for (const phrase of lines.split('|')) {
      const line = phrase.replaceAll('#', '12');
      expect([line, readHouseLine(line)]).toEqual([line, 'house']);
      expect([line, readHouseLine(`▶ ${line} »`)]).toEqual([line, 'house']);
    }
});

test('hostile text is read in linear time', () => {
  expectLinear(readHouseLine, { fragments: ['1,1', '- ', '»', 'İ'], frames: ['$'] });
}, 60_000);
