import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals';
import { type CollectServer, startCollect } from './collect-server.ts';
import {
  articlePage,
  bin,
  type Folder,
  headlinesOf,
  kliping,
  makeFolder,
  recordsOf,
  start,
} from './program.ts';

// Several runs of the program in one test.
jest.setTimeout(20_000);

let server: CollectServer;
let folder: Folder;

beforeAll(async () => {
  server = await startCollect();
});

afterAll(() => server.close());

beforeEach(() => {
  folder = makeFolder();
  server.show('Harga beras naik');
  server.seen.length = 0;
});

afterEach(() => folder.remove());

const addresses = (...paths: readonly string[]) => paths.map((path) => server.base + path);
const fetchInto = (...args: readonly string[]) =>
  kliping(['fetch', '--output', 'pages', ...args], { cwd: folder.path });

interface Line {
  readonly url: string;
  readonly file: string;
  readonly status: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly fetchedAt: string;
  readonly unchanged?: true;
}

const linesOf = (stdout: string): Line[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const read = (name: string): string => readFileSync(folder.at(name), 'utf8');
const recordOf = (line: Line | undefined) =>
  JSON.parse(read(`${(line?.file ?? '').replace(/\.gz$/, '')}.json`));

/** All files of the output folder, hidden ones as well. */
const files = (): string[] =>
  readdirSync(folder.at('pages'), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.at('pages').length + 1))
    .sort();

const sha256 = (body: string | Uint8Array): string =>
  createHash('sha256').update(body).digest('hex');

