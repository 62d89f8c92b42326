/** Pages that came in place of an article are told by what they say of themselves; an article never is. */
import { describe, expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import { recordProblems } from '../../src/schema.ts';
import { isStandInKind } from '../../src/text/stand-ins.ts';
import { fixturePages, readFixture } from '../support/goldens.ts';
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

/** A page under another name, without what its data says of it. */
const renamed = (html: string, name: string): string =>
  html
    .replace(/<script[^>]*ld\+json[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<meta[^>]*date[^>]*>|<meta[^>]*published[^>]*>/gi, '')
    .replace(/(<title[^>]*>)[\s\S]*?(<\/title>)/gi, `$1${name}$2`)
    .replace(/(<h1[^>]*>)[\s\S]*?(<\/h1>)/gi, `$1${name}$2`);

describe('an article under the title and heading of a stand-in, without data of its own, stays one:', () => {
  const pages = fixturePages().filter(({ name }) => name.endsWith('.html'));

  test.each(['Halaman Tidak Ditemukan', 'Access Denied', 'Login', 'We Value Your Privacy'])(
    '%s',
    async (name) => {
      const taken: string[] = [];
      for (const fixture of pages) {
        const body = renamed(String(readFixture(fixture, undefined).body), name);
        if ((await codesOf({ body })).some(isStandInKind)) taken.push(fixture.name);
      }
      expect(pages.length).toBeGreaterThan(100);
      expect(taken).toEqual([]);
    },
  );
});

describe('what is neither is told as before:', () => {
  test.each(Object.entries(others))('%s', async (_, { code, ...served }) => {
    expect(await codesOf(served)).toEqual([code]);
  });
});
