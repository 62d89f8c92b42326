/** Bounded, lazy, ordered concurrency over a source of any length. */
import pLimit from 'p-limit';

export interface MapOptions<T, R> {
  /** Items worked on at once; at most twice as many are held, the finished ones included. */
  readonly width: number;
  /** Aborted: nothing more is taken from the source; what was taken still comes out. */
  readonly signal?: AbortSignal | undefined;
  /** The work on one item. It must not reject: a failure is a value here. */
  readonly work: (item: T) => Promise<R>;
}

const ended: IteratorReturnResult<undefined> = { done: true, value: undefined };

/**
 * Takes from the source until told to stop.
 * Not Promise.race: each race would leave a reaction on a promise that lives as long as the run.
 */
const stoppable = <T>(iterator: AsyncIterator<T>, signal: AbortSignal | undefined) => {
  let wake: (() => void) | undefined;
  const onAbort = () => wake?.();
  signal?.addEventListener('abort', onAbort);
  return {
    take: (): Promise<IteratorResult<T, unknown>> =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return resolve(ended);
        wake = () => resolve(ended);
        iterator.next().then(resolve, reject);
      }),
    release: (): void => signal?.removeEventListener('abort', onAbort),
  };
};

interface Taking<R> {
  /** Started work in the order of the source; the head is the next to come out. */
  readonly pending: Promise<R>[];
  /** The one take under way. */
  taking: Promise<void> | undefined;
  isExhausted: boolean;
  /** What the source threw; thrown on after all that came before it. */
  broken: { readonly error: unknown } | undefined;
}

/** Waits until the head is done or one more item was taken: true where the head is done. */
const headIsDone = async <R>({ pending, taking }: Taking<R>): Promise<boolean> => {
  const head = pending[0]?.then(() => true);
  const taken = taking?.then(() => false);
  return await Promise.race([head, taken].filter((promise) => promise !== undefined));
};

/** Lets go of the source. A source that is still asked for an item would answer only after it: not waited for. */
const closeSource = async (iterator: AsyncIterator<unknown>, isAsked: boolean): Promise<void> => {
  const closing = iterator.return?.();
  if (isAsked) closing?.catch(() => undefined);
  else await closing;
};

/**
 * The results of `work`, in the order of the source, each as soon as it and those before it are done.
 * A slow source holds nothing back; a slow reader of the results stops the taking.
 */
export async function* mapInOrder<T, R>(
  source: AsyncIterable<T>,
  { width, signal, work }: MapOptions<T, R>,
): AsyncGenerator<R, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  const stopper = stoppable(iterator, signal);
  const limit = pLimit(width);
  const state: Taking<R> = {
    pending: [],
    taking: undefined,
    isExhausted: false,
    broken: undefined,
  };
  const takeOne = async (): Promise<void> => {
    try {
      const { done, value } = await stopper.take();
      if (done) state.isExhausted = true;
      else state.pending.push(limit(work, value as T));
    } catch (error) {
      state.isExhausted = true;
      state.broken = { error };
    }
    state.taking = undefined;
  };
  let isSourceBusy = true;
  try {
    while (true) {
      if (!state.isExhausted && state.pending.length < 2 * width) state.taking ??= takeOne();
      if (state.pending.length === 0 && state.taking === undefined) break;
      if (!(await headIsDone(state))) continue;
      const head = state.pending.shift();
      if (head !== undefined) yield await head;
    }
    isSourceBusy = signal?.aborted === true;
    if (state.broken !== undefined) throw state.broken.error;
  } finally {
    stopper.release();
    await closeSource(iterator, isSourceBusy);
  }
}
