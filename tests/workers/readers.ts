/** Pools of threads over the built program, closed after the tests. */
import { afterAll } from '@jest/globals';
import {
  openThreadReader,
  type ThreadReader,
  type ThreadReaderOptions,
} from '../../src/workers/thread-reader.ts';

const open = new Set<ThreadReader>();

afterAll(async () => {
  for (const reader of open) await reader.close();
});

/** The thread's own file, as the program has it when it is built. */
export const builtEntry = new URL('../../dist/workers/page-worker.js', import.meta.url);
/** One that does what a page tells it (`do:hang`). */
export const faultyEntry = new URL('faulty-worker.js', import.meta.url);

/** A pool: two threads, and all the time there is. */
export const openPool = (options: Partial<ThreadReaderOptions> = {}): ThreadReader => {
  const reader = openThreadReader({
    threads: 2,
    pageTimeoutMs: 600_000,
    entry: builtEntry,
    ...options,
  });
  open.add(reader);
  return reader;
};
