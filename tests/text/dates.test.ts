import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { type FoundDate, findDates, readDate } from '../../src/text/dates.ts';
import { foldSpaces } from '../../src/text/white-space.ts';
import { expectLinear } from './hostile.ts';
import { groupByRule, readTable } from './read-table.ts';

const table = readTable('dates.tsv');
const options = (zone = '-') => (zone === '-' ? {} : { zone });
const isoShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;

/** What every date of a line owes: its place, a real instant, a shape. */
function expectSound(text: string, dates: readonly FoundDate[]): void {
  let last = 0;
  for (const date of dates) {
    expect(date.start).toBeGreaterThanOrEqual(last);
    expect(date.end).toBeGreaterThan(date.start);
    expect(foldSpaces(text.slice(date.start, date.end))).toBe(date.raw);
    expect(date.iso).toMatch(isoShape);
    expect(DateTime.fromISO(date.iso, { setZone: true }).isValid).toBe(true);
    expect(date.hasTime).toBe(date.precision !== 'day');
    if (!date.hasTime) expect([date.zone, date.iso.slice(11, 19)]).toEqual(['assumed', '00:00:00']);
    last = date.end;
  }
}

describe.each(groupByRule(table))('%s', (_, rows) => {
  test.each(rows)('%j (%s)', (text = '', zone, iso, raw, precision, stated, label) => {
    const found = findDates(text, options(zone));
    expectSound(text, found);
    const [first] = found;
    expect([first?.iso ?? '-', first?.raw ?? '-']).toEqual([iso, raw]);
    expect([first?.precision ?? '-', first?.zone ?? '-']).toEqual([precision, stated]);
    expect(first?.label ?? '-').toBe(label);
    expect(found.length).toBe(iso === '-' ? 0 : 1);
    const reading = first && { iso, raw, precision, zone: stated };
    expect(readDate(text, options(zone))).toEqual(reading);
  });
});

describe('white space and marks of every kind are read and folded', () => {
  test.each([
    [
      'Kamis,\u00a006\u00a0Mei\u00a02021\u00a0|\u00a010:12\u00a0WIB',
      'Kamis, 06 Mei 2021 | 10:12 WIB',
    ],
    ['Kamis,\u300006\u3000Mei\u30002021', 'Kamis, 06 Mei 2021'],
    ['Kamis,\t06\tMei\r\n2021', 'Kamis, 06 Mei 2021'],
    ['Kamis,\u200906\u2009Mei\u20092021', 'Kamis, 06 Mei 2021'],
    ['\u200bKamis, 06 Mei 2021\u200b', 'Kamis, 06 Mei 2021'],
    ['Kamis,\u200b 06\u200b Mei 2021', 'Kamis, 06 Mei 2021'],
    ['\u200e6\u200e/\u200e5\u200e/\u200e2021', '6/5/2021'],
    ['\ufeffKamis, 06 Mei 2021', 'Kamis, 06 Mei 2021'],
    ['May 6, 2021, 10:12\u202fAM', 'May 6, 2021, 10:12 AM'],
    ['Jum\u2019at, 7 Mei 2021', 'Jum\u2019at, 7 Mei 2021'],
    ['Jum\u2018at, 7 Mei 2021', 'Jum\u2018at, 7 Mei 2021'],
    ['JUM\u00b4AT, 7 MEI 2021', 'JUM\u00b4AT, 7 MEI 2021'],
    ['Jum`at, 7 Mei 2021', 'Jum`at, 7 Mei 2021'],
    ['Jum at, 7 Mei 2021', '7 Mei 2021'],
  ])('%j', (text, raw) => {
    expectSound(text, findDates(text));
    // "Jum at" is no weekday by itself; with or without it the day is the same.
    expect(readDate(text)?.raw.endsWith(raw)).toBe(true);
    expect(readDate(text)?.iso).toMatch(/^2021-05-0[67]T/);
  });
});

