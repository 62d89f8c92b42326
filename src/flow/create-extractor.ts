/** The extractor over whatever reads single pages. */
import type { Extractor, FetchPage, PageReader } from '../ports.ts';
import { extractWhole } from './whole-article.ts';

/** With `fetchPage`, the further pages of a fetched article are read and joined; without, it is the page alone. */
export const createExtractor = (
  reader: PageReader,
  fetchPage: FetchPage | undefined,
): Extractor => ({
  extract: (page, options, signal) =>
    extractWhole(page, { reader, options, signal, ...(fetchPage && { fetchPage }) }),
});
