/** The state of an archive: a folder with a SQLite file, held by one run at a time. */
import { access, mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../failure.ts';
import { type Addresses, createAddresses } from './addresses.ts';
import { type CoverageFilter, type DayCoverage, readCoverage } from './coverage.ts';
import { type Database, inTransaction, openDatabase, stateFailure } from './database.ts';
import { createStoredHosts, type StoredHosts } from './hosts.ts';
import { takeLock } from './lock.ts';
import { applicationId, migrations } from './migrations.ts';
import { createOriginals, type Originals } from './originals.ts';
import { moveAside, type Rebuilt, saveFrom } from './rebuild.ts';
import { createRuns, type Runs } from './runs.ts';
import { createSources, type Sources } from './sources.ts';
import { createTexts, type Texts } from './texts.ts';

/** Every function may throw Failure('state-unusable'): a full disk, damage. What was committed stays. */
export interface State {
  readonly path: string;
  readonly addresses: Addresses;
  readonly texts: Texts;
  readonly hosts: StoredHosts;
  readonly sources: Sources;
  readonly originals: Originals;
  readonly runs: Runs;
  /** All of the work is on the disk when it returns, or none of it. */
  commit<T>(work: () => T): T;
  /** Only where it was asked for and there was something to save. */
  readonly rebuilt?: Rebuilt | undefined;
  close(): void;
}

export interface StateOptions {
  /** How long another run is waited for. */
  readonly waitMs: number;
  /** Aborted: nobody waits any more. */
  readonly signal: AbortSignal;
  /** The time of day, where what is there is to be moved aside and a new state made of it. */
  readonly rebuildAt?: Date | undefined;
}

/** Another program may read at the same time. */
const busyMs = 10_000;

const fileName = 'state.db';

const numberOf = (database: Database, pragma: string): number =>
  Number(Object.values(database.prepare(`pragma ${pragma}`).get() as object)[0]);

const newer = (path: string): Failure =>
  new Failure(
    'state-unusable',
    `${path}: was written by a newer kliping; update the program, or name another --state folder`,
  );

const foreign = (path: string): Failure =>
  new Failure(
    'state-unusable',
    `${path}: is a database of another program; name another --state folder`,
  );

/** Brings the tables to the newest version. */
const migrate = (database: Database, path: string): void => {
  const version = numberOf(database, 'user_version');
  const owner = numberOf(database, 'application_id');
  const tables = database.prepare('select count(*) as count from sqlite_schema').get();
  const isNew = version === 0 && (tables as { count: number }).count === 0;
  if (!isNew && owner !== applicationId) throw foreign(path);
  if (version > migrations.length) throw newer(path);
  if (version === migrations.length) return;
  inTransaction(database, () => {
    for (const step of migrations.slice(version)) step(database);
    database.exec(`pragma application_id = ${applicationId}`);
    database.exec(`pragma user_version = ${migrations.length}`);
  });
};

const open = async (path: string): Promise<Database> => {
  const database = await openDatabase(path, busyMs);
  try {
    database.exec('pragma journal_mode = wal');
    // FULL: what was committed is there after a power cut.
    database.exec('pragma synchronous = full');
    database.exec('pragma foreign_keys = off');
    migrate(database, path);
    database.exec('pragma foreign_keys = on');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

/** Moves what was committed into the file itself: libsql lets go of its log only when the process ends. */
const settleLog = (database: Database): void => {
  try {
    database.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // A full disk, a reader: the log holds all that was committed, and the next run reads it.
  }
};

/** The same functions, with SQLite's errors told as failures of the file. */
const telling = <T extends object>(part: T, path: string): T => {
  const wrapped = Object.entries(part).map(([name, act]) => [
    name,
    (...given: unknown[]): unknown => {
      try {
        return (act as (...given: unknown[]) => unknown)(...given);
      } catch (error) {
        throw stateFailure(error, path);
      }
    },
  ]);
  return Object.fromEntries(wrapped) as T;
};

const stateOf = (database: Database, path: string): Omit<State, 'close' | 'rebuilt'> => ({
  path,
  addresses: telling(createAddresses(database), path),
  texts: telling(createTexts(database), path),
  hosts: telling(createStoredHosts(database), path),
  sources: telling(createSources(database), path),
  originals: telling(createOriginals(database), path),
  runs: telling(createRuns(database), path),
  commit: (work) => {
    try {
      return inTransaction(database, work);
    } catch (error) {
      throw stateFailure(error, path);
    }
  },
});

/**
 * A folder with those above it. Not by `recursive`: with a parent that can never be made (under /proc) that goes round
 * for ever in Node 20.
 */
const makeFolders = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    const parent = dirname(folder);
    if (code !== 'ENOENT' || parent === folder) throw error;
    await makeFolders(parent);
    await mkdir(folder);
  }
};

const makeFolder = async (folder: string): Promise<void> => {
  try {
    await makeFolders(resolve(folder));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Failure(
      'state-unusable',
      `${folder}: cannot be made (${code}); check the rights, or name another --state folder`,
      { cause: error, detail: { systemCode: code } },
    );
  }
};

/**
 * Opens the state in a folder, made where it is not there, and holds it until `close`.
 * Rejects with Failure('state-busy') where another run holds it longer than `waitMs`, with Failure('state-unusable')
 * for a file that is damaged, read-only, newer or another program's: nothing is changed then.
 */
export const openState = async (
  folder: string,
  { rebuildAt, ...waiting }: StateOptions,
): Promise<State> => {
  await makeFolder(folder);
  const path = join(folder, fileName);
  const tell = (error: unknown): never => {
    throw stateFailure(error, path);
  };
  const lock = await takeLock(join(folder, 'run.lock'), waiting).catch(tell);
  if (lock === undefined)
    throw new Failure(
      'state-busy',
      `${folder}: another run holds this state; wait for its end, or give --wait SECONDS`,
    );
  try {
    const aside = rebuildAt && (await moveAside(path, rebuildAt));
    const database = await open(path).catch(tell);
    const rebuilt = aside === undefined ? undefined : await saveFrom(aside, database).catch(tell);
    const close = () => {
      settleLog(database);
      database.close();
      lock.release();
    };
    return { ...stateOf(database, path), rebuilt, close };
  } catch (error) {
    lock.release();
    throw error;
  }
};

/** Reads the coverage while a run may go on. Rejects with Failure('input-missing') and Failure('state-unusable'). */
export async function* coverageOf(
  folder: string,
  filter: CoverageFilter,
): AsyncGenerator<DayCoverage, void, undefined> {
  const path = join(folder, fileName);
  await access(path).catch((cause: unknown) => {
    throw new Failure(
      'input-missing',
      `${folder}: holds no state; give the --state folder of kliping archive`,
      { cause },
    );
  });
  try {
    const database = await open(path);
    try {
      database.exec('pragma query_only = on');
      yield* readCoverage(database, filter);
    } finally {
      database.close();
    }
  } catch (error) {
    throw stateFailure(error, path);
  }
}
