/** How `kliping extract` fetches: what it keeps away from, its pace, and the account it gives. */
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type PagesServer, startPages } from './pages-server.ts';
import { type Folder, headlinesOf, kliping, makeFolder, recordsOf, start } from './program.ts';

let pages: PagesServer;
let folder: Folder;
const servers: Server[] = [];

beforeAll(async () => {
  pages = await startPages();
  folder = makeFolder();
});
afterAll(async () => {
  folder.remove();
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
  await pages.close();
});

const serve = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const extract = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  kliping(['extract', ...args], { cwd: folder.path, env });

describe('private networks', () => {
  test.each(['', '0', 'false', 'tidak'])(
    'are not entered unless --allow-private is given; %j in the environment is none',
    async (value) => {
      const env = { KLIPING_ALLOW_PRIVATE: value };
      const shut = await extract([`${pages.base}/1`], env);
      expect(shut.code).toBe(4);
      expect(shut.stderr).toMatch(
        /^kliping: http:\/\/127\S+: a private address, .+--allow-private/,
      );
      expect((await extract([`${pages.base}/1`, '--allow-private'], env)).code).toBe(0);
    },
  );

  test('fault 46: nor for the further pages of an article', async () => {
    const asked: (string | undefined)[] = [];
    const base = await serve((request, response) => {
      asked.push(request.url);
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>rahasia</p>');
    });
    const { createFetcher } = await import('../../src/fetch/create-fetcher.ts');
    const { createInlineExtractor } = await import('../../src/cli/inline-extractor.ts');
    const { plainOptions } = await import('../fetch/options.ts');
    const fetcher = await createFetcher({ ...plainOptions, allowPrivate: false });
    const line =
      'Warga pesisir membuat perahu kayu tanpa satu paku pun sejak dulu, kata juru tulis desa.';
    const body = `<!doctype html><html lang="id"><title>Perahu kayu</title><article><h1>Perahu kayu</h1>
      <p>${line} Satu.</p><p>${line} Dua.</p><p>${line} Tiga.</p></article>
      <div class="paging">Halaman: <b>1</b> <a href="${base}/berita/2">2</a> <a rel="next" href="${base}/berita/2">Selanjutnya</a></div>`;
    const page = { url: `${base}/berita`, body, status: 200 };
    const { fetchPage } = fetcher;
    const signal = new AbortController().signal;
    const article = await createInlineExtractor(fetchPage).extract(page, {}, signal);
    await fetcher.close();
    expect(article.pagination).toEqual({ pages: 2, joined: false });
    expect(article.extraction.warnings).toContainEqual(
      expect.objectContaining({
        code: 'pages-missing',
        message: expect.stringContaining('private'),
      }),
    );
    expect(asked).toEqual([]);
  });
});

test.each([
  ['extract', []],
  ['fetch', ['--output', 'paced']],
])('fault 5: %s asks one host a --delay apart, whatever the concurrency', async (command, more) => {
  const came: number[] = [];
  const base = await serve((_request, response) => {
    came.push(performance.now());
    response.writeHead(404).end();
  });
  const addresses = ['', 1, 2, 3].map((number) => `${base}/${number}`);
  const pace = ['--delay', '0.3', '--per-host', '1', '--quiet'];
  await kliping([command, ...addresses, ...pace, ...more], { cwd: folder.path });
  const gaps = came.slice(1).map((time, i) => time - (came[i] ?? 0));
  // The first one asks for robots.txt.
  expect(gaps).toHaveLength(4);
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(300);
});

test('--ignore-robots is said once, and by every record', async () => {
  const { stdout, stderr } = await extract([
    `${pages.base}/1`,
    `${pages.base}/2`,
    '--ignore-robots',
  ]);
  expect(stderr).toBe('kliping: robots.txt is ignored; the records say so\n');
  expect(recordsOf(stdout).map(({ fetch }) => fetch.robots)).toEqual(['ignored', 'ignored']);
});

test('--retries asks again, and the record has the number', async () => {
  let left = 1;
  const base = await serve((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    left -= 1;
    if (left >= 0) response.writeHead(503).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Beras naik lagi</h1>');
  });
  const { code, stdout } = await extract([`${base}/a`, '--retries', '1']);
  expect(code).toBe(0);
  expect(recordsOf(stdout)[0]?.fetch.attempts).toBe(2);
});

describe('--summary', () => {
  test('accounts for every input and every request', async () => {
    const addresses = [
      `${pages.base}/1`,
      `${pages.base}/2`,
      'http://127.0.0.1:1/tutup',
      'tidak-ada',
    ];
    const args = [...addresses, '--summary', 's.json', '--ignore-robots', '--quiet'];
    const { code, stderr } = await extract(args);
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    const host = new URL(pages.base).host;
    expect(JSON.parse(readFileSync(folder.at('s.json'), 'utf8'))).toMatchObject({
      inputs: { total: 4, written: 2, failed: 2, lacking: 0 },
      stopped: false,
      failures: { 'connect-failure': 1, 'input-missing': 1 },
      network: {
        requests: 3,
        statuses: { 200: 2 },
        failures: { 'connect-failure': 1 },
        hosts: { [host]: { requests: 2, failed: 0 }, '127.0.0.1:1': { requests: 1, failed: 1 } },
      },
    });
  });

  test('has no network where nothing was fetched', async () => {
    folder.write('a.html', '<h1>Beras naik lagi</h1>');
    await extract(['a.html', '--summary', 't.json']);
    expect(JSON.parse(readFileSync(folder.at('t.json'), 'utf8'))).toMatchObject({ network: null });
  });

  test.each([
    [['--summary', '-'], 'would mix'],
    [['--summary', 'x', '--output', 'x'], 'one of its own'],
    [['--summary', 'none/x.json'], 'its folder does not exist'],
  ])('%j is told before anything is fetched', async (flags, what) => {
    const before = pages.seen.length;
    const { code, stderr } = await extract([`${pages.base}/1`, ...flags]);
    expect([2, 8]).toContain(code);
    expect(stderr).toContain(what);
    expect(pages.seen).toHaveLength(before);
  });
});

