/** `kliping archive` killed at any moment and started again until it is done. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Ended, type Folder, makeFolder, start } from '../cli/program.ts';
import { filesBelow, linesBelow, readArchives, readState } from './archived.ts';
import { randomFrom } from './prose.ts';
import { gapsOf, type NewsSites, startSites } from './site.ts';
import { plainStory, type Story, storyUrl } from './stories.ts';

export interface CrashSizes {
  readonly hosts: number;
  readonly stories: number;
  readonly kills: number;
  readonly delayMs: number;
}

const publishedMs = Date.parse('2026-11-20T03:00:00Z');

const storiesOf = ({ hosts, stories }: CrashSizes): Story[] =>
  Array.from({ length: stories }, (_, i) =>
    plainStory(`koran-${(i % hosts) + 1}.example.test`, 10_001 + i, publishedMs + i * 60_000),
  );

/** What a run may say after one that was killed. */
const repairs = /^kliping: \S+: .*(?:salvaged|whole|cut|last run|broke off).*$/;

let folder: Folder;
let sites: NewsSites;

/** Ends a run at a moment nobody chose: so many requests after its start, and some milliseconds more. */
const killAtRandom = async (
  { child, ended }: ReturnType<typeof start>,
  { random, mostRequests }: { random: () => number; mostRequests: number },
): Promise<void> => {
  const from = sites.asked.length;
  const wanted = Math.floor(random() * mostRequests);
  // Also before the first request: while the program starts and opens what it writes to.
  const deadline = performance.now() + (wanted === 0 ? random() * 900 : 20_000);
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const isWaiting = (): boolean =>
    !isOver && performance.now() < deadline && (wanted === 0 || sites.asked.length - from < wanted);
  while (isWaiting()) await sleep(2);
  await sleep(random() * 40);
  child.kill('SIGKILL');
  await ended;
};

const argsFor = ({ hosts, delayMs }: CrashSizes, output: string): string[] => [
  'archive',
  ...Array.from({ length: hosts }, (_, i) => `http://koran-${i + 1}.example.test/rss`),
  '--state',
  'state',
  '--output',
  output,
  '--delay',
  String(delayMs / 1_000),
  '--per-host',
  '1',
];

/** A run that was killed, or had nothing left to do, says no more than what it repaired. */
const expectCalm = ({ code, stderr }: Ended, codes: readonly (number | null)[]): void => {
  const said = stderr.split('\n').filter((line) => line !== '' && !repairs.test(line));
  expect({ said, isExpected: codes.includes(code), code }).toMatchObject({
    said: [],
    isExpected: true,
  });
};

const expectOutput = (stories: readonly Story[], kills: number): void => {
  const lines = linesBelow(folder.at('out'));
  const byId = new Map(lines.map((line) => [line.id, line]));
  expect([...byId.values()].map(({ canonicalUrl }) => canonicalUrl).sort()).toEqual(
    stories.map(storyUrl).sort(),
  );
  expect(lines.length - byId.size).toBeLessThanOrEqual(kills);
  // What comes twice is the same.
  const odd = lines.filter(
    ({ id, url, contentHash, event }) =>
      url !== byId.get(id)?.url ||
      contentHash !== byId.get(id)?.contentHash ||
      event.kind !== 'new' ||
      event.revision !== 1,
  );
  expect(odd).toEqual([]);
  process.stderr.write(
    `crash: ${kills} kills, ${byId.size} articles, ${lines.length - byId.size} repeated\n`,
  );
};

const expectState = (stories: readonly Story[]): void => {
  const { integrity, rows } = readState(folder.at('state'));
  const ids = new Set(linesBelow(folder.at('out')).map(({ id }) => id));
  expect(integrity).toBe('ok');
  expect(rows).toHaveLength(stories.length);
  expect(rows.filter(({ status, revision }) => status !== 'fetched' || revision !== 1)).toEqual([]);
  expect(new Set(rows.map(({ record }) => record))).toEqual(ids);
};

const expectArchives = async (stories: readonly Story[]): Promise<void> => {
  const left = filesBelow(folder.at('state')).filter((file) => file.endsWith('.open'));
  expect(left).toEqual([]);
  const records = await readArchives(folder.at('state/warc'));
  const kept = new Set(records.filter(({ type }) => type === 'response').map(({ url }) => url));
  const lost = stories.filter(
    (story) => !kept.has(storyUrl(story)) && !kept.has(`${storyUrl(story)}?utm_source=rss`),
  );
  expect(lost.map(storyUrl)).toEqual([]);
};

/** No two requests come to a host closer than the delay, within a run and from one to the next. */
const expectPace = ({ hosts, delayMs }: CrashSizes): void => {
  const names = Array.from({ length: hosts }, (_, i) => `koran-${i + 1}.example.test`);
  const gaps = names.flatMap((host) => gapsOf(sites.asked, host));
  const shortestMs = Math.min(...gaps);
  process.stderr.write(`crash: ${gaps.length} gaps, the shortest ${shortestMs.toFixed(1)} ms\n`);
  expect(gaps.filter((gap) => gap < delayMs)).toEqual([]);
};

const killed = (output: string, sizes: CrashSizes): void =>
  test(`faults 11, 12, 13, 21: killed ${sizes.kills} times, every article is there (${output})`, async () => {
    const stories = storiesOf(sizes);
    sites = await startSites({ stories, latencyMs: 5 });
    const seed = Date.now() % 1_000_000;
    const random = randomFrom(seed);
    // The feeds, and a share of the articles: the last kills come when nearly all are there.
    const mostRequests = 2 * (sizes.hosts + sizes.stories / sizes.kills);
    process.stderr.write(`crash: seed ${seed}\n`);
    const begin = () =>
      start(argsFor(sizes, output), { cwd: folder.path, stdin: '', env: sites.env });
    for (let kill = 0; kill < sizes.kills; kill += 1) {
      const run = begin();
      await killAtRandom(run, { random, mostRequests });
      expectCalm(await run.ended, [null, 0]);
    }
    expectCalm(await begin().ended, [0]);
    expectOutput(stories, sizes.kills);
    expectState(stories);
    await expectArchives(stories);
    expectPace(sizes);
  });

/** The rules of runs that are killed, for as many as the sizes say. */
export const describeCrash = (sizes: CrashSizes): void =>
  describe('an archive that is killed and started again', () => {
    beforeEach(() => {
      folder = makeFolder();
    });
    afterEach(async () => {
      await sites.close();
      folder.remove();
    });
    killed('out/all.jsonl', sizes);
    // Whole members of gzip, in files that are begun as their days come.
    const fewer = { stories: sizes.stories / 4, kills: Math.ceil(sizes.kills / 4) };
    killed('out/{host}/{date}.jsonl.gz', { ...sizes, ...fewer });
  });
