/** The tables of the state, as steps from one version of them to the next. Steps are added, never changed. */
import { makeAddressIndexes, makeAddressTable } from './address-table.ts';
import type { Database } from './database.ts';
import { placeAddresses } from './place-addresses.ts';

/** `kliping` as the number SQLite keeps for the program a file belongs to: "klip". */
export const applicationId = 0x6b6c6970;

/*
 * addresses: one row an address. `key` is made by addressKey of what spellings of the address share; in version 1 it
 *   was half of SHA-256 over that.
 *   status: see AddressStatus. due: when it is asked for next, Unix milliseconds; null for never again.
 *   record: the id of the article; null before the first record is on the output.
 * texts: headline and paragraphs of articles that are visited again, deflated JSON.
 * hosts: pauses that servers asked for. robots: each robots.txt as read, JSON.
 * sources: what feeds and indexes gave to ask by. walks: dated indexes read to their ends; `last_day` until version 1.
 * originals: where archives keep the last answer of an address.
 * runs: each run of `kliping archive`; ended is null while it lasts and for one that was killed.
 */
const first = `
${makeAddressTable('addresses')}
${makeAddressIndexes}
create table texts (
  address integer primary key references addresses (id),
  deflated blob not null
) strict;
create table hosts (name text primary key, paused_until integer not null) strict, without rowid;
create table robots (origin text primary key, site text not null) strict;
create table sources (
  url text primary key, etag text, last_modified text, body_sha256 text, seen integer not null
) strict;
create table walks (
  address text primary key, last_day text not null, ended integer not null
) strict;
create table originals (
  key blob primary key, url text not null, date text not null, payload_digest text not null, record_id text
) strict;
create table runs (
  id integer primary key, pid integer not null, started integer not null, ended integer
) strict;
`;

/** A step, in a transaction around all of them. References between tables are not checked meanwhile. */
type Migration = (database: Database) => void;

/** Step N brings version N to N + 1; an empty file has version 0. */
export const migrations: readonly Migration[] = [
  (database) => void database.exec(first),
  placeAddresses,
];
