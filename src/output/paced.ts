/** Lines are held for large writes, but not for long: what is held is written when the source pauses. */

export interface Pace {
  /** Does the work after all that came before it; what went wrong before is thrown here. */
  run(work: () => Promise<void>): Promise<void>;
  /** Does the last work; no flush comes after it. */
  end(work: () => Promise<void>): Promise<void>;
}

export interface PaceOptions {
  /** Writes what is held. */
  readonly flush: () => Promise<void>;
  /** How long something may be held, in milliseconds. */
  readonly holdMs: number;
}

/** Work in turn, and a flush some time after the first of it. */
export const createPace = ({ flush, holdMs }: PaceOptions): Pace => {
  let last: Promise<void> = Promise.resolve();
  let broken: { readonly error: unknown } | undefined;
  let timer: NodeJS.Timeout | undefined;
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(() => {
      if (broken !== undefined) throw broken.error;
      return work();
    });
    last = done.catch((error: unknown) => {
      broken ??= { error };
    });
    return done;
  };
  const flushLater = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      // Told to the next work.
      inTurn(flush).catch(() => undefined);
    }, holdMs);
  };
  return {
    run: (work) => {
      flushLater();
      return inTurn(work);
    },
    end: (work) => {
      clearTimeout(timer);
      return inTurn(work);
    },
  };
};
