/** Which links a run has named already, in bounded memory. */
import { createHash } from 'node:crypto';

/** About 100 bytes each; the older half is forgotten when so many are known, and what stood there may come again. */
const maxKnown = 1_000_000;

const shortHash = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, 16);

export interface SeenLinks {
  /** Whether the key is new; it is known from then on. */
  add(key: string): boolean;
}

/** `limit`: keys kept at least; twice as many at most. */
export const createSeenLinks = (limit = maxKnown): SeenLinks => {
  let older = new Set<string>();
  let newer = new Set<string>();
  return {
    add: (key) => {
      const hash = shortHash(key);
      if (newer.has(hash) || older.has(hash)) return false;
      newer.add(hash);
      if (newer.size >= limit) {
        older = newer;
        newer = new Set();
      }
      return true;
    },
  };
};
