/** The fetcher, made when the first address comes: files alone need no HTTP client. */

import type { NetworkAccount } from '../fetch/account.ts';
import type { Activity, Fetcher, FetcherOptions } from '../fetch/create-fetcher.ts';

export interface LazyFetcher extends Pick<Fetcher, 'fetchPage' | 'fetchResource' | 'close'> {
  /** Undefined where nothing was fetched yet. */
  activity(): Activity | undefined;
  /** Undefined where nothing was fetched. */
  account(): NetworkAccount | undefined;
}

/** A fetcher that costs nothing until it is used; `onFirst` is called before it is. */
export const createLazyFetcher = (
  options: FetcherOptions,
  onFirst: () => void = () => undefined,
): LazyFetcher => {
  let loading: Promise<Fetcher> | undefined;
  let fetcher: Fetcher | undefined;
  const load = async (): Promise<Fetcher> => {
    onFirst();
    const { createFetcher } = await import('../fetch/create-fetcher.ts');
    fetcher = await createFetcher(options);
    return fetcher;
  };
  const get = (): Promise<Fetcher> => {
    loading ??= load();
    return loading;
  };
  return {
    fetchPage: async (...asked) => (await get()).fetchPage(...asked),
    fetchResource: async (...asked) => (await get()).fetchResource(...asked),
    activity: () => fetcher?.activity(),
    account: () => fetcher?.account(),
    close: async () => {
      // One that could not be made was told to whoever asked for it.
      await loading?.catch(() => undefined);
      await fetcher?.close();
    },
  };
};
