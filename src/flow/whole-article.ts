/** The whole of an article that its outlet splits over pages: one address that shows it all, else page after page. */
import { extractReading, openPage } from '../extract.ts';
import { Failure } from '../failure.ts';
import type { FetchPage } from '../ports.ts';
import { findPages, findWholeAddress } from '../read/pagination.ts';
import type { Reading } from '../read/reading.ts';
import type { Article, ExtractOptions, Page, Warning } from '../types.ts';
import { joinPages } from './join-pages.ts';
import { refuseStandIn } from './refuse-stand-ins.ts';
import { createTurns, type InTurn } from './turns.ts';

interface Source {
  readonly options: ExtractOptions;
  readonly fetchPage: FetchPage;
  readonly signal: AbortSignal;
  /** Each page is read in a turn of its own; those of several articles take turns where they share this. */
  readonly inTurn: InTurn;
}

/** One page read, and what was read of it. */
const readPage = ({ inTurn, options }: Pick<Source, 'inTurn' | 'options'>, page: Page) =>
  inTurn(async () => {
    const reading = await openPage(page, options);
    return { reading, article: refuseStandIn(extractReading(reading, options), page) };
  });

const extractAddress = async (address: string, source: Source): Promise<Article> => {
  const page = await source.fetchPage(address, source.signal, { isFollowUp: true });
  return (await readPage(source, page)).article;
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
  reading: Reading,
  source: Source,
): Promise<Article | undefined> => {
  const address = findWholeAddress(reading);
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
const fromPages = async (first: Article, reading: Reading, source: Source): Promise<Article> => {
  const { pages } = first.pagination;
  const addresses = findPages(reading);
  const later: Article[] = [];
  for (let number = 2; number <= pages; number += 1) {
    const address = addresses.get(number);
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
 * The record of a fetched page, its further pages joined: at most 30, in order, what they print again left out.
 * Without `fetchPage`, the page alone.
 * Rejects with a Failure where the page stands in for an article (`soft-404`, `challenge` ...), and with the reason
 * of the signal, or of the fetcher's own stop.
 */
export const extractWhole = async (
  page: Page,
  {
    fetchPage,
    inTurn = createTurns(),
    ...rest
  }: Pick<Source, 'options' | 'signal'> & Partial<Source>,
): Promise<Article> => {
  const { reading, article: first } = await readPage({ ...rest, inTurn }, page);
  if (fetchPage === undefined || first.pagination.pages === 1) return first;
  const source = { ...rest, fetchPage, inTurn };
  return (await fromWhole(first, reading, source)) ?? fromPages(first, reading, source);
};