describe('all dates of a line, in order', () => {
  test.each([
    [
      'Tayang: Kamis, 6 Mei 2021 08:52 WIB | Diperbarui: Jumat, 7 Mei 2021 09:10 WIB',
      [
        ['2021-05-06T08:52:00+07:00', 'published'],
        ['2021-05-07T09:10:00+07:00', 'modified'],
      ],
    ],
    [
      'Tayang: Kamis, 6 Mei 2021 08:52 WIBDiperbarui: Jumat, 7 Mei 2021 09:10 WIB',
      [
        ['2021-05-06T08:52:00+07:00', 'published'],
        ['2021-05-07T09:10:00+07:00', 'modified'],
      ],
    ],
    [
      '6 Mei 2021 10:12 WIB (Diperbarui 7 Mei 2021 08:00 WITA)',
      [
        ['2021-05-06T10:12:00+07:00', null],
        ['2021-05-07T08:00:00+08:00', 'modified'],
      ],
    ],
    [
      'الأحد 4 آب/أغسطس 2024 - 10:30 م | 12 كانون الثاني 2025، 9:05 صباحًا',
      [
        ['2024-08-04T22:30:00+07:00', null],
        ['2025-01-12T09:05:00+07:00', null],
      ],
    ],
    [
      '١٢ يناير ٢٠٢٤ ١٠:٣٠ | ১২ জুন ২০২৪, ১৪:৩০',
      [
        ['2024-01-12T10:30:00+07:00', null],
        ['2024-06-12T14:30:00+07:00', null],
      ],
    ],
    [
      'May 6, 2021 at 9:05p EDT | May 7, 2021, 9:05 a la carte',
      [
        ['2021-05-06T21:05:00-04:00', null],
        ['2021-05-07T09:05:00+07:00', null],
      ],
    ],
    [
      'Published May 6, 2021, updated May 7, 2021 at 9:05 p.m.',
      [
        ['2021-05-06T00:00:00+07:00', 'published'],
        ['2021-05-07T21:05:00+07:00', 'modified'],
      ],
    ],
    [
      '6 Mei 2021 10 Juni 2021',
      [
        ['2021-05-06T00:00:00+07:00', null],
        ['2021-06-10T00:00:00+07:00', null],
      ],
    ],
    [
      '6 Mei 2021 07.05.2021',
      [
        ['2021-05-06T00:00:00+07:00', null],
        ['2021-05-07T00:00:00+07:00', null],
      ],
    ],
    [
      '6 Mei 2021 2021-05-07',
      [
        ['2021-05-06T00:00:00+07:00', null],
        ['2021-05-07T00:00:00+07:00', null],
      ],
    ],
    [
      'Kamis, 6 Mei 2021 - Jumat, 7 Mei 2021',
      [
        ['2021-05-06T00:00:00+07:00', null],
        ['2021-05-07T00:00:00+07:00', null],
      ],
    ],
    [
      '06/05/2021 07/05/2021 31/06/2021',
      [
        ['2021-05-06T00:00:00+07:00', null],
        ['2021-05-07T00:00:00+07:00', null],
      ],
    ],
    [
      '6 Mei 2021 10:12 WIB 7 Mei 2021',
      [
        ['2021-05-06T10:12:00+07:00', null],
        ['2021-05-07T00:00:00+07:00', null],
      ],
    ],
    [
      '6 Mei 2021 10:12 - 7 Mei 2021',
      [
        ['2021-05-06T10:12:00+07:00', null],
        ['2021-05-07T00:00:00+07:00', null],
      ],
    ],
    [
      '5 April 2021 - 6 Mei 2021',
      [
        ['2021-04-05T00:00:00+07:00', null],
        ['2021-05-06T00:00:00+07:00', null],
      ],
    ],
    [
      '6/5/2021 10:12 7/5/2021 11:00',
      [
        ['2021-05-06T10:12:00+07:00', null],
        ['2021-05-07T11:00:00+07:00', null],
      ],
    ],
    [
      'Terbit 6 Mei 2021 Update 7 Mei 2021',
      [
        ['2021-05-06T00:00:00+07:00', 'published'],
        ['2021-05-07T00:00:00+07:00', 'modified'],
      ],
    ],
    ['31 Juni 2021, terbit 6 Mei 2021', [['2021-05-06T00:00:00+07:00', 'published']]],
  ])('%j', (text, expected) => {
    const found = findDates(text);
    expectSound(text, found);
    expect(found.map(({ iso, label }) => [iso, label])).toEqual(expected);
  });
});

const indonesianMonths =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember';
const englishMonths =
  'January February March April May June July August September October November December';
const weekdays = ['', 'Senin, ', "Jum'at, ", 'Ahad ', 'Minggu, ', 'Rab, ', 'Friday, '];

const twoDigits = (value: number) => String(value).padStart(2, '0');
const monthOf = (names: string, month: number) => names.split(' ')[month - 1] ?? '';

/** A day of the calendar between 1900 and 2100 that is not the first day of the computer. */
const calendarDay = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 365 }))
  .map(([year, days]) => new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10))
  .filter((day) => day !== '1970-01-01' && day < '2101')
  .map((day) => ({
    day,
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8)),
  }));
type CalendarDay = typeof calendarDay extends fc.Arbitrary<infer T> ? T : never;

