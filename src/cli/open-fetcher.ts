/** The fetcher of a run, as its flags ask for it. */
import type { RecordExchange } from '../ports.ts';
import type { ExtractFlags } from './extract-command.ts';
import type { Session } from './extract-session.ts';
import type { FetchFlags } from './fetch-flags.ts';
import { fetcherOptionsOf, fetchWarnings } from './fetcher-options.ts';
import { createLazyFetcher, type LazyFetcher } from './lazy-fetcher.ts';

/** Addresses that may wait for their hosts at once, so that a list in the order of its hosts keeps many busy. */
export const addressesAhead = 500;

/**
 * A fetcher that stops with the session; what a person should know is said before its first request.
 * `record` keeps what goes over the wire.
 */
export const openFetcher = async (
  {
    flags,
    messages,
    signals,
  }: Pick<Session, 'messages' | 'signals'> & {
    readonly flags: FetchFlags & Pick<ExtractFlags, 'quiet'>;
  },
  record?: RecordExchange,
): Promise<LazyFetcher> => {
  const options = { ...(await fetcherOptionsOf(flags)), stop: signals.stop, record };
  return createLazyFetcher(options, () => {
    if (!flags.quiet) for (const text of fetchWarnings(flags)) messages.say('warn', text);
  });
};
