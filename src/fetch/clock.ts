/** Time that only goes forward: a clock set back or forth must not hasten or hold a request. */

export interface Clock {
  /** Milliseconds since some instant. */
  now(): number;
  /** Calls back once so many milliseconds later; the returned function takes the call back. */
  after(ms: number, call: () => void): () => void;
}

/** Timers hold at most 2^31 - 1 milliseconds and fire at once beyond that. */
const maxTimerMs = 2_147_483_647;

export const monotonicClock: Clock = {
  now: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, Math.min(ms, maxTimerMs));
    return () => clearTimeout(timer);
  },
};

/** Waits; rejects with the reason of the first signal that is aborted. */
export const sleep = (clock: Clock, ms: number, signals: readonly AbortSignal[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const onAbort = () => {
      const aborted = signals.find((signal) => signal.aborted);
      if (aborted === undefined) return;
      release();
      reject(aborted.reason);
    };
    const cancel = clock.after(ms, () => {
      release();
      resolve();
    });
    const release = () => {
      cancel();
      for (const signal of signals) signal.removeEventListener('abort', onAbort);
    };
    for (const signal of signals) signal.addEventListener('abort', onAbort);
    onAbort();
  });
