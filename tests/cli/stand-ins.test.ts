/** What a server sends in place of an article fails under a code of its own, and the run goes on. */
import { createServer, type RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  articles,
  challenges,
  consentWalls,
  loginWalls,
  type Served,
  scriptShells,
  soft404s,
} from '../read/stand-in-pages.ts';
import { type Listening, listen } from '../servers/listen.ts';
import {
  articlePage,
  type Folder,
  headlinesOf,
  kliping,
  makeFolder,
  recordsOf,
} from './program.ts';

const first = (pages: Readonly<Record<string, Served>>): Served =>
  Object.values(pages)[0] as Served;

const split = (number: number): string => {
  const paging = [1, 2, 3].map((one) => `<a href="/split?page=${one}">${one}</a>`).join(' ');
  return articlePage('Perahu tanpa paku')
    .replaceAll('Harga beras', `Bagian ${number}: perahu`)
    .replace('</article>', `</article><div class="paging">${paging}</div>`);
};

/** A page, and the status it is served with. */
const pages: Readonly<Record<string, Served & { readonly status?: number }>> = {
  '/article': { body: articlePage('Harga beras naik') },
  '/about-404': articles['one about the page that is not there'] as Served,
  '/soft-404': first(soft404s),
  '/consent': first(consentWalls),
  '/challenge': first(challenges),
  '/login': first(loginWalls),
  '/shell': first(scriptShells),
  '/challenge-403': { ...first(challenges), status: 403 },
  '/challenge-503': { ...first(challenges), status: 503 },
  '/forbidden': { body: '<h1>Forbidden</h1>', status: 403 },
  '/aws': { body: '<p>x</p>', status: 202, headers: { 'x-amzn-waf-action': 'challenge' } },
  '/split': { body: split(1) },
  '/split?page=2': { body: split(2) },
  '/split?page=3': first(soft404s),
};

const asked: string[] = [];

const answer: RequestListener = ({ url = '/' }, response) => {
  asked.push(url);
  const { body, status = 200, headers } = pages[url] ?? { body: 'gone', status: 404 };
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
};

let server: Listening;
let folder: Folder;
let base: string;
beforeAll(async () => {
  server = await listen(createServer(answer));
  base = `http://127.0.0.1:${server.port}`;
  folder = makeFolder();
});
afterAll(async () => {
  folder.remove();
  await server.close();
});

interface ErrorLine {
  readonly input: string;
  readonly code: string;
  readonly message: string;
  readonly detail: { readonly status?: number };
}

const linesOf = (text: string): ErrorLine[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ErrorLine);

describe('fault 38: a page in place of an article', () => {
  const all = [
    ['/soft-404', 'soft-404', 'check the address'],
    ['/consent', 'consent-wall', 'agree in a browser'],
    ['/challenge', 'challenge', 'longer --delay'],
    ['/login', 'login-wall', 'log in with a browser'],
    ['/shell', 'script-only', 'save it from a browser'],
    ['/challenge-403', 'challenge', 'status 403'],
    ['/challenge-503', 'challenge', 'status 503'],
    ['/aws', 'challenge', 'longer --delay'],
    ['/forbidden', 'http-status', 'status 403'],
  ] as const;

  test.each([
    ['joined with its further pages', []],
    ['read alone', ['--single-page']],
  ])('is a failure with a code, and the articles are written: %s', async (_, flags) => {
    const paths = ['/article', ...all.map(([path]) => path), '/about-404'];
    const args = ['extract', ...paths.map((path) => base + path), ...flags, '--errors', '-'];
    const { code, stdout, stderr } = await kliping([
      ...args,
      '--output',
      folder.at('all.jsonl'),
      '--overwrite',
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain('2 records written; 9 inputs failed (4 challenge, 1 soft-404,');
    const told = linesOf(stdout);
    expect(told.map(({ input, code: one }) => [input, one])).toEqual(
      all.map(([path, one]) => [base + path, one]),
    );
    for (const [i, [path, , what]] of all.entries()) {
      expect(told[i]?.message).toContain(base + path);
      expect(told[i]?.message).toContain(what);
      expect(told[i]?.detail.status).toBe(pages[path]?.status ?? 200);
    }
  });

  test('is said in one line a person can read', async () => {
    const { code, stdout, stderr } = await kliping(['extract', `${base}/soft-404`]);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toMatch(/^kliping: http:\S+\/soft-404: the page says that there is nothing/);
  });

  test('is not joined to an article as one of its pages', async () => {
    const { code, stdout } = await kliping(['extract', `${base}/split`]);
    const [record] = recordsOf(stdout);
    expect(code).toBe(0);
    expect(record?.pagination).toEqual({ pages: 3, joined: false });
    expect(record?.articleBody).toContain('Bagian 2');
    expect(record?.articleBody).not.toContain('tidak ditemukan');
    const missing = record?.extraction.warnings.find((one) => one.code === 'pages-missing');
    expect(missing?.message).toMatch(/^page 3 of 3: .*there is nothing at this address/);
  });

  test('a challenge is not asked again', async () => {
    asked.length = 0;
    await kliping(['extract', `${base}/challenge-503`], { env: { KLIPING_RETRIES: '3' } });
    expect(asked.filter((path) => path === '/challenge-503')).toHaveLength(1);
  });

  test('from a file it is a record with a warning: what was saved is the user’s to judge', async () => {
    const file = folder.write('soft-404.html', first(soft404s).body);
    const { code, stdout } = await kliping(['extract', file]);
    expect(code).toBe(0);
    expect(headlinesOf(stdout)).toEqual([null]);
    expect(recordsOf(stdout)[0]?.extraction.warnings.map((one) => one.code)).toEqual(['soft-404']);
  });
});
