/** Saves what can be read of a damaged state into a new one. */
import { linkKey } from '../text/link-key.ts';
import { addressKey, firstKeyBytes } from './address-key.ts';
import { type Database, inTransaction, type SqlValue } from './database.ts';

/** In an order in which every row finds what it refers to. */
const tables = ['addresses', 'texts', 'hosts', 'robots', 'sources', 'walks', 'originals', 'runs'];

/** Rows read together; where one page of the file is damaged, the rows before it come one by one. */
const batchSize = 500;

/** Steps over damage in a row, each twice as long as the one before, after which the rest of a table is given up. */
const maxSteps = 40;

type Row = Readonly<Record<string, SqlValue | ArrayBuffer>>;

/** A value as it is written: libsql reads bytes as another type than it takes. */
const written = (value: Row[string] | undefined): SqlValue =>
  value instanceof ArrayBuffer ? Buffer.from(value) : (value ?? null);

/** A row of addresses with the key it would be listed by today. */
const withKey = (row: Row): Row => {
  const { key, url } = row;
  if (!(key instanceof ArrayBuffer) || key.byteLength !== firstKeyBytes) return row;
  return { ...row, key: addressKey(linkKey(String(url)), new Uint8Array(key)) };
};

const columnsOf = (database: Database, table: string): string[] =>
  (database.prepare(`pragma table_info(${table})`).all() as { name: string }[]).map(
    ({ name }) => name,
  );

/** What damage lets be read; undefined where it does not. */
const tried = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    // The file is known to be damaged: what cannot be read is skipped, and the count of rows tells how much was saved.
    return undefined;
  }
};

/** The rows of a table with row ids, in order, stepping over damage. */
function* rowsOf(database: Database, table: string): Generator<Row, void, undefined> {
  const columns = tried(() => columnsOf(database, table).join(', '));
  if (columns === undefined) return;
  const sql = `select rowid as at, ${columns} from ${table} where rowid > ? order by rowid limit ?`;
  // Prepared each time: a statement that met damage answers no more.
  const next = (after: number, limit: number) =>
    tried(() => database.prepare(sql).all(after, limit) as (Row & { at: number })[]);
  let after = 0;
  let limit = batchSize;
  let steps = 0;
  while (steps < maxSteps) {
    const rows = next(after, limit);
    if (rows === undefined && limit > 1) {
      // Somewhere among them: what stands before it is read.
      limit = 1;
      continue;
    }
    if (rows === undefined) {
      // No more rows are lost beside the damaged ones than there are of those.
      after += 2 ** steps;
      steps += 1;
      continue;
    }
    if (rows.length === 0) return;
    steps = 0;
    limit = Math.min(batchSize, limit * 2);
    for (const { at, ...row } of rows) {
      after = at;
      yield row;
    }
  }
}

/** Small tables without row ids are read whole or not at all. */
const wholeTable = (database: Database, table: string): Row[] =>
  tried(() => database.prepare(`select * from ${table}`).all() as Row[]) ?? [];

const saveTable = (from: Database, to: Database, table: string): number => {
  const columns = columnsOf(to, table);
  const marks = columns.map(() => '?').join(', ');
  const insert = to.prepare(
    `insert or ignore into ${table} (${columns.join(', ')}) values (${marks})`,
  );
  const rows = table === 'hosts' ? wholeTable(from, table) : rowsOf(from, table);
  let saved = 0;
  for (const read of rows) {
    const row = table === 'addresses' ? withKey(read) : read;
    saved += insert.run(...columns.map((column) => written(row[column]))).changes;
  }
  return saved;
};

/** Copies every row that can be read; how many addresses were saved. */
export const saveRows = (from: Database, to: Database): number =>
  inTransaction(to, () => {
    const saved = tables.map((table) => saveTable(from, to, table));
    return saved[0] ?? 0;
  });
