/** The table of addresses as versions 1 and 2 of the state have it; a later version that changes it has its own. */

/** SQL that makes the table under a name. */
export const makeAddressTable = (name: string): string => `
create table ${name} (
  id integer primary key,
  key blob not null unique,
  url text not null,
  host text not null,
  publisher text,
  day text,
  status text not null,
  first_seen integer not null,
  last_seen integer not null,
  due integer,
  fetched integer,
  failures integer not null default 0,
  failure text,
  etag text,
  last_modified text,
  body_sha256 text,
  record text,
  revision integer not null default 0,
  content_hash text,
  simhash text
) strict;
`;

/** SQL that makes its indexes, once it is called `addresses`. */
export const makeAddressIndexes = `
create index addresses_due on addresses (host, due) where due is not null;
create index addresses_record on addresses (record) where record is not null;
`;
