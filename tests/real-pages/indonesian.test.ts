/** The pages of `../shared/corpus/indonesian`, against facts typed from reading each; its NOTES.md tells the conventions. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import { recordProblems } from '../../src/schema.ts';
import type { Article, Dateline } from '../../src/types.ts';
import { describeCorpus, readCorpusJson, readCorpusPage } from '../support/corpus.ts';
import { bagF1, caseFolded, folded, listRecall, paragraphsOf, wordsOf } from './compare.ts';

interface Person {
  readonly name: string;
  readonly role: string;
  readonly roleDoubt?: boolean;
  readonly creditDoubt?: boolean;
}

interface ArticleFacts {
  readonly kind: 'article';
  readonly url: string;
  readonly headline: string;
  readonly datePublished: string;
  readonly datePublishedRaw: string;
  readonly datePublishedZone: string;
  readonly author: readonly Person[];
  readonly dateline: Dateline | null;
  readonly image: readonly { readonly caption: string }[];
  readonly paragraphs: readonly string[];
  readonly related: readonly {
    readonly label: string | null;
    readonly items: readonly { readonly headline: string }[];
  }[];
  readonly mustNot: readonly string[];
}

interface IndexFacts {
  readonly kind: 'index';
  readonly form: 'html' | 'rss';
}

const folder = 'corpus/indonesian';

const pathOf = (name: string): string =>
  `corpus/${name.startsWith('id__') ? 'fundus' : 'indonesian'}/${name}.html.gz`;

const minute = (iso: string | null): string | undefined => iso?.replace(/:\d\d([+-])/, '$1');

const namesOf = (
  people: readonly { readonly name: string; readonly role: string }[],
  role: string,
) => people.filter((person) => person.role === role).map(({ name }) => caseFolded(name));

describeCorpus('saved pages of 2015 to 2026', folder, () => {
  const facts = readCorpusJson<Record<string, ArticleFacts | IndexFacts>>(`${folder}/facts.json`);
  const entries = Object.entries(facts);
  const articles = entries.filter(
    (entry): entry is [string, ArticleFacts] => entry[1].kind === 'article',
  );
  const indexes = entries.filter(
    (entry): entry is [string, IndexFacts] => entry[1].kind === 'index',
  );
  const records = new Map<string, Article>();
  const recordOf = (name: string): Article => {
    const record = records.get(name);
    if (record === undefined) throw new Error(`no record: ${name}`);
    return record;
  };

  beforeAll(async () => {
    for (const [name, { url }] of articles)
      records.set(
        name,
        await extractPage({ url, body: readCorpusPage(pathOf(name)) }, { profile: null }),
      );
  });

  describe.each(articles)('%s', (name, page) => {
    test('has its headline', () => {
      expect(recordOf(name).headline).toBe(page.headline);
    });

    test('is dated to the minute, as printed', () => {
      const record = recordOf(name);
      expect(minute(record.datePublished)).toBe(minute(page.datePublished));
      expect(record.datePublishedRaw).toBe(page.datePublishedRaw);
      expect(record.datePublishedZone).toBe(page.datePublishedZone);
    });

    test('names every reporter', () => {
      const certain = page.author.filter(({ roleDoubt }) => roleDoubt !== true);
      expect(namesOf(recordOf(name).author, 'reporter')).toEqual(
        expect.arrayContaining(namesOf(certain, 'reporter')),
      );
    });

    test('names nobody who is not credited', () => {
      const credited = page.author.map((person) => caseFolded(person.name));
      const named = recordOf(name).author.map((person) => caseFolded(person.name));
      expect(named.filter((person) => !credited.includes(person))).toEqual([]);
    });

    test('has every caption, without its credit', () => {
      const captions = recordOf(name).image.map(({ caption }) => folded(caption ?? ''));
      expect(captions).toEqual(expect.arrayContaining(page.image.map(({ caption }) => caption)));
    });

    test('has its dateline', () => {
      expect(recordOf(name).dateline).toEqual(page.dateline);
    });

    test('has its body', () => {
      const found = paragraphsOf(recordOf(name));
      expect(bagF1(wordsOf(found), wordsOf(page.paragraphs))).toBeGreaterThanOrEqual(0.98);
      expect(bagF1(found, page.paragraphs)).toBeGreaterThanOrEqual(0.8);
    });

    test('has nothing in the body that stands elsewhere on the page', () => {
      const body = paragraphsOf(recordOf(name)).join('\n');
      expect(page.mustNot.filter((phrase) => body.includes(folded(phrase)))).toEqual([]);
    });

    test('gives a valid record', () => {
      expect(recordProblems(recordOf(name))).toEqual([]);
    });
  });

  test('nine in ten labelled lists are there with nine in ten of their items', () => {
    const lists = articles.flatMap(([name, { related }]) =>
      related.filter(({ label }) => label !== null).map((list) => ({ name, list })),
    );
    const missed = lists
      .map(({ name, list }) => ({
        name,
        label: list.label,
        recall: listRecall(recordOf(name), list),
      }))
      .filter(({ recall }) => recall < 0.9);
    const allowed = Math.floor(lists.length / 10);
    expect(missed.length > allowed ? missed : []).toEqual([]);
  });

  test('nine in ten paragraphs of all pages are there, whole', () => {
    const found = articles.flatMap(([name]) => paragraphsOf(recordOf(name)));
    const expected = articles.flatMap(([, { paragraphs }]) => paragraphs);
    expect(bagF1(found, expected)).toBeGreaterThanOrEqual(0.9);
  });

  test.each(indexes)('%s is no article', async (name, { form }) => {
    const record = await extractPage({ body: readCorpusPage(pathOf(name)) }, { profile: null });
    const codes = record.extraction.warnings.map(({ code }) => code);
    expect(codes).toContain(form === 'rss' ? 'feed' : 'index-page');
    expect(record.genre).toBeNull();
    expect(recordProblems(record)).toEqual([]);
  });
});
