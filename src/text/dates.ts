/**
 * Dates printed on news pages, found from their years:
 *
 *     KAMIS, 06 MEI 2021 | 10:12 WIB
 *            ^^ ^^^ ^^^^   ^^^^^ ^^^
 *
 * The shapes are those of Indonesian outlets of 2013 to 2026, and the common forms of foreign ones.
 */
import type { DateReading } from '../types.ts';
import { isDay, toReading } from './calendar.ts';
import { type FoundClock, readClockAfter, readClockBefore, windowChars } from './clock-times.ts';
import { type DateLabel, readDateLabel } from './date-labels.ts';
import { type FoundDay, lastGlued, readDayAt } from './date-shapes.ts';
import { isWeekday } from './month-names.ts';
import { foldSpaces } from './white-space.ts';

/** A date and where it stands in its text. */
export interface FoundDate extends DateReading {
  /** Offsets of the words read, half open. */
  readonly start: number;
  readonly end: number;
  readonly hasTime: boolean;
  /** What a word right before it says it is; null where none does. */
  readonly label: DateLabel | null;
}

/** What is known of the page a date stands on. */
export interface DateOptions {
  /** Offset taken where none is printed; `+07:00` (WIB) where absent. */
  readonly zone?: string | undefined;
}

const wib = '+07:00';
/** Zero-width and direction marks: old browsers print `6\u200e/\u200e5\u200e/\u200e2021`. */
const marks = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
/** A longer text is no date line; its marks stay. */
const maxMarkedChars = 1_000;

/** A space for each mark, so that offsets stay. */
const withoutMarks = (text: string): string =>
  text.length > maxMarkedChars ? text : text.replace(marks, ' ');

/** Years looked at in one text: a line with more is no line with a date, and reading stays linear. */
const maxYears = 64;
/** Two digits only in the German head `25.04.24 | 14:07 Uhr`, where nothing else can be meant. */
const yearPattern =
  /(?<!\d)(?:19\d\d|20\d\d|2100)(?!\d)|(?<=(?<!\d)\d{1,2}\.\d{1,2}\.)\d\d(?=[\s|,·–-]{1,4}(?:um\s)?\d{1,2}[:.]\d\d\sUhr)/g;
/** Digits of Arabic, Persian and Urdu, Hindi and Bengali print; each script has its ten in a row. */
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g;
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6];

const toPlainDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String(code - (zeros.find((zero) => code >= zero && code <= zero + 9) ?? code));
};

/** Without one of these a text holds no year that the pattern finds. */
const mayHoldYear =
  /19\d\d|2[01]\d\d|Uhr|[\u0661\u0662\u06f1\u06f2\u0967\u0968\u09e7\u09e8][\u0660\u0669\u06f0\u06f9\u0966\u096f\u09e6\u09ef]/;
