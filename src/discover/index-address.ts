/**
 * Addresses with parameters in braces, as profiles have them:
 *
 *     https://{channel}.detik.com/indeks?page={page}&date={MM%2FDD%2FYYYY}
 *             ^^^^^^^^^                       ^^^^^^       ^^^^^^^^^^^^^^
 *             one of the known values         counts       the day
 */
import { maxFillings } from './caps.ts';

const parameter = /\{([^{}]{1,60})\}/g;
/** Letters of a date and what parts them, also as an escape. */
const datePattern = /^[YMD](?:[YMD/._-]|%2F)*$/;

export const hasParameters = (url: string): boolean => url.search(parameter) >= 0;

const namesIn = (url: string): string[] => [
  ...new Set([...url.matchAll(parameter)].map(([, name = '']) => name)),
];

/** `day` where the address names days, `month` where it names no more than months. */
export const datesOf = (url: string): 'day' | 'month' | undefined => {
  const dates = namesIn(url).filter((name) => datePattern.test(name));
  if (dates.length === 0) return undefined;
  return dates.some((name) => name.includes('D')) ? 'day' : 'month';
};

const pad = (number: string, length: number): string => number.padStart(length, '0');

/** A day (`2026-11-03`) in a pattern of Y, M and D: `MM%2FDD%2FYYYY` is `11%2F03%2F2026`, `D` is `3`. */
const writeDay = (pattern: string, day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return pattern.replace(/Y+|M+|D+/g, (letters) => {
    if (letters.startsWith('Y')) return letters.length <= 2 ? year.slice(-2) : year;
    const number = String(Number(letters.startsWith('M') ? month : date));
    return pad(number, letters.length);
  });
};

/** The address with its dates filled in. */
export const fillDay = (url: string, day: string): string =>
  url.replace(parameter, (whole, name: string) =>
    datePattern.test(name) ? writeDay(name, day) : whole,
  );

const fill = (url: string, name: string, value: string): string =>
  url.replaceAll(`{${name}}`, value);

/** Words for a search or a tag. */
const wordNames = new Set(['query', 'word', 'tag', 'topic', 'keyword', 'q']);
export const asksForWords = (url: string): boolean =>
  namesIn(url).some((name) => wordNames.has(name));

/** Parameters that count: `page` pages from 1, `offset` articles, by the steps of its known values. */
const counters = ['page', 'offset'];

/** Of many values that hold each other only the one that holds all. */
const valuesOf = (known: readonly string[] | undefined): readonly string[] =>
  known?.includes('all') ? ['all'] : (known ?? []);

export interface Filling {
  /** Known values of the parameters. */
  readonly values?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Words to look for. */
  readonly query?: string | undefined;
}

/**
 * The addresses with every parameter filled in that neither counts nor is a date, one for each way to do so.
 * Empty where a value is not known.
 */
export const fillValues = (url: string, { values = {}, query }: Filling): string[] => {
  let filled = [url];
  for (const name of namesIn(url)) {
    if (datePattern.test(name) || counters.includes(name)) continue;
    const words =
      wordNames.has(name) && query !== undefined ? [encodeURIComponent(query)] : undefined;
    const known = words ?? (Object.hasOwn(values, name) ? valuesOf(values[name]) : []);
    filled = filled.flatMap((one) => known.map((value) => fill(one, name, value)));
    filled = filled.slice(0, maxFillings);
  }
  return filled;
};

/** The numbers of `offset`: as known, then on by the same step; from 0 also where the known ones begin with a step. */
const offsetAt = (known: readonly string[] | undefined, page: number): number => {
  const numbers = (known ?? []).map(Number).filter(Number.isSafeInteger);
  const [first = 0, second] = numbers;
  const step = second === undefined ? first || 20 : second - first;
  const start = first === step ? 0 : first;
  return start + step * (page - 1);
};

/** The address of a page, counted from 1; undefined for a second page of what has only one. */
export const fillPage = (
  url: string,
  page: number,
  values: Filling['values'] = {},
): string | undefined => {
  const counts = counters.some((name) => url.includes(`{${name}}`));
  if (page > 1 && !counts) return undefined;
  const offset = offsetAt(Object.hasOwn(values, 'offset') ? values.offset : undefined, page);
  return fill(fill(url, 'page', String(page)), 'offset', String(offset));
};

const dayMs = 86_400_000;

/** Every day from the first to the last, or back, `YYYY-MM-DD`. */
export function* daysBetween({
  from,
  to,
  order = 'oldest',
}: {
  readonly from: string;
  readonly to: string;
  readonly order?: 'newest' | 'oldest' | undefined;
}): Generator<string, void, undefined> {
  const count = (Date.parse(to) - Date.parse(from)) / dayMs;
  const [start, step] = order === 'oldest' ? [Date.parse(from), dayMs] : [Date.parse(to), -dayMs];
  for (let i = 0; i <= count; i += 1) yield new Date(start + i * step).toISOString().slice(0, 10);
}

/** The first and the last day of a day's month. */
export const monthOf = (day: string): { readonly first: string; readonly last: string } => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return {
    first: `${day.slice(0, 7)}-01`,
    // Day 0 is the last of the month before.
    last: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10),
  };
};
