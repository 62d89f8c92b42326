/** What is known of sources: what to ask them by, and which dated indexes were read to their ends. */
import type { Database } from './database.ts';
import type { Marks } from './marks.ts';

export interface Walk {
  /** The index's address, its dates filled in. */
  readonly address: string;
  /** The last day it covers. */
  readonly lastDay: string;
  /** Unix milliseconds. */
  readonly ended: number;
}

export interface Sources {
  marks(url: string): Marks | undefined;
  putMarks(url: string, marks: Marks, now: number): void;
  walk(address: string): Walk | undefined;
  putWalk(walk: Walk): void;
}

/** The sources in a database. */
export const createSources = (database: Database): Sources => {
  const marks = database.prepare(
    'select etag, last_modified as lastModified, body_sha256 as bodySha256 from sources where url = ?',
  );
  const putMarks = database.prepare(
    'insert or replace into sources (url, etag, last_modified, body_sha256, seen) values (?, ?, ?, ?, ?)',
  );
  const walk = database.prepare(
    'select address, last_day as lastDay, ended from walks where address = ?',
  );
  const putWalk = database.prepare(
    'insert or replace into walks (address, last_day, ended) values (?, ?, ?)',
  );
  return {
    marks: (url) => marks.get(url) as Marks | undefined,
    putMarks: (url, { etag, lastModified, bodySha256 }, now) =>
      void putMarks.run(url, etag, lastModified, bodySha256, now),
    walk: (address) => walk.get(address) as Walk | undefined,
    putWalk: ({ address, lastDay, ended }) => void putWalk.run(address, lastDay, ended),
  };
};
