/** Dates told from the moment of reading: `7 menit yang lalu`, `kemarin`, `an hour ago`. */
import { DateTime } from 'luxon';
import type { DateReading, Precision } from '../types.ts';
import { inZone, isoOf } from './calendar.ts';
import { foldSpaces } from './white-space.ts';

interface RelativeOptions {
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
/**     5 minutes ago · an hour ago */
const english =
  /(?<![\p{L}\d.,])(\d{1,4}|an?)\s?(second|sec|minute|min|hour|hr|day|week|month|year)s?\.?\sago(?!\p{L})/iu;
const now = /(?<!\p{L})(?:baru saja|just now)(?!\p{L})/iu;
/**     kemarin · hari ini, 20.04 WIB · yesterday 10:12 */
const dayWord =
  /(?<!\p{L})(hari ini|kemarin lusa|kemarin dulu|kemarin|today|yesterday)(?!\p{L})(?:[\s,|-]{1,4}(?:(?:pukul|jam|at)\s)?(\d{1,2})[:.](\d{2})(?!\d)(?:\s(?:wib|wita|wit)(?!\p{L}))?)?/iu;

const daysBack: Readonly<Record<string, number>> = {
  'hari ini': 0,
  today: 0,
  kemarin: 1,
  yesterday: 1,
  'kemarin lusa': 2,
  'kemarin dulu': 2,
};

const reading = (instant: DateTime, raw: string, precision: Precision): DateReading | undefined => {
  const floor = { second: 'second', minute: 'minute', day: 'day' } as const;
  const at = instant.startOf(floor[precision]);
  return at.isValid ? { iso: isoOf(at), raw, precision, zone: 'assumed' } : undefined;
};

const back = (
  from: DateTime,
  count: number,
  word: string,
  raw: string,
): DateReading | undefined => {
  const unit = unitWords[word.toLowerCase()];
  return unit === undefined
    ? undefined
    : reading(from.minus({ [unit]: count }), raw, precisions[unit]);
};

const readDayWord = (from: DateTime, match: RegExpExecArray): DateReading | undefined => {
  const days = daysBack[(match[1] ?? '').toLowerCase()];
  if (days === undefined) return undefined;
  const day = from.minus({ days });
  const [hour, minute] = [Number(match[2]), Number(match[3])];
  if (match[2] === undefined) return reading(day, match[0], 'day');
  if (hour > 23 || minute > 59) return undefined;
  return reading(day.set({ hour, minute }), match[0], 'minute');
};

/**
 * The instant a relative date means; undefined where the line holds none, or is a sentence.
 * Days and longer give a day; `besok` and anything to come is absent.
 */
export const readRelativeDate = (
  text: string,
  options: RelativeOptions,
): DateReading | undefined => {
  if (text.length > maxChars) return undefined;
  const line = foldSpaces(text);
  const from = inZone(DateTime.fromISO(options.now, { setZone: true }), options.zone);
  const counted = indonesian.exec(line);
  if (counted !== null) return back(from, Number(counted[1]), counted[2] ?? '', counted[0]);
  const single = one.exec(line);
  if (single !== null) return back(from, 1, single[1] ?? '', single[0]);
  const foreign = english.exec(line);
  if (foreign !== null) {
    const count = /^a/i.test(foreign[1] ?? '') ? 1 : Number(foreign[1]);
    return back(from, count, foreign[2] ?? '', foreign[0]);
  }
  const present = now.exec(line);
  if (present !== null) return reading(from, present[0], 'minute');
  const named = dayWord.exec(line);
  return named === null ? undefined : readDayWord(from, named);
};
