/** What a publisher's profile begins with. */
import { describe, expect, test } from '@jest/globals';
import type { Discovering } from '../../src/discover/discovering.ts';
import { hasParameters } from '../../src/discover/index-address.ts';
import { publisherStarts, type Wanted } from '../../src/discover/starts.ts';
import { listProfiles, loadProfile } from '../../src/publishers/catalog.ts';
import type { Profile } from '../../src/publishers/profile.ts';
import { failureOf } from './failure-of.ts';

/** Nothing is opened here. */
const discovering: Discovering = {
  get: () => Promise.reject(new Error('nothing is opened')),
  signal: new AbortController().signal,
  profileOf: () => Promise.resolve(undefined),
  warn: () => undefined,
  fail: () => Promise.resolve(),
  since: undefined,
  isByList: false,
};

const inputsOf = (profile: Profile, wanted: Wanted, isByList = false): string[] =>
  [...publisherStarts(profile, wanted, { ...discovering, isByList })].map(({ input }) => input);

const november = { days: { from: '2026-11-01', to: '2026-11-02' } };

describe('a profile begins with', () => {
  test.each<[string, Wanted, string[]]>([
    [
      'detik.com',
      november,
      ['01', '02'].flatMap((day) =>
        ['news', 'finance', 'health'].map(
          (channel) => `https://${channel}.detik.com/indeks?page=1&date=11%2F${day}%2F2026`,
        ),
      ),
    ],
    [
      'Kompas.com',
      november,
      ['01', '02'].map((day) => `https://indeks.kompas.com/?site=all&date=2026-11-${day}&page=1`),
    ],
    [
      'kompas.com',
      { query: 'harga beras' },
      ['https://search.kompas.com/search?q=harga%20beras&sort=latest&page=1'],
    ],
  ])('%s, %j', async (name, wanted, inputs) => {
    const profile = await loadProfile(name);
    expect(profile && inputsOf(profile, wanted)).toEqual(inputs);
  });

  test('its feeds and undated pages; list by list the pages alone', async () => {
    const profile = (await loadProfile('detik.com')) as Profile;
    const plain = inputsOf(profile, {});
    expect(plain[0]).toBe('https://news.detik.com/berita/rss');
    expect(plain.at(-1)).toBe('https://www.detik.com/');
    expect(inputsOf(profile, {}, true)).toEqual([
      'https://www.detik.com/terpopuler',
      'https://www.detik.com/',
    ]);
  });

  test('a sitemap of a month once, whatever its days', () => {
    const profile = {
      name: 'Kabar',
      domains: ['kabar.example.id'],
      discovery: { indexes: [{ url: 'https://kabar.example.id/post/{YYYY-MM}.xml', year: 2026 }] },
    };
    expect(inputsOf(profile, { days: { from: '2026-10-30', to: '2026-11-02' } })).toEqual([
      'https://kabar.example.id/post/2026-10.xml',
      'https://kabar.example.id/post/2026-11.xml',
    ]);
  });

  test.each<[string, Wanted, string]>([
    ['days', november, 'no index by day'],
    ['words', { query: 'beras' }, 'no search or tag page'],
    ['nothing', {}, 'names no feed and no front page'],
  ])('no-source: asked for %s where the profile has none', (_, wanted, what) => {
    const failure = failureOf(() => inputsOf({ name: 'Kabar', domains: ['a.id'] }, wanted));
    expect(failure.code).toBe('no-source');
    expect(failure.message).toContain(what);
  });
});

test('every address that a profile is filled in to is one, without a brace left', async () => {
  const wrong: string[] = [];
  for (const profile of await listProfiles())
    for (const wanted of [{}, november, { query: 'beras' }]) {
      const inputs = (() => {
        try {
          return inputsOf(profile, wanted);
        } catch {
          // Nothing known: tested above.
          return [];
        }
      })();
      wrong.push(...inputs.filter((input) => hasParameters(input) || !URL.canParse(input)));
    }
  expect(wrong).toEqual([]);
});
