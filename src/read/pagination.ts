/** How many pages the article has, as far as this one links to the others. */
import { textOf } from '../dom/text.ts';
import { absoluteUrl, canonicalUrlOf, readUrlPage } from '../text/urls.ts';
import type { Article } from '../types.ts';
import type { Reading } from './reading.ts';

const maxPages = 30;
const linesAfter = 25;
const pageNumber = /^(?:halaman|page|seite|hal\.?)?\s*(\d{1,2})$/i;

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : url);

/** Page numbers linked below the story that lead to the same address with another number. */
export const readPagination = (reading: Reading): Article['pagination'] => {
  const { document, story } = reading;
  const own = document.page.url ?? document.canonicalUrl;
  const last = story.lines.at(-1)?.block.index;
  let pages = 1;
  if (own === undefined || last === undefined) return { pages, joined: true };
  const path = pathOf(canonicalUrlOf(own) ?? own).replace(/\/\d{1,2}$/, '');
  for (const block of document.index.blocks.slice(Math.max(0, last - 3), last + linesAfter)) {
    for (const anchor of block.anchors) {
      const number = pageNumber.exec(textOf(anchor))?.[1];
      const url = absoluteUrl(anchor.attribs.href ?? '', document.baseUrl);
      if (number === undefined || url === undefined || !pathOf(url).startsWith(path)) continue;
      if (readUrlPage(url) !== Number(number) && Number(number) !== 1) continue;
      pages = Math.min(maxPages, Math.max(pages, Number(number)));
    }
  }
  return { pages, joined: pages === 1 };
};
