import { describe, expect, test } from '@jest/globals';
import { readLineFacts, trimLine, withMark, withNewMark } from '../../src/dedupe/marked-line.ts';
import { readRecordFacts } from '../../src/dedupe/record-facts.ts';
import { Failure } from '../../src/failure.ts';

const record = {
  id: '0123456789abcdef'.repeat(2),
  author: [],
  datePublished: null,
  wordCount: 12,
  contentHash: 'a'.repeat(64),
  simhash: 'b'.repeat(16),
};

const read = (change: object) => readRecordFacts(JSON.stringify({ ...record, ...change }));

describe('facts of a record', () => {
  test('an unknown date is later than any', () => {
    expect(read({}).publishedMs).toBe(Number.POSITIVE_INFINITY);
    expect(read({ datePublished: '2021-05-06T10:12:00+07:00' }).publishedMs).toBe(
      Date.UTC(2021, 4, 6, 3, 12),
    );
  });

  test('the agency is the first author in that role', () => {
    const author = [
      { name: 'Budi', role: 'reporter', raw: 'Budi' },
      { name: 'ANTARA', role: 'agency', raw: 'ANTARA' },
      { name: 'AFP', role: 'agency', raw: 'AFP' },
    ];
    expect(read({ author }).agency).toBe('ANTARA');
    expect(read({ author: [author[0]] }).agency).toBeUndefined();
  });

  test('a record without a body has no fingerprints', () => {
    const facts = read({ contentHash: null, simhash: null });
    expect(facts).toMatchObject({ contentHash: undefined, simhash: undefined });
  });
});

describe('what is no record is told', () => {
  test('as a failure with its code', () => {
    expect(() => readRecordFacts('{')).toThrow(Failure);
  });

  test.each([
    ['{', 'is not JSON'],
    ['', 'is not JSON'],
    ['[]', 'is not a JSON object'],
    ['"a"', 'is not a JSON object'],
    ['null', 'is not a JSON object'],
    ['{}', 'its id is not 32 hex digits'],
  ])('%s', (line, what) => {
    expect(() => readRecordFacts(line)).toThrow(what);
  });

  test.each([
    ['id', null, 'its id is null'],
    ['id', 'A'.repeat(32), 'its id is not 32 hex digits'],
    ['contentHash', undefined, 'its contentHash is not 64 hex digits'],
    ['simhash', '0x12', 'its simhash is not 16 hex digits'],
    ['simhash', 12, 'its simhash is not 16 hex digits'],
    ['wordCount', '12', 'its wordCount is no number'],
    ['wordCount', -1, 'its wordCount is no number'],
    ['datePublished', 'kemarin', 'its datePublished is neither a date nor null'],
    ['datePublished', undefined, 'its datePublished is neither a date nor null'],
    ['author', 'Budi', 'its author is not a list'],
  ])('%s %j', (key, value, what) => {
    expect(() => read({ [key]: value })).toThrow(what);
  });

  test('fault 58: __proto__ in a record is a key like any other', () => {
    const line = `${JSON.stringify(record).slice(0, -1)},"__proto__":{"cluster":1}}`;
    expect(readRecordFacts(line).isMarked).toBe(false);
  });
});

const mark = { id: 'c'.repeat(32), size: 2, position: 1, agency: null, distance: 0 };
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (parts: readonly Uint8Array[]) => Buffer.concat(parts).toString();

describe('a line', () => {
  test('keeps every byte of its record and gets the mark at its end', () => {
    const line = '{"a": 1.0,  "b":"\\u00e9é", "c":12345678901234567890 }';
    expect(text(withMark(bytes(line), mark))).toBe(
      `${line.slice(0, -1)},"cluster":${JSON.stringify(mark)}}\n`,
    );
  });

  test('with a mark gets the new one', () => {
    const line = bytes('{"a":"é","cluster":{"id":"old"},"b":2}');
    expect(withNewMark(line, mark)).toBe(`{"a":"é","cluster":${JSON.stringify(mark)},"b":2}`);
  });

  test.each([
    ['white space around it', ' \t{} \r', '{}'],
    ['a byte order mark', '\ufeff{}', '{}'],
    ['nothing in it', ' \r', ''],
    ['nothing at all', '', ''],
  ])('is trimmed: %s', (_, line, wanted) => {
    expect(text([trimLine(bytes(line))])).toBe(wanted);
  });

  test.each(['Kantor Berita ANTARA', 'Agence France-Presse « é »', '共同通信', 'ANTARA\u0007'])(
    'names its agency in any script: %s',
    (name) => {
      const author = [{ name, role: 'agency', raw: name }];
      const line = JSON.stringify({ ...record, author });
      const escaped = line.replace(
        /[^ -~]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      expect(readLineFacts(bytes(line)).agency).toBe(name);
      expect(readLineFacts(bytes(escaped)).agency).toBe(name);
    },
  );
});
