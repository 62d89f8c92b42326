/** Work that several callers want at once is done once, and goes on while one of them still waits. */

interface Shared<T> {
  readonly result: Promise<T>;
  waiting: number;
  /** Nobody waits any more: the work is dropped, and the next caller begins it anew. */
  drop(): void;
}

/** Waits for shared work; rejects with the signal's reason once that is aborted, which leaves the work to the others. */
const join = <T>(shared: Shared<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    let isWaiting = true;
    const leave = () => {
      if (!isWaiting) return;
      isWaiting = false;
      signal.removeEventListener('abort', onAbort);
      shared.waiting -= 1;
      if (shared.waiting === 0) shared.drop();
    };
    const onAbort = () => {
      leave();
      reject(signal.reason);
    };
    shared.waiting += 1;
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    shared.result.then(resolve, reject).finally(leave);
  });

/** Does work by key: callers with a key that is worked on wait for the same promise. */
export const createSharedWork = <T>() => {
  const underWay = new Map<string, Shared<T>>();
  const begin = (key: string, work: (signal: AbortSignal) => Promise<T>): Shared<T> => {
    const controller = new AbortController();
    const end = () => {
      if (underWay.get(key) === shared) underWay.delete(key);
    };
    const shared: Shared<T> = {
      result: work(controller.signal).finally(end),
      waiting: 0,
      drop: () => {
        end();
        controller.abort();
      },
    };
    underWay.set(key, shared);
    return shared;
  };
  return (
    key: string,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> => join(underWay.get(key) ?? begin(key, work), signal);
};
