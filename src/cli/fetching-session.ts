/** A command that reads and fetches, from its first message to the last connection let go. */
import type { ExtractFlags } from './extract-command.ts';
import { endOf } from './extract-end.ts';
import { closeSession, openSession, type Session } from './extract-session.ts';
import type { FetchFlags } from './fetch-flags.ts';
import type { LazyFetcher } from './lazy-fetcher.ts';
import { openFetcher } from './open-fetcher.ts';

type Flags = FetchFlags &
  Pick<ExtractFlags, 'list' | 'output' | 'progress' | 'quiet' | 'logFormat'>;

/** Does the work in a session with a fetcher; resolves to the exit status, that of a signal where one came. */
export const runFetching = async <F extends Flags>(
  names: readonly string[],
  flags: F,
  work: (session: Session<F>, fetcher: LazyFetcher) => Promise<number>,
): Promise<number> => {
  let fetcher: LazyFetcher | undefined;
  const session = await openSession(names, flags, () => fetcher?.activity());
  try {
    fetcher = await openFetcher(session);
    const code = await work(session, fetcher);
    return session.signals.exitCode() ?? code;
  } catch (error) {
    return endOf(error, session);
  } finally {
    await fetcher?.close();
    closeSession(session);
  }
};
