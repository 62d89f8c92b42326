import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { articlePage, type Folder, kliping, makeFolder, recordsOf } from './program.ts';

let folder: Folder;

beforeAll(() => {
  folder = makeFolder({ 'one.html': articlePage('Beras satu') });
});

afterAll(() => folder.remove());

const extract = (args: readonly string[], stdin = '') =>
  kliping(['extract', ...args], { cwd: folder.path, stdin });

describe('a profile of the user', () => {
  const profile = {
    name: 'Harian Contoh',
    domains: ['example.com'],
    layouts: [{ name: 'mine', years: [2020, null], markers: ['.judul'], headline: ['.judul'] }],
  };
  const page = articlePage('Bukan Ini').replace(
    '<p class',
    '<div class="judul">Yang Ini</div><p class',
  );

  test('is used for every page, whatever its address', async () => {
    folder.write('profile.json', JSON.stringify(profile));
    const { code, stdout } = await extract(['-', '--profile', 'profile.json'], page);
    expect(code).toBe(0);
    expect(recordsOf(stdout)[0]).toMatchObject({
      headline: 'Yang Ini',
      publisher: { name: 'Harian Contoh' },
      extraction: { profile: 'example.com', layout: 'mine' },
    });
  });

  test.each([
    ['is missing', undefined, 'bad.json: no such file'],
    ['is no JSON', '{"name": ', 'bad.json: not JSON: '],
    ['lacks a key', '{"name":"X"}', 'bad.json: not a profile: domains is missing'],
    [
      'has an unknown key',
      JSON.stringify({ ...profile, layout: [] }),
      'bad.json: not a profile: layout is not a key of a profile',
    ],
    [
      'has a selector that is none',
      JSON.stringify({ ...profile, layouts: [{ ...profile.layouts[0], body: ['p['] }] }),
      'bad.json: not a profile: layouts[0].body[0] is not a selector',
    ],
  ])('that %s is wrong use, and the message names what is wrong', async (_, json, what) => {
    if (json !== undefined) folder.write('bad.json', json);
    const { code, stdout, stderr } = await extract(['one.html', '--profile', 'bad.json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`kliping: ${what}`);
  });
});
