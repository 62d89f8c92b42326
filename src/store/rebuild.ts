/** A new state in the place of a damaged one, which is kept aside. */
import { access, rename } from 'node:fs/promises';
import { type Database, openDatabase } from './database.ts';
import { saveRows } from './save-rows.ts';

export interface Rebuilt {
  /** Where the old file is now. */
  readonly aside: string;
  /** Addresses that could be saved from it. */
  readonly saved: number;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** A log may go away with the last connection that had it open. */
const moveIfThere = async (from: string, to: string): Promise<void> => {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
};

/** Moves a state and its log aside; undefined where there is none. */
export const moveAside = async (path: string, now: Date): Promise<string | undefined> => {
  if (!(await exists(path))) return undefined;
  const aside = `${path}.${now.toISOString().replace(/[^\dTZ]/g, '')}.old`;
  for (const part of ['-wal', '-shm', '']) await moveIfThere(`${path}${part}`, `${aside}${part}`);
  return aside;
};

/** Saves what can be read of a state that was moved aside. */
export const saveFrom = async (aside: string, into: Database): Promise<Rebuilt> => {
  const database = await openDatabase(aside, 0);
  try {
    return { aside, saved: saveRows(database, into) };
  } finally {
    database.close();
  }
};
