/** Reads pages in a pool of threads. A page that hangs, or takes all memory, costs itself and its thread alone. */
import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import type { PageRead, PageReader } from '../ports.ts';
import type { ExtractOptions, Page } from '../types.ts';
import { createDeadlines } from './deadlines.ts';
import { threadEnded, tookTooLong } from './lost-threads.ts';
import { ownBytes, type PageAnswer, type PageTask, readOfAnswer } from './page-task.ts';

export interface ThreadReaderOptions {
  /** Threads, and pages read at once. */
  readonly threads: number;
  /** What reading one page may take, from when its thread begins. */
  readonly pageTimeoutMs: number;
  /** What the objects of one thread may take. */
  readonly memoryMb?: number | undefined;
  /** The file of a thread, built. */
  readonly entry?: URL | undefined;
}

export interface ThreadReader extends PageReader {
  /** Resolves when a thread has loaded what it needs; rejects where it cannot. */
  readonly ready: Promise<void>;
}

/** A page of 20 MB, elements one after the other, takes more than 512 and less than 1,024. */
const usualMemoryMb = 1_536;

/**
 * What a thread's short-lived objects may take. 1,500 pages of 22 kB on two threads took 19.5, 18.8, 18.6 and 20.6 s of
 * processor time with 64, 32, 16 and 8 MB, and 287, 239, 211 and 190 MB in all.
 */
const youngMemoryMb = 16;

/** Resolves and rejects as the promise does, or rejects with the signal's reason where that comes first. */
const unlessAborted = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });

const openPool = (threads: number, memoryMb: number, entry: URL): Piscina =>
  new Piscina({
    filename: entry.href,
    minThreads: threads,
    maxThreads: threads,
    // A lost thread costs the one page that it held.
    concurrentTasksPerWorker: 1,
    // An idle thread waits for a message, not on a lock that keeps it from all else.
    atomics: 'disabled',
    recordTiming: false,
    resourceLimits: {
      maxOldGenerationSizeMb: memoryMb,
      maxYoungGenerationSizeMb: youngMemoryMb,
    },
  });

/** Numbers for options: the same for the same object. */
const createNumbers = () => {
  const numbers = new WeakMap<ExtractOptions, number>();
  let last = 0;
  return (options: ExtractOptions): number => {
    const known = numbers.get(options);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(options, last);
    return last;
  };
};

/** Opens the pool; its threads begin to load at once. */
export const openThreadReader = ({
  threads,
  pageTimeoutMs,
  memoryMb = usualMemoryMb,
  entry = new URL('../workers/page-worker.js', import.meta.url),
}: ThreadReaderOptions): ThreadReader => {
  const pool = openPool(threads, memoryMb, entry);
  const deadlines = createDeadlines(pageTimeoutMs);
  const numberOf = createNumbers();
  // Not more than there are threads: what waits is here, and goes to another where one is lost.
  const limit = pLimit(threads);
  pool.on('message', ({ begun }) => deadlines.start(begun));
  // A thread lost between two pages is replaced. Where none can be started, nobody would ever answer.
  pool.on('error', (error) => {
    if (pool.threads.length === 0) deadlines.endAll(threadEnded(error, memoryMb));
  });

  const readInThread = async (given: Page, options: ExtractOptions): Promise<PageRead> => {
    const { page, bytes } = ownBytes(given);
    const deadline = deadlines.add(() => tookTooLong(pageTimeoutMs));
    const task: PageTask = { id: deadline.id, page, options, optionsId: numberOf(options) };
    try {
      const { signal } = deadline;
      return readOfAnswer(await askThread(task, bytes, signal));
    } finally {
      deadline.clear();
    }
  };
  const askThread = async (
    task: PageTask,
    transferList: ArrayBuffer[],
    signal: AbortSignal,
  ): Promise<PageAnswer> => {
    try {
      return await pool.run(task, { transferList, signal });
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      throw threadEnded(error, memoryMb);
    }
  };
  const read: PageReader['read'] = (page, options, signal) => {
    const reading = limit(() => {
      signal.throwIfAborted();
      return readInThread(page, options);
    });
    return unlessAborted(reading, signal);
  };
  const warmUp = read({ body: '<p>Ya' }, {}, new AbortController().signal).then(() => undefined);
  // Told to whoever awaits it; a page tells it as well.
  warmUp.catch(() => undefined);
  return { read, ready: warmUp, close: () => pool.destroy() };
};
