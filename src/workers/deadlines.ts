/** The deadlines of pages in threads: each begins when its thread does, not while it waits for one. */

export interface Deadline {
  readonly id: number;
  /** Aborted when the time is over, with the error as its reason. */
  readonly signal: AbortSignal;
  /** The page is done. */
  clear(): void;
}

interface Running {
  readonly controller: AbortController;
  readonly errorOf: () => Error;
  timer: NodeJS.Timeout | undefined;
}

/** Deadlines of `timeoutMs` each. */
export const createDeadlines = (timeoutMs: number) => {
  const running = new Map<number, Running>();
  let last = 0;
  return {
    add: (errorOf: () => Error): Deadline => {
      last += 1;
      const id = last;
      const one: Running = { controller: new AbortController(), errorOf, timer: undefined };
      running.set(id, one);
      const clear = () => {
        clearTimeout(one.timer);
        running.delete(id);
      };
      return { id, signal: one.controller.signal, clear };
    },
    /** The thread has begun with it. */
    start: (id: number): void => {
      const one = running.get(id);
      if (one === undefined || one.timer !== undefined) return;
      one.timer = setTimeout(() => one.controller.abort(one.errorOf()), timeoutMs);
    },
    /** Ends all pages in threads at once. */
    endAll: (error: Error): void => {
      for (const { controller } of running.values()) controller.abort(error);
    },
  };
};
