import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeBody, looksBinary } from '../../src/dom/decode.ts';
import { isReadLinearly } from '../text/hostile.ts';

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

const meta = (charset: string): string => `<html><head><meta charset="${charset}"></head><p>`;
const page = '<html><head><title>Harga naik</title></head><p>Menteri hadir</p></html>';

describe('fault 66: bytes come out as the text they were written as', () => {
  test.each<[string, Uint8Array, string | undefined, string, string]>([
    [
      'UTF-8 with a byte order mark',
      bytesOf([0xef, 0xbb, 0xbf], '<p>é'),
      undefined,
      '<p>é',
      'utf-8',
    ],
    ['UTF-8 nobody declared', bytesOf('<p>“Jum’at”'), undefined, '<p>“Jum’at”', 'utf-8'],
    [
      'UTF-8 declared as iso-8859-1 by the server',
      bytesOf('<p>“x”'),
      'text/html; charset=ISO-8859-1',
      '<p>“x”',
      'utf-8',
    ],
    [
      'UTF-8 declared as iso-8859-1 by the page',
      bytesOf(meta('iso-8859-1'), 'é'),
      undefined,
      `${meta('iso-8859-1')}é`,
      'utf-8',
    ],
    [
      'UTF-16LE with a byte order mark',
      bytesOf([0xff, 0xfe], [...utf16('<p>日本 é', 'le')]),
      undefined,
      '<p>日本 é',
      'utf-16le',
    ],
    [
      'UTF-16BE with a byte order mark',
      bytesOf([0xfe, 0xff], [...utf16('<p>日本 é', 'be')]),
      undefined,
      '<p>日本 é',
      'utf-16be',
    ],
    ['UTF-16LE without mark or declaration', utf16(page, 'le'), undefined, page, 'utf-16le'],
    ['UTF-16BE without mark or declaration', utf16(page, 'be'), undefined, page, 'utf-16be'],
    [
      'UTF-16 declared by the server, mostly Chinese',
      utf16('<p>這是一個很長的句子，用來測試編碼的判斷。</p>\n漢字漢字漢字漢字', 'be'),
      'text/html; charset=utf-16be',
      '<p>這是一個很長的句子，用來測試編碼的判斷。</p>\n漢字漢字漢字漢字',
      'utf-16be',
    ],
    [
      'a false declaration of UTF-16',
      bytesOf('<p>caf', [0xe9]),
      'text/html; charset=utf-16',
      '<p>café',
      'windows-1252',
    ],
    [
      'windows-1252 nobody declared',
      bytesOf('<p>Jum', [0x92], 'at ', [0x80], '5 ', [0x93], 'x', [0x94]),
      undefined,
      '<p>Jum’at €5 “x”',
      'windows-1252',
    ],
    [
      'windows-1252 declared as UTF-8',
      bytesOf(meta('utf-8'), 'caf', [0xe9], ' Jum', [0x92], 'at'),
      undefined,
      `${meta('utf-8')}café Jum’at`,
      'windows-1252',
    ],
    [
      'windows-1252 declared as iso-8859-1',
      bytesOf('<p>Jum', [0x92], 'at'),
      'text/html;charset=iso-8859-1',
      '<p>Jum’at',
      'windows-1252',
    ],
    [
      'iso-8859-2 declared by the page',
      bytesOf(meta('iso-8859-2'), [0xb1, 0xe6, 0xea, 0xb3]),
      undefined,
      `${meta('iso-8859-2')}ąćęł`,
      'iso-8859-2',
    ],
    [
      'shift_jis declared by the page',
      bytesOf(meta('Shift_JIS'), [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x83, 0x5c]),
      undefined,
      `${meta('Shift_JIS')}日本語ソ`,
      'shift_jis',
    ],
    [
      'euc-jp declared by the server',
      bytesOf('<p>', [0xc6, 0xfc, 0xcb, 0xdc]),
      'text/html; charset="euc-jp"',
      '<p>日本',
      'euc-jp',
    ],
    [
      'euc-kr with a syllable of the extension',
      bytesOf('<p>', [0xb4, 0xeb, 0xc7, 0xd1, 0x8c, 0x63]),
      'text/html; charset=euc-kr',
      '<p>대한똠',
      'euc-kr',
    ],
    [
      'gb18030 declared as gb2312',
      bytesOf(meta('gb2312'), [0xd6, 0xd0, 0xb9, 0xfa, 0x95, 0x32, 0x82, 0x36]),
      undefined,
      `${meta('gb2312')}中国${String.fromCodePoint(0x20000)}`,
      'gbk',
    ],
    [
      'big5 by http-equiv',
      bytesOf(
        '<meta http-equiv="Content-Type" content="text/html; charset=big5">',
        [0xa4, 0xa4, 0xb0, 0xea],
      ),
      undefined,
      '<meta http-equiv="Content-Type" content="text/html; charset=big5">中國',
      'big5',
    ],
    [
      'koi8-r declared by an XML declaration',
      bytesOf('<?xml version="1.0" encoding="koi8-r"?>', [0xed, 0xc9, 0xd2]),
      undefined,
      '<?xml version="1.0" encoding="koi8-r"?>Мир',
      'koi8-r',
    ],
    [
      'the server before the page',
      bytesOf(meta('iso-8859-2'), [0xb1]),
      'text/html; charset=iso-8859-7',
      `${meta('iso-8859-2')}±`,
      'iso-8859-7',
    ],
    [
      'a charset nobody knows',
      bytesOf(meta('x-sendiri'), [0xe9]),
      'text/html; charset=wtf-9',
      `${meta('x-sendiri')}é`,
      'windows-1252',
    ],
    ['no bytes', new Uint8Array(), undefined, '', 'utf-8'],
  ])('%s', (_title, bytes, contentType, text, charset) => {
    const decoded = decodeBody(bytes, { contentType });
    expect(decoded.text).toBe(text);
    expect({ ...decoded, text }).toEqual({
      text,
      charset,
      replaced: 0,
    });
  });
});

