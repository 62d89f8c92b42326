/** `kliping publishers check` and `new`: the tools of whoever adds a publisher. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startPages } from './pages-server.ts';
import { articlePage, type Folder, kliping, makeFolder } from './program.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const folders: Folder[] = [];
const newFolder = (files: Readonly<Record<string, string>> = {}): Folder => {
  const folder = makeFolder(files);
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

const publishers = (args: readonly string[], cwd = project) =>
  kliping(['publishers', ...args], { cwd });

const golden = 'fixtures/rmol.id/2024-garam.golden.json';
const readProject = (path: string): string => readFileSync(`${project}${path}`, 'utf8');

describe('check', () => {
  test.each(['rmol.id', 'RMOL', 'fixtures/rmol.id', 'fixtures/rmol.id/2024-garam.html'])(
    '%s names pages that are read as their goldens have them',
    async (name) => {
      const { code, stdout, stderr } = await publishers(['check', name]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^fixtures\/rmol\.id\/\S+: rmol\.id, layout \S+\n/);
      expect(stdout).toMatch(/\n {2}headline +\S+ +\S/);
      expect(stdout).toMatch(/ 0 with a miss; 0 selectors that hit nothing\n$/);
    },
  );

  test('a record that is not as the golden has it is a miss', async () => {
    const folder = newFolder();
    const text = readProject(golden).replace('"headline": "', '"headline": "Lain: ');
    folder.write('a.html', readProject('fixtures/rmol.id/2024-garam.html'));
    folder.write('a.golden.json', text);
    const { code, stdout } = await publishers(['check', 'a.html'], folder.path);
    expect(code).toBe(7);
    expect(stdout).toMatch(/\n {2}drift: headline: ".+", typed "Lain: /);
  });

  test('a selector that hits nothing and a page in no layout are misses', async () => {
    const profile = (marker: string) =>
      JSON.stringify({
        name: 'Kabar',
        domains: ['kabar.example'],
        layouts: [{ name: '2024', markers: [marker], years: [2024, null], headline: ['.judul'] }],
      });
    const folder = newFolder({
      'a.html': articlePage('Beras naik lagi'),
      'dead.json': profile('article'),
      'none.json': profile('.baru'),
    });
    const dead = await publishers(['check', 'a.html', '--profile', 'dead.json'], folder.path);
    expect(dead.code).toBe(7);
    expect(dead.stdout).toContain('kabar.example, layout 2024: headline .judul hit nothing');
    const none = await publishers(['check', 'a.html', '--profile', 'none.json'], folder.path);
    expect(none.code).toBe(7);
    expect(none.stdout).toContain('warning: unknown-layout:');
  });

  test('--format json has rungs, values and what hit nothing', async () => {
    const { stdout } = await publishers(['check', 'rmol.id', '--format', 'json']);
    const { pages, deadSelectors } = JSON.parse(stdout);
    expect(deadSelectors).toEqual([]);
    expect(pages[0]).toMatchObject({
      profile: 'rmol.id',
      fields: { headline: { rung: expect.any(String), value: expect.any(String) } },
      drift: [],
    });
  });

  test.each([
    [['check', 'rmol.idd'], 'did you mean rmol.id?'],
    [['check', 'rmol.id', '--pages', 'none'], 'no pages of RMOL in none/'],
    [['check', '--pages', 'none'], 'no folder none/'],
    [['check', 'https://www.example.com/a'], "see 'kliping publishers list'"],
  ])('%j is wrong use', async (args, what) => {
    const { code, stdout, stderr } = await publishers(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(what);
  });
});

describe('new', () => {
  const page = articlePage('Perahu kayu tanpa paku').replace(
    '</head>',
    '<meta property="og:site_name" content="Kabar Pesisir"><link rel="alternate" type="application/rss+xml" href="/rss"></head>',
  );
  const url = 'https://www.kabarpesisir.co.id/berita/perahu-kayu-123.html';

  test('outside a checkout the profile is JSON that --profile takes', async () => {
    const folder = newFolder({ 'a.html': page });
    const { code, stdout } = await publishers(['new', 'a.html', '--url', url], folder.path);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(folder.at('kabarpesisir.co.id.json'), 'utf8'))).toMatchObject({
      name: 'Kabar Pesisir',
      domains: ['kabarpesisir.co.id'],
      language: 'id',
      zone: '+07:00',
      discovery: { feeds: [{ url: 'https://www.kabarpesisir.co.id/rss', proven: false }] },
    });
    expect(stdout).toContain('wrote kabarpesisir.co.id.json');
    const used = await kliping(
      ['extract', 'a.html', '--url', url, '--profile', 'kabarpesisir.co.id.json'],
      { cwd: folder.path },
    );
    expect(used).toMatchObject({ code: 0, stderr: '' });
  });

  test('in a checkout it is a module beside the others; the page and a golden of typed blanks come too', async () => {
    const folder = newFolder({ 'a.html': page, 'src/publishers/profile.ts': '' });
    await publishers(['new', 'a.html', '--url', url], folder.path);
    const module = readFileSync(folder.at('src/publishers/kabarpesisir.co.id.ts'), 'utf8');
    expect(module).toMatch(/^import type \{ Profile \} from "\.\/profile\.ts";/);
    const year = new Date().getFullYear();
    const base = `fixtures/kabarpesisir.co.id/${year}-perahu-kayu`;
    expect(readFileSync(folder.at(`${base}.html`), 'utf8')).toBe(page);
    const { facts, ...rest } = JSON.parse(readFileSync(folder.at(`${base}.golden.json`), 'utf8'));
    expect(rest).toMatchObject({ url, fetchedAt: expect.stringMatching(/^\d{4}-/) });
    expect(facts).toMatchObject({ headline: null, author: [], paragraphs: 0 });
  });

  test('reads an address as well', async () => {
    const server = await startPages();
    const folder = newFolder();
    const { code, stderr } = await publishers(['new', `${server.base}/1`], folder.path);
    await server.close();
    expect(code).toBe(2);
    expect(stderr).toContain('names no address of its own');
  });

  test('touches nothing that is there, and nothing of a publisher that is known', async () => {
    const folder = newFolder({ 'a.html': page, 'kabarpesisir.co.id.json': 'mine' });
    const taken = await publishers(['new', 'a.html', '--url', url], folder.path);
    expect(taken.code).toBe(8);
    expect(taken.stderr).toContain('kabarpesisir.co.id.json: exists already; nothing was written');
    expect(existsSync(folder.at('fixtures'))).toBe(false);
    const known = await publishers(['new', 'a.html', '--url', 'https://rmol.id/a'], folder.path);
    expect(known.code).toBe(2);
    expect(known.stderr).toContain('rmol.id is known as RMOL');
  });
});
