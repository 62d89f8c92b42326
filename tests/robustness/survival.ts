/** Pages and their damaged copies through the whole extraction: always a valid record, soon, in little memory. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import { recordProblems } from '../../src/schema.ts';
import { corpusPages, describeCorpus, readCorpusPage } from '../support/corpus.ts';
import { fixturePages } from '../support/goldens.ts';
import { type Damage, damaged } from './damage.ts';
import { heapMb } from './heap.ts';

export interface Survival extends Damage {
  /** Of the pages of a folder, every how many is read: 1 for all. */
  readonly every: number;
}

const everything = { with: ['blocks', 'html', 'candidates'] } as const;

/** What a page may take on an idle machine; more is told. */
const deadlineMs = 2_000;
/** Slower than any load explains. */
const hangMs = 10_000;
/** What may stay behind of a folder's pages: caches of names. A page kept would be megabytes each. */
const maxGrowthMb = 60;

/** What is wrong with one page's extraction, in words; undefined where nothing is. */
const problemOf = async (body: Uint8Array, name: string): Promise<string | undefined> => {
  const start = performance.now();
  try {
    const page = { url: 'https://warta.example/2021/05/06/halaman', body };
    const problems = recordProblems(await extractPage(page, everything));
    const ms = Math.round(performance.now() - start);
    if (ms > deadlineMs) process.stderr.write(`${name} took ${ms} ms\n`);
    if (problems.length > 0) return `${name}: ${problems.join(', ')}`;
    return ms > hangMs ? `${name}: ${ms} ms` : undefined;
  } catch (error) {
    return `${name} threw ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}`;
  }
};

interface Source {
  readonly names: () => readonly string[];
  readonly read: (name: string) => Uint8Array;
}

const survive = ({ names, read }: Source, survival: Survival): void => {
  const problems: string[] = [];
  let growthMb = 0;
  let copies = 0;

  beforeAll(async () => {
    const chosen = names().filter((_, i) => i % survival.every === 0);
    let before: number | undefined;
    for (const name of chosen) {
      for (const copy of damaged(read(name), name, survival)) {
        const problem = await problemOf(copy.body, `${name} ${copy.name}`);
        if (problem !== undefined) problems.push(problem);
        copies += 1;
      }
      // Measured from the second page on: the first one loads what is loaded on demand.
      before ??= heapMb();
    }
    growthMb = heapMb() - (before ?? 0);
  });

  test('gives a valid record in time', () => {
    expect(problems).toEqual([]);
    expect(copies).toBeGreaterThan(0);
  });

  test('leaves nothing behind in memory', () => {
    expect(growthMb).toBeLessThan(maxGrowthMb);
  });
};

const corpus = (folder: string): Source => ({
  names: () => corpusPages(folder),
  read: (name) => readCorpusPage(`${folder}/${name}.html.gz`),
});

const fixtures: Source = {
  names: () => fixturePages().map(({ name }) => name),
  read: (name) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)),
};

const folders = ['scrapinghub', 'fundus', 'indonesian', 'indonesian-pages'];

/** Any page of the fixtures and the corpora, whole, doubled, cut off and with bytes flipped. */
export const describeSurvival = (survival: Survival): void => {
  describe('any page of fixtures, whole, doubled, cut and flipped,', () => {
    survive(fixtures, survival);
  });
  for (const folder of folders) {
    const path = `corpus/${folder}`;
    describeCorpus(`any page of ${folder}, whole, doubled, cut and flipped,`, path, () => {
      survive(corpus(path), survival);
    });
  }
};
