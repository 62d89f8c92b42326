import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findProfile, listProfiles, loadProfile } from '../../src/publishers/catalog.ts';
import { parseProfile } from '../../src/publishers/parse-profile.ts';

const folder = new URL('../../src/publishers/', import.meta.url);
/** Files named for a domain; the code beside them has names without a dot. */
const fileNames = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => name.includes('.'));

const domainFor = async (url: string) => (await findProfile(url))?.domains[0];

describe('a profile is found by whole labels of the host', () => {
  test.each([
    ['https://rmol.id/politik/read/2024/02/14/609364/slug', 'rmol.id'],
    ['https://www.rmol.id/', 'rmol.id'],
    ['http://politik.rmol.co/read/2015/04/03/197820/Slug,-Dua-', 'rmol.id'],
    ['https://www.rmoljabar.id/slug', 'rmoljabar.id'],
    ['http://www.rmolsumsel.com/read/2016/01/17/43807/1/Slug', 'rmolsumsel.id'],
    ['https://rmolsumut.com/x', 'rmolsumut.id'],
    ['https://www.rmolbengkulu.id/x', 'rmolbengkulu.com'],
    ['https://www.farah.id/read/2021/04/27/6239/slug', 'farah.id'],
    ['https://rmol.id:8443/x', 'rmol.id'],
    ['https://name:secret@rmol.id/x', 'rmol.id'],
  ])('%s is %s', async (url, domain) => {
    expect(await domainFor(url)).toBe(domain);
  });

  test.each([
    'https://xrmol.id/',
    'https://rmol.id.example.org/',
    'https://example.org/rmol.id',
    'https://example.org/?u=https://rmol.id/',
    'https://rmol.id@example.org/',
    'https://id/',
    'https://rmol/',
    'file:///rmol.id',
    'ftp://rmol.id/',
    'rmol.id',
    '',
  ])('%j is nobody known', async (url) => {
    expect(await findProfile(url)).toBeUndefined();
  });
});

describe('a host name written in another way is the same host', () => {
  test.each([
    'https://RMOL.ID/x',
    'https://rmol.id./x',
    'https://rmol%2eid/x',
    'https://rmol%2Eid/x',
    'https://rmol\u3002id/x',
  ])('%j is rmol.id', async (url) => {
    expect(await domainFor(url)).toBe('rmol.id');
  });
});

describe('a hostile host name finds nothing and throws nothing', () => {
  test.each([
    'https://../x',
    'https://..%2f..%2fprofile/x',
    'https://rmol.id..//x',
    'https://.rmol.id/x',
    'https://catalog/x',
    'https://profile/x',
    'https://networks/rmol',
    'https://__proto__/x',
    'https://constructor.prototype/x',
    'https://127.0.0.1/x',
    'https://2130706433/x',
    'https://[::ffff:127.0.0.1]/x',
    'https://rmol.id%00.example/x',
    `https://${'a.'.repeat(100_000)}rmol.id/x`,
    `https://${'a'.repeat(1_000_000)}.id/x`,
  ])('%#', async (url) => {
    expect(await findProfile(url)).toBeUndefined();
  });
});

describe('a profile is found by its name', () => {
  test.each([
    ['rmoljabar.id', 'rmoljabar.id'],
    ['RMOLJabar', 'rmoljabar.id'],
    ['rmoljabar', 'rmoljabar.id'],
    [' RMOL.ID ', 'rmol.id'],
    ['rmol', 'rmol.id'],
    ['rmol.co', 'rmol.id'],
    ['Farah.id', 'farah.id'],
  ])('%j is %s', async (name, domain) => {
    expect((await loadProfile(name))?.domains[0]).toBe(domain);
  });

  test.each(['', 'catalog', 'profile', '../profile', 'networks/rmol', 'unknown.example'])(
    '%j is nobody known',
    async (name) => {
      expect(await loadProfile(name)).toBeUndefined();
    },
  );
});

describe('the profiles', () => {
  test('a file named for a domain is all a paper needs: every one is found, none is registered', async () => {
    for (const name of fileNames) {
      const profile = await findProfile(`https://${name}/`);
      expect(profile?.domains).toContain(name);
    }
  });

  test('every domain has a file, and every profile is listed once', async () => {
    const profiles = await listProfiles();
    expect(profiles.flatMap((profile) => profile.domains).sort()).toEqual(fileNames.toSorted());
    expect(new Set(profiles.map((profile) => profile.name)).size).toBe(profiles.length);
  });

  test('a profile is plain data: it survives a round trip through JSON', async () => {
    for (const profile of await listProfiles())
      expect(JSON.parse(JSON.stringify(profile))).toStrictEqual(profile);
  });

  test('every profile passes the check of a user’s own', async () => {
    for (const profile of await listProfiles())
      expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toStrictEqual(profile);
  });

  test('layouts of one profile have names of their own', async () => {
    for (const profile of await listProfiles()) {
      const names = (profile.layouts ?? []).map((layout) => layout.name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
