/** Where the archives keep the last answer of each address, so that the same bytes are not put away twice. */
import { shortHash } from './address-key.ts';
import type { Database } from './database.ts';

/** The record that holds the bytes (WARC 1.1, section 6.7). */
export interface KeptOriginal {
  readonly url: string;
  /** ISO 8601. */
  readonly date: string;
  readonly payloadDigest: string;
  readonly recordId?: string | undefined;
}

export interface Originals {
  get(url: string): KeptOriginal | undefined;
  put(url: string, original: KeptOriginal): void;
}

/** The originals in a database. */
export const createOriginals = (database: Database): Originals => {
  const get = database.prepare(
    'select url, date, payload_digest as payloadDigest, record_id as recordId from originals where key = ?',
  );
  const put = database.prepare(
    'insert or replace into originals (key, url, date, payload_digest, record_id) values (?, ?, ?, ?, ?)',
  );
  return {
    get: (url) => {
      const row = get.get(shortHash(url)) as
        | (Omit<KeptOriginal, 'recordId'> & { recordId: string | null })
        | undefined;
      return row && { ...row, recordId: row.recordId ?? undefined };
    },
    put: (url, original) => {
      const { date, payloadDigest, recordId = null } = original;
      put.run(shortHash(url), original.url, date, payloadDigest, recordId);
    },
  };
};
