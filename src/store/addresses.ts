/** The addresses of the state: what is known, what is due, what came of it. */
import { addressKey } from './address-key.ts';
import { type Database, inTransaction, type Statement } from './database.ts';

/**
 * `listed`: no record yet, asked for when due. `fetched`: its record is on the output. `same`: another address of an
 * article that has its record. `failed`, `refused` (by robots.txt or as a private network): given up. `gone`: it had
 * a record and was taken down.
 */
export type AddressStatus = 'listed' | 'fetched' | 'same' | 'failed' | 'refused' | 'gone';

/** A link as it is listed. */
export interface ListedAddress {
  /** What spellings of the address share. */
  readonly key: string;
  readonly url: string;
  readonly publisher: string | null;
  /** `2026-11-25`: of publication, or of the index that listed it. */
  readonly day: string | null;
}

export interface KnownAddress {
  readonly id: number;
  readonly url: string;
  readonly host: string;
  readonly publisher: string | null;
  readonly day: string | null;
  readonly status: AddressStatus;
  /** Times are Unix milliseconds. */
  readonly firstSeen: number;
  readonly due: number | null;
  /** When its first record was made. */
  readonly fetched: number | null;
  /** Failures since the last answer that was none. */
  readonly failures: number;
  readonly failure: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bodySha256: string | null;
  /** The record's id; null before there is one. */
  readonly record: string | null;
  /** From 1; 0 before there is a record. */
  readonly revision: number;
  readonly contentHash: string | null;
  readonly simhash: string | null;
}

/** What a visit changes. */
export type AddressChange = Partial<Omit<KnownAddress, 'id' | 'url' | 'host' | 'firstSeen'>>;

const columns = `id, url, host, publisher, day, status, first_seen as firstSeen, due, fetched, failures, failure,
  etag, last_modified as lastModified, body_sha256 as bodySha256, record, revision,
  content_hash as contentHash, simhash`;

const columnOf: Readonly<Record<keyof AddressChange, string>> = {
  publisher: 'publisher',
  day: 'day',
  status: 'status',
  due: 'due',
  fetched: 'fetched',
  failures: 'failures',
  failure: 'failure',
  etag: 'etag',
  lastModified: 'last_modified',
  bodySha256: 'body_sha256',
  record: 'record',
  revision: 'revision',
  contentHash: 'content_hash',
  simhash: 'simhash',
};

/** Hosts that have something due, found by skipping from one to the next in the index: their number counts, not the rows'. */
const hostsDue = `
with recursive hosts (name) as (
  select min(host) from addresses where due is not null
  union all
  select (select min(host) from addresses where host > hosts.name and due is not null)
  from hosts where hosts.name is not null
)
select name from hosts
where name is not null and exists (select 1 from addresses where host = name and due <= ?)`;

export interface Addresses {
  /** Lists addresses, all or none; resolves to those that were not known. What is known is seen again. */
  list(links: readonly ListedAddress[], now: number): readonly ListedAddress[];
  /** Hosts with something due. */
  hostsDue(now: number): string[];
  /** What is due of a host, the longest first; among equals the first listed, or the last. */
  due(host: string, now: number, limit: number): KnownAddress[];
  /** The address with a key; undefined where it is not known. */
  find(key: string): KnownAddress | undefined;
  /** The address that has an article's record; undefined where none has. */
  ofRecord(record: string): KnownAddress | undefined;
  change(id: number, change: AddressChange): void;
}

/** The addresses in a database. */
export const createAddresses = (database: Database): Addresses => {
  const see = database.prepare('update addresses set last_seen = ? where key = ?');
  const insert = database.prepare(
    `insert into addresses (key, url, host, publisher, day, status, first_seen, last_seen, due)
     values (?, ?, ?, ?, ?, 'listed', ?, ?, ?)`,
  );
  const due = database.prepare(
    `select ${columns} from addresses where host = ? and due <= ? order by due, id limit ?`,
  );
  const hosts = database.prepare(hostsDue);
  const find = database.prepare(`select ${columns} from addresses where key = ?`);
  const ofRecord = database.prepare(
    `select ${columns} from addresses where record = ? order by id limit 1`,
  );
  const updates = new Map<string, Statement>();
  const isNew = ({ key, url, publisher, day }: ListedAddress, now: number): boolean => {
    const placed = addressKey(key);
    if (see.run(now, placed).changes > 0) return false;
    insert.run(placed, url, new URL(url).host, publisher, day, now, now, now);
    return true;
  };
  return {
    list: (links, now) => inTransaction(database, () => links.filter((link) => isNew(link, now))),
    hostsDue: (now) => (hosts.all(now) as { name: string }[]).map(({ name }) => name),
    due: (host, now, limit) => due.all(host, now, limit) as KnownAddress[],
    find: (key) => find.get(addressKey(key)) as KnownAddress | undefined,
    ofRecord: (record) => ofRecord.get(record) as KnownAddress | undefined,
    change: (id, change) => {
      const entries = Object.entries(change).filter(([, value]) => value !== undefined);
      const set = entries.map(([name]) => `${columnOf[name as keyof AddressChange]} = ?`);
      const sql = `update addresses set ${set.join(', ')} where id = ?`;
      // As many as there are kinds of judgement.
      const update = updates.get(sql) ?? database.prepare(sql);
      updates.set(sql, update);
      update.run(...entries.map(([, value]) => value ?? null), id);
    },
  };
};
