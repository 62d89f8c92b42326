/** The pages an article is split over, as far as this one links to the others. */
import type { Element } from 'domhandler';
import { textOf } from '../dom/text.ts';
import { absoluteUrl, canonicalUrlOf, readUrlPage } from '../text/urls.ts';
import type { Article } from '../types.ts';
import type { Reading } from './reading.ts';

/** Pages of one article that are read; the longest seen have some twenty. */
const maxPages = 30;
const linesBefore = 3;
const linesAfter = 25;
const pageNumber = /^(?:halaman|page|seite|hal\.?)?\s*(\d{1,2})$/i;
const allPages =
  /^(?:tampilkan semua|lihat semua|baca semua|semua halaman|show all|view all|all pages|single page|view as single page|alles auf einer seite|auf einer seite lesen|tout afficher)$/i;

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : url);

const ownAddress = ({ document }: Reading): string | undefined =>
  document.page.url ?? document.canonicalUrl;

/** Links below the story, each with its words and its address. */
const linksBelow = ({ document, story }: Reading): { text: string; url: string }[] => {
  const last = story.lines.at(-1)?.block.index;
  if (last === undefined) return [];
  const link = (anchor: Element) => {
    const url = absoluteUrl(anchor.attribs.href ?? '', document.baseUrl);
    return url === undefined ? [] : [{ text: textOf(anchor), url }];
  };
  return document.index.blocks
    .slice(Math.max(0, last - linesBefore), last + linesAfter)
    .flatMap((block) => block.anchors.flatMap(link));
};

/** The path all pages share. */
const sharedPath = (own: string): string =>
  pathOf(canonicalUrlOf(own) ?? own).replace(/\/\d{1,2}$/, '');

/** Links to the same address with something added. */
const linksToSelf = (reading: Reading): { text: string; url: string }[] => {
  const own = ownAddress(reading);
  if (own === undefined) return [];
  const path = sharedPath(own);
  return linksBelow(reading).filter(({ url }) => pathOf(url).startsWith(path));
};

/** A number added to the path that is no page's: SINDOnews counts paragraphs, `/5` is page 2 (2025). */
const addsOffset = (url: string, own: string | undefined): boolean =>
  own !== undefined && /^\/\d{1,3}$/.test(pathOf(url).slice(sharedPath(own).length));

/** Addresses of the article's pages by number, this one's own left out. */
export const findPages = (reading: Reading): ReadonlyMap<number, string> => {
  const pages = new Map<number, string>();
  for (const { text, url } of linksToSelf(reading)) {
    const number = Number(pageNumber.exec(text)?.[1]);
    if (Number.isNaN(number) || number < 2 || number > maxPages) continue;
    const isPage = readUrlPage(url) === number || addsOffset(url, ownAddress(reading));
    if (isPage && !pages.has(number)) pages.set(number, url);
  }
  return pages;
};

/** The page this one is itself; 1 where its address names none. */
const ownPage = (reading: Reading): number => readUrlPage(ownAddress(reading) ?? '') ?? 1;

/** How many pages there are, and whether this record holds them all. */
export const readPagination = (reading: Reading): Article['pagination'] => {
  const pages = Math.min(maxPages, Math.max(ownPage(reading), ...findPages(reading).keys()));
  return { pages, joined: pages === 1 };
};

const added = (address: string, suffix: string): string => {
  const url = new URL(address);
  if (suffix.startsWith('/')) url.pathname = `${url.pathname.replace(/\/$/, '')}${suffix}`;
  else
    for (const [name, value] of new URLSearchParams(suffix.slice(1)))
      url.searchParams.set(name, value);
  return url.href;
};

/** The address that shows all pages in one: as the outlet is known to have it, or as the page links to it. */
export const findWholeAddress = (reading: Reading): string | undefined => {
  const own = ownAddress(reading);
  const known = reading.profile?.wholeArticle?.find(({ suffix }) => !suffix.includes('{page}'));
  if (own !== undefined && known !== undefined) return added(own, known.suffix);
  return linksToSelf(reading).find(({ text, url }) => allPages.test(text) && url !== own)?.url;
};
