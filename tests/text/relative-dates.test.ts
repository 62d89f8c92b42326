import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { readRelativeDate } from '../../src/text/relative-dates.ts';
import { foldSpaces } from '../../src/text/white-space.ts';
import { expectLinear } from './hostile.ts';
import { groupByRule, readTable } from './read-table.ts';

const table = readTable('relative-dates.tsv');
const now = '2021-05-06T03:12:00Z';
const zone = '+07:00';

describe.each(groupByRule(table))('%s', (_, rows) => {
  test.each(rows)('%j (%s %s)', (text = '', from = '', at = '', iso, raw, precision, stated) => {
    const date = readRelativeDate(text, { now: from, zone: at });
    const expected = iso === '-' ? undefined : { iso, raw, precision, zone: stated };
    expect(date).toEqual(expected);
  });
});

test('white space of every kind is folded', () => {
  for (const space of ['\u00a0', '\t', '\r\n', '\u3000', '  '])
    expect(readRelativeDate(`7${space}menit${space}yang lalu`, { now, zone })).toEqual({
      iso: '2021-05-06T10:05:00+07:00',
      raw: '7 menit yang lalu',
      precision: 'minute',
      zone: 'assumed',
    });
});

test('any count of any unit is that long ago', () => {
  const units = [
    [['detik', 'dtk', 'seconds'], 'seconds', 'second', "yyyy-MM-dd'T'HH:mm:ss"],
    [['menit', 'mnt', 'minutes'], 'minutes', 'minute', "yyyy-MM-dd'T'HH:mm:00"],
    [['jam', 'j', 'hours'], 'hours', 'minute', "yyyy-MM-dd'T'HH:mm:00"],
    [['hari', 'days'], 'days', 'day', "yyyy-MM-dd'T'00:00:00"],
    [['minggu', 'pekan', 'mgg', 'weeks'], 'weeks', 'day', "yyyy-MM-dd'T'00:00:00"],
    [['bulan', 'bln', 'months'], 'months', 'day', "yyyy-MM-dd'T'00:00:00"],
  ] as const;
  const one = fc.record({
    unit: fc.constantFrom(...units),
    count: fc.integer({ min: 1, max: 59 }),
    pick: fc.nat(),
    minutes: fc.integer({ min: 0, max: 60 * 24 * 365 * 20 }),
  });
  fc.assert(
    fc.property(one, fc.constantFrom('+07:00', '+09:00', '+00:00', '-05:00'), (picked, at) => {
      const [words, key, precision, format] = picked.unit;
      const word = words[picked.pick % words.length] ?? '';
      const from = DateTime.fromISO('2010-01-01T00:00:00Z', { zone: `UTC${at}` });
      const moment = from.plus({ minutes: picked.minutes });
      const text = `${picked.count} ${word} ${word.endsWith('s') ? 'ago' : 'lalu'}`;
      expect(readRelativeDate(text, { now: moment.toUTC().toISO() ?? '', zone: at })).toEqual({
        iso: `${moment.minus({ [key]: picked.count }).toFormat(format)}${at}`,
        raw: text,
        precision,
        zone: 'assumed',
      });
    }),
    { numRuns: 1000 },
  );
});

test('no text makes the reader throw, and no date is later than now', () => {
  const words = fc.constantFrom(
    ...['7', ' ', 'menit', 'jam', 'hari', 'Minggu', 'yang', 'lalu', 'kemarin', 'hari ini', '10:12'],
    ...['WIB', ', ', 'ago', 'hours', 'an', 'se', '999999', 'besok', 'baru saja', '-', '0', '23.59'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(words, { maxLength: 10 }).map((parts) => parts.join('')),
    fc.array(words, { maxLength: 10 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, (line) => {
      const date = readRelativeDate(line, { now, zone });
      if (date === undefined) return;
      const at = DateTime.fromISO(date.iso, { setZone: true });
      expect([line, at.isValid && at <= DateTime.fromISO(now)]).toEqual([line, true]);
      expect(foldSpaces(line)).toContain(date.raw);
    }),
    { numRuns: 3000 },
  );
});

test('the reader knows no clock: only the now it is given counts', () => {
  const answers = ['1969-12-31T23:00:00Z', '2099-01-01T00:00:00Z'].map((clock) => {
    jest.useFakeTimers({ now: new Date(clock) });
    const answer = table.map(([text = '']) => readRelativeDate(text, { now, zone }));
    jest.useRealTimers();
    return answer;
  });
  expect(answers[0]).toEqual(answers[1]);
});

describe('fault 56: bait for patterns is read in linear time', () => {
  test.each([
    ...[
      'yang lalu ',
      'lalu ',
      '7 menit ',
      '7 ',
      '1',
      ' ',
      '\n',
      '\u00a0',
      'kemarin ',
      'hari ini, ',
    ],
    ...[
      'baru saja ',
      'ago ',
      'an hour ',
      'se',
      'minggu ',
      '10:12 ',
      ':',
      ',',
      '-',
      '7 menit yang ',
    ],
  ])('%j', (fragment) => {
    expectLinear((text) => readRelativeDate(text, { now, zone }), {
      fragments: [fragment],
      frames: ['$', '$)', '7 menit $lalu'],
    });
  });
});
