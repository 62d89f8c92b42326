/** Work on each of many items, in order, until they end, a signal comes or something breaks. */
import { setMaxListeners } from 'node:events';
import { mapInOrder } from './map-in-order.ts';

export interface EachOptions<T, R> {
  /** Items worked on at once. */
  readonly width: number;
  /** Aborted: no new item is begun, what is in flight is finished and delivered. */
  readonly signal?: AbortSignal | undefined;
  /** Aborted: what is in flight is dropped as well. */
  readonly dropSignal?: AbortSignal | undefined;
  /** The work on one item. A failure of that item is a value; a rejection ends the run. */
  readonly work: (item: T, signal: AbortSignal) => Promise<R>;
  /** Takes one result; the next one waits for it. Its rejection ends the run. */
  readonly deliver: (result: R, item: T) => Promise<void>;
}

/** `left`: taken ahead from the source, and not begun or not finished when the run was told to stop. */
type Outcome<T, R> =
  | { readonly item: T; readonly left: true }
  | { readonly item: T; readonly result: R }
  | { readonly item: T; readonly error: unknown };

/** A controller that any of the outer signals aborts too, and a way to let go of those signals. */
const following = (outer: readonly (AbortSignal | undefined)[]) => {
  const controller = new AbortController();
  // Every item in flight listens; that is no leak.
  setMaxListeners(0, controller.signal);
  // Not AbortSignal.any: in Node 20 it stays attached to signals that live longer.
  const signals = outer.filter((signal) => signal !== undefined);
  const onAbort = () => controller.abort(signals.find((signal) => signal.aborted)?.reason);
  if (signals.some((signal) => signal.aborted)) onAbort();
  for (const signal of signals) signal.addEventListener('abort', onAbort);
  const release = () => {
    for (const signal of signals) signal.removeEventListener('abort', onAbort);
  };
  return { controller, signal: controller.signal, release };
};

/**
 * Works on all items and delivers the results in their order. `stopped`: a signal ended the run before its items did.
 * Rejects where the source breaks (its own error, after everything before it was delivered),
 * or where `work` or `deliver` rejects; what is in flight is then dropped.
 */
export const runEach = async <T, R>(
  items: AsyncIterable<T>,
  { width, signal, dropSignal, work, deliver }: EachOptions<T, R>,
): Promise<{ readonly stopped: boolean }> => {
  const taking = following([signal, dropSignal]);
  const working = following([dropSignal]);
  const begin = async (item: T): Promise<Outcome<T, R>> => {
    if (taking.signal.aborted) return { item, left: true };
    try {
      return { item, result: await work(item, working.signal) };
    } catch (error) {
      // Dropped, or told to stop while it waited for its turn: it was never given its chance.
      const isStopped = taking.signal.aborted && error === taking.signal.reason;
      if (isStopped || working.signal.aborted) return { item, left: true };
      // Nothing else is begun in vain until this one's turn comes.
      taking.controller.abort(error);
      working.controller.abort(error);
      return { item, error };
    }
  };
  try {
    for await (const outcome of mapInOrder(items, { width, signal: taking.signal, work: begin })) {
      if ('error' in outcome) throw outcome.error;
      if ('result' in outcome) await deliver(outcome.result, outcome.item);
    }
  } finally {
    working.controller.abort();
    working.release();
    taking.release();
  }
  return { stopped: taking.signal.aborted };
};