describe('a few broken bytes do not turn UTF-8 into something else', () => {
  const body = 'Kata “siap” – é '.repeat(20);
  test.each<[string, Uint8Array, string | undefined, number]>([
    ['declared iso-8859-1', bytesOf(meta('iso-8859-1'), body, [0xa0], body), undefined, 1],
    ['declared by nobody', bytesOf(body, [0xff], body), undefined, 1],
    [
      'declared UTF-8 by the server',
      bytesOf(body, [0x92], 'x', [0xe9], body),
      'text/html; charset=utf-8',
      2,
    ],
    ['declared gb2312', bytesOf(meta('gb2312'), body, [0xff]), undefined, 1],
    ['cut in the middle of a character', bytesOf(body, [0xe2, 0x80]), undefined, 1],
  ])('%s', (_title, bytes, contentType, replaced) => {
    const decoded = decodeBody(bytes, { contentType });
    expect(decoded.charset).toBe('utf-8');
    expect(decoded.replaced).toBe(replaced);
    expect(decoded.text).toContain('“siap” – é');
  });
});

test('replacement characters the page itself holds do not count', () => {
  expect(decodeBody(bytesOf('é \ufffd')).replaced).toBe(0);
  expect(decodeBody(bytesOf('é \ufffd', [0xff])).replaced).toBe(1);
});

test('East Asian text is not taken for damaged UTF-8', () => {
  const words = Array.from({ length: 200 }, (_, i) => [
    0xb0 + (i % 0x40),
    0xa1 + (i % 0x50),
  ]).flat();
  expect(decodeBody(bytesOf(meta('gb18030'), words)).charset).toBe('gb18030');
  expect(decodeBody(bytesOf(meta('euc-kr'), words)).charset).toBe('euc-kr');
});

test('a byte order mark is never part of the text', () => {
  for (const bytes of [
    bytesOf('\ufeffx'),
    bytesOf([0xff, 0xfe, 0x78, 0]),
    bytesOf([0xfe, 0xff, 0, 0x78]),
  ]) {
    expect(decodeBody(bytes).text).toBe('x');
  }
});

test('no bytes make it throw', () => {
  const charset = fc.constantFrom(
    'utf-8',
    'utf-16',
    'gb18030',
    'euc-kr',
    'x-user-defined',
    'hz-gb-2312',
    'iso-8859-8-i',
    '',
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), charset, fc.boolean(), (bytes, name, byPage) => {
      const body = byPage ? bytesOf(meta(name), [...bytes]) : bytes;
      decodeBody(body, { contentType: `text/html; charset=${name}` });
      looksBinary(body);
    }),
    { numRuns: 1000 },
  );
});

test('10 MB decode within a second, sound or damaged', () => {
  const sound = (size: number) => Buffer.alloc(size, 'Menteri “hadir” di sana. ');
  const damaged = (size: number) => Buffer.concat([Buffer.from([0xff]), sound(size)]);
  const rightQuotes = (size: number) => Buffer.alloc(size, 0x92);
  const replaced = (size: number) => Buffer.alloc(size, '\ufffd');
  for (const bytesOf of [sound, damaged, rightQuotes, replaced])
    expect([
      bytesOf.name,
      isReadLinearly(decodeBody, bytesOf, { repeats: 10_000_000, quickMs: 1_000 }),
    ]).toEqual([bytesOf.name, true]);
});

describe('binary bytes are told from pages', () => {
  test.each<[string, Uint8Array, boolean]>([
    ['PDF', bytesOf('%PDF-1.7\n'), true],
    ['PNG', bytesOf([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), true],
    ['JPEG', bytesOf([0xff, 0xd8, 0xff, 0xe0]), true],
    ['GIF', bytesOf('GIF89a'), true],
    ['ZIP', bytesOf('PK', [3, 4, 20]), true],
    ['gzip', bytesOf([0x1f, 0x8b, 8, 0]), true],
    ['mp4', bytesOf([0, 0, 0, 0x20], 'ftypisom'), true],
    ['zero bytes in text', bytesOf('abc', [0], 'def'), true],
    ['one control character in ten', bytesOf('abcdefghi\u0001'.repeat(20)), true],
    ['HTML', bytesOf(page), false],
    ['plain text', bytesOf('Menteri hadir di Jakarta.\r\n\tKata dia.\f'), false],
    ['a stray zero byte in HTML', bytesOf('\n', page, [0], page), false],
    ['UTF-16 with a mark', bytesOf([0xff, 0xfe], [...utf16(page, 'le')]), false],
    ['UTF-16 without a mark', utf16(page, 'be'), false],
    ['windows-1252', bytesOf('Jum', [0x92], 'at'), false],
    ['shift_jis', bytesOf([0x93, 0xfa, 0x96, 0x7b]), false],
    ['no bytes', new Uint8Array(), false],
  ])('%s', (_title, bytes, binary) => {
    expect(looksBinary(bytes)).toBe(binary);
  });
});

const realPage = new URL(
  '../../../shared/corpus/indonesian/tempoen-mainpage.html.gz',
  import.meta.url,
);
const realTest = existsSync(realPage) ? test : test.skip;
if (!existsSync(realPage)) console.log('skipped: ../shared/corpus is not beside the checkout');

realTest('a real page that declares iso-8859-1 and is UTF-8 reads as UTF-8', () => {
  const decoded = decodeBody(gunzipSync(readFileSync(realPage)));
  expect(decoded.charset).toBe('utf-8');
  expect(decoded.text).not.toContain('Ã');
});
