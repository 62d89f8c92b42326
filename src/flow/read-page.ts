/** One page to its record, and to the addresses of the rest of its article. */
import { extractReading, openPage } from '../extract.ts';
import type { PageRead } from '../ports.ts';
import { findPages, findWholeAddress } from '../read/pagination.ts';
import type { ExtractOptions, Page } from '../types.ts';
import { refuseStandIn } from './refuse-stand-ins.ts';

/** Only what came over the network has further pages to fetch, and may be refused; a saved file may be years old. */
const isFetched = ({ status }: Page): boolean => status !== undefined;

/** One page read. Rejects with a Failure where a fetched one stands in for an article (`soft-404`, `challenge` ...). */
export const readPage = async (page: Page, options: ExtractOptions): Promise<PageRead> => {
  const reading = await openPage(page, options);
  const article = extractReading(reading, options);
  if (!isFetched(page)) return { article };
  refuseStandIn(article, page);
  if (article.pagination.pages === 1) return { article };
  return {
    article,
    further: { whole: findWholeAddress(reading), numbered: findPages(reading) },
  };
};
