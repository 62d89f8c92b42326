/** The ways a day is printed, found from its year. */
import type { Day } from './calendar.ts';
import { monthOf } from './month-names.ts';

/** A day and the characters it takes up left and right of its year's first character. */
export interface FoundDay {
  readonly day: Day;
  readonly left: number;
  readonly right: number;
  /** A month first, where a 12-hour clock must confirm it: `6/24/2021 5:00 PM`. */
  readonly isMonthFirst?: boolean;
}

const ordinal = '(?:st|nd|rd|th|er|º|°|ª)?';

/** `آب/أغسطس`: the Levant's name of the month before the one that follows it, or after. */
const twinMonth = '(?:[\\u0621-\\u064a]{2,8}(?:\\s[\\u0621-\\u064a]{4,7})?\\s?/\\s?)?';
const secondWord = '(?:\\s(?:الأول|الاول|الثاني))?';

/**     06 MEI 2021 · 6. Mai 2024 · 6 de mayo de 2021 · 6th of May, 2021 · 24-Jul-2026 */
const dayMonth = new RegExp(
  `(?<!\\d[.,:/]?)(\\d{1,2})${ordinal}\\.?[\\s\\-/]{0,4}(?:(?:de|of)\\s|d')?${twinMonth}([\\p{L}\\p{M}]{2,14}${secondWord})\\.?,?[\\s\\-/,]{0,4}(?:(?:de|del)\\s)?$`,
  'iu',
);
/**     May 6, 2021 · Sept. 29, 2025 · Feb 16 2016 */
const monthDay = new RegExp(
  `(?<!\\p{L})(\\p{L}{3,32})\\.?[\\s\\-]{1,3}(\\d{1,2})${ordinal}[,\\s\\-]{1,4}$`,
  'iu',
);
/**     06/05/2021 · 06-05-2021 · 6.5.2021, spaces round the marks allowed */
const numeric = /(?<!\d[,:-]?|[./])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?$/;
/**     2021-05-06 · 2021/5/6 · 2021.05.06; no further part, as in an address */
const yearFirst = /^\d{4}([-/.])(\d{1,2})\1(\d{1,2})(?![\d/]|[-.]\d)/;
/**     2021年5月6日 */
const eastAsian = /^\d{4}\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
/**     2026. március 5. · 2026 m. kovo 5 d. */
const yearMonthDay = /^\d{4}\.?\s(?:m\.\s)?([\p{L}\p{M}]{3,14})\s(\d{1,2})(?:\.|\sd\.)(?!\d)/iu;
/**     2026. gada 5. martā */
const yearDayMonth = /^\d{4}\.\sgada\s(\d{1,2})\.\s([\p{L}\p{M}]{3,14})/iu;
/**     5 tháng 3 năm 2026 · 5 tháng 3, 2026 */
const vietnamese = /(?<!\d)(\d{1,2})\stháng\s(\d{1,2}),?\s(?:năm\s)?$/iu;
/** `12-14 Mei 2021`, `6 dan 7 Mei 2021`: the days something lasted, not the day of an article. */
const range =
  /(?<![\p{L}\d.,:/])(\d{1,2})\s{0,2}(?:[-–—&]|s\.?[d/]\.?d?\.?|dan|hingga|sampai|and|to)\s{0,2}$/iu;

/** `Kanal 24 - 6 Mei 2021` is a name before a day: a range rises. */
const endsRange = (lead: string, day: number): boolean => {
  const match = range.exec(lead);
  return match !== null && Number(match[1]) < day;
};

/** `v2.10.2024`, `versi 2.10.2024`, `12.10.2021.4`, `12-10-2021-04`: numbers of things; `12/10/2021-08:52` has its time. */
const version = /(?:^|[^\p{L}])v(?:ersi(?:on)?)?\.?\s?$/iu;
const furtherPart = /^\d{4}(?:[/.]\d|-\d(?!\d?[:.]\d\d))/;

interface Near {
  /** Up to the year. */
  readonly lead: string;
  /** From the year on. */
  readonly rest: string;
  readonly year: number;
  /** Characters of the year as printed. */
  readonly yearChars: number;
}

const readYearFirst = ({ lead, rest, year }: Near): FoundDay | undefined => {
  const match = yearFirst.exec(rest);
  if (match !== null && !/[\d/.\-=_]$/.test(lead))
    return {
      day: { year, month: Number(match[2]), day: Number(match[3]) },
      left: 0,
      right: match[0].length,
    };
  const asian = eastAsian.exec(rest);
  if (asian === null) return undefined;
  return {
    day: { year, month: Number(asian[1]), day: Number(asian[2]) },
    left: 0,
    right: asian[0].length,
  };
};

/** The year first, the month in words. */
const readYearFirstInWords = ({ rest, year }: Near): FoundDay | undefined => {
  const second = yearDayMonth.exec(rest);
  const [whole, word, number] = second
    ? [second[0], second[2], second[1]]
    : (yearMonthDay.exec(rest) ?? []);
  const month = word === undefined ? undefined : monthOf(word);
  if (whole === undefined || month === undefined) return undefined;
  return { day: { year, month, day: Number(number) }, left: 0, right: whole.length };
};

const readVietnamese = ({ lead, year, yearChars }: Near): FoundDay | undefined => {
  const match = vietnamese.exec(lead);
  if (match === null) return undefined;
  const day = { year, month: Number(match[2]), day: Number(match[1]) };
  return { day, left: match[0].length, right: yearChars };
};

const readDayMonth = ({ lead, year, yearChars }: Near): FoundDay | undefined => {
  const match = dayMonth.exec(lead);
  const month = match === null ? undefined : monthOf(match[2] ?? '');
  if (match === null || month === undefined) return undefined;
  if (endsRange(lead.slice(0, match.index), Number(match[1]))) return undefined;
  return {
    day: { year, month, day: Number(match[1]) },
    left: match[0].length,
    right: yearChars,
  };
};

/** The last of words glued together where their elements met: `Jurnalis-Senin`, `Siti RahmaDecember`. */
export const lastGlued = (word: string): string => word.replace(/^.*(?:-|\p{Ll}(?=\p{Lu}))/u, '');

const readMonthDay = ({ lead, year, yearChars }: Near): FoundDay | undefined => {
  const match = monthDay.exec(lead);
  if (match === null) return undefined;
  const [whole, word = ''] = match;
  const name = lastGlued(word);
  const month = monthOf(name);
  if (month === undefined) return undefined;
  return {
    day: { year, month, day: Number(match[2]) },
    left: whole.length - word.length + name.length,
    right: yearChars,
  };
};

const readNumeric = ({ lead, rest, year, yearChars }: Near): FoundDay | undefined => {
  const match = numeric.exec(lead);
  if (match === null || furtherPart.test(rest)) return undefined;
  if (version.test(lead.slice(0, match.index))) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const found = { left: match[0].length, right: yearChars };
  if (second > 12 && match[2] === '/')
    return { ...found, day: { year, month: first, day: second }, isMonthFirst: true };
  return { ...found, day: { year, month: second, day: first } };
};

/** The day whose year begins `rest`; `lead` is what stands before it. The calendar has not been asked yet. */
export const readDayAt = (near: Near): FoundDay | undefined =>
  readYearFirst(near) ??
  readDayMonth(near) ??
  readMonthDay(near) ??
  readNumeric(near) ??
  readYearFirstInWords(near) ??
  readVietnamese(near);
