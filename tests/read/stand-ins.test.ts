/** Pages that came in place of an article are told by what they say of themselves; an article never is. */
import { describe, expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import { recordProblems } from '../../src/schema.ts';
import {
  articles,
  challenges,
  consentWalls,
  loginWalls,
  others,
  type Served,
  scriptShells,
  soft404s,
} from './stand-in-pages.ts';

const url = 'https://www.warta.example/read/2021/05/harga-beras';

const read = (served: Served) => extractPage({ url, ...served }, { profile: null });

const codesOf = async (served: Served): Promise<string[]> =>
  (await read(served)).extraction.warnings.map(({ code }) => code);

const rows = (pages: Readonly<Record<string, Served>>) => Object.entries(pages);

describe.each([
  ['soft-404', soft404s],
  ['challenge', challenges],
  ['consent-wall', consentWalls],
  ['login-wall', loginWalls],
  ['script-only', scriptShells],
])('fault 38: %s', (kind, pages) => {
  test.each(rows(pages))('%s', async (_, served) => {
    const record = await read(served);
    expect(record.extraction.warnings.map(({ code }) => code)).toContain(kind);
    expect(record).toMatchObject({ headline: null, articleBody: null, wordCount: 0, genre: null });
    expect(recordProblems(record)).toEqual([]);
  });
});

describe('an article stays one:', () => {
  test.each(rows(articles))('%s', async (_, served) => {
    const record = await read(served);
    expect(record.extraction.warnings.map(({ code }) => code)).toEqual([]);
    expect(record.headline).not.toBeNull();
    expect(record.articleBody).not.toBeNull();
  });
});

describe('what is neither is told as before:', () => {
  test.each(Object.entries(others))('%s', async (_, { code, ...served }) => {
    expect(await codesOf(served)).toEqual([code]);
  });
});
