/** What the address of an article says by its shape alone: day, page, id, article or list. */
import { webUrl } from './canonical-url.ts';

/** A day read from an address, and the minute where the address has it. */
export interface UrlDate {
  /** `YYYY-MM-DD` as the address says; it can differ by a day from the date of publication. */
  readonly iso: string;
  /** `HH:MM`, in the zone of the outlet. */
  readonly minute?: string;
  /** The part of the path that was read: `2021/05/06`. */
  readonly raw: string;
}

const maxPathChars = 2_000;
const englishMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Online news begins in 1995; later than 2100 is a number that happens to have eight digits. */
const minYear = 1995;
const maxYear = 2100;

/** The path of an http or https address; undefined for anything else and for a monstrous one. */
export const pathOf = (url: string): string | undefined => {
  const path = webUrl(url)?.pathname;
  return path === undefined || path.length > maxPathChars ? undefined : path;
};

const isoDay = (year: string, month: string, day: string): string | undefined => {
  const named = englishMonths.indexOf(month.toLowerCase()) + 1;
  const [y, m, d] = [Number(year), named || Number(month), Number(day)];
  if (y < minYear || y > maxYear) return undefined;
  const date = new Date(Date.UTC(y, m - 1, d));
  const isReal = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
};

/** `2021/05/06`, `2021/5/6`, `2024/may/06`, `2021-05/06` and `2021-05-06` as whole segments. */
const partedDay = /\/((\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2}))(?=[/-]|$|\.s?html?$)/gi;
/**
 * `20200103` as a segment of its own, or at the head of fourteen digits: the id `20181231204430-20-357542`
 * of CNN and CNBC Indonesia. That time is when the page was made, hours before it was published.
 */
const packedDay =
  /\/((\d{4})(\d\d)(\d\d))(?=\/|$|\.s?html?$|(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?:-\d|\/|$))/g;
/** At the end of a slug: `/judul-berita-2021-05-06.html`. */
const dayAfterSlug = /-((\d{4})-(\d\d)-(\d\d))(?=\/?$|\.s?html?$)/g;
/** After `read/` and the day: `225959226` (time and counter), or `225959` before a numeric id. */
const timeSegment = /^\/([01]\d|2[0-3])([0-5]\d)[0-5]\d(?:\d{2,3}(?=\/|$)|(?=\/\d{6,8}(?:\/|$)))/;

const firstDay = (path: string, shape: RegExp): { day: UrlDate; end: number } | undefined => {
  for (const match of path.matchAll(shape)) {
    const [, raw = '', year = '', month = '', day = ''] = match;
    const iso = isoDay(year, month, day);
    if (iso !== undefined) return { day: { iso, raw }, end: match.index + match[0].length };
  }
  return undefined;
};

/**
 * The day in the path of an address, with the minute where a time follows it under `read/`.
 * Undefined where no part can be nothing but a day.
 *
 *     /read/2026/10/01/225959226/judul     /20200103/15/1186739/judul     /2024/may/06/title
 *           ^^^^ ^^ ^^ ^^^^               ^^^^^^^^                     ^^^^ ^^^ ^^
 *     /judul-berita-2021-05-06.html
 *                   ^^^^ ^^ ^^
 *
 * A number of six digits alone after the day is no time: RMOL has its ids there, Suara its time.
 */
export const readUrlDate = (url: string): UrlDate | undefined => {
  const path = pathOf(url);
  if (path === undefined) return undefined;
  const parted = firstDay(path, partedDay);
  if (parted === undefined) return (firstDay(path, packedDay) ?? firstDay(path, dayAfterSlug))?.day;
  const { day, end } = parted;
  const time = path.includes(`/read/${day.raw}/`) ? timeSegment.exec(path.slice(end)) : null;
  if (time === null) return day;
  const segment = path.slice(end + 1).split('/', 1)[0] ?? '';
  return { iso: day.iso, minute: `${time[1]}:${time[2]}`, raw: `${day.raw}/${segment}` };
};

/** Query names that count pages. */
export const pageNames: ReadonlySet<string> = new Set(
  'page paged pagina página seite halaman hal sayfa strona side'.split(' '),
);
const pageSegment = /\/(?:page|pagina|seite|halaman)[/-](\d{1,3})\/?$/i;
const partSuffix = /-part-?(\d{1,2})(?:\.html?)?\/?$/i;
/** A short number after a slug: `/harga-beras-turun/2`. */
const numberAfterSlug = /\/(?=[^/]*[a-z])[^/]*-[^/]*\/(\d{1,2})\/?$/i;

/**
 * The page number an address asks for, from 1: `?page=2`, `/page/2`, `/a-slug/2`, `-part2`.
 * Undefined where it names none (`?page=all` names none).
 */
export const readUrlPage = (url: string): number | undefined => {
  const parsed = webUrl(url);
  if (parsed === undefined || parsed.pathname.length > maxPathChars) return undefined;
  for (const [name, value] of parsed.searchParams)
    if (pageNames.has(name.toLowerCase()) && /^\d{1,3}$/.test(value))
      return Number(value) || undefined;
  const { pathname } = parsed;
  const found =
    pageSegment.exec(pathname) ?? partSuffix.exec(pathname) ?? numberAfterSlug.exec(pathname);
  return found === null ? undefined : Number(found[1]) || undefined;
};

/** The parts of a path between its slashes, the ending of the file name left out. */
export const segmentsOf = (path: string): string[] =>
  path
    .replace(/\.(?:s?html?|php|aspx?)$/i, '')
    .split('/')
    .filter((segment) => segment !== '');

/** A number that is a year says nothing about the article. */
const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** Ids inside a segment, the surest shape first; each is anchored, so each is tried once per segment. */
const idShapes = [
  /^\d{6,14}-\d{1,4}-(\d{4,12})$/,
  /^([0-9a-f]{13}|[0-9a-f]{24}|[0-9a-f]{32})$/i,
  /[a-z]_([0-9a-f]{24})$/i,
  /^(?:[a-z]{1,3}|read|news|article)-?(\d{4,12})$/i,
  /^(?:[a-z]{1,7}-)?(\d{5,12})-[^/]*[a-z]/i,
  /[a-z][^/]*-[a-z]{0,2}(\d{5,12})$/i,
] as const;

/**
 * The id the outlet gave the article, as printed; undefined where the address has none.
 *
 *     /read/2021/05/06/12345/slug     /berita/d-7654321/slug     /slug-kata-1234567
 *                      ^^^^^                    ^^^^^^^                    ^^^^^^^
 *
 * Also the 24 hex digits of an object's id, alone or after a slug: Kompasiana, 2017.
 */
export const readUrlId = (url: string): string | undefined => {
  const path = pathOf(url);
  if (path === undefined) return undefined;
  const day = firstDay(path, partedDay) ?? firstDay(path, packedDay);
  const segments = segmentsOf(day === undefined ? path : path.replace(day.day.raw, ''));
  const numbers = segments.filter((segment) => /^\d{4,12}$/.test(segment) && !isYear(segment));
  const longest = numbers.sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return longest;
  for (const shape of idShapes)
    for (const segment of segments) {
      const id = segment.length > 300 ? undefined : shape.exec(segment)?.[1];
      if (id !== undefined && /\d/.test(id)) return id;
    }
  return undefined;
};
