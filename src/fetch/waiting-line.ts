/** Requests that wait for something of which one is let in at a time, in the order of their coming. */

/** A request that wants a turn. */
export interface Wanted {
  readonly label: string;
  readonly signals: readonly AbortSignal[];
  /** Part of something begun: it goes before what has not begun. */
  readonly isFollowUp?: boolean | undefined;
}

export interface Waiter<T> {
  readonly label: string;
  readonly isFollowUp: boolean;
  resolve(turn: T): void;
  reject(error: unknown): void;
}

export interface WaitingLine<T> {
  readonly length: number;
  /** Who goes next. */
  first(): Waiter<T> | undefined;
  /** Takes the first out of the line. */
  shift(): void;
  /** Joins the line, also where that is empty. Rejects with the reason of the first signal that is aborted. */
  join(wanted: Wanted): Promise<T>;
}

/** A line; `onChange` is called when one joined, or left before its turn. */
export const createWaitingLine = <T>(onChange: () => void): WaitingLine<T> => {
  const waiting: Waiter<T>[] = [];
  /** What is begun is finished first: a repeat behind five hundred new addresses would come an hour late. */
  const enqueue = (waiter: Waiter<T>): void => {
    const at = waiter.isFollowUp ? waiting.findIndex((other) => !other.isFollowUp) : -1;
    if (at === -1) waiting.push(waiter);
    else waiting.splice(at, 0, waiter);
  };
  const join = ({ label, signals, isFollowUp = false }: Wanted): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const aborted = () => signals.find((signal) => signal.aborted);
      const early = aborted();
      if (early !== undefined) return reject(early.reason);
      const release = () => {
        for (const signal of signals) signal.removeEventListener('abort', onAbort);
      };
      const waiter: Waiter<T> = {
        label,
        isFollowUp,
        resolve: (turn) => {
          release();
          resolve(turn);
        },
        reject: (error) => {
          release();
          reject(error);
        },
      };
      const onAbort = () => {
        waiting.splice(waiting.indexOf(waiter), 1);
        waiter.reject(aborted()?.reason);
        onChange();
      };
      for (const signal of signals) signal.addEventListener('abort', onAbort);
      enqueue(waiter);
      onChange();
    });
  return {
    get length() {
      return waiting.length;
    },
    first: () => waiting[0],
    shift: () => void waiting.shift(),
    join,
  };
};
