/** Dates as machines write them: metas, JSON-LD, `datetime` attributes, and their traps. */
import { DateTime } from 'luxon';
import type { DateReading } from '../types.ts';
import { inZone, isDay, isoOf, locale } from './calendar.ts';
import { type FoundDate, findDates } from './dates.ts';
import { foldSpaces } from './white-space.ts';

/** A longer value is a sentence. */
const maxChars = 100;
const unixSeconds = /^[1-9]\d{9}$/;
const unixMilliseconds = /^[1-9]\d{12}$/;
/**     20240503T080000Z · 20240503 */
const compact = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?(.{0,6}))?$/i;

/** Without a `T`, `10:12-05:00` would be two times of a day. */
const apart = /^(\d{4}-\d{2}-\d{2}) (?=\d{2}:\d{2}-\d{2}:?\d{2}$)/;

const withColons = (value: string): string => {
  const match = compact.exec(value);
  if (match === null) return value;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone ?? ''}`;
};

const readUnix = (value: string, zone: string): DateReading | undefined => {
  const ms = unixSeconds.test(value)
    ? Number(value) * 1_000
    : unixMilliseconds.test(value)
      ? Number(value)
      : undefined;
  if (ms === undefined) return undefined;
  const instant = inZone(DateTime.fromMillis(ms, { locale }), zone);
  if (!isDay(instant)) return undefined;
  const iso = isoOf(instant);
  return { iso, raw: value, precision: 'second', zone: 'stated' };
};

/** A machine that prints a time means it: one the clock does not have spoils the whole value. */
const hasTimeDigits = /\d{1,2}:\d{2}/;
/** An offset no place on earth has does the same. */
const hasOffset = /:\d{2}(?:[.,]\d{1,9})?\s?[+−-]\d/;

const isSpoilt = (value: string, found: FoundDate): boolean =>
  (!found.hasTime && hasTimeDigits.test(value)) ||
  (found.zone === 'assumed' && hasOffset.test(value));

/**
 * Reads one value. `zone` (`+07:00`) is taken where the value states none; `raw` is the value, white space folded.
 * Undefined for anything that is not a date: `null WIB`, `0000-00-00`, a month of 13.
 */
export const readMachineDate = (
  text: string,
  { zone }: { readonly zone: string },
): DateReading | undefined => {
  if (text.length > maxChars) return undefined;
  const raw = foldSpaces(text);
  const unix = readUnix(raw, zone);
  if (unix !== undefined) return unix;
  const value = withColons(raw).replace(apart, '$1T');
  const found = findDates(value, { zone })[0];
  if (found === undefined || isSpoilt(value, found)) return undefined;
  return { iso: found.iso, raw, precision: found.precision, zone: found.zone };
};

/**
 * Whether data marked UTC is local time: its clock shows what the page prints in another zone.
 * Seen at detik 2015-16: `2016-02-23 T15:32:01Z` beside `Selasa, 23/02/2016 15:32 WIB`.
 */
export const looksLikeFalseUtc = (data: DateReading, printed: DateReading): boolean =>
  data.zone === 'stated' &&
  data.precision !== 'day' &&
  printed.precision !== 'day' &&
  /(?:Z|\+00:00)$/.test(data.iso) &&
  !/(?:Z|\+00:00)$/.test(printed.iso) &&
  data.iso.slice(0, 16) === printed.iso.slice(0, 16);
