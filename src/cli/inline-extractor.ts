/** The extractor in this thread. */
import { createExtractor } from '../flow/create-extractor.ts';
import { createTurns } from '../flow/turns.ts';
import type { Extractor, FetchPage, PageRead, PageReader } from '../ports.ts';
import type { ExtractOptions, Page } from '../types.ts';

/**
 * Reads in this thread; what that needs is loaded while the first page is on its way. Later the connections may have
 * taken all the files that the system lets the program open.
 */
export const loadReadPage = () => {
  const loading = import('../flow/read-page.ts');
  // Told to whoever reads.
  loading.catch(() => undefined);
  return async (page: Page, options: ExtractOptions): Promise<PageRead> =>
    (await loading).readPage(page, options);
};

/** One page is read at a time, with the event loop in between. */
export const createInlineReader = (): PageReader => {
  const inTurn = createTurns();
  const readPage = loadReadPage();
  return {
    read: (page, options) => inTurn(() => readPage(page, options)),
    close: () => Promise.resolve(),
  };
};

/** The extractor over an inline reader; `fetchPage` as createExtractor has it. */
export const createInlineExtractor = (fetchPage: FetchPage | undefined): Extractor =>
  createExtractor(createInlineReader(), fetchPage);
