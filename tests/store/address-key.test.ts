import { describe, expect, test } from '@jest/globals';
import { addressKey } from '../../src/store/address-key.ts';

const placeOf = (key: string): string => addressKey(key).subarray(0, 10).toString('hex');
const digitsOf = (key: string): string => placeOf(key).slice(8);

describe('an address stands by the first digits of its path', () => {
  test.each([
    ['example.com/read/2026/11/25/07302291/harga-beras', '202611250730'],
    ['example.com/berita/d-7654321/harga-beras', '765432100000'],
    ['example.com/harga-beras', '000000000000'],
    ['example.com?p=4711', '000000000000'],
    ['example.com:8080', '000000000000'],
    ['127.0.0.1:8080/a/1', '100000000000'],
    ['', '000000000000'],
  ])('%s', (key, digits) => {
    expect(digitsOf(key)).toBe(digits);
  });
});

test('an address stands with those of its host', () => {
  const [a, b, c] = ['a.id/x/1', 'a.id?q=1', 'b.id/x/1'].map((key) => placeOf(key).slice(0, 8));
  expect([a === b, a === c]).toEqual([true, false]);
});

test('addresses in one place have keys of their own', () => {
  const keys = ['a.id/x/1', 'a.id/y/1', 'a.id/y/1?b'].map((key) => addressKey(key).toString('hex'));
  expect(new Set(keys).size).toBe(3);
  expect(new Set(keys.map((key) => key.slice(0, 20))).size).toBe(1);
  expect(keys.every((key) => key.length === 40)).toBe(true);
});
