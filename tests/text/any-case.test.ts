import { describe, expect, test } from '@jest/globals';
import { anyCase } from '../../src/text/any-case.ts';

const source = '(?<!\\p{L})(?:hak cipta|straße|štítky|теги)(?![\\p{L}])|\\d{2}\\s\\S';

describe('a pattern of small letters', () => {
  test.each([
    'Foto: HAK CIPTA Warta',
    'hak cipta',
    'mahak cipta',
    'STRASSE, Straße, STRAẞE',
    'Štítky: banjir',
    'ТЕГИ',
    // Their small letters are more than they are.
    'İİ 12 x hak cipta',
    'ſtraße',
    '',
  ])('finds in "%s" what one that ignores case finds', (text) => {
    const pattern = new RegExp(source, 'iu');
    const quick = anyCase(source);
    expect(quick.test(text)).toBe(pattern.test(text));
    expect(quick.search(text)).toBe(text.search(pattern));
    expect(quick.cut(text)).toBe(text.replace(pattern, ''));
  });
});
