/**
 * A golden: what a person read off a page, typed by hand, and the whole record as a snapshot. The facts judge the
 * snapshot, not the other way round.
 */
import type { Article, ListKind, Role } from '../types.ts';

/** What a person reads off the page; every key is typed, `null` where the page has nothing. */
export interface Facts {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly datePublishedRaw: string | null;
  readonly author: readonly { readonly name: string; readonly role: Role }[];
  readonly byline: string | null;
  readonly articleSection: readonly string[];
  /** Of the main picture. */
  readonly caption: string | null;
  readonly credit: string | null;
  readonly dateline: Article['dateline'];
  /** How the body begins and ends, as printed. */
  readonly firstWords: string | null;
  readonly lastWords: string | null;
  readonly paragraphs: number;
  /** Phrases of the page that are no part of the story. */
  readonly mustNot: readonly string[];
  /** Every labelled list of the page, in any order. */
  readonly related: readonly ListFacts[];
  /** Checked where typed. */
  readonly keywords?: readonly string[];
  readonly profile?: string | null;
  readonly layout?: string | null;
  readonly genre?: Article['genre'];
  readonly zone?: Article['datePublishedZone'];
  readonly language?: string | null;
  readonly warnings?: readonly string[];
}

export interface ListFacts {
  readonly label: string;
  readonly kind: ListKind;
  readonly count: number;
  readonly first: string;
  readonly firstDate: string | null;
  readonly last: string;
}

export interface Golden {
  readonly url: string | null;
  readonly fetchedAt?: string;
  readonly facts: Facts;
  readonly record?: Article;
}

/** Facts nobody has typed yet. */
export const emptyFacts: Facts = {
  headline: null,
  datePublished: null,
  datePublishedRaw: null,
  author: [],
  byline: null,
  articleSection: [],
  caption: null,
  credit: null,
  dateline: null,
  firstWords: null,
  lastWords: null,
  paragraphs: 0,
  mustNot: [],
  related: [],
};

/** The record without what changes with every release. */
export const stableRecord = (record: Article): Article =>
  JSON.parse(
    JSON.stringify({ ...record, extraction: { ...record.extraction, version: '*' } }),
  ) as Article;
