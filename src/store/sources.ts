/** What is known of sources: what to ask them by, and which dated indexes were read to their ends. */
import type { Database } from './database.ts';
import type { Marks } from './marks.ts';

export interface Sources {
  marks(url: string): Marks | undefined;
  putMarks(url: string, marks: Marks, now: number): void;
  /** Whether a dated index, its dates filled in, was read to its end. */
  wasWalked(address: string): boolean;
  putWalked(address: string, now: number): void;
}

/** The sources in a database. */
export const createSources = (database: Database): Sources => {
  const marks = database.prepare(
    'select etag, last_modified as lastModified, body_sha256 as bodySha256 from sources where url = ?',
  );
  const putMarks = database.prepare(
    'insert or replace into sources (url, etag, last_modified, body_sha256, seen) values (?, ?, ?, ?, ?)',
  );
  const walked = database.prepare('select 1 from walks where address = ?');
  const putWalked = database.prepare('insert or replace into walks (address, ended) values (?, ?)');
  return {
    marks: (url) => marks.get(url) as Marks | undefined,
    putMarks: (url, { etag, lastModified, bodySha256 }, now) =>
      void putMarks.run(url, etag, lastModified, bodySha256, now),
    wasWalked: (address) => walked.get(address) !== undefined,
    putWalked: (address, now) => void putWalked.run(address, now),
  };
};
