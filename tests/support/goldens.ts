/** Fixtures and their goldens: beside a page `NAME.html` stands `NAME.golden.json`, see src/goldens/golden.ts. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { emptyFacts, type Facts, type Golden, stableRecord } from '../../src/goldens/golden.ts';
import type { Article, Page } from '../../src/types.ts';

export { type Facts, type Golden, stableRecord } from '../../src/goldens/golden.ts';

/** The keys of facts that no golden may leave out. */
export const requiredFacts = Object.keys(emptyFacts) as (keyof Facts)[];

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

/** Writes the snapshot into a golden; the facts stay as they were typed. */
export const writeGolden = (goldenName: string, golden: Golden, record: Article): void => {
  const text = JSON.stringify({ ...golden, record: stableRecord(record) }, null, 2);
  writeFileSync(new URL(goldenName, fixtures), `${text}\n`);
};
