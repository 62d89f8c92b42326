/** A command that reads and fetches, from its first message to the last connection let go and the last archive closed. */

import type { WarcWriter } from '../warc/warc-writer.ts';
import type { ExtractFlags } from './extract-command.ts';
import { endOf } from './extract-end.ts';
import { closeSession, openSession, type Session } from './extract-session.ts';
import type { FetchFlags } from './fetch-flags.ts';
import type { LazyFetcher } from './lazy-fetcher.ts';
import { type ArchiveFlags, openArchives } from './open-archives.ts';
import { openFetcher } from './open-fetcher.ts';

type Flags = FetchFlags &
  ArchiveFlags &
  Pick<ExtractFlags, 'list' | 'output' | 'progress' | 'quiet' | 'logFormat'>;

/** Does the work in a session with a fetcher, whose exchanges go to the archives of --warc; resolves to the exit status, that of a signal where one came. */
export const runFetching = async <F extends Flags>(
  names: readonly string[],
  flags: F,
  work: (session: Session<F>, fetcher: LazyFetcher) => Promise<number>,
): Promise<number> => {
  let fetcher: LazyFetcher | undefined;
  let archives: WarcWriter | undefined;
  const session = await openSession(names, flags, { activity: () => fetcher?.activity() });
  try {
    archives = await openArchives(flags, session.messages);
    fetcher = await openFetcher(session, archives?.record);
    const code = await work(session, fetcher);
    await archives?.close();
    return session.signals.exitCode() ?? code;
  } catch (error) {
    return endOf(error, session);
  } finally {
    await fetcher?.close();
    // What was put away stays, also where the run broke off; what cannot be closed is salvaged by the next.
    await archives?.close().catch(() => undefined);
    closeSession(session);
  }
};
