/** SQLite through libsql, with the failures of the file told as such. */
import { Failure } from '../failure.ts';

/** A statement, its values in the order of its question marks. */
export interface Statement {
  run(...values: readonly SqlValue[]): { readonly changes: number };
  get(...values: readonly SqlValue[]): unknown;
  all(...values: readonly SqlValue[]): unknown[];
  iterate(...values: readonly SqlValue[]): IterableIterator<unknown>;
}

export type SqlValue = string | number | null | Uint8Array;

export interface Database {
  prepare(sql: string): Statement;
  exec(sql: string): unknown;
  close(): unknown;
}

/** Codes of https://sqlite.org/rescode.html by what a person can do about them. */
const advice: readonly (readonly [code: RegExp, said: string])[] = [
  [
    /^SQLITE_(?:CORRUPT|NOTADB)/,
    'is damaged; nothing was changed. Put a copy of it back, or give --rebuild-state to keep it aside and save what can be read',
  ],
  [/^SQLITE_READONLY/, 'is read-only; change the permissions, or name another --state folder'],
  [/^SQLITE_CANTOPEN/, 'cannot be opened; check the folder and the rights'],
  [/^SQLITE_FULL/, 'cannot grow, the disk is full; make room and run again, nothing is lost'],
  [/^SQLITE_IOERR/, 'cannot be read or written; check the disk and its room, then run again'],
  [/^SQLITE_(?:BUSY|LOCKED)/, 'is in use by another program; close it and run again'],
];

/** The primary code at the end of libsql's own words, where it gives no name: `...: 14`. */
const namesByNumber: Readonly<Record<string, string>> = {
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
};

/** The name of SQLite's code; undefined for errors that are not SQLite's. */
export const sqliteCodeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  // A damaged head comes as a plain SQLITE_ERROR.
  if (/unsupported file format|malformed/.test(error.message)) return 'SQLITE_CORRUPT';
  if (code?.startsWith('SQLITE_')) return code;
  const number = /ConnectionFailed\(.*:\s*(\d+)/.exec(error.message)?.[1];
  return number === undefined ? undefined : (namesByNumber[number] ?? 'SQLITE_CANTOPEN');
};

/** An error of SQLite as Failure('state-unusable'); a constraint or a wrong statement, our own bug, as it is. */
export const stateFailure = (error: unknown, path: string): unknown => {
  const code = sqliteCodeOf(error);
  const said = advice.find(([pattern]) => pattern.test(code ?? ''))?.[1];
  if (code === undefined || said === undefined) return error;
  return new Failure('state-unusable', `${path}: ${said}`, {
    cause: error,
    detail: { systemCode: code },
  });
};

/** The part of libsql's interface (that of better-sqlite3) we use. */
interface Libsql {
  prepare(sql: string): {
    run(values: readonly SqlValue[]): { readonly changes: number };
    get(values: readonly SqlValue[]): object | undefined;
    all(values: readonly SqlValue[]): unknown[];
    iterate(values: readonly SqlValue[]): IterableIterator<unknown>;
  };
  exec(sql: string): unknown;
  close(): unknown;
}

type Open = new (path: string, options: { timeout: number }) => Libsql;

/** libsql adds how long it took to the row of `get`. */
const withoutMetadata = (row: object | undefined): unknown => {
  if (row === undefined) return undefined;
  const { _metadata, ...columns } = row as Record<string, unknown>;
  return columns;
};

/** Values go as one array: libsql takes a lone Buffer for named values, and ends the process over it. */
const wrap = (libsql: Libsql): Database => ({
  prepare: (sql) => {
    const statement = libsql.prepare(sql);
    return {
      run: (...values) => statement.run(values),
      get: (...values) => withoutMetadata(statement.get(values)),
      all: (...values) => statement.all(values),
      iterate: (...values) => statement.iterate(values),
    };
  },
  exec: (sql) => libsql.exec(sql),
  close: () => libsql.close(),
});

/** Opens a file, made where it is not there. Throws SQLite's own errors; Failure('state-unusable') without libsql. */
export const openDatabase = async (path: string, busyMs: number): Promise<Database> => {
  let Sqlite: Open;
  try {
    Sqlite = (await import('libsql')).default as unknown as Open;
  } catch (error) {
    throw new Failure(
      'state-unusable',
      `${path}: SQLite is not there for this machine (${process.platform} ${process.arch}); install again with npm install --include=optional, other commands work without it`,
      { cause: error },
    );
  }
  return wrap(new Sqlite(path, { timeout: busyMs }));
};

/** Does all of the work or none of it. */
export const inTransaction = <T>(database: Database, work: () => T): T => {
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    try {
      database.exec('rollback');
    } catch {
      // A full disk has rolled back already; the first error tells.
    }
    throw error;
  }
};
