/** Reads in this thread until other threads pay. */
import type { PageRead, PageReader } from '../ports.ts';
import type { ExtractOptions, Page } from '../types.ts';
import { createTurns } from './turns.ts';

/**
 * About what it takes to load two threads: whoever has spent as much in vain has at most doubled the time.
 * A handful of pages never comes so far.
 */
const threadsPayAfterMs = 400;

export interface InlineFirstOptions {
  readonly readPage: (page: Page, options: ExtractOptions) => Promise<PageRead>;
  /** Resolves when threads can read at once; this thread reads on until then. Rejects where there can be none. */
  readonly openThreads: () => Promise<PageReader>;
  /** Told where threads cannot be had; this thread then reads all. */
  readonly onUnavailable: (error: unknown) => void;
  readonly payAfterMs?: number | undefined;
}

/** Opens threads once; `get` gives them when they are ready. */
const createOpening = ({ openThreads, onUnavailable }: InlineFirstOptions) => {
  let threads: PageReader | undefined;
  let opening: Promise<void> | undefined;
  const open = async (): Promise<void> => {
    try {
      threads = await openThreads();
    } catch (error) {
      onUnavailable(error);
    }
  };
  return {
    begin: (): void => {
      opening ??= open();
    },
    get: (): PageReader | undefined => threads,
    close: async (): Promise<void> => {
      await opening;
      await threads?.close();
    },
  };
};

/** A reader that opens threads once reading took long and pages wait. */
export const createInlineFirst = (options: InlineFirstOptions): PageReader => {
  const { readPage, payAfterMs = threadsPayAfterMs } = options;
  const inTurn = createTurns();
  const threads = createOpening(options);
  let waiting = 0;
  let spentMs = 0;
  const readHere = async (...asked: Parameters<typeof readPage>): Promise<PageRead> => {
    const startMs = performance.now();
    try {
      return await readPage(...asked);
    } finally {
      spentMs += performance.now() - startMs;
      // A page that comes alone, as over the network, never waits for a thread.
      if (spentMs >= payAfterMs && waiting > 1) threads.begin();
    }
  };
  const read: PageReader['read'] = async (page, extractOptions, signal) => {
    const here = async () =>
      threads.get() === undefined ? await readHere(page, extractOptions) : undefined;
    // By the time its turn comes threads may be there.
    const done = threads.get() === undefined ? await inTurn(here) : undefined;
    const others = threads.get();
    if (done === undefined && others !== undefined)
      return others.read(page, extractOptions, signal);
    return done as PageRead;
  };
  return {
    read: async (page, extractOptions, signal) => {
      waiting += 1;
      try {
        return await read(page, extractOptions, signal);
      } finally {
        waiting -= 1;
      }
    },
    close: threads.close,
  };
};
