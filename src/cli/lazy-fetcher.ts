/** The fetcher, made when the first address comes: files alone need no HTTP client. */
import type { Fetcher, FetcherOptions } from '../fetch/fetch-page.ts';

const load = async (options: FetcherOptions): Promise<Fetcher> =>
  (await import('../fetch/fetch-page.ts')).createFetcher(options);

/** A fetcher that costs nothing until it is used. */
export const createLazyFetcher = (options: FetcherOptions): Fetcher => {
  let fetcher: Promise<Fetcher> | undefined;
  return {
    fetchPage: async (address, signal) => {
      fetcher ??= load(options);
      return (await fetcher).fetchPage(address, signal);
    },
    close: async () => (await fetcher)?.close(),
  };
};