const dayShapes: ((day: CalendarDay) => string)[] = [
  ({ year, month, date }) => `${date} ${monthOf(indonesianMonths, month)} ${year}`,
  ({ year, month, date }) => `${twoDigits(date)} ${monthOf(indonesianMonths, month)} ${year}`,
  ({ year, month, date }) => `${twoDigits(date)} ${monthOf(englishMonths, month)} ${year}`,
  ({ year, month, date }) => `${monthOf(englishMonths, month)} ${date}, ${year}`,
  ({ year, month, date }) => `${monthOf(indonesianMonths, month).slice(0, 3)} ${date}, ${year}`,
  ({ year, month, date }) => `${date}/${month}/${year}`,
  ({ year, month, date }) => `${twoDigits(date)}/${twoDigits(month)}/${year}`,
  ({ year, month, date }) => `${twoDigits(date)}-${twoDigits(month)}-${year}`,
  ({ year, month, date }) => `${twoDigits(date)}.${twoDigits(month)}.${year}`,
  ({ day }) => day,
];
const offsets = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00', UTC: '+00:00' };
const cases = [
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
];

test('any day of the calendar reads back from any shape, separator and case', () => {
  const printed = fc.record({
    day: calendarDay,
    shape: fc.constantFrom(...dayShapes),
    weekday: fc.constantFrom(...weekdays),
    separator: fc.constantFrom(' ', ', ', ' | ', ' - ', '  ', ' • ', ' |', ' – ', ', pukul '),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    colon: fc.constantFrom(':', '.'),
    zone: fc.constantFrom('WIB', 'WITA', 'WIT', 'UTC'),
    inCase: fc.constantFrom(...cases),
    around: fc.constantFrom(['', ''], ['Kabar.com - ', ' | Siti Rahma'], ['(', ')']),
  });
  fc.assert(
    fc.property(printed, (one) => {
      const { day, shape, weekday, separator, hour, minute, colon, zone } = one;
      const clock = `${twoDigits(hour)}${colon}${twoDigits(minute)} ${zone}`;
      const line = one.inCase(`${weekday}${shape(day)}${separator}${clock}`);
      const text = one.around.join(line);
      const found = findDates(text);
      expectSound(text, found);
      const iso = `${day.day}T${twoDigits(hour)}:${twoDigits(minute)}:00`;
      expect(found.map((date) => [text, date.iso, date.raw])).toEqual([
        [text, `${iso}${offsets[zone as keyof typeof offsets]}`, foldSpaces(line)],
      ]);
    }),
    { numRuns: 2000 },
  );
});

test('a day alone reads back from any shape', () => {
  fc.assert(
    fc.property(calendarDay, fc.constantFrom(...dayShapes), (day, shape) => {
      expect(readDate(shape(day))?.iso).toBe(`${day.day}T00:00:00+07:00`);
    }),
    { numRuns: 1000 },
  );
});

test('no text makes the reader throw, and every date found is a real one', () => {
  const words = fc.constantFrom(
    ...['KAMIS, ', '06', '6', ' ', 'MEI ', 'Feb', '31', '/', '-', '.', '2021', '1970', ' | '],
    ...['10:12', '24', ':', ' WIB', 'WITA', ' pm', '+07:00', 'T', 'Z', '\n', '\u00a0', 'Update: '],
    ...['de ', 'th', ', ', '(', ')', '10.12', 'May ', 'pukul ', 'Uhr', 'h', '99', '0', '\u200b'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('+07:00', '+00:00', '-05:00'), (line, zone) =>
      expectSound(line, findDates(line, { zone })),
    ),
    { numRuns: 3000 },
  );
});

test('the reader knows no clock: the answer of today is the answer of any day', () => {
  const readAll = () => table.map(([text = '', zone]) => findDates(text, options(zone)));
  const answers = ['1969-12-31T23:00:00Z', '2099-01-01T00:00:00Z'].map((now) => {
    jest.useFakeTimers({ now: new Date(now) });
    const answer = readAll();
    jest.useRealTimers();
    return answer;
  });
  expect(answers[0]).toEqual(answers[1]);
});

describe('fault 56: bait for patterns is read in linear time', () => {
  test.each([
    ...['KAMIS,', 'KAMIS, ', 'KAMIS ', '06 MEI ', '06 MEI', 'MEI ', '12/', '12.', '12-', '2021-'],
    ...['2021 ', '06 ', '1', '0', ':', '10:12', '10:12 ', '10.12.', ' ', '\n', '\u00a0', ',', '|'],
    ...[
      ' | ',
      '-',
      "Jum'at, ",
      'May 6 ',
      'May 6, ',
      'Sept. ',
      '6th ',
      '6 de ',
      '6. ',
      'Uhr ',
      ' WIB',
    ],
    ...[
      'pukul ',
      'Update: ',
      'Diperbarui ',
      'Tayang:',
      'yang lalu ',
      'T',
      'Z',
      '+07:00',
      '(',
      'pm ',
    ],
    ...[
      '06 MEI 2021 | ',
      'KAMIS, 06 MEI ',
      '06/05/20',
      '2021-05-',
      'h',
      '\u200b',
      'Mis à jour le ',
    ],
  ])('%j', (fragment) => {
    expectLinear(findDates, { fragments: [fragment], frames: ['$', '$)', 'Kamis, 06 Mei $x'] });
  });
});
