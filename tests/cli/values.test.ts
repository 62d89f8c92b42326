import { describe, expect, test } from '@jest/globals';
import { printable, printableText } from '../../src/cli/printable.ts';
import {
  nearest,
  readCount,
  readInstant,
  readNames,
  readSeconds,
  readSize,
} from '../../src/cli/values.ts';

describe('a size', () => {
  test.each([
    ['1', 1],
    ['10MB', 10_000_000],
    ['1.5 kb', 1_500],
    ['1MiB', 1_048_576],
    ['2g', 2_000_000_000],
  ])('%s is %i bytes', (text, bytes) => {
    expect(readSize(text)).toBe(bytes);
  });

  test.each(['', '0', '-1', '0.1', '10 XB', '1e3', 'MB', '9999999999g'])('%j is none', (text) => {
    expect(() => readSize(text)).toThrow('Give a size');
  });
});

describe('seconds', () => {
  test.each([
    ['30', 30_000],
    ['0.5', 500],
    ['2147483', 2_147_483_000],
  ])('%s are %i ms', (text, ms) => {
    expect(readSeconds({ least: 0.001 })(text)).toBe(ms);
  });

  test.each(['', ' ', '0', '-1', '30s', 'Infinity', '2147484'])('%j are none', (text) => {
    expect(() => readSeconds({ least: 0.001 })(text)).toThrow('Give seconds');
  });
});

test.each(['0', '257', '1.5', '', 'x', '1e2'])('%j is no count up to 256', (text) => {
  expect(() => readCount({ most: 256 })(text)).toThrow('from 1 to 256');
});

test.each(['2026-11-24', '2026-11-24T10:00:00+07:00'])('%s is an instant', (text) => {
  expect(readInstant(text)).toBe(text);
});

test.each(['', 'now', '24-11-2026', '2026-13-40'])('%j is no instant', (text) => {
  expect(() => readInstant(text)).toThrow('Give an instant');
});

describe('names', () => {
  const read = readNames(['headline', 'author'] as const);

  test('are parted by commas, white space does not matter, and a second flag adds', () => {
    expect(read(' headline, ', ['author'])).toEqual(['author', 'headline']);
  });

  test.each(['', ',', 'body', 'headline,x'])(
    '%j is refused, and the known ones are named',
    (text) => {
      expect(() => read(text)).toThrow('headline, author');
    },
  );

  test('a near miss is named', () => {
    expect(() => read('hedline')).toThrow('Did you mean headline?');
  });
});

describe('the nearest name', () => {
  test.each([
    ['RMOLJABR', 'RMOLJabar'],
    ['rmoljabar', 'RMOLJabar'],
    ['farah', 'farah.id'],
    ['xyz', undefined],
    ['fa', undefined],
  ])('of %j is %s', (word, name) => {
    expect(nearest(word, ['RMOLJabar', 'farah.id'])).toBe(name);
  });
});

test('a word of any length is looked up in no time', () => {
  expect(nearest('x'.repeat(1_000_000), ['RMOLJabar'])).toBeUndefined();
});

describe('fault 62: what a terminal would obey is made visible', () => {
  test.each([
    ['\u001b[31m', '\\x1b[31m'],
    ['\u009b1m', '\\x9b1m'],
    ['a\r\nb\tc', 'a\\r\\nb\\tc'],
    ['\u202egpj.exe', '\\u202egpj.exe'],
    ['\u2028', '\\u2028'],
    ['Jum\u2019at é 日', 'Jum\u2019at é 日'],
  ])('%j is shown as %s', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('line breaks and tabs stay in text of several lines', () => {
    expect(printableText('a\n\tb\u0007\r\n')).toBe('a\n\tb\\x07\\r\n');
  });
});