const century = 2000;
const lastWord = /([\p{L}'’‘´`ʼ-]{2,16})\.?[\s,]{0,4}$/u;
/** What `lastWord` takes at most, and some more. */
const maxLastWordChars = 24;

/** Where a weekday that stands right before `lead`'s end begins. */
const weekdayStart = (lead: string): number | undefined => {
  // From each of its places a text of words would be tried up to its end.
  const from = Math.max(0, lead.length - maxLastWordChars);
  const match = lastWord.exec(lead.slice(from));
  const word = match?.[1];
  if (match === null || word === undefined) return undefined;
  if (isWeekday(word)) return from + match.index;
  const part = lastGlued(word);
  return isWeekday(part) ? from + match.index + word.length - part.length : undefined;
};

/** `5 Mart 2026 Perşembe 12:30`, `2026/3/5(木) 12:30`, `2026.03.05. 오후 2:30`: what stands between day and time. */
const nextWord =
  /^[\s,(]{0,3}(?:([\p{L}\p{M}'’-]{2,16})|[월화수목금토일月火水木金土](?:요일|曜日?)?)(?=[\s,)|.])\)?[\s,|.–-]{0,4}|^\.(?=\s[오午上下])/u;

/** Characters of a weekday that follows a day; 0 where none does. */
const weekdayChars = (rest: string): number => {
  const match = nextWord.exec(rest);
  if (match === null || (match[1] !== undefined && !isWeekday(match[1]))) return 0;
  return match[0].length;
};

interface Span {
  readonly start: number;
  readonly end: number;
  readonly clock: FoundClock['clock'] | undefined;
}

/** The English frame `on 16 Feb 2016 at 09:20 WIB` is read as one. */
const frameStart = (text: string, start: number, joint: string): number =>
  /^\s{0,2}at\s/i.test(joint) && /(?:^|\s)on\s$/i.test(text.slice(Math.max(0, start - 4), start))
    ? start - 3
    : start;

/** A year and where it stands; nothing before `floor`, the end of the date before it, is looked at again. */
interface Place {
  readonly text: string;
  readonly at: number;
  readonly floor: number;
  /** The year's digits as printed. */
  readonly digits: string;
}

const leadOf = ({ text, floor }: Place, end: number): string =>
  text.slice(Math.max(floor, end - windowChars), end);

/** Widens a day to its weekday and its time, on whichever side that stands. */
const spanOf = (place: Place, { left, right }: FoundDay): Span => {
  const { text, at } = place;
  const dayStart = at - left;
  const dayEnd = at + right;
  const lead = leadOf(place, dayStart);
  const word = weekdayStart(lead);
  const start = word === undefined ? dayStart : dayStart - lead.length + word;
  const rest = text.slice(dayEnd, dayEnd + windowChars);
  const weekday = weekdayChars(rest);
  const after =
    readClockAfter(rest) ?? (weekday > 0 ? readClockAfter(rest.slice(weekday)) : undefined);
  if (after !== undefined) {
    const isPastWeekday = weekday > 0 && readClockAfter(rest) === undefined;
    const end = dayEnd + (isPastWeekday ? weekday : 0) + after.length;
    return { start: frameStart(text, start, rest), end, clock: after.clock };
  }
  const before = readClockBefore(leadOf(place, start));
  if (before === undefined) return { start, end: dayEnd, clock: undefined };
  return { start: start - before.length, end: dayEnd, clock: before.clock };
};

/** `6/24/2021` is month first only where the clock has twelve hours; `5/6/2021 5:00 PM` may be either. */
const isUnclear = (text: string, { start, end }: Span, day: FoundDay): boolean => {
  const words = text.slice(start, end);
  const isTwelve = /\d\s?[ap]\.?\s?m\b/i.test(words);
  if (day.isMonthFirst === true) return !isTwelve;
  return isTwelve && /\d\/\d{1,2}\/\d{4}/.test(words) && day.day.day <= 12;
};

/** `IST` is India's, but for the papers of Ireland and Israel. */
const istElsewhere: ReadonlySet<string> = new Set(['Europe/Dublin', 'Asia/Jerusalem']);

const inOwnZone = (clock: Span['clock'], zone: string): Span['clock'] =>
  clock?.zone === 'Asia/Kolkata' && istElsewhere.has(zone) ? { ...clock, zone } : clock;

/** 0 seconds of the computer's count, in any zone: a machine's word for no date. */
const isEpoch = ({ iso }: { readonly iso: string }): boolean => Date.parse(iso) === 0;

const readAt = (place: Place, zone: string): Omit<FoundDate, 'raw'> | undefined => {
  const { text, at, digits } = place;
  const found = readDayAt({
    lead: leadOf(place, at),
    rest: text.slice(at, at + windowChars),
    year: digits.length === 2 ? century + Number(digits) : Number(digits),
    yearChars: digits.length,
  });
  if (found === undefined || !isDay(found.day)) return undefined;
  const span = spanOf(place, found);
  if (isUnclear(text, span, found)) return undefined;
  const { start, end } = span;
  const clock = inOwnZone(span.clock, zone);
  const reading = toReading(found.day, clock, zone);
  if (isEpoch(reading)) return undefined;
  return {
    ...reading,
    start,
    end,
    hasTime: clock !== undefined,
    label: readDateLabel(leadOf(place, start)) ?? null,
  };
};

/**
 * All dates of a text, in order, none overlapping. A date without year, month or day is none;
 * the weekday is not believed; numbers are day first (`06/05/2021` is 6 May) unless the year leads.
 */
export const findDates = (text: string, { zone = wib }: DateOptions = {}): readonly FoundDate[] => {
  if (!mayHoldYear.test(text)) return [];
  if (text !== last.text || zone !== last.zone) last = { text, zone, dates: readDates(text, zone) };
  return last.dates;
};

/** The readers of a line ask for its dates one after the other. */
let last: { readonly text: string; readonly zone: string; readonly dates: readonly FoundDate[] } = {
  text: '',
  zone: '',
  dates: [],
};

const readDates = (text: string, zone: string): FoundDate[] => {
  const found: FoundDate[] = [];
  const line = withoutMarks(text).replace(otherDigits, toPlainDigit);
  let floor = 0;
  let years = 0;
  for (const { index: at, 0: digits } of line.matchAll(yearPattern)) {
    years += 1;
    if (years > maxYears) break;
    const date = at < floor ? undefined : readAt({ text: line, at, floor, digits }, zone);
    if (date === undefined) continue;
    found.push({ ...date, raw: foldSpaces(text.slice(date.start, date.end)) });
    floor = date.end;
  }
  return found;
};

/** The first date of a text; undefined where there is none. */
export const readDate = (text: string, options: DateOptions = {}): DateReading | undefined => {
  const first = findDates(text, options)[0];
  if (first === undefined) return undefined;
  const { iso, raw, precision, zone } = first;
  return { iso, raw, precision, zone };
};
