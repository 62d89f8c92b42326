/** Two weeks of an archive in cron: 56 runs over sites whose clock, feeds, edits and takedowns are scripted. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Ended, type Folder, kliping, makeFolder } from '../cli/program.ts';
import { type EventLine, linesIn, readArchives, readState } from './archived.ts';
import {
  type Cast,
  castOf,
  firstRunMs,
  isWithin,
  revisits,
  runCount,
  runMs,
  type Told,
} from './fortnight.ts';
import { proseOf } from './prose.ts';
import { type NewsSites, startSites } from './site.ts';
import { plainStory, storyPath, storyUrl } from './stories.ts';

jest.setTimeout(900_000);

/** Found in a feed that is long, in one that holds five items, and in one of pages that are never the same twice. */
const hosts = ['koran-1.example.test', 'koran-2.example.test', 'koran-3.example.test'];
const restless = new Set(['koran-3.example.test']);
const feedLength = 5;

const cast: readonly Cast[] = castOf(hosts);

/** More than a feed holds, all between two runs: those that scrolled out were never seen. */
const burst = Array.from({ length: feedLength + 3 }, (_, i) =>
  plainStory('koran-4.example.test', 30_001 + i, runMs(2.5) + i * 60_000),
);

let folder: Folder;
let sites: NewsSites;
const runs: Ended[] = [];
let lines: EventLine[] = [];

const runOnce = async (run: number): Promise<void> => {
  sites.nowMs = runMs(run);
  const feeds = [...hosts, 'koran-4.example.test'].map((host) => `http://${host}/rss`);
  const now = new Date(runMs(run)).toISOString();
  const args = ['--state', 'state', '--revisit', revisits, '--now', now];
  runs.push(await kliping(['archive', ...feeds, ...args], { cwd: folder.path, env: sites.env }));
};

beforeAll(async () => {
  folder = makeFolder();
  sites = await startSites({
    stories: [...cast.map(({ story }) => story), ...burst],
    feedLength,
    restless,
  });
  for (let run = 0; run < runCount; run += 1) await runOnce(run);
  lines = runs.flatMap(({ stdout }) => linesIn(stdout));
}, 900_000);

afterAll(async () => {
  await sites.close();
  folder.remove();
});

/** The run an instant lies in: a run is over long before the next one. */
const runOf = (at: string): number => Math.floor((Date.parse(at) - firstRunMs) / 21_600_000);

const toldOf = (line: EventLine, foundAt: number): Told => {
  const { kind, revision, at, status, changes } = line.event;
  const texts = (op: string): string[] =>
    (changes?.paragraphs ?? []).filter((one) => one.op === op).map(({ text }) => text);
  const [removed, added] = [texts('removed'), texts('added')];
  const headline = changes?.headline;
  return {
    after: runOf(at) - foundAt,
    kind: kind as Told['kind'],
    revision,
    ...(status !== null && { status }),
    ...(changes !== null && {
      changes: {
        ...(headline && { headline: [headline.from, headline.to] as const }),
        ...(removed.length > 0 && { removed }),
        ...(added.length > 0 && { added }),
      },
    }),
  };
};

const linesOf = ({ host, id }: { host: string; id: number }): EventLine[] =>
  lines.filter(({ url }) => new URL(url).host === host && url.includes(`-${id}`));

const expectedOf = ({ fate, foundAt, story }: Cast): readonly Told[] =>
  fate.tells(proseOf(story.id)).filter(({ after }) => isWithin(foundAt + after));

describe.each(hosts)('two weeks of %s', (host) => {
  test.each(
    cast.filter(({ story }) => story.host === host).map((one) => [one.fate.name, one] as const),
  )('an article that %s', (_, one) => {
    const { story, foundAt } = one;
    const own = linesOf(story);
    expect(own.map((line) => toldOf(line, foundAt))).toEqual(expectedOf(one));
    expect(new Set(own.map(({ id }) => id)).size).toBeLessThanOrEqual(1);
    // Each version names the one before it.
    const hashes = own
      .filter(({ contentHash }) => contentHash)
      .map(({ contentHash }) => contentHash);
    const named = own.filter(({ event }) => event.kind === 'changed');
    expect(named.map(({ event }) => event.previousHash)).toEqual(hashes.slice(0, named.length));
  });

  test('every article was visited when it was due and at no other time', () => {
    const asked = cast
      .filter(({ story }) => story.host === host)
      .map(
        ({ story }) =>
          sites.asked.filter(
            ({ host: name, path }) => name === host && path.startsWith(storyPath(story)),
          ).length,
      );
    const due = cast
      .filter(({ story }) => story.host === host)
      .map(({ fate, foundAt }) => fate.visits.filter((after) => isWithin(foundAt + after)).length);
    expect(asked).toEqual(due);
  });
});

test('what scrolled out of a feed between two runs was never seen, all else once', () => {
  const seen = burst.filter((story) => linesOf(story).length === 1);
  expect(seen).toEqual(burst.slice(-feedLength));
  expect(lines).toHaveLength(cast.flatMap(expectedOf).length + feedLength);
});

test('a run is silent unless something failed, and says by its status whether it did', () => {
  const failing = new Map<number, string[]>();
  for (const { story, fate, foundAt } of cast)
    for (const after of fate.failsAt ?? [])
      failing.set(foundAt + after, [...(failing.get(foundAt + after) ?? []), storyUrl(story)]);
  runs.forEach(({ code, stderr }, run) => {
    const failed = failing.get(run) ?? [];
    expect({ run, code }).toEqual({ run, code: failed.length > 0 ? 3 : 0 });
    expect(stderr.split('\n').filter((line) => line !== '')).toHaveLength(failed.length);
    for (const url of failed) expect(stderr).toContain(url);
  });
});

test('the state agrees with the output', () => {
  const { rows, integrity } = readState(folder.at('state'));
  const last = new Map(lines.map((line) => [line.id, line.event]));
  expect(integrity).toBe('ok');
  expect(
    rows
      .filter(({ record }) => record !== null)
      .map(({ record, revision, status }) => ({ record, revision, status }))
      .sort(byRecord),
  ).toEqual(
    [...last]
      .map(([record, { revision, kind }]) => ({
        record,
        revision,
        status: kind === 'gone' ? 'gone' : 'fetched',
      }))
      .sort(byRecord),
  );
});

const byRecord = (a: { record: string | null }, b: { record: string | null }): number =>
  (a.record ?? '') < (b.record ?? '') ? -1 : 1;

test('the archives hold every answer, those without news as revisits', async () => {
  const records = await readArchives(folder.at('state/warc'));
  const answers = records.filter(({ type }) => type === 'response' || type === 'revisit');
  expect(answers).toHaveLength(sites.asked.length);
  const unchanged = records.filter(({ profile }) => profile?.includes('server-not-modified'));
  expect(unchanged).toHaveLength(sites.asked.filter(({ status }) => status === 304).length);
});
