/**
 * When the article was published and last changed.
 *
 * Two witnesses: what is printed near the headline, and what the page's data says. On a page whose newsroom's
 * zone is known the print wins: metas there call local time `Z` or give the upload time. Elsewhere the data
 * wins, as a print without a zone is only half a date. A print labelled as a change is never the first date.
 */

import { looksLikeFalseUtc } from '../text/machine-dates.ts';
import type { DateReading, Warning } from '../types.ts';
import { type Answer, climb, climbAll, type Rung } from './ladder.ts';
import { findPrintedDates, findRelativeDate, type PrintedDate } from './printed-dates.ts';
import type { Headline, Reading } from './reading.ts';
import { modifiedRungs, profileDate, publishedRungs, urlDate } from './stated-dates.ts';

export interface Dates {
  readonly published: Answer<DateReading> | undefined;
  readonly modified: Answer<DateReading> | undefined;
  /** What every rung says of the first date; read only when asked for. */
  readonly candidates: () => readonly Answer<DateReading>[];
  /** Lines of the page that hold the dates: no part of the story. */
  readonly lines: readonly number[];
  readonly warnings: readonly Warning[];
}

/** More than this between two witnesses is worth a warning. */
const disagreementMs = 36 * 3_600_000;

const asReading = ({ iso, raw, precision, zone }: DateReading): DateReading => ({
  iso,
  raw,
  precision,
  zone,
});

const sameMinute = (a: DateReading, b: DateReading): boolean =>
  Math.abs(Date.parse(a.iso) - Date.parse(b.iso)) < 60_000;

const sameDay = (a: DateReading, b: DateReading): boolean =>
  Math.abs(Date.parse(a.iso) - Date.parse(b.iso)) < disagreementMs;

/** The print that is most likely the first date, given what the data says. */
const choosePrinted = (
  printed: readonly PrintedDate[],
  data: DateReading | undefined,
): PrintedDate | undefined => {
  const first = printed.filter((date) => date.label !== 'modified' && date.weight >= 3);
  if (data === undefined) return first[0];
  return (
    first.find((date) => sameMinute(date, data)) ??
    first.find((date) => sameDay(date, data)) ??
    first[0]
  );
};

/** The printed local time that data marked Z repeats: such data is local time, and the print speaks for both. */
const findFalseUtc = (
  data: DateReading | undefined,
  printed: readonly PrintedDate[],
  { isZoneKnown }: Reading,
): PrintedDate | undefined =>
  data === undefined
    ? undefined
    : printed.find(
        (date) => (isZoneKnown || date.zone === 'stated') && looksLikeFalseUtc(data, date),
      );

/** The change that the same data marks Z as falsely: its clock is right, its zone is the print's. */
const inZoneOf = (
  change: Answer<DateReading> | undefined,
  print: DateReading | undefined,
  rung: string | undefined,
): Answer<DateReading> | undefined => {
  if (change === undefined || print === undefined || change.rung !== rung) return change;
  const iso = change.value.iso.replace(/(?:Z|\+00:00)$/, print.iso.slice(-6));
  return { ...change, value: { ...change.value, iso } };
};

/** The first rung's date; where it is a day alone, a later rung's that adds the time to that day. */
const climbToTheMinute = (rungs: readonly Rung<DateReading>[]): Answer<DateReading> | undefined => {
  const first = climb(rungs);
  if (first?.value.precision !== 'day') return first;
  const day = first.value.iso.slice(0, 10);
  const finer = climbAll(rungs).find(
    ({ value }) => value.precision !== 'day' && value.iso.startsWith(day),
  );
  return finer ?? first;
};

/** A print counts before the data where its zone is sure, or where there is no better data. */
const printWins = (
  print: PrintedDate,
  data: DateReading | undefined,
  reading: Reading,
): boolean => {
  if (data === undefined) return true;
  if (!print.hasTime) return false;
  if (!sameDay(print, data)) return reading.isZoneKnown && print.weight >= 8;
  return reading.isZoneKnown || (print.zone === 'stated' && data.zone === 'assumed');
};

const disagreement = (print: PrintedDate | undefined, data: DateReading | undefined): Warning[] => {
  if (print === undefined || data === undefined || sameDay(print, data)) return [];
  const message = `printed ${print.raw} (${print.iso}), in the page's data ${data.iso}`;
  return [{ code: 'dates-disagree', field: 'datePublished', message }];
};

/** Reads both dates of the article. */
export const readDates = (reading: Reading, headline: Headline): Dates => {
  const printed = findPrintedDates(reading, headline);
  const rungs = publishedRungs(reading);
  const stated = climbToTheMinute(rungs);
  const falseUtc = findFalseUtc(stated?.value, printed, reading);
  const data = falseUtc === undefined ? stated?.value : undefined;
  const print = choosePrinted(printed, data);
  const byProfile = profileDate(reading, reading.layout?.datePublished);
  const change = printed.find((date) => date.label === 'modified' && date.weight >= 2);
  const published = climb<DateReading>([
    ['profile', () => byProfile],
    [
      'page',
      () => (print !== undefined && printWins(print, data, reading) ? asReading(print) : undefined),
    ],
    [stated?.rung ?? 'data', () => data],
    ['url', () => (change === undefined ? urlDate(reading) : undefined)],
    ['relative', () => relative(reading, headline)],
    ['url', () => urlDate(reading)],
  ]);
  const modified = climb<DateReading>([
    ['profile', () => profileDate(reading, reading.layout?.dateModified)],
    ['page', () => (change !== undefined && reading.isZoneKnown ? asReading(change) : undefined)],
    ...modifiedRungs(reading),
  ]);
  return {
    published: withPrint(published, print),
    modified: inZoneOf(modified, falseUtc, stated?.rung),
    candidates: () =>
      climbAll<DateReading>([
        ['profile', () => byProfile],
        ['page', () => (print === undefined ? undefined : asReading(print))],
        ...rungs,
        ['url', () => urlDate(reading)],
      ]),
    lines: [print, change].flatMap((date) => (date === undefined ? [] : [date.block.index])),
    warnings: disagreement(print, data),
  };
};

const relative = (reading: Reading, headline: Headline): DateReading | undefined => {
  const date = findRelativeDate(reading, headline);
  return date === undefined ? undefined : asReading(date);
};

/** Data and print of the same minute, or of the same day where no time is printed: the data's value, the print's words. */
const withPrint = (
  published: Answer<DateReading> | undefined,
  print: PrintedDate | undefined,
): Answer<DateReading> | undefined => {
  if (published === undefined || print === undefined || published.rung === 'page') return published;
  const isSame = print.hasTime
    ? sameMinute(published.value, print)
    : published.value.iso.slice(0, 10) === print.iso.slice(0, 10);
  if (!isSame) return published;
  return { rung: published.rung, value: { ...published.value, raw: print.raw } };
};
