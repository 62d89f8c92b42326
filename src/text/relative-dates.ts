/** Dates told from the moment of reading: `7 menit yang lalu`, `kemarin`, `an hour ago`. */
import { DateTime } from 'luxon';
import type { DateReading, Precision } from '../types.ts';
import { inZone, isDay, isoOf, locale } from './calendar.ts';
import { to24 } from './clock-times.ts';
import { readDateLabel } from './date-labels.ts';
import { readZone } from './time-zones.ts';
import { foldSpaces } from './white-space.ts';

/** What a relative date counts from. */
export interface RelativeOptions {
  /** The instant counted from, ISO 8601. */
  readonly now: string;
  /** Offset of the answer: `+07:00`. */
  readonly zone: string;
}

type Unit = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

/** A longer line is a sentence. */
const maxChars = 60;

const unitWords: Readonly<Record<string, Unit>> = {
  detik: 'seconds',
  dtk: 'seconds',
  second: 'seconds',
  sec: 'seconds',
  menit: 'minutes',
  mnt: 'minutes',
  minute: 'minutes',
  min: 'minutes',
  jam: 'hours',
  j: 'hours',
  hour: 'hours',
  hr: 'hours',
  hari: 'days',
  h: 'days',
  day: 'days',
  minggu: 'weeks',
  pekan: 'weeks',
  mgg: 'weeks',
  week: 'weeks',
  bulan: 'months',
  bln: 'months',
  month: 'months',
  tahun: 'years',
  thn: 'years',
  year: 'years',
};

/** `2 h lalu` is two days, `2h ago` two hours. */
const englishLetters: Readonly<Record<string, Unit>> = {
  m: 'minutes',
  h: 'hours',
  d: 'days',
  w: 'weeks',
};

const precisions: Readonly<Record<Unit, Precision>> = {
  seconds: 'second',
  minutes: 'minute',
  hours: 'minute',
  days: 'day',
  weeks: 'day',
  months: 'day',
  years: 'day',
};

/**     7 menit yang lalu · 3 jam lalu · 5 mnt lalu */
const indonesian =
  /(?<![\p{L}\d.,])(\d{1,4})\s?(detik|dtk|menit|mnt|jam|j|hari|h|minggu|pekan|mgg|bulan|bln|tahun|thn)\s(?:yang\s|yg\s)?lalu(?!\p{L})/iu;
/**     sejam lalu · sepekan yang lalu */
const one =
  /(?<!\p{L})se(menit|jam|hari|minggu|pekan|bulan|tahun)\s(?:yang\s|yg\s)?lalu(?!\p{L})/iu;
/**     5 minutes ago · an hour ago · 1h ago */
const english =
  /(?<![\p{L}\d.,])(\d{1,4}|an?)\s?(second|sec|minute|min|m|hour|hr|h|day|d|week|w|month|year)s?\.?\sago(?!\p{L})/iu;
const present = /(?<!\p{L})(?:baru saja|just now)(?!\p{L})/iu;
/**     kemarin · hari ini, 20.04 WIB · yesterday 10:12 */
const dayWord =
  /(?<!\p{L})(hari ini|kemarin lusa|kemarin dulu|kemarin|today|yesterday)(?!\p{L})(?:[\s,|-]{1,4}(?:(?:pukul|jam|at)\s)?((?:[01]?\d|2[0-3]))[:.]([0-5]\d)(?!\d)(?:\s?([ap])\.?m\b\.?)?(?:\s(wib|wita|wit)(?!\p{L}))?)?/iu;

const daysBack: Readonly<Record<string, number>> = {
  'hari ini': 0,
  today: 0,
  kemarin: 1,
  yesterday: 1,
  'kemarin lusa': 2,
  'kemarin dulu': 2,
};

/** What parts a section, a name or a label from the time in one line. */
const mark = /[|•·:–—/()-]/;
/** `Nasional 7 menit yang lalu`: a few words are a section or a name, more are a sentence. */
const maxWordsBeside = 3;
/** `2 hari 3 jam lalu`, `half an hour ago`: a part of the length stands before the match. */
const longerLength =
  /(?:\bhalf|\d\s?(?:hari|jam|menit|minggu|bulan|tahun|hours?|days?|weeks?|months?|years?|h|d|w)(?:\s(?:dan|and))?),?\s?$/i;

