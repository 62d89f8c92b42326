/** A profile at work on one page: which rung answered each field, which selector hit nothing, what drifted. */
import { isDeepStrictEqual } from 'node:util';
import { extractReading, openPage } from '../extract.ts';
import type { Layout, Profile } from '../publishers/profile.ts';
import type { Article, Page } from '../types.ts';
import { factProblems } from './fact-problems.ts';
import { type Golden, stableRecord } from './golden.ts';

export interface CheckedSelector {
  /** `body`, `junk`: the field it is for. */
  readonly field: string;
  readonly selector: string;
  readonly hits: boolean;
}

export interface CheckedPage {
  /** The profile's first domain, or null where none answers for the page. */
  readonly profile: string | null;
  readonly layout: string | null;
  /** The rung that answered each field, and the value; absent fields are missing. */
  readonly fields: Readonly<Record<string, { readonly rung: string; readonly value: unknown }>>;
  /** Fields the record usually has and this one lacks. */
  readonly absent: readonly string[];
  readonly selectors: readonly CheckedSelector[];
  readonly warnings: readonly string[];
  /** What differs from the golden, one line each; empty where nothing does, or where there is none. */
  readonly drift: readonly string[];
}

const expected = ['headline', 'articleSection', 'author', 'datePublished', 'articleBody'] as const;

/** Keys of a layout that hold no selectors, and its markers: one of them is enough. */
const notRead: ReadonlySet<string> = new Set(['name', 'years', 'markers']);

const selectorsOf = (layout: Layout): (readonly [field: string, selector: string])[] =>
  Object.entries(layout).flatMap(([field, value]) =>
    notRead.has(field) || !Array.isArray(value)
      ? []
      : (value as readonly string[]).map((selector) => [field, selector] as const),
  );

const isAbsent = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

const fieldsOf = (article: Article): CheckedPage['fields'] => {
  const values: Readonly<Record<string, unknown>> = article;
  return Object.fromEntries(
    Object.entries(article.extraction.sources).map(([field, rung]) => [
      field,
      { rung, value: values[field] },
    ]),
  );
};

const keysThatDiffer = (record: Article, snapshot: Article): string[] =>
  (Object.keys(record) as (keyof Article)[]).filter(
    (key) => !isDeepStrictEqual(record[key], snapshot[key]),
  );

const driftOf = (article: Article, golden: Golden | undefined): string[] => {
  if (golden === undefined) return [];
  const record = stableRecord(article);
  const facts = factProblems(record, golden.facts);
  if (golden.record === undefined) return [...facts, 'the golden has no record yet'];
  const told = new Set(facts.map((line) => line.split(':', 1)[0]));
  const rest = keysThatDiffer(record, golden.record).filter((key) => !told.has(key));
  return [...facts, ...rest.map((key) => `${key}: not as in the record of the golden`)];
};

/**
 * Reads a page with a profile (the catalog's where undefined) and says how it went.
 * Never throws on a page's content.
 */
export const checkPage = async (
  page: Page,
  {
    profile,
    golden,
  }: { readonly profile: Profile | undefined; readonly golden: Golden | undefined },
): Promise<CheckedPage> => {
  const options = profile === undefined ? {} : { profile };
  const reading = await openPage(page, options);
  const article = extractReading(reading, options);
  const { layout } = reading;
  return {
    profile: article.extraction.profile,
    layout: article.extraction.layout,
    fields: fieldsOf(article),
    absent: expected.filter((field) => isAbsent(article[field])),
    selectors: (layout === undefined ? [] : selectorsOf(layout)).map(([field, selector]) => ({
      field,
      selector,
      hits: reading.select.hits(selector),
    })),
    warnings: article.extraction.warnings.map(({ code, message }) => `${code}: ${message}`),
    drift: driftOf(article, golden),
  };
};
