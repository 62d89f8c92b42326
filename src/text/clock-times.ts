/** Times printed beside a date. */
import type { Clock } from './calendar.ts';
import { isClock } from './calendar.ts';
import { readZone, zonePattern } from './time-zones.ts';

/** A time and how many characters it takes up, what joins it to the date included. */
export interface FoundClock {
  readonly clock: Clock;
  readonly length: number;
}

/** Characters looked at on either side of a date; no pattern below runs further. */
export const windowChars = 64;

const joints = '[\\s,،;|•·–—/@(\\-]{0,7}';
/** Words that lead to a time: `pukul 10.12`, `at 9:20`, `um 17:05 Uhr`, `à 10h05`, `alle ore 10:12`. */
const leads =
  '(?:(?:pukul|pkl\\.?|jam|at|um|à|a\\slas|às|om|alle|ore|kl\\.?|klo|saat|lúc|в|о)(?:\\s?:)?\\s{1,2}){0,2}(?:[오午上下][전후前後午]\\s?)?';
const clockPattern =
  '(\\d{1,2})(?:(\\s?:\\s?|\\.)|\\s?h\\s?)(\\d{2})(?!\\d)(?:[:.](\\d{2})(?!\\d)(?:[.,]\\d{1,9})?)?' +
  '(?:\\s?([apصم])(?:\\.?\\s?m\\b\\.?|(?<=\\d[ap])(?![\\p{L}.])|(?<=[صم])(?:باح|ساء)?[ا\\u064b]{0,2}(?!\\p{L})))?(?:\\s(?:uhr|uur|hrs?|horas|utc(?=\\s[+-]))\\b)?';

/** `T` and a zone word may part a machine's date from its time: `2026-05-13WIB18:45:00+07:00`. */
const after = new RegExp(
  `^(?:${joints}${leads}|\\s?t\\s?|wi(?:b|ta|t))${clockPattern}\\s{0,3}\\(?${zonePattern}`,
  'iu',
);
const before = new RegExp(
  `(?<![\\d.:])${clockPattern}\\s{0,3}\\(?${zonePattern}\\)?[\\s,;|•·–—-]{1,5}(?:(?:on|pada|am|le)\\s)?$`,
  'iu',
);

const lateHalf = /^[pم]$/i;

/** The hour of 24; NaN for `13 pm`. `half` is `a` or `p`, `ص` or `م` in Arabic, absent where 24 hours are printed. */
export const to24 = (hour: number, half: string | undefined): number => {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (lateHalf.test(half) ? 12 : 0);
};

/** `오후 2:30`, `午後2:30`: the half of the day before the hour. */
const eastAsianHalf = /(?:오후|午後|下午)\s?\d/;

const toClock = (match: RegExpExecArray): Clock | undefined => {
  const [whole, hour, , minute, second, latinHalf, zoneWord, offset] = match;
  const isLate = eastAsianHalf.test(whole) && Number(hour) <= 12;
  const half = latinHalf ?? (isLate ? 'p' : undefined);
  const clock: Clock = {
    hour: to24(Number(hour), half),
    minute: Number(minute),
    second: second === undefined ? undefined : Number(second),
    zone: readZone(zoneWord, offset),
  };
  return Number.isNaN(clock.hour) || !isClock(clock) ? undefined : clock;
};

/** `20.04` may be a number: it is a time where a word says so, or where nothing follows but a mark. */
const isDotTimeSure = (match: RegExpExecArray, rest: string): boolean => {
  if (match[2] !== '.') return true;
  if (match[6] !== undefined || match[5] !== undefined) return true;
  if (/(?:pukul|pkl|jam|uhr|kl|ore|alle|om|um)\b/i.test(match[0])) return true;
  return /^\s{0,3}(?:$|[|•·)–—-])/.test(rest);
};

/** A zone's trailing space and the bracket before it belong to the match only if a zone came. */
const spanOf = (match: RegExpExecArray): number => match[0].replace(/[\s(]+$/, '').length;

/** A word glued to the zone is cut off: `08:52 WIBDiperbarui: ...`. */
const gluedZone = /WI(?:B|TA|T)(?=\p{Lu}\p{Ll})/u;

const untilGlue = (rest: string): string => {
  const glue = gluedZone.exec(rest);
  return glue === null ? rest : rest.slice(0, glue.index + glue[0].length);
};

/** `10:12-11:30` are two times of a day: an offset west of Greenwich is printed apart or after seconds, or by a machine. */
const isTimeSpan = (match: RegExpExecArray): boolean =>
  /\d-\d{1,2}:?(?:\d{2})?$/.test(match[0]) && match[4] === undefined && !/^\s?t/i.test(match[0]);

const withoutOffset = (rest: string, match: RegExpExecArray): string =>
  rest.slice(0, match[0].lastIndexOf('-'));

/** The time that follows a date. `rest` begins right after the date. */
export const readClockAfter = (text: string): FoundClock | undefined => {
  let rest = untilGlue(text);
  let match = after.exec(rest);
  if (match === null) return undefined;
  if (isTimeSpan(match)) {
    rest = withoutOffset(rest, match);
    match = after.exec(rest);
    if (match === null) return undefined;
  }
  const clock = toClock(match);
  if (clock === undefined || !isDotTimeSure(match, rest.slice(match[0].length))) return undefined;
  const length = spanOf(match);
  const closes = match[0].includes('(') && rest[length] === ')' ? 1 : 0;
  return { clock, length: length + closes };
};

/** The time that stands before a date: `10:12 WIB, 06 Mei 2021`. `lead` ends right before the date. */
export const readClockBefore = (lead: string): FoundClock | undefined => {
  const match = before.exec(lead);
  if (match === null) return undefined;
  const clock = toClock(match);
  if (clock === undefined || (match[2] === '.' && match[6] === undefined)) return undefined;
  return { clock, length: match[0].length };
};