const countWords = (text: string): number => text.split(/[\s,.]+/).filter(Boolean).length;

interface Beside {
  /** The words before and behind a match, up to the next mark. */
  readonly before: string;
  readonly behind: string;
}

const besideOf = (match: RegExpExecArray): Beside => ({
  before: match.input.slice(0, match.index).split(mark).at(-1) ?? '',
  behind: match.input.slice(match.index + match[0].length).split(mark)[0] ?? '',
});

const isFewWords = (match: RegExpExecArray): boolean => {
  const { before, behind } = besideOf(match);
  return countWords(before) <= maxWordsBeside && countWords(behind) <= maxWordsBeside;
};

/** "Harga Emas Hari Ini" and "Baru Saja Menikah" are headlines: such a word counts by itself, or behind a label. */
const isAlone = (match: RegExpExecArray): boolean => {
  const { before, behind } = besideOf(match);
  return (
    countWords(behind) === 0 && (countWords(before) === 0 || readDateLabel(before) !== undefined)
  );
};

const reading = (instant: DateTime, raw: string, precision: Precision): DateReading | undefined => {
  const at = instant.startOf(precision);
  return at.isValid && isDay(at) ? { iso: isoOf(at), raw, precision, zone: 'assumed' } : undefined;
};

const readCount = (from: DateTime, line: string): DateReading | undefined => {
  const match = indonesian.exec(line) ?? english.exec(line);
  if (match === null || !isFewWords(match)) return undefined;
  if (longerLength.test(line.slice(0, match.index))) return undefined;
  const [raw, count = '', word = ''] = match;
  const letters = /ago$/i.test(raw) ? englishLetters : {};
  const unit = letters[word.toLowerCase()] ?? unitWords[word.toLowerCase()];
  const length = /^a/i.test(count) ? 1 : Number(count);
  return unit && reading(from.minus({ [unit]: length }), raw, precisions[unit]);
};

const readOne = (from: DateTime, line: string): DateReading | undefined => {
  const match = one.exec(line);
  const unit = match === null ? undefined : unitWords[(match[1] ?? '').toLowerCase()];
  if (match === null || unit === undefined || !isFewWords(match)) return undefined;
  return reading(from.minus({ [unit]: 1 }), match[0], precisions[unit]);
};

const readPresent = (from: DateTime, line: string): DateReading | undefined => {
  const match = present.exec(line);
  return match !== null && isAlone(match) ? reading(from, match[0], 'minute') : undefined;
};

const readDayWord = (from: DateTime, line: string): DateReading | undefined => {
  const match = dayWord.exec(line);
  if (match === null) return undefined;
  const [raw, word = '', hour, minute, half, zoneWord] = match;
  const days = daysBack[word.toLowerCase()] ?? 0;
  if (hour === undefined)
    return isAlone(match) ? reading(from.minus({ days }), raw, 'day') : undefined;
  if (!isFewWords(match)) return undefined;
  const zone = readZone(zoneWord, undefined);
  const there = zone === undefined ? from : inZone(from, zone);
  const at = there.minus({ days }).set({ hour: to24(Number(hour), half), minute: Number(minute) });
  const read = at.startOf('minute') > from ? undefined : reading(at, raw, 'minute');
  return read && zone !== undefined ? { ...read, zone: 'stated' } : read;
};

/**
 * The instant a relative date means; undefined where the line holds none, or is a sentence.
 * Days and longer give a day; `besok` and anything later than now is absent.
 */
export const readRelativeDate = (
  text: string,
  options: RelativeOptions,
): DateReading | undefined => {
  if (text.length > maxChars) return undefined;
  const line = foldSpaces(text);
  const from = inZone(DateTime.fromISO(options.now, { setZone: true, locale }), options.zone);
  return (
    readCount(from, line) ??
    readOne(from, line) ??
    readPresent(from, line) ??
    readDayWord(from, line)
  );
};
