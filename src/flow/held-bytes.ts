/** What came and is not worked off yet holds memory: no more is asked for while it holds too much. */

export interface HeldBytes {
  /** Resolves once less than the limit is held; whoever came first goes first. */
  room(): Promise<void>;
  /** Holds so many bytes more; the function it gives lets go of them. */
  hold(bytes: number): () => void;
}

/** Room for `limitBytes`; what was asked for before it was full may come on top. */
export const createHeldBytes = (limitBytes: number): HeldBytes => {
  let held = 0;
  let waiting: (() => void)[] = [];
  return {
    room: async () => {
      while (held >= limitBytes)
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
    },
    hold: (bytes) => {
      held += bytes;
      return () => {
        held -= bytes;
        const woken = waiting;
        waiting = [];
        for (const wake of woken) wake();
      };
    },
  };
};
