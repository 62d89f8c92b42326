/** Visits in the order in which hosts can be asked: each host has a lane, and no lane waits for another. */
import { setMaxListeners } from 'node:events';

export interface LaneOptions<T> {
  /** The next items of a host, in order; none where nothing is due. What was visited must not come again. */
  readonly take: (host: string) => readonly T[];
  /** The work on one item. A rejection ends all lanes. */
  readonly visit: (item: T, signal: AbortSignal) => Promise<void>;
  /** Items of one host worked on at once. */
  readonly width: number;
  /** Lanes open at once; more hosts wait. */
  readonly maxLanes: number;
  /** Aborted: nothing new is begun. */
  readonly signal: AbortSignal;
  /** Aborted: what is under way is dropped as well. */
  readonly dropSignal: AbortSignal;
}

export interface Lanes {
  /** The host has something due. */
  add(host: string): void;
  /** No more hosts come; resolves when all lanes are empty. Rejects with what broke the first of them. */
  finish(): Promise<void>;
}

/** Lanes that work from now on. */
export const runLanes = <T>(options: LaneOptions<T>): Lanes => {
  const { take, visit, width, maxLanes, signal, dropSignal } = options;
  const waiting = new Set<string>();
  const open = new Set<string>();
  let onIdle: () => void = () => undefined;
  const failed = new AbortController();
  setMaxListeners(0, failed.signal);
  const working = AbortSignal.any([dropSignal, failed.signal]);
  setMaxListeners(0, working);
  const isStopped = (): boolean => signal.aborted || working.aborted;

  const workOff = async (items: T[]): Promise<void> => {
    for (let item = items.shift(); item !== undefined && !isStopped(); item = items.shift())
      await visit(item, working);
  };

  const runLane = async (host: string): Promise<void> => {
    while (!isStopped()) {
      // What came while the lane worked is among what is taken now.
      waiting.delete(host);
      const items = [...take(host)];
      if (items.length === 0) return;
      await Promise.all(Array.from({ length: width }, () => workOff(items)));
    }
  };

  const openNext = (): void => {
    for (const host of waiting) {
      if (open.size >= maxLanes || isStopped()) return;
      if (open.has(host)) continue;
      open.add(host);
      void runLane(host)
        .catch((error: unknown) => {
          if (!failed.signal.aborted) failed.abort(error);
        })
        .finally(() => {
          open.delete(host);
          openNext();
          if (open.size === 0) onIdle();
        });
    }
  };

  return {
    add: (host) => {
      waiting.add(host);
      openNext();
    },
    finish: async () => {
      if (open.size > 0)
        await new Promise<void>((resolve) => {
          onIdle = resolve;
        });
      if (failed.signal.aborted) throw failed.signal.reason;
    },
  };
};
