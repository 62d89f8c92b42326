/** This thread reads until threads pay; no page is lost or read twice on the way. */
import { expect, test } from '@jest/globals';
import { createInlineFirst } from '../../src/flow/inline-first.ts';
import type { PageRead, PageReader } from '../../src/ports.ts';
import type { Page } from '../../src/types.ts';

const never = new AbortController().signal;
const pageOf = (i: number): Page => ({ body: `${i}` });

/** Readers that say who read which page; threads are ready when `ready` is called. */
const createWatched = (payAfterMs: number) => {
  const here: string[] = [];
  const there: string[] = [];
  const told: unknown[] = [];
  let opened = 0;
  let closed = 0;
  let ready: () => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const readOf = (page: Page) => ({ article: { headline: page.body } }) as unknown as PageRead;
  const threads: PageReader = {
    read: async (page) => {
      there.push(String(page.body));
      return readOf(page);
    },
    close: async () => {
      closed += 1;
    },
  };
  const reader = createInlineFirst({
    payAfterMs,
    readPage: async (page) => {
      here.push(String(page.body));
      const until = performance.now() + 2;
      while (performance.now() < until);
      return readOf(page);
    },
    openThreads: () => {
      opened += 1;
      return new Promise((resolve, reject) => {
        ready = () => resolve(threads);
        fail = reject;
      });
    },
    onUnavailable: (error) => told.push(error),
  });
  const readMany = async (from: number, count: number): Promise<unknown[]> => {
    const pages = Array.from({ length: count }, (_, i) => pageOf(from + i));
    const reads = await Promise.all(pages.map((page) => reader.read(page, {}, never)));
    return reads.map(({ article }) => article.headline);
  };
  const counts = () => ({ opened, closed });
  return {
    reader,
    here,
    there,
    told,
    readMany,
    counts,
    ready: () => ready(),
    fail: (error: Error) => fail(error),
  };
};

const names = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${from + i}`);

test('a handful of pages opens no threads', async () => {
  const { readMany, counts, reader } = createWatched(60_000);
  await readMany(0, 10);
  await reader.close();
  expect(counts()).toEqual({ opened: 0, closed: 0 });
});

test('pages that come one at a time open no threads, however many', async () => {
  const { readMany, counts } = createWatched(1);
  for (let i = 0; i < 10; i += 1) await readMany(i, 1);
  expect(counts().opened).toBe(0);
});

test('pages that queue up open threads once, are read here until those are ready, and there from then on', async () => {
  const { reader, readMany, counts, ready, here, there } = createWatched(1);
  expect(await readMany(0, 20)).toEqual(names(0, 20));
  expect(counts().opened).toBe(1);
  expect(here).toEqual(names(0, 20));
  ready();
  expect(await readMany(20, 20)).toEqual(names(20, 20));
  expect(there).toEqual(names(20, 20));
  await reader.close();
  expect(counts()).toEqual({ opened: 1, closed: 1 });
});

test('pages that wait when threads get ready go there', async () => {
  const { readMany, ready, here, there } = createWatched(1);
  await readMany(0, 3);
  const reading = readMany(3, 40);
  ready();
  expect(await reading).toEqual(names(3, 40));
  expect([...here, ...there]).toEqual(names(0, 43));
  expect(there.length).toBeGreaterThan(30);
});

test('where threads cannot be had that is told once, and all pages are read here', async () => {
  const { readMany, fail, told, here } = createWatched(1);
  await readMany(0, 3);
  fail(new Error('no threads'));
  expect(await readMany(3, 20)).toEqual(names(3, 20));
  expect(told).toEqual([new Error('no threads')]);
  expect(here).toEqual(names(0, 23));
});
