import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseLenientJson } from '../../src/dom/lenient-json.ts';
import { expectLinear } from '../text/hostile.ts';

const million = 1_000_000;

describe('broken JSON with one sensible reading is repaired', () => {
  test.each<[string, string, unknown]>([
    ['a trailing comma in an object', '{"a":1,}', { a: 1 }],
    ['a trailing comma in an array', '{"a":[1,2,],}', { a: [1, 2] }],
    ['doubled commas', '{"a":1,,"b":2}', { a: 1, b: 2 }],
    ['a raw line break in a string', '{"a":"x\ny\tz\r\n"}', { a: 'x\ny\tz\r\n' }],
    ['a control character in a string', '{"a":"\u0001"}', { a: '\u0001' }],
    ['a byte order mark', '\ufeff{"a":1}', { a: 1 }],
    ['an HTML comment around', '<!-- {"a":1} -->', { a: 1 }],
    ['a CDATA section around', '<![CDATA[{"a":1}]]>', { a: 1 }],
    ['a CDATA section in line comments', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['a CDATA section in line comments on one line', '//<![CDATA[ {"a":1} //]]>', { a: 1 }],
    ['a CDATA section in block comments', '/*<![CDATA[*/{"a":1}/*]]>*/', { a: 1 }],
    ['a CDATA section around nested arrays', '<![CDATA[[[1]]]]>', [[1]]],
    ['line comments', '{"a":"x", // "y",\n"b":2 // z\n}', { a: 'x', b: 2 }],
    ['block comments', '{/* one */"a"/**/:1/* two */}', { a: 1 }],
    ['a semicolon at the end', '{"a":1};', { a: 1 }],
    ['values without a separator', '{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['values with a comma', '{"a":1},\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['a missing comma between objects', '[{"a":1} {"b":2}]', [{ a: 1 }, { b: 2 }]],
    [
      'a missing comma between members',
      '{"a":"x"\n"b":{"c":1} "d":2}',
      { a: 'x', b: { c: 1 }, d: 2 },
    ],
    ['a missing comma between strings', '{"a":["x" "y"]}', { a: ['x', 'y'] }],
    ['quotation marks inside', '{"a":"kata "siap" dari","b":2}', { a: 'kata "siap" dari', b: 2 }],
    [
      'quotation marks and a comma',
      '{"a":"ia "siap", kata Budi","b":2}',
      { a: 'ia "siap", kata Budi', b: 2 },
    ],
    ['quotation marks at the end', '{"a":"kata "siap"","b":2}', { a: 'kata "siap"', b: 2 }],
    ['quotation marks at the start', '{"a":""Siap" kata Budi"}', { a: '"Siap" kata Budi' }],
    ['single quotes', "{'a':'b','c':['d']}", { a: 'b', c: ['d'] }],
    [
      'a value in single quotes',
      '{"a": \'harga "baru" naik\', "b": 2}',
      { a: 'harga "baru" naik', b: 2 },
    ],
    ['an apostrophe inside single quotes', "{'a':'Jum'at pagi'}", { a: "Jum'at pagi" }],
    ['an escaped apostrophe', '{"a":"Jum\\\'at"}', { a: "Jum'at" }],
    ['an escape JSON does not know', '{"a":"C:\\Users\\x"}', { a: 'C:\\Users\\x' }],
    ['an escaped line break', '{"a":"x\\\ny"}', { a: 'x\ny' }],
    ['known escapes beside broken ones', '{"a":"\\u00e9\\n\\"\\\\\\q",}', { a: 'é\n"\\\\q' }],
    [
      'escaped quotation marks all over',
      '{&quot;a&quot;:&quot;b &amp;amp; c&quot;}',
      { a: 'b &amp; c' },
    ],
    ['numeric references all over', '[{&#34;a&#34;: 1,}]', [{ a: 1 }]],
    ['a key without quotes', '{a:1, b : "x"}', { a: 1, b: 'x' }],
    ['a key without a value', '{"a":,"b":2,"c":}', { b: 2 }],
    ['undefined', '{"a":undefined,"b":2}', { a: null, b: 2 }],
    ['a number that is none', '{"a":1.234.567,"b":01,"c":2}', { c: 2 }],
    ['a brace too many', '{"a":1}}', { a: 1 }],
    ['a bracket missing', '{"a":[1,2 }', { a: [1, 2] }],
    ['semicolons between members', '{"a":"b"; "c": 1}', { a: 'b', c: 1 }],
    ['markup behind the value', '{"a":1}</script><p>', { a: 1 }],
    ['a statement behind the value', '{"a":1};window.x="y"', { a: 1 }],
    ['the name __proto__', '{"__proto__":{"a":1},}', JSON.parse('{"__proto__":{"a":1}}')],
  ])('%s', (_title, text, value) => {
    expect(parseLenientJson(text)).toEqual(value);
  });
});

describe('a text cut short keeps what was whole', () => {
  test.each<[string, unknown]>([
    ['{"a":"x","b":2 ', { a: 'x', b: 2 }],
    ['{"a":"x","b":"hal', { a: 'x' }],
    ['{"a":"x","b":12', { a: 'x' }],
    ['{"a":"x","b":tr', { a: 'x' }],
    ['{"a":"x","b":true', { a: 'x', b: true }],
    ['{"a":"x","b":', { a: 'x' }],
    ['{"a":"x","b', { a: 'x' }],
    ['{"a":{"b":["c","d', { a: { b: ['c'] } }],
    ['{"a":{"b":"c"}', { a: { b: 'c' } }],
  ])('%s', (text, value) => {
    expect(parseLenientJson(text)).toEqual(value);
  });
});

describe('what is not JSON is absent', () => {
  test.each([
    '',
    '   ',
    'plain text',
    '<html><body>',
    'window.x = 1',
    'undefined',
    '"half',
    '"a" "b"',
    '{"a" "b" "c"',
    '{plain text}',
    '(function(){return {a:1}})()',
  ])('%j', (text) => {
    const value = parseLenientJson(text);
    expect(value === undefined || JSON.stringify(value) === '{}').toBe(true);
  });
});

test('valid JSON reads as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseLenientJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

test('the repairs leave valid objects and arrays as they are', () => {
  // A pair of quotation marks inside a key is out of reach of the repairs' look ahead.
  const value = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
  fc.assert(
    fc.property(value, fc.boolean(), (original, spread) => {
      const json = JSON.stringify(original, null, spread ? 2 : 0);
      expect(parseLenientJson(`/* */${json};`)).toEqual(JSON.parse(json));
    }),
    { numRuns: 500 },
  );
});

test('no text makes it throw', () => {
  const pieces = fc.constantFrom(
    ...'{}[]",:;\'\\ \n<-!/*a1&'.split(''),
    '<!--',
    '-->',
    '&quot;',
    '//',
    'null',
    '{"a":',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      parseLenientJson(parts.join(''));
    }),
    { numRuns: 3000 },
  );
});

describe('a million characters of bait are read in linear time', () => {
  test.each([
    '{',
    '[',
    '"',
    "'",
    ',',
    ':',
    '}',
    ']',
    '\\',
    '\\"',
    ' ',
    '"x\n',
    '{"a":',
    '{"a":1}',
    '[{"a":1} ',
    '"a" , ',
    '"," ',
    '"a":"b" ',
    '/*',
    '//',
    '<!--',
    '" /* ',
    '", // ',
    '&quot;',
    '{&quot;',
    '-',
    'a',
    'a ',
    ']]>',
    "','",
    '" ',
    '{a:',
    '["x" ',
    '"\n,',
  ])('%j', (piece) => {
    expectLinear(parseLenientJson, {
      fragments: [piece],
      frames: ['$', '{$', '[$', '{"a":"$', '{"a":$', '["$'],
      repeats: Math.ceil(million / piece.length),
      // A parser that builds what it reads takes its time.
      quickMs: 1_000,
    });
  });
});

test('fault 58: 10,000 levels do not overflow, valid or broken', () => {
  const depth = (value: unknown): number => {
    let levels = 0;
    for (let at = value; Array.isArray(at); at = at[0]) levels += 1;
    return levels;
  };
  const nested = `${'['.repeat(10_000)}1${']'.repeat(10_000)}`;
  expect(depth(parseLenientJson(nested))).toBe(10_000);
  expect(depth(parseLenientJson(`${nested};`))).toBe(10_000);
});
