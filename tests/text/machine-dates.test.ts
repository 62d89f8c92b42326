import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { readDate } from '../../src/text/dates.ts';
import { looksLikeFalseUtc, readMachineDate } from '../../src/text/machine-dates.ts';
import { foldSpaces } from '../../src/text/white-space.ts';
import { expectLinear } from './hostile.ts';
import { groupByRule, readTable } from './read-table.ts';

const table = readTable('machine-dates.tsv');

describe.each(groupByRule(table))('%s', (_, rows) => {
  test.each(rows)('%j (%s)', (text = '', zone = '', iso, raw, precision, stated) => {
    const date = readMachineDate(text, { zone });
    const expected = iso === '-' ? undefined : { iso, raw, precision, zone: stated };
    expect(date).toEqual(expected);
  });
});

test('an empty value is absent', () => {
  for (const text of ['', ' ', '\n', '\u00a0', '\u200b'])
    expect(readMachineDate(text, { zone: '+07:00' })).toBeUndefined();
});

describe('local time marked Z equals the printed local time to the minute', () => {
  const zone = '+07:00';
  test.each([
    ['2016-03-01 T15:32:01Z', '01/03/2016 15:32 WIB', true],
    ['2016-03-01T15:32:59+00:00', 'Selasa, 1 Maret 2016 15:32', true],
    ['2016-03-01T15:32Z', '1 Maret 2016 | 15.32 WITA', true],
    ['2016-03-01T15:32:01Z', '1 Maret 2016 15:32:40 WIB', true],
    ['2024-04-27T15:56:35Z', '15:56 BST, 27 April 2024', true],
    ['2016-03-01T08:32:01Z', '1 Maret 2016 15:32 WIB', false],
    ['2016-03-01T15:33:01Z', '1 Maret 2016 15:32 WIB', false],
    ['2016-03-02T15:32:01Z', '1 Maret 2016 15:32 WIB', false],
    ['2016-03-01T15:32:01Z', 'March 1, 2016 3:32 PM UTC', false],
    ['2016-03-01T15:32:01Z', '1 March 2016 15:32 GMT', false],
    ['2016-03-01T15:32:01+07:00', '1 Maret 2016 15:32 WIB', false],
    ['2016-03-01T15:32:01', '1 Maret 2016 15:32 WIB', false],
    ['2016-03-01T15:32:01+09:00', '1 Maret 2016 15:32 WIB', false],
    ['2016-03-01T00:00:00Z', '1 Maret 2016', false],
    ['2016-03-01', '1 Maret 2016 00:00 WIB', false],
  ])('%s beside %s: %s', (value, line, expected) => {
    const data = readMachineDate(value, { zone });
    const printed = readDate(line, { zone });
    if (data === undefined || printed === undefined) throw new Error('a row that is not read');
    expect(looksLikeFalseUtc(data, printed)).toBe(expected);
  });

  test('a value without a zone, read for a page of UTC, is marked by nobody', () => {
    const data = readMachineDate('2016-03-01T15:32:01', { zone: '+00:00' });
    const printed = readDate('1 Maret 2016 15:32 WIB');
    if (data === undefined || printed === undefined) throw new Error('a row that is not read');
    expect(looksLikeFalseUtc(data, printed)).toBe(false);
  });
});

const instant = fc
  .date({
    min: new Date('1971-01-01T00:00:00Z'),
    max: new Date('2100-12-30T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));
const zones = fc.constantFrom('+07:00', '+08:00', '+00:00', '-05:00', '+05:30');

test('any instant reads back from any machine form', () => {
  fc.assert(
    fc.property(instant, zones, zones, (date, offset, zone) => {
      const local = DateTime.fromJSDate(date, { zone: 'utc' }).setZone(`UTC${offset}`);
      const day = local.toFormat('yyyy-MM-dd');
      const clock = local.toFormat('HH:mm:ss');
      const expected = { iso: `${day}T${clock}${offset}`, precision: 'second', zone: 'stated' };
      for (const value of [
        `${day}T${clock}${offset}`,
        `${day}t${clock}.123${offset}`,
        `${day} T${clock}${offset.replace(':', '')}`,
        `${day} ${clock} ${offset}`,
      ])
        expect(readMachineDate(value, { zone })).toEqual({ ...expected, raw: value });
      expect(readMachineDate(`${day} ${clock}`, { zone: offset })).toEqual({
        ...expected,
        zone: 'assumed',
        raw: `${day} ${clock}`,
      });
    }),
    { numRuns: 500 },
  );
});

test('a count of seconds or milliseconds is the same instant in every zone', () => {
  fc.assert(
    fc.property(instant, zones, (date, zone) => {
      const seconds = date.getTime() / 1000;
      if (String(seconds).length !== 10) return;
      for (const value of [String(seconds), `${seconds}000`]) {
        const read = readMachineDate(value, { zone });
        expect(read?.iso.slice(-6)).toBe(zone);
        expect(DateTime.fromISO(read?.iso ?? '').toMillis()).toBe(date.getTime());
      }
    }),
    { numRuns: 500 },
  );
});

test('no text makes the reader throw, and every date is a real one', () => {
  const words = fc.constantFrom(
    ...['2021', '-', '05', '06', 'T', 't', ' ', '10', ':', '12', '.', '123', 'Z', 'z', '+', '07'],
    ...['WIB', '00', '0000', '1620270720', '000', 'Tue, ', '16 Feb 2016', 'GMT', '/', 'null', '99'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.stringMatching(/^\d{1,15}$/),
    fc.array(words, { maxLength: 16 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, zones, (value, zone) => {
      const date = readMachineDate(value, { zone });
      if (date === undefined) return;
      expect(date.iso).toMatch(/^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      expect(DateTime.fromISO(date.iso, { setZone: true }).isValid).toBe(true);
      expect(date.raw).toBe(foldSpaces(value));
      if (date.precision === 'day') expect(date.zone).toBe('assumed');
    }),
    { numRuns: 3000 },
  );
});

test('the reader knows no clock: the answer of today is the answer of any day', () => {
  const answers = ['1969-12-31T23:00:00Z', '2099-01-01T00:00:00Z'].map((now) => {
    jest.useFakeTimers({ now: new Date(now) });
    const answer = table.map(([text = '', zone = '']) => readMachineDate(text, { zone }));
    jest.useRealTimers();
    return answer;
  });
  expect(answers[0]).toEqual(answers[1]);
});

describe('fault 56: bait for patterns is read in linear time', () => {
  test.each([
    ...[
      '2021-',
      '2021-05-06',
      '2021-05-06T',
      '2021-05-06 ',
      'T10:12',
      '10:12:',
      ':',
      '.',
      '0',
      '1',
    ],
    ...[
      '9',
      '+07:00',
      '+',
      'Z',
      'T',
      ' ',
      '\n',
      '\u00a0',
      'Tue, ',
      '16 Feb ',
      'WIB',
      'null ',
      '-',
      '/',
    ],
  ])('%j', (fragment) => {
    expectLinear((text) => readMachineDate(text, { zone: '+07:00' }), {
      fragments: [fragment],
      frames: ['$', '$)', '2021-05-06T10:12:00.$x'],
    });
  });
});
