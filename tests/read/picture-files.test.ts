/** Of several files of one picture the widest is the picture's. */
import { expect, test } from '@jest/globals';
import type { Element } from 'domhandler';
import { fileAddresses } from '../../src/read/picture-files.ts';

const addressOf = (attribs: Record<string, string>): string | undefined =>
  fileAddresses({ attribs } as unknown as Element)[0];

test.each([
  ['the widest', '/a.jpg 640w, /b.jpg 1920w, /c.jpg 1080w', '/b.jpg'],
  ['the densest', '/a.jpg 1x, /b.jpg 2x', '/b.jpg'],
  ['the first of equals', '/a.jpg 640w, /b.jpg 640w', '/a.jpg'],
  ['one without a width', '/a.jpg', '/a.jpg'],
  [
    'a comma in an address',
    '/w_640,h_360/a.jpg 640w, /w_960,h_540/a.jpg 960w',
    '/w_960,h_540/a.jpg',
  ],
  ['no space behind the comma', '/a.jpg 1x,/b.jpg 2x', '/a.jpg'],
  ['lines and a comma at the end', '\n/a.jpg 1x,\n  /b.jpg 2x,\n', '/b.jpg'],
  ['a width that is none', '/a.jpg wide, /b.jpg 2x', '/b.jpg'],
])('%s', (_rule, srcset, address) => {
  expect(addressOf({ srcset })).toBe(address);
});

test.each(['', ' , 2x', ',', '2x'])('%j names no file', (srcset) => {
  expect(addressOf({ srcset })).toBe('');
});

test('a lazy address goes before a set, a set before src', () => {
  expect(addressOf({ src: '/a.jpg', srcset: '/b.jpg 2x' })).toBe('/b.jpg');
  expect(addressOf({ 'data-src': '/c.jpg', srcset: '/b.jpg 2x' })).toBe('/c.jpg');
});
