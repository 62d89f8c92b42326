/** What a run that broke off left, and what else may be wrong with the files of an archive when a run begins. */
import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, jest, test } from '@jest/globals';
import Sqlite from 'libsql';
import type { Ended } from '../cli/program.ts';
import { filesBelow, linesBelow, readArchives, readState } from './archived.ts';
import { onePaper } from './one-paper.ts';

jest.setTimeout(120_000);

const paper = onePaper(70_001, 8);
const { urls: all } = paper;
const archive = (output: string, ...more: readonly string[]): Promise<Ended> =>
  paper.archive('--output', output, ...more);
const urlsIn = (output: string) =>
  linesBelow(paper.folder.at(output))
    .map(({ canonicalUrl }) => canonicalUrl)
    .sort();

describe('fault 12: a line that was not written to its end', () => {
  test('is cut off, the reader is told, and the article comes whole', async () => {
    await archive('all.jsonl', '--max', '3');
    appendFileSync(paper.folder.at('all.jsonl'), '{"schemaVersion":"1","id":"0123');
    const { code, stderr } = await archive('all.jsonl');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^kliping: .*all\.jsonl: .*31 bytes.*\n$/);
    expect(urlsIn('all.jsonl')).toEqual(all);
  });

  test('is cut off in a compressed file too', async () => {
    await archive('all.jsonl.gz', '--max', '3');
    // A member begins with its head, and ended there.
    const torn = readFileSync(paper.folder.at('all.jsonl.gz')).subarray(0, 30);
    appendFileSync(paper.folder.at('all.jsonl.gz'), torn);
    const { code, stderr } = await archive('all.jsonl.gz');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^kliping: .*all\.jsonl\.gz: .*30 bytes.*\n$/);
    expect(urlsIn('all.jsonl.gz')).toEqual(all);
  });
});

describe('fault 13: an archive that was not written to its end', () => {
  test('is kept to its last whole record, and never written behind', async () => {
    paper.sites.conduct = ({ path }) =>
      path.startsWith('/berita/') && paper.sites.asked.length > 5
        ? new Promise(() => undefined)
        : false;
    const run = paper.begin('--output', 'all.jsonl', '--per-host', '1');
    await Promise.race([run.ended, paper.untilAsked(6)]);
    run.child.kill('SIGKILL');
    await run.ended;
    const [left = ''] = filesBelow(paper.folder.at('state/warc')).filter((name) =>
      name.endsWith('.open'),
    );
    appendFileSync(left, gzipSync('WARC/1.1\r\nWARC-Type: response\r\n').subarray(0, 25));
    paper.sites.conduct = () => false;
    const { code, stderr } = await archive('all.jsonl');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^kliping: .*\.open: .* 25 bytes .*\n$/);
    expect(filesBelow(paper.folder.at('state')).filter((name) => name.endsWith('.open'))).toEqual(
      [],
    );
    expect(
      filesBelow(paper.folder.at('state/warc')).filter((name) => name.endsWith('.gz')),
    ).toHaveLength(2);
    const kept = (await readArchives(paper.folder.at('state/warc'))).filter(
      ({ type }) => type === 'response',
    );
    for (const url of all) expect(kept.map((one) => one.url)).toContain(`${url}?utm_source=rss`);
    expect(new Set(urlsIn('all.jsonl'))).toEqual(new Set(all));
  });
});

const hashOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

describe('a state that cannot be used', () => {
  const statePath = (): string => paper.folder.at('state/state.db');

  /** Without a log beside it the file is all there is. */
  const settle = (): void => {
    const database = new Sqlite(statePath());
    database.exec('pragma wal_checkpoint(truncate)');
    database.close();
  };

  const tooNew = (): void => {
    const database = new Sqlite(statePath());
    database.exec('pragma user_version = 999');
    database.close();
  };
  const overwrite = (): void => {
    const bytes = readFileSync(statePath());
    bytes.fill(0xa5, 4_096, bytes.length - 4_096);
    writeFileSync(statePath(), bytes);
  };

  test.each([
    ['fault 17: from a newer program', tooNew, /newer kliping/],
    ['fault 18: damaged in the middle', overwrite, /damaged.*--rebuild-state/],
    ['fault 18: cut in half', () => truncateSync(statePath(), 6_000), /damaged.*--rebuild-state/],
    [
      'fault 18: no database at all',
      () => writeFileSync(statePath(), 'x'.repeat(9_000)),
      /damaged.*--rebuild-state/,
    ],
  ])('%s: said, status 8, nothing asked for, nothing changed', async (_, damage, said) => {
    await archive('all.jsonl', '--max', '3');
    settle();
    damage();
    const before = { state: hashOf(statePath()), output: hashOf(paper.folder.at('all.jsonl')) };
    const archives = readdirSync(paper.folder.at('state/warc'));
    paper.sites.asked.length = 0;
    const { code, stderr, stdout } = await archive('all.jsonl');
    expect({ code, stdout }).toEqual({ code: 8, stdout: '' });
    expect(stderr).toMatch(said);
    expect(stderr).toMatch(/^kliping: .*state\.db: .*\n$/);
    expect(paper.sites.asked).toEqual([]);
    expect(hashOf(paper.folder.at('all.jsonl'))).toBe(before.output);
    // A run notes that it began before it can meet damage further in.
    if (damage !== overwrite) expect(hashOf(statePath())).toBe(before.state);
    expect(readdirSync(paper.folder.at('state/warc'))).toEqual(archives);
  });

  test('fault 18: --rebuild-state makes it anew, keeps the old one, and repeats nothing that the archives tell', async () => {
    await archive('all.jsonl', '--max', '5');
    settle();
    overwrite();
    const damaged = hashOf(statePath());
    const { code, stderr } = await archive('all.jsonl', '--rebuild-state');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^kliping: .*state\.db: .*\n$/);
    const aside = filesBelow(paper.folder.at('state')).filter((name) => name.endsWith('.old'));
    expect(aside.map(hashOf)).toEqual([damaged]);
    expect(urlsIn('all.jsonl')).toEqual(all);
    expect(readState(paper.folder.at('state')).integrity).toBe('ok');
    expect(await archive('all.jsonl')).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
