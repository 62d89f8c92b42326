/** The extractor in this thread. */
import { createTurns } from '../flow/turns.ts';
import type { Extractor, FetchPage } from '../ports.ts';
import type { Page } from '../types.ts';

/** Only what came over the network has further pages to fetch, and may be refused; a saved file may be years old. */
const isFetched = ({ status }: Page): boolean => status !== undefined;

/**
 * Extracts with the library's own door, loaded while the first page is on its way.
 * With `fetchPage`, the further pages of a fetched article are read and joined; with or without, what stands in for
 * an article is refused. One page is read at a time, with the event loop in between.
 */
export const createInlineExtractor = (fetchPage: FetchPage | undefined): Extractor => {
  const inTurn = createTurns();
  // Loaded now: later the connections may have taken all the files that the system lets the program open.
  import('../flow/whole-article.ts').catch(() => undefined);
  return {
    extract: async (page, options, signal) => {
      if (!isFetched(page)) {
        const { extractPage } = await import('../extract.ts');
        return inTurn(() => extractPage(page, options));
      }
      const { extractWhole } = await import('../flow/whole-article.ts');
      return extractWhole(page, { options, ...(fetchPage && { fetchPage }), signal, inTurn });
    },
  };
};
