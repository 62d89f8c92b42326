/** The whole of an article that its outlet splits over pages: one address that shows it all, else page after page. */
import { Failure } from '../failure.ts';
import type { FetchPage, FurtherPages, PageReader } from '../ports.ts';
import type { Article, ExtractOptions, Page, Warning } from '../types.ts';
import { joinPages } from './join-pages.ts';

interface Source {
  readonly reader: Pick<PageReader, 'read'>;
  readonly options: ExtractOptions;
  readonly fetchPage: FetchPage;
  readonly signal: AbortSignal;
}

const extractAddress = async (
  address: string,
  { reader, options, fetchPage, signal }: Source,
): Promise<Article> => {
  const page = await fetchPage(address, signal, { isFollowUp: true });
  return (await reader.read(page, options, signal)).article;
};

const missing = (message: string): Warning => ({
  code: 'pages-missing',
  field: 'articleBody',
  message,
});

const withWarning = (article: Article, warning: Warning): Article => ({
  ...article,
  extraction: { ...article.extraction, warnings: [...article.extraction.warnings, warning] },
});

/** The record with the text of the address that shows all; undefined where that adds nothing or fails. */
const fromWhole = async (
  first: Article,
  { whole: address }: FurtherPages,
  source: Source,
): Promise<Article | undefined> => {
  if (address === undefined) return undefined;
  try {
    const whole = await extractAddress(address, source);
    const joined = joinPages([first, whole], { pages: first.pagination.pages, isWhole: true });
    return joined.wordCount > first.wordCount ? joined : undefined;
  } catch (error) {
    // The pages themselves are still there to be read one by one.
    if (error instanceof Failure) return undefined;
    throw error;
  }
};

/** The record with the text of its pages, up to the first that cannot be read; a warning says which. */
const fromPages = async (
  first: Article,
  { numbered }: FurtherPages,
  source: Source,
): Promise<Article> => {
  const { pages } = first.pagination;
  const later: Article[] = [];
  for (let number = 2; number <= pages; number += 1) {
    const address = numbered.get(number);
    const about = `page ${number} of ${pages}`;
    const joined = (): Article => joinPages([first, ...later], { pages, isWhole: false });
    if (address === undefined) return withWarning(joined(), missing(`${about} is linked nowhere`));
    try {
      later.push(await extractAddress(address, source));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return withWarning(joined(), missing(`${about}: ${error.message}`));
    }
  }
  return joinPages([first, ...later], { pages, isWhole: true });
};

/**
 * The record of a page; of a fetched one its further pages joined: at most 30, in order, what they print again left
 * out. Without `fetchPage`, the page alone. One page is fetched here and read by `reader`, then the next.
 * Rejects as the reader does, and with the reason of the signal, or of the fetcher's own stop.
 */
export const extractWhole = async (
  page: Page,
  { fetchPage, ...rest }: Omit<Source, 'fetchPage'> & Partial<Source>,
): Promise<Article> => {
  const { article: first, further } = await rest.reader.read(page, rest.options, rest.signal);
  if (fetchPage === undefined || further === undefined) return first;
  const source = { ...rest, fetchPage };
  return (await fromWhole(first, further, source)) ?? fromPages(first, further, source);
};
