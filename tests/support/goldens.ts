/**
 * Goldens: beside a fixture page `NAME.html` stands `NAME.golden.json` with facts typed by someone who looked at
 * the page, and the whole record as a snapshot. The facts judge the snapshot, not the other way round.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Article, ListKind, Page, Role } from '../../src/types.ts';

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

/** The keys of facts that no golden may leave out. */
export const requiredFacts: readonly (keyof Facts)[] = [
  'headline',
  'datePublished',
  'datePublishedRaw',
  'author',
  'byline',
  'articleSection',
  'caption',
  'credit',
  'dateline',
  'firstWords',
  'lastWords',
  'paragraphs',
  'mustNot',
  'related',
];

export interface Fixture {
  /** `rmol.id/2021-kereta.html`. */
  readonly name: string;
  readonly goldenName: string;
}

const fixtures = new URL('../../fixtures/', import.meta.url);
const goldenEnding = '.golden.json';
const pageEnding = /\.(?:html?|txt)$/;

const filesOf = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, fixtures)).map((file) => `${folder}/${file}`);

const allFiles = (): string[] =>
  readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => filesOf(entry.name))
    .sort();

/** Every fixture page, with the name its golden must have. */
export const fixturePages = (): Fixture[] =>
  allFiles()
    .filter((file) => pageEnding.test(file))
    .map((name) => ({ name, goldenName: name.replace(pageEnding, goldenEnding) }));

/** Every golden, whether its page is there or not. */
export const goldenNames = (): string[] => allFiles().filter((file) => file.endsWith(goldenEnding));

/** The golden of a page, or undefined where none was written. */
export const readGolden = (goldenName: string): Golden | undefined =>
  goldenNames().includes(goldenName)
    ? (JSON.parse(readFileSync(new URL(goldenName, fixtures), 'utf8')) as Golden)
    : undefined;

/** A fixture as the fetcher would hand it over: bytes, address, time of capture. */
export const readFixture = ({ name }: Fixture, golden: Golden | undefined): Page => ({
  url: golden?.url ?? undefined,
  fetchedAt: golden?.fetchedAt,
  body: readFileSync(new URL(name, fixtures)),
});

/** The record without what changes with every release. */
export const stableRecord = (record: Article): Article =>
  JSON.parse(
    JSON.stringify({ ...record, extraction: { ...record.extraction, version: '*' } }),
  ) as Article;

/** Writes the snapshot into a golden; the facts stay as they were typed. */
export const writeGolden = (goldenName: string, golden: Golden, record: Article): void => {
  const text = JSON.stringify({ ...golden, record: stableRecord(record) }, null, 2);
  writeFileSync(new URL(goldenName, fixtures), `${text}\n`);
};
