/** Work that would hold the event loop, one piece at a time. */
import { setImmediate } from 'node:timers/promises';
import pLimit from 'p-limit';

/** Does the work when its turn has come; resolves and rejects as it does. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Turns for pieces of work that come in bursts: hundreds of pages may wait for one profile to load.
 * Between two of them the event loop goes round, so that sockets are read, deadlines seen and signals heard.
 */
export const createTurns = (): InTurn => {
  const limit = pLimit(1);
  return (work) =>
    limit(async () => {
      await setImmediate();
      return work();
    });
};
