/** Which addresses look like articles and which like lists of them, by their shape alone. */
import { canonicalUrlOf, webUrl } from './canonical-url.ts';
import { pageNames, pathOf, readUrlDate, readUrlId, segmentsOf } from './url-facts.ts';

/** First segments of lists, people and tools: what follows them is no article, however it looks. */
const listWords: ReadonlySet<string> = new Set(
  [
    'tag tags topic topics topik thema themen indeks index index-berita search cari pencarian author authors',
    'autor auteur penulis profile profil user category kategori categories archive arsip feed rss page',
    'login register subscribe about tentang-kami contact kontak privacy terms newsletter terpopuler',
  ].flatMap((line) => line.split(' ')),
);
const isList = (segments: readonly string[]): boolean =>
  segments.some((segment) => listWords.has(segment.toLowerCase()));

const isFile = (path: string): boolean =>
  /\.(?:jpe?g|png|gif|webp|svg|avif|pdf|xml|rss|json|js|css|mp[34]|zip|gz|txt)$/i.test(path);
const hyphens = (segment: string): number => segment.split('-').length - 1;

/**
 * Whether an address has the shape of an article's: a slug with three hyphens or more, a numeric id,
 * or a day with something after it. Lists by tag, author or day have not.
 */
export const looksLikeArticleUrl = (url: string): boolean => {
  const path = pathOf(url);
  if (path === undefined || isFile(path)) return false;
  const segments = segmentsOf(path);
  if (isList(segments.slice(0, -1)) || segments.length === 0) return false;
  if (segments.some((segment) => hyphens(segment) >= 3)) return true;
  if (readUrlId(url) !== undefined) return true;
  const day = readUrlDate(url);
  return day !== undefined && /[a-z\d]/i.test(path.slice(path.indexOf(day.raw) + day.raw.length));
};

const maxSectionChars = 24;
const isShort = (segment: string): boolean =>
  segment.length <= maxSectionChars && hyphens(segment) < 3 && !/\d/.test(segment);

/**
 * Whether an address has the shape of a front page or a section: no path, one or two short words
 * without digits (`/ekonomi/bisnis`), or a list by tag, author or day.
 */
export const looksLikeHomeOrSection = (url: string): boolean => {
  const path = pathOf(url);
  if (path === undefined || isFile(path)) return false;
  const segments = segmentsOf(path);
  if (isList(segments.slice(0, 1)) && segments[0] !== 'index') return true;
  // `/?p=1234` and `/index.php?id=1234` are articles.
  const hasId = [...(webUrl(url)?.searchParams ?? [])].some(
    ([name, value]) => !pageNames.has(name.toLowerCase()) && /^\d{2,}$/.test(value),
  );
  return !hasId && segments.length <= 2 && segments.every(isShort);
};

/** Query names that choose an article: `?p=1234`, `?id=1234`, `?newsid=1234`. */
const idName = /^(?:p|article|artikel|berita|news|story|read|[a-z_]{0,12}id)$/i;

const queryIds = (url: URL): string[] =>
  [...url.searchParams]
    .filter(([name, value]) => idName.test(name) && /^\d{2,}$/.test(value))
    .map(([name, value]) => `${name}=${value}`);

/**
 * Whether the address `claimed` is plainly none of an article's: the root of a site; for the page at `own`
 * also the section above it (`/ekonomi` of `/ekonomi/7654321/judul`), and the program that shows all
 * articles without the id it shows this one by (`/baca.php` of `/baca.php?id=1234`).
 */
export const namesNoArticle = (claimed: string, own: string | undefined): boolean => {
  const there = webUrl(canonicalUrlOf(claimed) ?? '');
  const here = own === undefined ? undefined : webUrl(canonicalUrlOf(own) ?? '');
  if (there === undefined) return true;
  const hasLostId = queryIds(there).length === 0 && here !== undefined && queryIds(here).length > 0;
  if (here !== undefined && here.pathname === there.pathname) return hasLostId;
  if (segmentsOf(there.pathname).length === 0) return there.search === '';
  if (here === undefined) return false;
  return (
    here.pathname.startsWith(`${there.pathname.replace(/\/$/, '')}/`) &&
    looksLikeHomeOrSection(there.href) &&
    looksLikeArticleUrl(here.href)
  );
};
