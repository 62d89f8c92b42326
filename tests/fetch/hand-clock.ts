/** A clock that a test moves by hand. */
import type { Clock } from '../../src/fetch/clock.ts';

export interface HandClock extends Clock {
  /** Moves on, calling back in order what falls due, and lets promises settle in between. */
  pass(ms: number): Promise<void>;
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const handClock = (): HandClock => {
  let nowMs = 1_000;
  const due = new Set<{ readonly atMs: number; readonly call: () => void }>();
  const nextBefore = (endMs: number) =>
    [...due].filter(({ atMs }) => atMs <= endMs).sort((a, b) => a.atMs - b.atMs)[0];
  return {
    now: () => nowMs,
    after: (ms, call) => {
      const timer = { atMs: nowMs + ms, call };
      due.add(timer);
      return () => due.delete(timer);
    },
    pass: async (ms) => {
      const endMs = nowMs + ms;
      await settled();
      for (let timer = nextBefore(endMs); timer !== undefined; timer = nextBefore(endMs)) {
        due.delete(timer);
        nowMs = Math.max(nowMs, timer.atMs);
        timer.call();
        await settled();
      }
      nowMs = endMs;
      await settled();
    },
  };
};
