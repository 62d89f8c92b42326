/** Years past: dated indexes walked day by day, in pieces, and the table of what was reached. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Ended, type Folder, kliping, makeFolder } from '../cli/program.ts';
import { type EventLine, linesIn } from './archived.ts';
import { dayOf } from './pages.ts';
import { type NewsSites, startSites } from './site.ts';
import { plainStory, type Story, storyPath, storyUrl } from './stories.ts';

jest.setTimeout(180_000);

const host = 'koran-1.example.test';
const source = `http://${host}/indeks/{YYYY/MM/DD}?page={page}`;
const days = ['2025-03-01', '2025-03-02', '2025-03-03'];

/** More than one page of the index for each day. */
const stories: readonly Story[] = days.flatMap((day, d) =>
  Array.from({ length: 12 }, (_, i) =>
    plainStory(host, 90_001 + d * 100 + i, Date.parse(`${day}T05:00:00Z`) + i * 60_000),
  ),
);
/** One is gone by now, one is kept from programs. */
const [lost, closed, ...there] = stories;

let folder: Folder;
let sites: NewsSites;
const runs: Ended[] = [];
let lines: EventLine[] = [];

const archive = (...more: readonly string[]): Promise<Ended> =>
  kliping(
    [
      'archive',
      source,
      '--from',
      days[0] ?? '',
      '--to',
      days.at(-1) ?? '',
      '--state',
      'state',
      ...more,
    ],
    { cwd: folder.path, env: sites.env },
  );

beforeAll(async () => {
  folder = makeFolder();
  sites = await startSites({ stories });
  sites.robots = `User-agent: *\nDisallow: ${storyPath(closed ?? { id: 0 })}\n`;
  sites.conduct = ({ path }, response) => {
    if (!path.startsWith(storyPath(lost ?? { id: 0 }))) return false;
    response.writeHead(404).end();
    return true;
  };
  // Each run asks for little; at last one has nothing left to do.
  for (let run = 0; run < 12; run += 1) {
    runs.push(await archive('--max-requests', '9', '--order', 'newest', '--per-host', '1'));
    if (runs.at(-1)?.stdout === '' && run > 3) break;
  }
  lines = runs.flatMap(({ stdout }) => linesIn(stdout));
}, 180_000);
afterAll(async () => {
  await sites.close();
  folder.remove();
});

const asked = (what: (path: string) => boolean): string[] =>
  sites.asked.map(({ path }) => path).filter(what);

describe('a backfill in pieces', () => {
  test('brings every article once', () => {
    expect(lines.map(({ canonicalUrl }) => canonicalUrl).sort()).toEqual(
      there.map(storyUrl).sort(),
    );
    expect(asked((path) => path.startsWith('/berita/'))).toHaveLength(stories.length - 1);
  });

  test('asks for no more than its budget in any run', () => {
    expect(sites.asked.length).toBeLessThanOrEqual(runs.length * 9);
  });

  test('goes from the last day back', () => {
    const seen = lines.map(({ datePublished }) => datePublished?.slice(0, 10) ?? '');
    expect(seen).toEqual([...seen].sort().reverse());
  });

  test('reads a day that was read to its end never again', async () => {
    sites.asked.length = 0;
    const last = await archive();
    expect({ stdout: last.stdout, stderr: last.stderr, code: last.code }).toEqual({
      stdout: '',
      stderr: '',
      code: 0,
    });
    expect(asked((path) => path.startsWith('/indeks/'))).toEqual([]);
  });

  test('kliping coverage tells for each day what was listed, fetched, failed and refused', async () => {
    const { code, stdout } = await kliping(['coverage', '--state', 'state', '--format', 'json'], {
      cwd: folder.path,
    });
    expect(code).toBe(0);
    const rows = JSON.parse(`[${stdout.trim().split('\n').join(',')}]`).flat();
    const of = (day: string, from: readonly (Story | undefined)[]): number =>
      from.filter((story) => story !== undefined && dayOf(story) === day).length;
    expect(rows).toEqual(
      days.map((day) => ({
        publisher: 'example.test',
        day,
        listed: of(day, stories),
        fetched: of(day, there),
        waiting: 0,
        failed: of(day, [lost]),
        refused: of(day, [closed]),
      })),
    );
  });
});
