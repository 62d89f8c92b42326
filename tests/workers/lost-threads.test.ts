/** A page that harms its thread costs itself alone. The threads are real, and so is what is done to them. */
import { describe, expect, jest, test } from '@jest/globals';
import type { Failure } from '../../src/failure.ts';
import { createExtractor } from '../../src/flow/create-extractor.ts';
import { run } from '../../src/flow/run.ts';
import type { Input } from '../../src/ports.ts';
import { createDeadlines } from '../../src/workers/deadlines.ts';
import { faultyEntry, openPool } from './readers.ts';

const good = (i: number): string =>
  `<title>Perahu ${i}</title><h1>Perahu nomor ${i}</h1><p>${'Perahu itu berlayar. '.repeat(20)}</p>`;

async function* inputs(bodies: readonly string[]): AsyncGenerator<Input> {
  for (const [i, body] of bodies.entries())
    yield { label: `${i}.html`, load: async () => ({ body: Buffer.from(body) }) };
}

/** Runs pages through a pool: headlines and failures in the order told. */
const runPages = async (bodies: readonly string[], options: Parameters<typeof openPool>[0]) => {
  const reader = openPool({ entry: faultyEntry, ...options });
  const headlines: (string | null)[] = [];
  const failures: Failure[] = [];
  const counts = await run(inputs(bodies), {
    extractor: createExtractor(reader, undefined),
    width: 8,
    onArticle: ({ headline }) => void headlines.push(headline),
    onFailure: ({ failure }) => void failures.push(failure),
  });
  await reader.close();
  return { counts, headlines, failures };
};

const around = (word: string): string[] => [
  ...[0, 1, 2, 3].map(good),
  `<p>do:${word}</p>`,
  ...[5, 6, 7, 8, 9, 10, 11].map(good),
];
const others = [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11].map((i) => `Perahu nomor ${i}`);

/** Each starts threads anew, and a busy machine takes seconds for that. */
jest.setTimeout(180_000);

describe('fault 53:', () => {
  test.each<[number, string, string, RegExp]>([
    [1, 'hang', 'extract-timeout', /^4\.html: reading it took longer/],
    [1, 'fillMemory', 'extract-crash', /^4\.html: reading it took more than the 64 MB/],
    [
      2,
      'hang',
      'extract-timeout',
      /^4\.html: reading it took longer than 1\.5 s; .*--page-timeout/,
    ],
    [2, 'hangInPattern', 'extract-timeout', /^4\.html: reading it took longer/],
    [2, 'neverAnswer', 'extract-timeout', /^4\.html: reading it took longer/],
    [
      2,
      'fillMemory',
      'extract-crash',
      /^4\.html: reading it took more than the 64 MB.*--workers 0/,
    ],
    [2, 'exit', 'extract-crash', /^4\.html: the thread that read it ended \(.*3\); please report/],
    [2, 'throwLater', 'extract-crash', /^4\.html: .* ended \(nobody awaited this\)/],
  ])(
    'with %s threads a page that does %s is %s, all others are read in order',
    async (threads, word, code, like) => {
      const pageTimeoutMs = code === 'extract-timeout' ? 1_500 : 600_000;
      const memoryMb = word === 'fillMemory' ? 64 : undefined;
      const { counts, headlines, failures } = await runPages(around(word), {
        threads,
        pageTimeoutMs,
        memoryMb,
      });
      expect(headlines).toEqual(others);
      expect(failures.map((failure) => failure.code)).toEqual([code]);
      expect(failures[0]?.message).toMatch(like);
      expect(counts).toMatchObject({ written: 11, failed: 1 });
    },
  );
});

test('many such pages in a row cost no other page', async () => {
  const bodies = Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? good(i) : '<p>do:exit'));
  const { counts } = await runPages(bodies, { threads: 2 });
  expect(counts).toMatchObject({ written: 12, failed: 12, stopped: false });
});

test('threads that cannot be started are told for each page, and nothing hangs', async () => {
  const entry = new URL('broken-worker.js', import.meta.url);
  const { counts, failures } = await runPages([1, 2, 3, 4].map(good), { threads: 2, entry });
  expect(counts).toMatchObject({ written: 0, failed: 4 });
  for (const { code, message } of failures) {
    expect(code).toBe('extract-crash');
    expect(message).toMatch(/^\d\.html: .*this file is damaged/);
  }
});

describe('a deadline', () => {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test('begins with the thread, not before', async () => {
    const deadlines = createDeadlines(20);
    const { signal, id } = deadlines.add(() => new Error('late'));
    await wait(60);
    expect(signal.aborted).toBe(false);
    deadlines.start(id);
    await wait(60);
    expect(signal.reason).toEqual(new Error('late'));
  });

  test('of a page that is done never comes', async () => {
    const deadlines = createDeadlines(20);
    const { signal, id, clear } = deadlines.add(() => new Error('late'));
    deadlines.start(id);
    clear();
    deadlines.start(id);
    await wait(60);
    expect(signal.aborted).toBe(false);
  });
});
