/** What `kliping archive` left behind: its lines, its state, its archives, each read by other means than its own. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import Sqlite from 'libsql';
import { WARCParser } from 'warcio';
import type { Article } from '../../src/types.ts';

/** A line of the output; of an article that is gone or back it has no more than these keys. */
export interface EventLine extends Omit<Partial<Article>, 'event'> {
  readonly id: string;
  readonly url: string;
  readonly event: {
    readonly kind: string;
    readonly at: string;
    readonly revision: number;
    readonly previousHash: string | null;
    readonly changes: {
      readonly headline: { readonly from: string; readonly to: string } | null;
      readonly paragraphs: readonly { op: string; at: number; text: string }[];
    } | null;
    readonly status: number | null;
    readonly code: string | null;
  };
}

/** The lines in a text; every one of them must be whole. */
export const linesIn = (text: string): EventLine[] => {
  if (text !== '' && !text.endsWith('\n')) throw new Error(`no whole line: ${text.slice(-80)}`);
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as EventLine);
};

/** All files below a folder, sorted; a file is itself; none where there is nothing. */
export const filesBelow = (folder: string): string[] => {
  try {
    if (statSync(folder).isFile()) return [folder];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/** The lines of a file, or of all files below a folder, compressed ones too. A file that is cut short is an error. */
export const linesBelow = (folder: string): EventLine[] =>
  filesBelow(folder).flatMap((file) => {
    const bytes = readFileSync(file);
    return linesIn((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
  });

export interface StateRow {
  readonly url: string;
  readonly status: string;
  readonly record: string | null;
  readonly revision: number;
  readonly due: number | null;
  readonly failure: string | null;
}

/** The addresses of a state folder, by id, and what SQLite says of the whole file. */
export const readState = (folder: string): { rows: StateRow[]; integrity: string } => {
  const database = new Sqlite(join(folder, 'state.db'), { readonly: true });
  try {
    const checked = database.prepare('pragma integrity_check').all() as object[];
    const integrity = checked.flatMap((row) => Object.values(row)).join('; ');
    const rows = database
      .prepare('select url, status, record, revision, due, failure from addresses order by id')
      .all() as StateRow[];
    return { rows, integrity };
  } finally {
    database.close();
  }
};

export interface WarcRecord {
  readonly type: string;
  readonly url: string | null;
  readonly profile: string | null;
}

/** Counts records by their own lengths; throws where one is not whole, or something stands between two. */
const countStrictly = (bytes: Buffer, file: string): number => {
  let count = 0;
  for (let at = 0; at < bytes.length; count += 1) {
    const end = bytes.indexOf('\r\n\r\n', at);
    const head = bytes.subarray(at, end).toString('latin1');
    const length = Number(/^Content-Length: (\d+)$/im.exec(head)?.[1]);
    const next = end + 4 + length;
    if (!head.startsWith('WARC/1.1\r\n') || bytes.toString('latin1', next, next + 4) !== '\r\n\r\n')
      throw new Error(`${file}: no whole record at ${at}`);
    at = next + 4;
  }
  return count;
};

/** The records of an archive as warcio reads them; throws where it does not see all that are there. */
const readArchive = async (file: string): Promise<WarcRecord[]> => {
  const bytes = readFileSync(file);
  const records: WarcRecord[] = [];
  // warcio is silent about what is cut: the bytes are counted beside it.
  const expected = countStrictly(gunzipSync(bytes), file);
  for await (const record of new WARCParser(Readable.from([bytes]))) {
    await record.readFully(false);
    records.push({
      type: record.warcType ?? '',
      url: record.warcTargetURI ?? null,
      profile: record.warcHeader('WARC-Profile') ?? null,
    });
  }
  if (records.length !== expected)
    throw new Error(`${file}: warcio sees ${records.length} of ${expected} records`);
  return records;
};

/** All records of the archives in a folder, file by file. */
export const readArchives = async (folder: string): Promise<WarcRecord[]> => {
  const files = filesBelow(folder).filter((file) => file.endsWith('.warc.gz'));
  const all: WarcRecord[] = [];
  for (const file of files) all.push(...(await readArchive(file)));
  return all;
};
