/**
 * The pages of `../shared/corpus/indonesian-pages`: every article gives the least an article is,
 * and those of facts.json what it says. Its facts were typed from reading the sources of the pages;
 * a day alone as datePublished means that no time is printed.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import { recordProblems } from '../../src/schema.ts';
import type { Article } from '../../src/types.ts';
import { describeCorpus, readCorpusJson, readCorpusPage } from '../support/corpus.ts';
import { caseFolded, headlinesUnder, paragraphsOf, wordsOf } from './compare.ts';

interface Truth {
  readonly kind: 'article' | 'index';
  readonly url: string | null;
  readonly year: number;
}

interface PageFacts {
  readonly headline: { readonly words: number; readonly first: string; readonly last: string };
  readonly datePublishedRaw: string;
  readonly datePublished: string;
  readonly reporters: readonly string[];
  readonly editors: readonly string[];
  readonly datelineRaw: string | null;
  readonly paragraphs: { readonly count: number; readonly first: string; readonly last: string };
  readonly captions: readonly string[];
  readonly lists: readonly { readonly label: string; readonly items: number }[];
  readonly mustNot: readonly string[];
}

const folder = 'corpus/indonesian-pages';
const facts = JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8')) as Record<
  string,
  PageFacts
>;

const namesOf = (record: Article, role: string): string[] =>
  record.author.filter((person) => person.role === role).map(({ name }) => name);

const lastWords = (text: string | undefined, count: number): string =>
  wordsOf([text ?? ''])
    .slice(-count)
    .join(' ');

const firstWords = (text: string | undefined, count: number): string =>
  wordsOf([text ?? ''])
    .slice(0, count)
    .join(' ');

describeCorpus('saved pages of 2013 to 2025', folder, () => {
  const truth = Object.entries(readCorpusJson<Record<string, Truth>>(`${folder}/truth.json`));
  const read = (name: string, url: string | null): Promise<Article> =>
    extractPage(
      { url: url ?? undefined, body: readCorpusPage(`${folder}/${name}.html.gz`) },
      { profile: null },
    );

  const articles = truth.filter(([, { kind }]) => kind === 'article');
  test.each(articles)('%s gives headline, date and body', async (name, { url, year }) => {
    const record = await read(name, url);
    expect(record.headline).not.toBeNull();
    expect(record.datePublished).not.toBeNull();
    expect(Number(record.datePublished?.slice(0, 4))).toBeLessThanOrEqual(year);
    // A gallery tells its story under its pictures.
    const captions = record.genre === 'photo' ? record.image.map((one) => one.caption ?? '') : [];
    expect(record.wordCount + wordsOf(captions).length).toBeGreaterThan(40);
    expect(record.extraction.warnings.map(({ code }) => code)).not.toContain('index-page');
    expect(recordProblems(record)).toEqual([]);
  });

  const indexes = truth.filter(([, { kind }]) => kind === 'index');
  test.each(indexes)('%s is an index page', async (name, { url }) => {
    const record = await read(name, url);
    expect(record.extraction.warnings.map(({ code }) => code)).toContain('index-page');
    expect(record.genre).toBeNull();
    expect(recordProblems(record)).toEqual([]);
  });

  describe.each(Object.entries(facts))('%s', (name, page) => {
    let record: Article;
    beforeAll(async () => {
      record = await read(name, truth.find(([key]) => key === name)?.[1].url ?? null);
    });

    test('has its headline', () => {
      const words = wordsOf([record.headline ?? '']);
      expect({ words: words.length, first: words[0], last: words.at(-1) }).toEqual(page.headline);
    });

    test('is dated as printed', () => {
      expect(record.datePublished).toContain(page.datePublished.slice(0, 16));
      expect(record.datePublishedRaw).toBe(page.datePublishedRaw);
    });

    test('names its people', () => {
      expect(namesOf(record, 'reporter')).toEqual(expect.arrayContaining([...page.reporters]));
      expect(namesOf(record, 'editor')).toEqual(expect.arrayContaining([...page.editors]));
      expect(namesOf(record, 'reporter').map(caseFolded)).not.toContain('admin');
    });

    test('has its dateline', () => {
      expect(record.dateline?.raw ?? null).toBe(page.datelineRaw);
    });

    test('has its paragraphs, from the first words to the last', () => {
      const paragraphs = paragraphsOf(record);
      const { first, last, count } = page.paragraphs;
      expect({
        count: paragraphs.length,
        first: firstWords(paragraphs[0], wordsOf([first]).length),
        last: lastWords(paragraphs.at(-1), wordsOf([last]).length),
      }).toEqual({ count, first, last });
    });

    test('has its captions', () => {
      const captions = record.image.map(({ caption }) => firstWords(caption ?? '', 2));
      expect(captions).toEqual(expect.arrayContaining([...page.captions]));
    });

    test('has nothing in the body that stands elsewhere on the page', () => {
      const body = paragraphsOf(record).join('\n');
      expect(page.mustNot.filter((phrase) => body.includes(phrase))).toEqual([]);
    });
  });

  test('nine in ten labelled lists of these pages are there, whole', async () => {
    const found: { name: string; label: string; items: number; found: number }[] = [];
    for (const [name, { lists }] of Object.entries(facts)) {
      const record = await read(name, truth.find(([key]) => key === name)?.[1].url ?? null);
      for (const { label, items } of lists)
        found.push({ name, label, items, found: headlinesUnder(record, label).length });
    }
    const missed = found.filter((list) => Math.abs(list.found - list.items) > list.items / 10);
    expect(missed.length > found.length / 10 ? missed : []).toEqual([]);
  });
});