describe('what an address brings', () => {
  test('is written untouched, with its headers beside it, and told in one line', async () => {
    const { code, stdout, stderr } = await fetchInto(...addresses('/page'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [line, ...more] = linesOf(stdout);
    const body = articlePage('Harga beras naik');
    expect(more).toEqual([]);
    expect(line).toEqual({
      url: `${server.base}/page`,
      file: expect.stringMatching(/^pages\/127\.0\.0\.1\/page~[0-9a-f]{16}\.html$/),
      status: 200,
      bytes: Buffer.byteLength(body),
      sha256: sha256(body),
      fetchedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    expect(read(line?.file ?? '')).toBe(body);
    expect(recordOf(line)).toMatchObject({
      url: `${server.base}/page`,
      requestedUrl: `${server.base}/page`,
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=1, b=2' },
      redirects: [],
      fetchedAt: line?.fetchedAt,
      attempts: 1,
      bytes: line?.bytes,
      sha256: line?.sha256,
      file: line?.file.split('/').at(-1),
      stored: 'as-received',
    });
    expect(files()).toHaveLength(2);
  });

  test('is taken whatever its media type; an error status is a failure', async () => {
    const { code, stdout, stderr } = await fetchInto(
      ...addresses('/pdf', '/404', '/feed', '/json'),
    );
    expect(code).toBe(3);
    expect(linesOf(stdout).map(({ file }) => file.replace(/^.*~[0-9a-f]*/, ''))).toEqual([
      '.pdf',
      '.xml',
      '.data.json',
    ]);
    expect(stderr).toMatch(/^kliping: http:\S+\/404: .*404.*\n$/);
    expect(files().filter((name) => /404/.test(name))).toEqual([]);
  });

  test('fault 38: a challenge is a failure under its own code, as extract tells it', async () => {
    const args = ['--errors', 'errors', ...addresses('/challenge', '/forbidden')];
    const { code, stdout } = await fetchInto(...args);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    const errors = read('errors').trim().split('\n');
    expect(errors.map((line) => JSON.parse(line))).toMatchObject([
      { code: 'challenge', detail: { status: 403 } },
      { code: 'http-status', detail: { status: 403 } },
    ]);
    expect(existsSync(folder.at('pages')) ? files() : []).toEqual([]);
  });

  test('stays packed where it came with gzip', async () => {
    const [line] = linesOf((await fetchInto(...addresses('/packed'))).stdout);
    const body = gunzipSync(readFileSync(folder.at(line?.file ?? '')));
    expect(line).toMatchObject({
      file: expect.stringMatching(/\.html\.gz$/),
      sha256: sha256(body),
    });
    expect(recordOf(line)).toMatchObject({ headers: { 'content-encoding': 'gzip' } });
  });

  test('behind a redirect is kept under the address asked for', async () => {
    const [line] = linesOf((await fetchInto(...addresses('/to-page'))).stdout);
    expect(line).toMatchObject({
      url: `${server.base}/page`,
      file: expect.stringContaining('to-page'),
    });
    expect(recordOf(line)).toMatchObject({
      requestedUrl: `${server.base}/to-page`,
      redirects: [`${server.base}/to-page`],
    });
  });

  test('is read again by extract, with its address and capture', async () => {
    const { stdout } = await fetchInto(...addresses('/page', '/packed', '/json'));
    const captured = linesOf(stdout).map(({ fetchedAt }) => fetchedAt);
    const { code, ...extracted } = await kliping(['extract', 'pages'], { cwd: folder.path });
    const records = recordsOf(extracted.stdout);
    expect([code, extracted.stderr]).toEqual([0, '']);
    expect(headlinesOf(extracted.stdout)).toEqual(['Harga beras naik', 'Harga beras naik']);
    expect(records.map(({ url }) => url).sort()).toEqual(addresses('/packed', '/page'));
    for (const record of records) expect(captured).toContain(record.fetch.fetchedAt);
  });

  test('comes in the order of arguments and list, comments left out', async () => {
    folder.write('list', `# two\n${server.base}/pdf\n\n  ${server.base}/feed  \n`);
    const { code, stdout } = await fetchInto(...addresses('/later'), '--list', 'list');
    expect(code).toBe(0);
    expect(linesOf(stdout).map(({ url }) => url)).toEqual(addresses('/later', '/pdf', '/feed'));
  });

  test('fault 49: a password stands in nothing that is written', async () => {
    const secret = server.base.replace('//', '//name:secret@');
    const { stdout, stderr } = await fetchInto(`${secret}/page`, `${secret}/404`);
    const all = files().map((name) => name + read(`pages/${name}`));
    expect(stdout + stderr + all.join('')).not.toMatch(/secret|name:|bmFtZTpzZWNyZXQ/);
    expect(server.seen[0]?.headers.authorization).toMatch(/^Basic /);
  });
});

describe('a page that is there', () => {
  test('is a failure and is not asked for; the others go on', async () => {
    const first = await fetchInto(...addresses('/page'));
    const [kept] = linesOf(first.stdout);
    server.show('Harga beras turun');
    const { code, stdout, stderr } = await fetchInto(...addresses('/page', '/pdf'));
    expect(code).toBe(3);
    expect(linesOf(stdout).map(({ url }) => url)).toEqual(addresses('/pdf'));
    expect(stderr).toBe(
      `kliping: ${server.base}/page: ${kept?.file} exists already; give --update or --overwrite to fetch it again\n`,
    );
    expect(read(kept?.file ?? '')).toContain('Harga beras naik');
    expect(server.seen.map(({ url }) => url)).toEqual(['/page', '/pdf']);
  });

  test('is replaced with --overwrite', async () => {
    await fetchInto(...addresses('/page'));
    server.show('Harga beras turun');
    const { code, stdout } = await fetchInto(...addresses('/page'), '--overwrite');
    const [line] = linesOf(stdout);
    expect(code).toBe(0);
    expect(line).not.toHaveProperty('unchanged');
    expect(read(line?.file ?? '')).toContain('Harga beras turun');
    expect(server.seen[1]?.headers['if-none-match']).toBeUndefined();
    expect(files()).toHaveLength(2);
  });

  test('fault 33: is asked for its changes with --update; a 304 leaves it as it is', async () => {
    const [kept] = linesOf((await fetchInto(...addresses('/page'))).stdout);
    const { code, stdout } = await fetchInto(...addresses('/page'), '--update');
    expect(code).toBe(0);
    expect(linesOf(stdout)).toEqual([{ ...kept, status: 304, unchanged: true }]);
    expect(recordOf(kept)).toMatchObject({ status: 200, fetchedAt: kept?.fetchedAt });
  });

  test('fault 33: that comes again with the same bytes is unchanged too', async () => {
    const [kept] = linesOf((await fetchInto(...addresses('/moving'))).stdout);
    const { mtimeMs } = lstatSync(folder.at(kept?.file ?? ''));
    const [line] = linesOf((await fetchInto(...addresses('/moving'), '--update')).stdout);
    expect(line).toMatchObject({ status: 200, unchanged: true, sha256: kept?.sha256 });
    expect(recordOf(line).fetchedAt).toBe(line?.fetchedAt);
    expect(lstatSync(folder.at(kept?.file ?? '')).mtimeMs).toBe(mtimeMs);
  });

  test('that has changed is replaced with --update, new ones are added', async () => {
    await fetchInto(...addresses('/page', '/packed'));
    server.show('Harga beras turun');
    const args = [...addresses('/page', '/packed', '/moving'), '--update', '--verbose'];
    const { code, stdout } = await fetchInto(...args);
    expect(code).toBe(0);
    expect(linesOf(stdout).map(({ status, unchanged }) => [status, unchanged])).toEqual([
      [200, undefined],
      [200, undefined],
      [200, undefined],
    ]);
    const extracted = await kliping(['extract', 'pages'], { cwd: folder.path });
    expect(new Set(headlinesOf(extracted.stdout))).toEqual(new Set(['Harga beras turun']));
    const again = await fetchInto(...args, '--summary', 'summary.json');
    expect(linesOf(again.stdout).map(({ unchanged }) => unchanged)).toEqual([true, true, true]);
    expect(again.stderr).toMatch(/^kliping: 3 pages written, 3 of them unchanged; 0 inputs failed/);
    expect(JSON.parse(read('summary.json')).inputs).toMatchObject({ written: 3, unchanged: 3 });
  });

  test('fault 35: an entity tag that could break a header is not sent back', async () => {
    const [kept] = linesOf((await fetchInto(...addresses('/page'))).stdout);
    const path = folder.at(`${kept?.file}.json`);
    const record = { ...recordOf(kept), headers: { etag: '"a\r\nx-evil: 1"' } };
    writeFileSync(path, JSON.stringify(record));
    const { code } = await fetchInto(...addresses('/page'), '--update');
    expect(code).toBe(0);
    expect(server.seen[1]?.headers).not.toHaveProperty('if-none-match');
    expect(server.seen[1]?.headers).not.toHaveProperty('x-evil');
  });

  test('named twice in one run is kept once', async () => {
    const { code, stdout } = await fetchInto(...addresses('/page', '/page'));
    expect(code).toBe(3);
    expect(linesOf(stdout)).toHaveLength(1);
    expect(files()).toHaveLength(2);
  });
});

describe('fault 61: nothing outside the folder is written', () => {
  test.each([
    '/..%2f..%2fout.html',
    '/%2e%2e/%2e%2e/out',
    '//etc/passwd',
    '/C:%5Cout',
    '/con',
    '/a%00b',
    `/${'%E2%82%AC'.repeat(300)}`,
    '/?../../out',
  ])('%s', async (path) => {
    const { code, stdout } = await fetchInto(...addresses(path));
    expect(code).toBe(0);
    const [line] = linesOf(stdout);
    expect(readdirSync(folder.path)).toEqual(['pages']);
    expect(readdirSync(folder.at('pages'))).toEqual(['127.0.0.1']);
    expect(line?.file).toMatch(/^pages\/127\.0\.0\.1\/[^/\\]+\.html$/);
    expect(files()).toHaveLength(2);
  });

  test('a link in the place of a page is neither followed nor replaced', async () => {
    const [line] = linesOf((await fetchInto(...addresses('/page'))).stdout);
    const name = line?.file.slice('pages/'.length) ?? '';
    mkdirSync(folder.at('other/127.0.0.1'), { recursive: true });
    writeFileSync(folder.at('mine'), 'mine');
    symlinkSync(folder.at('mine'), folder.at(`other/${name}`));
    const args = ['fetch', ...addresses('/page'), '--output', 'other'];
    const { code, stderr } = await kliping(args, { cwd: folder.path });
    expect(code).toBe(4);
    expect(stderr).toContain('exists already; give --overwrite to replace it');
    expect((await kliping([...args, '--overwrite'], { cwd: folder.path })).code).toBe(0);
    expect([read('mine'), lstatSync(folder.at(`other/${name}`)).isFile()]).toEqual(['mine', true]);
  });

  test('a link in the place of a host is refused', async () => {
    mkdirSync(folder.at('outside'));
    mkdirSync(folder.at('pages'));
    symlinkSync(folder.at('outside'), folder.at('pages/127.0.0.1'));
    for (const flag of ['--update', '--overwrite']) {
      const { code, stderr } = await fetchInto(...addresses('/page'), flag);
      expect(code).toBe(4);
      expect(stderr).toContain('pages/127.0.0.1 is a symbolic link, which is not followed');
    }
    expect([readdirSync(folder.at('outside')), server.seen]).toEqual([[], []]);
  });
});

describe('hostile addresses', () => {
  test.each([
    ['file:///etc/passwd', 'is no http or https address'],
    ['page.html', 'is no http or https address'],
    ['-', 'is no http or https address'],
    ['http://127.0.0.1:1\r\nx-evil: 1/', 'the address holds control characters'],
    ['http://[bad', 'is no http or https address'],
    [`https://www.example.com/${'a'.repeat(20_000)}`, 'is no http or https address'],
  ])('%s is a failure before anything is asked', async (address, what) => {
    const { code, stdout, stderr } = await fetchInto(address);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain(what);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('fault 42: a private address is refused unless it is allowed', async () => {
    const env = { KLIPING_ALLOW_PRIVATE: '' };
    const args = ['fetch', ...addresses('/page'), '--output', 'pages', '--errors', 'errors'];
    const { code } = await kliping(args, { cwd: folder.path, env });
    expect(code).toBe(4);
    expect(JSON.parse(read('errors'))).toMatchObject({ code: 'blocked-address' });
    expect(server.seen).toEqual([]);
  });
});

describe('failures', () => {
  test('go to the file of --errors, one JSON line each, added to those of the last run', async () => {
    for (const path of ['/404', '/large']) {
      const args = [
        ...addresses(path),
        '--max-bytes',
        '100kB',
        '--errors',
        'errors',
        '--overwrite',
      ];
      await fetchInto(...args, '--quiet');
    }
    expect(
      read('errors')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ input: `${server.base}/404`, code: 'http-status' }),
      expect.objectContaining({ input: `${server.base}/large`, code: 'input-too-large' }),
    ]);
  });

  test('and pages are counted in the file of --summary', async () => {
    await fetchInto(...addresses('/page', '/404', '/feed'), '--summary', 'summary.json');
    expect(JSON.parse(read('summary.json'))).toMatchObject({
      inputs: { total: 3, written: 2, failed: 1 },
      stopped: false,
      failures: { 'http-status': 1 },
    });
  });

  // RLIMIT_FSIZE stands in for a full disk: files cannot grow beyond 100 blocks of 1,024 bytes.
  (process.platform === 'win32' ? test.skip : test)(
    'fault 16: a page that cannot be written whole ends the run with 8 and leaves nothing behind',
    async () => {
      const command = `ulimit -f 100; "${process.execPath}" "${bin}" fetch ${addresses('/page', '/large', '/never').join(' ')} --output pages --allow-private --delay 0 --per-host 4`;
      const child = spawn('bash', ['-c', command], { cwd: folder.path });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect(stderr).toMatch(/^kliping: pages\/127\.0\.0\.1\/large~\S+: .*larger than the system/);
      expect(code).toBe(8);
      expect(files().filter((name) => /large|kliping/.test(name))).toEqual([]);
    },
  );
});

describe('wrong use', () => {
  test.each([
    [['https://www.example.com/'], '--output FOLDER'],
    [['--output', 'pages'], 'no address; name some'],
    [['--output', '-', 'https://www.example.com/'], '--output is the folder'],
    [['--output', 'pages', '--list', '-', '--errors', '-'], 'would mix with the lines'],
    [['--output', 'pages', '--list', '-', '--summary', '-'], 'would mix with the lines'],
    [['--output', 'pages', '--list', '-', '--summary', 'a', '--errors', 'a'], 'give two'],
    [['--output', 'pages', '--list', 'missing'], 'missing: no such file'],
    [['--output', 'pages', '--list', '.'], '.: is a folder'],
    [['--output', 'pages', '--list', '-', '--format', 'csv'], "unknown option '--format'"],
    [['--output', 'pages', '--list', '-', '--concurrency', '0'], 'from 1 to'],
  ])('%j', async (args, what) => {
    const { code, stdout, stderr } = await kliping(['fetch', ...args], { cwd: folder.path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(what);
    expect(existsSync(folder.at('pages'))).toBe(false);
  });

  test('a folder that cannot be made ends with 8', async () => {
    const args = ['fetch', ...addresses('/page'), '--output', 'none/pages'];
    const { code, stderr } = await kliping(args, { cwd: folder.path });
    expect({ code, seen: server.seen }).toEqual({ code: 8, seen: [] });
    expect(stderr).toBe(
      'kliping: none/pages: its folder does not exist; create the folder first\n',
    );
  });

  test('a list without an address is told, and is no failure', async () => {
    folder.write('list', '# nothing\n\n');
    const { code, stdout, stderr } = await fetchInto('--list', 'list');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe('kliping: nothing to read: list names no input\n');
  });

  test('the help opens with examples', async () => {
    const { code, stdout } = await kliping(['fetch', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Collects .*\n\nExamples:\n {2}kliping fetch https:/);
  });
});

describe('a run that is cut short', () => {
  test('fault 2: a reader that went away ends it quietly', async () => {
    folder.write(
      'list',
      `${server.base}/page?NUMBER\n`.repeat(2_000).replace(/NUMBER/g, () => `${Math.random()}`),
    );
    const command = `set -o pipefail; "${process.execPath}" "${bin}" fetch --list list --output pages --allow-private --delay 0 --per-host 16 | head -1`;
    const child = spawn('bash', ['-c', command], { cwd: folder.path });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.err += text;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err: said.err }).toEqual({ code: 0, err: '' });
    expect(linesOf(said.out)).toHaveLength(1);
    expect(server.seen.length).toBeLessThan(2_000);
    expect(files().filter((name) => /\.kliping/.test(name))).toEqual([]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'fault 15: %s finishes what is in flight and leaves whole files',
    async (signal, code) => {
      const { child, lines, ended } = start(['fetch', '--list', '-', '--output', 'pages'], {
        cwd: folder.path,
      });
      child.stdin?.write(`${addresses('/page', '/later').join('\n')}\n`);
      await lines(1);
      while (!server.seen.some(({ url }) => url === '/later'))
        await new Promise((resolve) => setTimeout(resolve, 10));
      child.kill(signal);
      const end = await ended;
      expect(end.code).toBe(code);
      expect(linesOf(end.stdout).map(({ url }) => url)).toEqual(addresses('/page', '/later'));
      for (const { file, sha256: hash } of linesOf(end.stdout))
        expect(sha256(readFileSync(folder.at(file)))).toBe(hash);
      expect(files()).toHaveLength(4);
      expect(end.stderr).toContain('interrupted; 2 pages written; 0 inputs failed');
    },
  );

  test('fault 15: a second signal drops what is in flight', async () => {
    const args = ['fetch', ...addresses('/page', '/never'), '--output', 'pages'];
    const { child, lines, says, ended } = start(args, { cwd: folder.path });
    await lines(1);
    child.kill('SIGINT');
    await says('stopping');
    child.kill('SIGINT');
    const { code, stdout } = await ended;
    expect([code, linesOf(stdout).length]).toEqual([130, 1]);
    expect(files()).toHaveLength(2);
  });
});
