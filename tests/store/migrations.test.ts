/** States of earlier versions, made by the programs of their time, brought to the version of today. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { openState, type State } from '../../src/store/open-state.ts';
import { linkKey } from '../../src/text/link-key.ts';

let folder = '';
let state: State | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kliping-state-'));
  const packed = await readFile(new URL('state-of-version-1.db.gz', import.meta.url));
  await writeFile(join(folder, 'state.db'), gunzipSync(packed));
});
afterEach(async () => {
  state?.close();
  await rm(folder, { recursive: true, force: true });
});

const signal = new AbortController().signal;

const reading = async <T>(read: (database: Database) => T): Promise<T> => {
  const database = await openDatabase(join(folder, 'state.db'), 0);
  try {
    return read(database);
  } finally {
    database.close();
  }
};

const versionOf = (database: Database): unknown =>
  Object.values(database.prepare('pragma user_version').get() as object)[0];

/** Of the addresses of version 1: spellings with sessions, escapes, ports, tracking. */
const rowsOf = (database: Database): { id: number; url: string }[] =>
  (
    database.prepare('select * from addresses order by id').all() as {
      id: number;
      url: string;
      key: unknown;
    }[]
  ).map(({ key: _, ...row }) => row);

describe.each([
  ['opened', undefined],
  ['made anew', new Date('2026-11-25T10:00:00Z')],
])('fault 17: a state of version 1, %s', (_how, rebuildAt) => {
  const open = async (): Promise<State> => {
    state = await openState(folder, { waitMs: 0, signal, rebuildAt });
    return state;
  };

  test('has every row it had, each found by its address and not listed again', async () => {
    const before = await reading(rowsOf);
    expect(before).toHaveLength(8);
    const { addresses } = await open();
    const links = before.map(({ url }) => ({ key: linkKey(url), url, publisher: null, day: null }));
    expect(links.map(({ key }) => addresses.find(key)?.id)).toEqual(before.map(({ id }) => id));
    expect(await reading(rowsOf)).toEqual(before);
    expect(addresses.list(links, 1)).toEqual([]);
  });

  test('has all else, and the version of today', async () => {
    const { addresses, texts, hosts, sources, originals, runs } = await open();
    expect(addresses.hostsDue(Date.parse('2026-11-27T00:00:00Z'))).toContain('kabar.example.com');
    const first = addresses.ofRecord('r1');
    expect(first).toMatchObject({ revision: 1, etag: '"0"', day: '2026-11-25' });
    expect(texts.get(first?.id ?? 0)).toEqual({
      headline: 'Berita 0',
      paragraphs: ['Satu.', 'Dua.'],
    });
    expect(hosts.pausedUntil('example.id')).toBe(Date.parse('2026-11-25T10:00:00Z'));
    expect(sources.marks('https://example.id/rss')).toMatchObject({ etag: '"1"' });
    expect(sources.wasWalked('https://example.id/indeks?date=2026-11-01')).toBe(true);
    expect(originals.get(first?.url ?? '')).toMatchObject({ payloadDigest: 'sha1:A' });
    expect(runs.last()).toMatchObject({ pid: 7 });
    expect(await reading(versionOf)).toBe(2);
    const broken = (database: Database) => database.prepare('pragma foreign_key_check').all();
    expect(await reading(broken)).toEqual([]);
  });
});

test('fault 17: a state whose migration breaks off is what it was', async () => {
  await reading((database) => database.exec('create table placed (id)'));
  await expect(openState(folder, { waitMs: 0, signal })).rejects.toThrow('placed');
  expect(await reading(versionOf)).toBe(1);
  expect(await reading(rowsOf)).toHaveLength(8);
  await reading((database) => database.exec('drop table placed'));
  state = await openState(folder, { waitMs: 0, signal });
  expect(await reading(versionOf)).toBe(2);
});