test('fault 49: a password in a --proxy that is refused is not shown', async () => {
  const { code, stderr } = await extract(['a.html', '--proxy', 'socks5://nama:rahasia@lain:1']);
  expect(code).toBe(2);
  expect(stderr).toContain('socks5://lain:1');
  expect(stderr).not.toMatch(/rahasia|nama/);
});

describe('wrong flags of fetching', () => {
  test.each([
    [['--delay', '-1'], 'Give seconds'],
    [['--retries', '21'], 'from 0 to 20'],
    [['--per-host', '0'], 'from 1 to 64'],
    [['--header', 'tanpa titik dua'], "'Name: value'"],
    [['--header', 'Host: lain.example'], 'set by the program itself'],
    [['--header', 'X-A: a\r\nX-B: b'], 'printable ASCII'],
    [['--proxy', 'socks5://127.0.0.1:1'], 'http://proxy.example:3128'],
    [['--ca', 'tidak-ada.pem'], 'no such file'],
  ])('%j', async (flags, what) => {
    const { code, stdout, stderr } = await extract([`${pages.base}/1`, ...flags]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(what);
  });
});

test('fault 51: a header that would begin another is refused before anything is asked', async () => {
  const before = pages.seen.length;
  const { code, stderr } = await extract([`${pages.base}/1`, '--header', 'X-A: a\r\nX-B: b']);
  expect({ code, asked: pages.seen.length - before }).toEqual({ code: 2, asked: 0 });
  expect(stderr).toContain('printable ASCII');
});

test('fault 3: while nobody takes the records no further pages are asked for', async () => {
  let asked = 0;
  const text = `<p>${'Harga beras di pasar induk naik sejak awal pekan. '.repeat(200)}</p>`;
  const base = await serve((_request, response) => {
    asked += 1;
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<h1>Beras</h1>${text}`);
  });
  const total = 1_600;
  folder.write('slow.txt', Array.from({ length: total }, (_, i) => `${base}/${i}`).join('\n'));
  const running = start(['extract', '--list', 'slow.txt', '--ignore-robots', '--quiet'], {
    cwd: folder.path,
  });
  running.child.stdout?.pause();
  let before = -1;
  while (asked === 0 || asked !== before) {
    before = asked;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
  // Twice what may wait for its host, and what the pipe takes.
  expect(asked).toBeLessThan(1_200);
  running.child.stdout?.resume();
  const { code, stdout } = await running.ended;
  expect({ code, records: recordsOf(stdout).length, asked }).toEqual({
    code: 0,
    records: total,
    asked: total,
  });
}, 120_000);

test('fault 7: a page over the limit fails alone', async () => {
  const chunk = Buffer.alloc(1_000_000, 'x');
  const base = await serve((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    if (request.url !== '/besar') return void response.end('<h1>Beras naik lagi</h1>');
    let left = 50;
    const more = () => {
      while (left > 0) {
        left -= 1;
        if (!response.write(chunk)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  });
  const { code, stdout, stderr } = await extract([
    `${base}/besar`,
    `${base}/kecil`,
    '--ignore-robots',
    '--quiet',
    '--errors',
    'e7.jsonl',
    '--output',
    'o7.jsonl',
  ]);
  expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: '', stderr: '' });
  expect(readFileSync(folder.at('e7.jsonl'), 'utf8')).toContain('"input-too-large"');
  expect(headlinesOf(readFileSync(folder.at('o7.jsonl'), 'utf8'))).toHaveLength(1);
});

test('fault 15: whoever waits for the turn of a host is left when the run is told to stop', async () => {
  const list = Array.from({ length: 50 }, (_, i) => `${pages.base}/${i + 1}`).join('\n');
  folder.write('list.txt', list);
  const args = ['--list', 'list.txt', '--delay', '30', '--per-host', '1', '--ignore-robots'];
  const running = start(['extract', ...args], { cwd: folder.path });
  await running.lines(1);
  running.child.kill('SIGINT');
  const { code, stdout, stderr } = await running.ended;
  expect(code).toBe(130);
  expect(headlinesOf(stdout)).toEqual(['Harga beras 1']);
  expect(stderr).toContain('interrupted; 1 record written; 0 inputs failed');
});

test('fault 63: line breaks and quotes in an address stay on one line, as text and as JSON', async () => {
  folder.write(
    'evil.txt',
    'http://127.0.0.1:1/a"\u0085kliping: 9 records written\u2028{"code":"ok"}\n',
  );
  const text = await extract(['--list', 'evil.txt']);
  expect(text.stderr.trimEnd().split(/[\n\r\u0085\u2028]/)).toHaveLength(1);
  const json = await extract(['--list', 'evil.txt', '--log-format', 'json']);
  expect(json.stderr.trimEnd().split(/[\n\r\u0085\u2028]/)).toHaveLength(1);
  expect(JSON.parse(json.stderr)).toMatchObject({ code: 'bad-url' });
});
