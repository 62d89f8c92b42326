import { describe, expect, test } from '@jest/globals';
import { passes } from '../../src/discover/filter-links.ts';
import {
  datesOf,
  daysBetween,
  fillDay,
  fillPage,
  fillValues,
  monthOf,
} from '../../src/discover/index-address.ts';
import { linkRecord } from '../../src/discover/link-record.ts';
import { createSeenLinks } from '../../src/discover/seen-links.ts';

describe('dates of an index address', () => {
  test.each([
    ['date={YYYY-MM-DD}', 'date=2026-11-03'],
    ['date={MM%2FDD%2FYYYY}&page={page}', 'date=11%2F03%2F2026&page={page}'],
    ['{YYYY}/{MM}/{DD}', '2026/11/03'],
    ['tanggal={D}&bulan={M}&tahun={YY}', 'tanggal=3&bulan=11&tahun=26'],
    ['{DD-MM-YYYY}/{DD-MM-YYYY}', '03-11-2026/03-11-2026'],
    ['post/{YYYY-MM}.xml', 'post/2026-11.xml'],
    ['{section}/{D.M.YYYY}', '{section}/3.11.2026'],
  ])('%s', (template, filled) => {
    expect(fillDay(template, '2026-11-03')).toBe(filled);
  });

  test.each([
    ['a/{YYYY}/{MM}/{DD}', 'day'],
    ['a/{YYYY-MM}.xml', 'month'],
    ['a/{page}/{section}', undefined],
  ])('%s names %s', (template, unit) => {
    expect(datesOf(template)).toBe(unit);
  });

  test('days go on over months and leap days', () => {
    expect([...daysBetween({ from: '2024-02-28', to: '2024-03-01' })]).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect([...daysBetween({ from: '2024-03-01', to: '2024-02-28' })]).toEqual([]);
  });

  test('the newest day comes first where that is asked for', () => {
    const days = daysBetween({ from: '2023-02-28', to: '2023-03-01', order: 'newest' });
    expect([...days]).toEqual(['2023-03-01', '2023-02-28']);
  });

  test.each([
    ['2024-02-11', { first: '2024-02-01', last: '2024-02-29' }],
    ['2026-12-31', { first: '2026-12-01', last: '2026-12-31' }],
  ])('the month of %s', (day, month) => {
    expect(monthOf(day)).toEqual(month);
  });
});

describe('values of an index address', () => {
  const channel = ['news', 'finance'];
  test.each([
    [
      'https://{channel}.a.id/{page}',
      { values: { channel } },
      ['https://news.a.id/{page}', 'https://finance.a.id/{page}'],
    ],
    [
      'https://a.id/?site={site}',
      { values: { site: ['all', 'news'] } },
      ['https://a.id/?site=all'],
    ],
    ['https://a.id/{section}', {}, []],
    ['https://a.id/{constructor}', {}, []],
    ['https://a.id/?q={query}', {}, []],
    [
      'https://a.id/?q={query}&p={page}',
      { query: 'harga beras & gula' },
      ['https://a.id/?q=harga%20beras%20%26%20gula&p={page}'],
    ],
  ])('%s', (template, filling, filled) => {
    expect(fillValues(template, filling)).toEqual(filled);
  });

  test('ways to fill it in are bounded', () => {
    const many = Array.from({ length: 100 }, (_, i) => String(i));
    expect(fillValues('https://a.id/{a}/{b}', { values: { a: many, b: many } })).toHaveLength(200);
  });

  test.each([
    ['?page={page}', 3, {}, '?page=3'],
    ['/{offset}', 1, { offset: ['0', '50', '100'] }, '/0'],
    ['/{offset}', 6, { offset: ['0', '50', '100'] }, '/250'],
    ['?per_page={offset}', 1, { offset: ['20', '40'] }, '?per_page=0'],
    ['?per_page={offset}', 2, { offset: ['20', '40'] }, '?per_page=20'],
    ['/all', 1, {}, '/all'],
    ['/all', 2, {}, undefined],
  ])('%s, page %i', (template, page, values, filled) => {
    expect(fillPage(template, page, values)).toBe(filled);
  });
});

test('a million keys are kept, and memory is bounded: the oldest are forgotten', () => {
  const seen = createSeenLinks(3);
  const added = ['a', 'b', 'a', 'c', 'd', 'a', 'e', 'f', 'g', 'd', 'a'].map((key) => seen.add(key));
  expect(added).toEqual([true, true, false, true, true, false, true, true, true, false, true]);
});

describe('filters', () => {
  const link = (given: object) =>
    linkRecord(
      {
        url: 'https://kabar.example.id/berita/a',
        source: 'x',
        sourceKind: 'feed',
        position: 1,
        ...given,
      },
      undefined,
    );
  test.each([
    [
      'a day holds all its hours, in the zone of the link',
      { published: '2026-11-23T00:30:00+07:00' },
      { since: '2026-11-23' },
      true,
    ],
    [
      'and none of the day before',
      { published: '2026-11-22T23:30:00+07:00' },
      { since: '2026-11-23' },
      false,
    ],
    [
      'the last day as well',
      { published: '2026-11-23T23:59:00+07:00' },
      { until: '2026-11-23' },
      true,
    ],
    [
      'an instant is one in any zone',
      { published: '2026-11-23T10:00:00+07:00' },
      { since: '2026-11-23T03:00:00Z' },
      true,
    ],
    [
      'later than the instant',
      { published: '2026-11-23T10:00:00+07:00' },
      { until: '2026-11-23T02:59:00Z' },
      false,
    ],
    ['without a date it is kept', {}, { since: '2026-11-23', until: '2026-11-23' }, true],
    ['a date that is none is no date', { published: 'kemarin' }, { since: '2026-11-23' }, true],
    [
      'changed last before: published before',
      { modified: '2026-11-22' },
      { since: '2026-11-23' },
      false,
    ],
    [
      'changed after says nothing of until',
      { modified: '2026-11-25' },
      { until: '2026-11-23' },
      true,
    ],
    [
      'the day in the address',
      { url: 'https://a.id/2026/11/22/slug' },
      { since: '2026-11-23' },
      false,
    ],
    [
      'the day in the address, against an instant',
      { url: 'https://a.id/2026/11/23/slug' },
      { since: '2026-11-23T10:00:00+07:00' },
      true,
    ],
    ['a domain', {}, { publisher: 'example.id' }, true],
    ['a host', {}, { publisher: 'KABAR.example.id' }, true],
    ['not a part of a name', {}, { publisher: 'ample.id' }, false],
    ['the name a news sitemap gives', { publisherName: 'Kabar' }, { publisher: 'kabar' }, true],
  ])('%s', (_, given, filter, isKept) => {
    expect(passes(link(given), filter)).toBe(isKept);
  });
});
