import { describe, expect, test } from '@jest/globals';
import { isBoilerplateLine, isServiceLine } from '../../src/text/boilerplate.ts';
import { expectLinear } from './hostile.ts';
import { readTable } from './read-table.ts';
import { readSharedJson } from './shared-corpus.ts';

describe('whole lines of the house go; a sentence with their words stays', () => {
  test.each(readTable('boilerplate.tsv'))('%j: %s', (line = '', verdict) => {
    expect(isBoilerplateLine(line)).toBe(verdict !== 'stays');
    expect(isServiceLine(line)).toBe(verdict === 'service');
  });
});

test('white space and bullets around a line do not matter', () => {
  expect(isBoilerplateLine('\u00a0 Scroll to  continue\nwith content ')).toBe(true);
  expect(isBoilerplateLine('• Halaman selanjutnya')).toBe(true);
  expect(isBoilerplateLine('')).toBe(false);
});

test('hostile text is read in linear time', () => {
  for (const read of [isBoilerplateLine, isServiceLine]) {
    expectLinear(read);
    const fragments = ['Baca ', 'follow us ', 'ikuti kami di twitter dan ', 'share ', 'Get the '];
    // Long lines are no boilerplate and cost nothing: patterns run on short ones.
    for (const repeats of [1_000_000, 100, 50, 30, 20])
      expectLinear(read, { fragments, frames: ['$'], repeats });
  }
}, 120_000);

interface Facts {
  readonly paragraphs?: readonly string[];
}
const facts = readSharedJson<Record<string, Facts>>('indonesian/facts.json');

(facts === undefined ? describe.skip : describe)(
  'no paragraph of a real page is boilerplate',
  () => {
    const pages = Object.entries(facts ?? {}).filter(([, page]) => page.paragraphs !== undefined);
    test.each(pages)('%s', (_, { paragraphs }) => {
      expect((paragraphs ?? []).filter(isBoilerplateLine)).toEqual([]);
    });
  },
);
