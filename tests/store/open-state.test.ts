/** The state of an archive on a real disk, with real SQLite. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { ListedAddress } from '../../src/store/addresses.ts';
import { openDatabase } from '../../src/store/database.ts';
import { coverageOf, openState, type State } from '../../src/store/open-state.ts';

let folder = '';
const open: State[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kliping-state-'));
});
afterEach(async () => {
  for (const state of open.splice(0)) state.close();
  await rm(folder, { recursive: true, force: true });
});

const signal = new AbortController().signal;

const openHere = async (waitMs = 0): Promise<State> => {
  const state = await openState(folder, { waitMs, signal });
  open.push(state);
  return state;
};

const close = (state: State): void => {
  open.splice(open.indexOf(state), 1);
  state.close();
};

const failureOf = async (work: Promise<unknown>): Promise<Failure> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Failure) return error;
  throw error ?? new Error('nothing failed');
};

const link = (path: string, more: Partial<ListedAddress> = {}): ListedAddress => ({
  key: `example.com/${path}`,
  url: `https://www.example.com/${path}`,
  publisher: 'example.com',
  day: '2026-11-25',
  ...more,
});

describe('addresses', () => {
  test('what is listed is due at once, the first listed first', async () => {
    const { addresses } = await openHere();
    addresses.list([link('a'), link('b')], 1_000);
    addresses.list([link('c')], 2_000);
    const due = addresses.due('www.example.com', 2_000, 10);
    expect(due.map(({ url }) => url.slice(-1))).toEqual(['a', 'b', 'c']);
    expect(due[0]).toMatchObject({ status: 'listed', firstSeen: 1_000, revision: 0, record: null });
  });

  test('what is known is not listed again', async () => {
    const { addresses } = await openHere();
    addresses.list([link('a')], 1_000);
    expect(addresses.list([link('a'), link('b')], 2_000).map(({ key }) => key)).toEqual([
      'example.com/b',
    ]);
  });

  test('two of one key in one list are one', async () => {
    const { addresses } = await openHere();
    expect(
      addresses.list([link('a'), link('a', { url: 'http://example.com/a/' })], 1),
    ).toHaveLength(1);
  });

  test('a change holds until the state is opened again', async () => {
    const first = await openHere();
    first.addresses.list([link('a')], 1);
    const [row] = first.addresses.due('www.example.com', 1, 1);
    first.commit(() =>
      first.addresses.change(row?.id ?? 0, { record: 'r1', due: null, revision: 1 }),
    );
    close(first);
    const { addresses } = await openHere();
    expect(addresses.ofRecord('r1')).toMatchObject({ revision: 1, due: null });
    expect(addresses.due('www.example.com', 9, 9)).toEqual([]);
  });

  test('hosts with something due, each once', async () => {
    const { addresses } = await openHere();
    const hosts = ['b.id', 'a.id', 'b.id:8080', 'a.id'];
    addresses.list(
      hosts.map((host, i) => link(String(i), { url: `https://${host}/${i}` })),
      5,
    );
    expect([addresses.hostsDue(4), addresses.hostsDue(5)]).toEqual([
      [],
      ['a.id', 'b.id', 'b.id:8080'],
    ]);
  });

  test('a transaction that throws leaves nothing behind', async () => {
    const { addresses, commit } = await openHere();
    addresses.list([link('a')], 1);
    const broken = () =>
      commit(() => {
        addresses.change(1, { due: null });
        throw new Error('stop');
      });
    expect(broken).toThrow('stop');
    expect(addresses.due('www.example.com', 1, 1)).toHaveLength(1);
  });
});

describe('what else is kept', () => {
  test('words come back as they went in, and are forgotten', async () => {
    const { addresses, texts } = await openHere();
    addresses.list([link('a')], 1);
    const text = { headline: null, paragraphs: ['Jum\u2019at \u{1F4F0}', ''] };
    texts.set(1, text);
    expect(texts.get(1)).toEqual(text);
    texts.set(1, undefined);
    expect(texts.get(1)).toBeUndefined();
  });

  test('pauses, robots.txt, marks of sources, walks, originals and runs', async () => {
    const state = await openHere();
    state.hosts.pause('a.id', 5.4);
    state.hosts.pause('a.id', 7);
    state.hosts.putRobots('https://a.id', '{"rules":[]}');
    const marks = { etag: '"1"', lastModified: null, bodySha256: 'x' };
    state.sources.putMarks('https://a.id/rss', marks, 1);
    state.sources.putWalked('https://a.id/?d=1', 2);
    const original = {
      url: 'https://a.id/x',
      date: '2026-11-25T00:00:00Z',
      payloadDigest: 'sha1:A',
    };
    state.originals.put('https://a.id/x', original);
    const run = state.runs.begin(7, 10);
    close(state);
    const again = await openHere();
    expect(again.hosts.pausedUntil('a.id')).toBe(7);
    expect(again.hosts.pausedUntil('b.id')).toBeUndefined();
    expect(again.hosts.robots('https://a.id')).toBe('{"rules":[]}');
    expect(again.sources.marks('https://a.id/rss')).toEqual(marks);
    expect(again.sources.wasWalked('https://a.id/?d=1')).toBe(true);
    expect(again.sources.wasWalked('https://a.id/?d=2')).toBe(false);
    expect(again.originals.get('https://a.id/x')).toEqual({ ...original, recordId: undefined });
    expect(again.runs.last()).toEqual({ id: run, pid: 7, started: 10, ended: null });
    again.runs.end(run, 20);
    expect(again.runs.last()?.ended).toBe(20);
  });

  test('coverage counts each address once, by publisher and day', async () => {
    const { addresses } = await openHere();
    addresses.list([link('a'), link('b'), link('c'), link('d', { day: null })], 1);
    addresses.change(1, { status: 'fetched', due: null });
    addresses.change(2, { status: 'failed', due: null });
    const rows = [];
    for await (const row of coverageOf(folder, {})) rows.push({ ...row });
    const none = { fetched: 0, waiting: 0, failed: 0, refused: 0 };
    expect(rows).toEqual([
      { publisher: 'example.com', day: null, ...none, listed: 1, waiting: 1 },
      {
        publisher: 'example.com',
        day: '2026-11-25',
        ...none,
        listed: 3,
        fetched: 1,
        waiting: 1,
        failed: 1,
      },
    ]);
    const other = [];
    for await (const row of coverageOf(folder, { publisher: 'b.id' })) other.push(row);
    expect(other).toEqual([]);
  });
});

describe('a state made anew', () => {
  const rebuildAt = new Date('2026-11-25T10:00:00Z');
  const rebuild = async (): Promise<State> => {
    const state = await openState(folder, { waitMs: 0, signal, rebuildAt });
    open.push(state);
    return state;
  };

  const filled = async (count: number): Promise<string> => {
    const state = await openHere();
    state.addresses.list(
      Array.from({ length: count }, (_, i) => link(String(i))),
      1,
    );
    state.addresses.change(1, { record: 'r1', revision: 2 });
    state.texts.set(1, { headline: 'Satu', paragraphs: [] });
    state.hosts.pause('a.id', 7);
    close(state);
    return join(folder, 'state.db');
  };

  test('has all of a sound one, and keeps that aside', async () => {
    const path = await filled(1_200);
    const before = await readFile(path);
    const { rebuilt, addresses, texts, hosts } = await rebuild();
    expect(rebuilt).toEqual({ aside: `${path}.20261125T100000000Z.old`, saved: 1_200 });
    expect((await readFile(rebuilt?.aside ?? '')).equals(before)).toBe(true);
    expect(addresses.find('example.com/0')).toMatchObject({ record: 'r1', revision: 2 });
    expect(addresses.find('example.com/1199')).toMatchObject({ status: 'listed' });
    expect([texts.get(1)?.headline, hosts.pausedUntil('a.id')]).toEqual(['Satu', 7]);
  });

  test('fault 18: has what a damaged page left readable', async () => {
    const path = await filled(5_000);
    const bytes = await readFile(path);
    // Pages in the middle of the table.
    bytes.fill(0xff, 4_096 * 60, 4_096 * 62);
    await writeFile(path, bytes);
    const { rebuilt, addresses } = await rebuild();
    expect(rebuilt?.saved).toBeGreaterThan(4_000);
    expect(addresses.find('example.com/0')).toMatchObject({ record: 'r1' });
  });

  test('fault 18: loses the rows of a damaged page, and no more than twice as many', async () => {
    const path = await filled(5_000);
    const bytes = await readFile(path);
    const start = Math.floor(bytes.indexOf('example.com/2500') / 4_096) * 4_096;
    const onPage = bytes.toString('latin1', start, start + 4_096).split('https://').length - 1;
    bytes.fill(0xff, start, start + 4_096);
    await writeFile(path, bytes);
    const { rebuilt } = await rebuild();
    expect(onPage).toBeGreaterThan(5);
    expect(5_000 - (rebuilt?.saved ?? 0)).toBeGreaterThanOrEqual(onPage);
    expect(5_000 - (rebuilt?.saved ?? 0)).toBeLessThanOrEqual(onPage * 2);
  });

  test('has nothing of what is no database', async () => {
    const path = await filled(1);
    await writeFile(path, 'not a database '.repeat(1_000));
    expect((await rebuild()).rebuilt?.saved).toBe(0);
  });

  test('is an empty one where there was none', async () => {
    expect((await rebuild()).rebuilt).toBeUndefined();
  });
});

describe('a state that cannot be used', () => {
  test('fault 6: a second run is told who is in the way, and waits where it may', async () => {
    const first = await openHere();
    expect((await failureOf(openHere())).code).toBe('state-busy');
    setTimeout(() => close(first), 300);
    await expect(openHere(10_000)).resolves.toBeDefined();
  });

  test('a process that was killed holds nothing', async () => {
    const state = await openHere();
    close(state);
    const libsql = new URL('../../node_modules/libsql/index.js', import.meta.url).href;
    const script = `
      const { default: Sqlite } = await import('${libsql}');
      const lock = new Sqlite(${JSON.stringify(join(folder, 'run.lock'))});
      lock.exec('begin exclusive');
      console.log('held');
      setInterval(() => lock, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await once(child.stdout, 'data');
    expect((await failureOf(openHere())).code).toBe('state-busy');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await expect(openHere()).resolves.toBeDefined();
  });

  test('fault 17: a newer one is refused and left as it is', async () => {
    close(await openHere());
    const path = join(folder, 'state.db');
    const database = await openDatabase(path, 0);
    database.exec('pragma user_version = 99');
    database.close();
    const { code, message } = await failureOf(openHere());
    expect([code, message]).toEqual([
      'state-unusable',
      expect.stringContaining('written by a newer kliping'),
    ]);
  });

  test("another program's database is refused", async () => {
    const database = await openDatabase(join(folder, 'state.db'), 0);
    database.exec('create table notes (text)');
    database.close();
    expect((await failureOf(openHere())).message).toContain('another program');
  });

  test.each([
    ['no database at all', () => Buffer.from('not a database '.repeat(1_000))],
    ['a database with a damaged page', (bytes: Buffer) => bytes.fill(7, 40, 4_000)],
  ])('fault 18: %s is named as damaged and not replaced', async (_, damage) => {
    close(await openHere());
    const path = join(folder, 'state.db');
    const damaged = damage(await readFile(path));
    await writeFile(path, damaged);
    const { code, message } = await failureOf(openHere());
    expect([code, message]).toEqual(['state-unusable', expect.stringContaining('--rebuild-state')]);
    expect((await readFile(path)).equals(damaged)).toBe(true);
  });

  test('a file in the place of the folder is told', async () => {
    const path = join(folder, 'file');
    await writeFile(path, '');
    const { code } = await failureOf(openState(path, { waitMs: 0, signal }));
    expect(code).toBe('state-unusable');
  });

  test('folders above it are made as well', async () => {
    open.push(await openState(join(folder, 'a', 'b'), { waitMs: 0, signal }));
    expect((await stat(join(folder, 'a', 'b', 'state.db'))).isFile()).toBe(true);
  });

  test('a folder that can never be made is told', async () => {
    const { code, message } = await failureOf(openState('/proc/a/b', { waitMs: 0, signal }));
    expect([code, message]).toEqual(['state-unusable', expect.stringContaining('/proc/a/b')]);
  });

  test('a folder without a state has no coverage, and none is made', async () => {
    const rows = coverageOf(folder, {});
    expect((await failureOf(rows.next())).code).toBe('input-missing');
    await expect(stat(join(folder, 'state.db'))).rejects.toThrow('ENOENT');
  });
});
