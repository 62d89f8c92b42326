/** Checks a record against facts typed from its page. */
import { isDeepStrictEqual } from 'node:util';
import type { Article, RelatedList } from '../types.ts';
import type { Facts, ListFacts } from './golden.ts';

const mainImage = ({ image }: Article): Article['image'][number] | undefined =>
  image.find((entry) => entry.representativeOfPage) ?? image[0];

const listFacts = ({ label, kind, items }: RelatedList): ListFacts => ({
  label: label ?? '',
  kind,
  count: items.length,
  first: items[0]?.headline ?? '',
  firstDate: items[0]?.datePublished ?? null,
  last: items.at(-1)?.headline ?? '',
});

const byLabel = (a: ListFacts, b: ListFacts): number =>
  `${a.label} ${a.first}` < `${b.label} ${b.first}` ? -1 : 1;

const firstWordsOf = (body: string, { firstWords }: Facts): string | null =>
  firstWords === null ? body || null : body.slice(0, firstWords.length);

const lastWordsOf = (body: string, { lastWords }: Facts): string | null =>
  lastWords === null ? body || null : body.slice(-lastWords.length);

/** The record's value of each fact. */
const recorded = (record: Article, facts: Facts): Record<keyof Facts, unknown> => {
  const body = record.articleBody ?? '';
  return {
    headline: record.headline,
    datePublished: record.datePublished,
    datePublishedRaw: record.datePublishedRaw,
    author: record.author.map(({ name, role }) => ({ name, role })),
    byline: record.byline,
    articleSection: record.articleSection,
    caption: mainImage(record)?.caption ?? null,
    credit: mainImage(record)?.creditText ?? null,
    dateline: record.dateline,
    firstWords: firstWordsOf(body, facts),
    lastWords: lastWordsOf(body, facts),
    paragraphs: body === '' ? 0 : body.split('\n\n').length,
    mustNot: facts.mustNot.filter((phrase) => body.includes(phrase)),
    related: record.related.map(listFacts).sort(byLabel),
    keywords: record.keywords,
    profile: record.extraction.profile,
    layout: record.extraction.layout,
    genre: record.genre,
    zone: record.datePublishedZone,
    language: record.inLanguage,
    warnings: record.extraction.warnings.map((warning) => warning.code),
  };
};

/** The facts a record does not hold, one readable line each; empty when it holds them all. */
export const factProblems = (record: Article, facts: Facts): string[] => {
  const found = recorded(record, facts);
  const expected = { ...facts, mustNot: [], related: facts.related.toSorted(byLabel) };
  return (Object.keys(expected) as (keyof Facts)[])
    .filter((key) => !isDeepStrictEqual(found[key], expected[key]))
    .map((key) => `${key}: ${JSON.stringify(found[key])}, typed ${JSON.stringify(expected[key])}`);
};
