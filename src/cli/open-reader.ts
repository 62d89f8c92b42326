/** What reads the pages of a run: this thread, a pool of threads, or this one until the pool pays. */
import { availableParallelism } from 'node:os';
import { createInlineFirst } from '../flow/inline-first.ts';
import type { PageReader } from '../ports.ts';
import type { ExtractFlags } from './extract-command.ts';
import { createInlineReader, loadReadPage } from './inline-extractor.ts';
import type { Messages } from './messages.ts';

type ReaderFlags = Pick<ExtractFlags, 'workers' | 'pageTimeout' | 'quiet'>;

const openThreads = async (threads: number, { pageTimeout }: ReaderFlags) => {
  const { openThreadReader } = await import('../workers/thread-reader.ts');
  return openThreadReader({ threads, pageTimeoutMs: pageTimeout });
};

/** As many threads as a run may come to have; 0 for this one alone. */
export const threadsOf = ({ workers }: Pick<ReaderFlags, 'workers'>): number => {
  if (workers !== 'auto') return workers;
  const cores = availableParallelism();
  return cores > 1 ? cores : 0;
};

/** The reader that --workers asks for; `auto` begins in this thread and opens a thread a core once pages queue up. */
export const openReader = async (flags: ReaderFlags, messages: Messages): Promise<PageReader> => {
  const threads = threadsOf(flags);
  if (threads === 0) return createInlineReader();
  if (flags.workers !== 'auto') return openThreads(threads, flags);
  return createInlineFirst({
    readPage: loadReadPage(),
    openThreads: async () => {
      const reader = await openThreads(threads, flags);
      await reader.ready;
      return reader;
    },
    onUnavailable: (error) => {
      const said = error instanceof Error ? error.message : String(error);
      if (!flags.quiet)
        messages.say('warn', `no threads to be had (${said}); all pages are read in one`);
    },
  });
};
