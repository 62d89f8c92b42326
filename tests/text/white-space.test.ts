import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldLines, foldSpaces } from '../../src/text/white-space.ts';
import { expectLinear } from './hostile.ts';

describe('white space is folded to what a reader sees', () => {
  test.each([
    ['harga beras', 'harga beras'],
    ['', ''],
    ['  harga   beras ', 'harga beras'],
    ['harga\u00a0beras', 'harga beras'],
    ['harga\r\n\tberas', 'harga beras'],
    ['harga \u200b beras', 'harga beras'],
    ['ke\u00admacetan', 'kemacetan'],
    ['\ufeffharga', 'harga'],
    ['harga\u2028beras\u3000turun', 'harga beras turun'],
    ['\u200e', ''],
    [' ', ''],
  ])('%j', (text, folded) => expect(foldSpaces(text)).toBe(folded));

  test('folding twice changes nothing', () => {
    const text = fc
      .array(fc.constantFrom(' ', '\u00a0', '\u200b', '\n', 'a', '\u00ad', '\t'))
      .map((all) => all.join(''));
    fc.assert(fc.property(text, (one) => foldSpaces(foldSpaces(one)) === foldSpaces(one)));
  });
});

test('lines are folded and empty ones dropped', () => {
  expect(foldLines(' satu \r\n\n  dua\u00a0tiga\r empat')).toEqual(['satu', 'dua tiga', 'empat']);
  expect(foldLines('\n \n')).toEqual([]);
});

test('a million fragments are folded in linear time', () => {
  const fragments = [' ', '\u00a0', 'a ', '\u200b', '\n', ' \u200b', 'a\u00ad'];
  for (const read of [foldSpaces, foldLines]) expectLinear(read, { fragments, frames: ['$x'] });
}, 60_000);
