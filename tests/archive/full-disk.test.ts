/** Disks without room and disks that cannot be written: what `kliping archive` says, and what it still has afterwards. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type Ended, type Folder, kliping, makeFolder } from '../cli/program.ts';
import { filesBelow, linesBelow, readArchives, readState } from './archived.ts';
import { type NewsSites, startSites } from './site.ts';
import { makeSmallDisk, type SmallDisk, whyNoDisk } from './small-disk.ts';
import { plainStory, storyUrl } from './stories.ts';

jest.setTimeout(120_000);

const reason = whyNoDisk();
// Not the console: Jest keeps to itself what a file says whose tests are all skipped.
if (reason !== undefined) process.stderr.write(`skipped: disks that are full: ${reason}\n`);
const describeDisk = reason === undefined ? describe : describe.skip;

const host = 'koran-1.example.test';
const feed = `http://${host}/rss`;
const stories = Array.from({ length: 60 }, (_, i) =>
  plainStory(host, 40_001 + i, Date.parse('2026-11-20T03:00:00Z') + i * 60_000),
);

let folder: Folder;
let disk: SmallDisk;
let sites: NewsSites;

beforeEach(async () => {
  folder = makeFolder();
  const made = makeSmallDisk(40_000_000);
  if ('reason' in made) throw new Error(made.reason);
  disk = made;
  sites = await startSites({ stories });
});
afterEach(async () => {
  await sites.close();
  disk.remove();
  folder.remove();
});

interface Places {
  readonly state: string;
  readonly output: string;
  readonly warc: string;
}

const placesOf = (onDisk: keyof Places): Places => {
  const places = { state: 'state', output: 'all.jsonl', warc: 'archives' };
  const here = {
    state: folder.at('state'),
    output: folder.at('all.jsonl'),
    warc: folder.at('archives'),
  };
  return { ...here, [onDisk]: join(disk.path, places[onDisk]) };
};

const archive = ({ state, output, warc }: Places, ...more: readonly string[]): Promise<Ended> =>
  kliping(
    [
      'archive',
      feed,
      '--state',
      state,
      '--output',
      output,
      '--warc',
      warc,
      '--revisit',
      '1d',
      ...more,
    ],
    { env: sites.env },
  );

/** Nothing lost, at most one article twice, everything whole. */
const expectAll = async ({ state, output, warc }: Places): Promise<void> => {
  const lines = linesBelow(output);
  const urls = new Set(lines.map(({ canonicalUrl }) => canonicalUrl));
  expect([...urls].sort()).toEqual(stories.map(storyUrl).sort());
  expect(lines.length - urls.size).toBeLessThanOrEqual(1);
  const { rows, integrity } = readState(state);
  expect(integrity).toBe('ok');
  expect(new Set(rows.map(({ record }) => record))).toEqual(new Set(lines.map(({ id }) => id)));
  const records = await readArchives(warc);
  const kept = new Set(records.filter(({ type }) => type === 'response').map(({ url }) => url));
  for (const url of urls) expect(kept).toContain(`${url}?utm_source=rss`);
  expect(filesBelow(warc).filter((file) => file.endsWith('.open'))).toEqual([]);
};

describeDisk('a disk without room', () => {
  test.each([
    ['state', 300_000],
    ['output', 100_000],
    ['warc', 60_000],
  ] as const)(
    'fault 16: for the %s: said with the file and what to do, status 8; with room again nothing is lost',
    async (what, freeBytes) => {
      const places = placesOf(what);
      disk.fill(freeBytes);
      const full = await archive(places);
      expect(full.stderr).toMatch(/^kliping: \S+: .*\n$/);
      expect(full).toMatchObject({ code: 8, stderr: expect.stringContaining(disk.path) });
      expect(full.stderr).toMatch(/room|full|space/);
      if (existsSync(join(places.state, 'state.db')))
        expect(readState(places.state).integrity).toBe('ok');
      // Still full: the same again, and still nothing is broken.
      expect((await archive(places)).code).toBe(8);
      disk.empty();
      const { code } = await archive(places);
      expect(code).toBe(0);
      await expectAll(places);
    },
  );
});

describeDisk('a disk that cannot be written', () => {
  test.each(['state', 'output', 'warc'] as const)(
    'fault 17: for the %s: said, status 8, and nothing is asked for where it can be known before',
    async (what) => {
      const places = placesOf(what);
      expect((await archive(places, '--max', '3')).code).toBe(0);
      sites.asked.length = 0;
      const before = what === 'state' ? readFileSync(join(places.state, 'state.db')) : undefined;
      disk.setReadOnly(true);
      const { code, stderr } = await archive(places);
      expect({ code, stderr }).toEqual({ code: 8, stderr: expect.stringContaining(disk.path) });
      expect(stderr).toMatch(/^kliping: \S+: .*\n$/);
      if (before !== undefined) {
        expect(sites.asked).toEqual([]);
        expect(readFileSync(join(places.state, 'state.db'))).toEqual(before);
      }
      disk.setReadOnly(false);
      expect((await archive(places)).code).toBe(0);
      await expectAll(places);
    },
  );
});
