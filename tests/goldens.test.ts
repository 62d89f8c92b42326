/**
 * Every fixture page against its golden. A new or changed snapshot is written by
 * `UPDATE_GOLDENS=1 npm test -- tests/goldens.test.ts`, and only where the typed facts hold.
 */
import { describe, expect, test } from '@jest/globals';
import { extractPage } from '../src/extract.ts';
import { factProblems } from '../src/goldens/fact-problems.ts';
import { recordProblems } from '../src/schema.ts';
import {
  type Fixture,
  fixturePages,
  type Golden,
  goldenNames,
  readFixture,
  readGolden,
  requiredFacts,
  stableRecord,
  writeGolden,
} from './support/goldens.ts';

const isUpdate = process.env.UPDATE_GOLDENS === '1';
const pages = fixturePages();

const goldenOf = (fixture: Fixture): Golden => {
  const golden = readGolden(fixture.goldenName);
  if (golden === undefined) throw new Error(`${fixture.name} has no golden ${fixture.goldenName}`);
  return golden;
};

const extract = async (fixture: Fixture, golden: Golden) =>
  stableRecord(await extractPage(readFixture(fixture, golden)));

describe('goldens', () => {
  test('there are fixtures', () => {
    expect(pages.length).toBeGreaterThan(0);
  });

  test('every page has a golden and every golden a page', () => {
    expect(pages.map((page) => page.goldenName)).toEqual(goldenNames());
  });

  test.each(pages)('the facts of $name are typed, none left out', (page) => {
    expect(Object.keys(goldenOf(page).facts)).toEqual(expect.arrayContaining([...requiredFacts]));
  });
});

describe.each(pages)('$name', (page) => {
  test('the record holds the facts typed from the page', async () => {
    const golden = goldenOf(page);
    expect(factProblems(await extract(page, golden), golden.facts)).toEqual([]);
  });

  test('the record fits the schema', async () => {
    expect(recordProblems(await extract(page, goldenOf(page)))).toEqual([]);
  });

  test('the record is the snapshot, and a second run gives the same', async () => {
    const golden = goldenOf(page);
    const record = await extract(page, golden);
    expect(await extract(page, golden)).toEqual(record);
    if (isUpdate && factProblems(record, golden.facts).length === 0) {
      writeGolden(page.goldenName, golden, record);
      return;
    }
    expect(record).toEqual(golden.record);
  });
});

/** A snapshot proves nothing of itself: these records are wrong in one fact each. */
describe('a wrong record does not pass its facts', () => {
  const page = pages.find(({ name }) => name === 'rmol.id/2021-kereta.html') as Fixture;

  test.each([
    ['headline', { headline: 'Lain' }],
    ['paragraphs', { articleBody: 'Satu alinea.' }],
    ['related', { related: [] }],
    ['author', { author: [] }],
    ['datePublished', { datePublished: null }],
  ])('%s', async (key, change) => {
    const { facts, record } = goldenOf(page);
    if (record === undefined) throw new Error('no snapshot yet');
    expect(factProblems(record, facts)).toEqual([]);
    expect(factProblems({ ...record, ...change }, facts).join('\n')).toContain(`${key}:`);
  });

  test('mustNot', () => {
    const { facts, record } = goldenOf(page);
    if (record === undefined) throw new Error('no snapshot yet');
    const articleBody = `${record.articleBody}\n\n${facts.mustNot[0]}`;
    expect(factProblems({ ...record, articleBody }, facts).join('\n')).toContain('mustNot:');
  });
});
