/** One run at a time in a state folder. SQLite holds the lock and the system frees it when the process dies. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, openDatabase, sqliteCodeOf } from './database.ts';

export interface Lock {
  release(): void;
}

/** Between two tries. */
const pollMs = 200;

const tryLock = (database: Database): boolean => {
  try {
    database.exec('begin exclusive');
    return true;
  } catch (error) {
    if (/^SQLITE_(?:BUSY|LOCKED)/.test(sqliteCodeOf(error) ?? '')) return false;
    throw error;
  }
};

/** Takes the lock, waiting as long as is allowed; undefined where another process holds it still. */
export const takeLock = async (
  path: string,
  { waitMs, signal }: { readonly waitMs: number; readonly signal: AbortSignal },
): Promise<Lock | undefined> => {
  const database = await openDatabase(path, 0);
  const until = performance.now() + waitMs;
  try {
    while (!tryLock(database)) {
      const leftMs = until - performance.now();
      if (leftMs <= 0) {
        database.close();
        return undefined;
      }
      await sleep(Math.min(pollMs, leftMs), undefined, { signal });
    }
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    release: () => {
      database.exec('rollback');
      database.close();
    },
  };
};
