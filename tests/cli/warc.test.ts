/** `kliping fetch --warc` and `kliping extract` of archives, as commands. */
import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
import { WARCParser } from 'warcio';
import { htmlPage, httpPage, packed, pageRecord, recordBytes } from '../warc/archives.ts';
import { type CollectServer, startCollect } from './collect-server.ts';
import {
  articlePage,
  type Folder,
  headlinesOf,
  kliping,
  makeFolder,
  recordsOf,
  start,
} from './program.ts';

// Several runs of the program in one test.
jest.setTimeout(30_000);

let server: CollectServer;
let folder: Folder;
beforeAll(async () => {
  server = await startCollect();
});
afterAll(() => server.close());
beforeEach(() => {
  folder = makeFolder();
  server.show('Harga beras naik');
});
afterEach(() => folder.remove());

const run = (...args: readonly string[]) => kliping(args, { cwd: folder.path });

const article = (headline: string): Buffer =>
  pageRecord(headline.toLowerCase().replaceAll(' ', '-'), {
    block: httpPage(articlePage(headline)),
  });

const archive = packed(
  recordBytes({ type: 'warcinfo', url: '', block: 'software: x\r\n' }),
  article('Harga beras naik'),
  recordBytes({ type: 'revisit', block: 'HTTP/1.1 200 OK\r\n\r\n' }),
  article('Harga cabai turun'),
);

describe('kliping extract', () => {
  test('reads archives: by name, in folders and lists, and on standard input', async () => {
    folder.write('in/a.warc.gz', archive);
    folder.write('in/b.html', articlePage('Harga gula tetap'));
    folder.write('list.txt', 'in/a.warc.gz\n');
    const both = ['Harga beras naik', 'Harga cabai turun'];
    const byName = await run('extract', 'in/a.warc.gz');
    expect([byName.code, headlinesOf(byName.stdout)]).toEqual([0, both]);
    expect(recordsOf(byName.stdout)[1]).toMatchObject({
      url: 'https://www.example.com/news/harga-cabai-turun',
      fetch: { fetchedAt: '2021-05-06T03:12:00Z', status: null, mediaType: 'text/html' },
    });
    expect(headlinesOf((await run('extract', 'in')).stdout)).toEqual([...both, 'Harga gula tetap']);
    expect(headlinesOf((await run('extract', '--list', 'list.txt')).stdout)).toEqual(both);
    const piped = await kliping(['extract', '-'], { stdin: archive });
    expect([piped.code, headlinesOf(piped.stdout)]).toEqual([0, both]);
    const page = await kliping(['extract', '-'], { stdin: articlePage('Harga gula tetap') });
    expect(headlinesOf(page.stdout)).toEqual(['Harga gula tetap']);
  });

  test('counts all records where it is asked', async () => {
    folder.write('a.warc.gz', archive);
    const { stderr } = await run('extract', 'a.warc.gz', '--verbose', '--summary', 'sum.json');
    expect(stderr).toContain('in archives 2 response, 1 warcinfo, 1 revisit');
    const summary = JSON.parse(readFileSync(folder.at('sum.json'), 'utf8'));
    expect(summary).toMatchObject({
      inputs: { total: 2, written: 2 },
      archiveRecords: { response: 2, warcinfo: 1, revisit: 1 },
    });
  });

  test('fault 70: tells what is damaged and where, and exits with 3', async () => {
    const bad = article('Harga gula tetap');
    bad.write('WXRC', 0);
    folder.write(
      'a.warc.gz',
      packed(article('Harga beras naik'), bad, article('Harga cabai turun')),
    );
    const { code, stdout, stderr } = await run('extract', 'a.warc.gz');
    expect([code, headlinesOf(stdout)]).toEqual([3, ['Harga beras naik', 'Harga cabai turun']]);
    expect(stderr).toMatch(/^kliping: a\.warc\.gz#\d+: a damaged record \(.*\); it is left out/);
  });

  test.each<[string, string, readonly string[], string]>([
    ['no archive', htmlPage('x'), [], 'a.warc.gz: holds no WARC record'],
    [
      '--url',
      'WARC/1.0',
      ['--url', 'https://example.com/'],
      'a.warc.gz: holds many pages, and --url',
    ],
  ])('refuses %s', async (_, bytes, args, said) => {
    folder.write('a.warc.gz', bytes);
    const { code, stderr } = await run('extract', 'a.warc.gz', ...args);
    expect([code, stderr]).toEqual([4, expect.stringContaining(said)]);
  });

  test('an archive that holds no page is no failure', async () => {
    folder.write(
      'a.warc.gz',
      packed(recordBytes({ type: 'revisit', block: 'HTTP/1.1 200 OK\r\n\r\n' })),
    );
    const { code, stderr } = await run('extract', 'a.warc.gz');
    expect([code, stderr]).toEqual([0, 'kliping: nothing to read: the archive holds no page\n']);
  });
});

const archives = (ending: string): string[] =>
  readdirSync(folder.at('warc'))
    .filter((name) => name.endsWith(ending))
    .map((name) => folder.at(`warc/${name}`));

describe('kliping fetch --warc', () => {
  test('writes archives that warcio and kliping extract read; the line says where', async () => {
    const { code, stdout, stderr } = await run(
      'fetch',
      '--warc',
      'warc',
      `${server.base}/to-page`,
      `${server.base}/packed`,
    );
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const [path = ''] = archives('.warc.gz');
    expect(lines[0]).toMatchObject({ url: `${server.base}/page`, status: 200 });
    expect(lines[0].file).toBeUndefined();
    expect(folder.at(lines[0].warc.file)).toBe(path);
    const seen: string[] = [];
    for await (const record of new WARCParser(createReadStream(path))) {
      await record.readFully(false);
      seen.push(
        `${record.warcType} ${new URL(record.warcTargetURI ?? 'x:').pathname} ${record.httpHeaders?.statusCode ?? ''}`,
      );
    }
    expect(seen).toContain('response /robots.txt 404');
    expect(seen).toContain('response /to-page 302');
    expect(seen.filter((one) => one.startsWith('response'))).toHaveLength(4);
    expect(archives('.cdxj')).toHaveLength(1);
    const again = await run('extract', 'warc');
    expect([again.code, headlinesOf(again.stdout)]).toEqual([
      0,
      ['Harga beras naik', 'Harga beras naik'],
    ]);
    const urls = recordsOf(again.stdout).map(({ url }) => url);
    expect(urls.sort()).toEqual([`${server.base}/packed`, `${server.base}/page`]);
  });

  test('goes with --output, and --update puts away a revisit for a 304', async () => {
    const args = ['fetch', '--output', 'pages', '--warc', 'warc', `${server.base}/page`];
    const first = JSON.parse((await run(...args)).stdout);
    expect([first.file, first.warc.offset]).toEqual([
      expect.stringMatching(/^pages/),
      expect.any(Number),
    ]);
    const second = await run(...args, '--update');
    expect(JSON.parse(second.stdout)).toMatchObject({ unchanged: true });
    const { stderr } = await run('extract', 'warc', '--verbose');
    expect(stderr).toContain('1 revisit');
  });

  test('error statuses are failures, and put away', async () => {
    const { code } = await run('fetch', '--warc', 'warc', `${server.base}/404`);
    expect(code).toBe(4);
    expect(readFileSync(archives('.cdxj')[0] ?? '', 'utf8')).toContain('"status":"404"');
  });

  test('fault 49: neither the log-in in an address nor a header of the person is in it', async () => {
    const address = `${server.base.replace('//', '//user:rahasia@')}/page`;
    await run(
      'fetch',
      '--warc',
      'warc',
      address,
      '--header',
      'X-Key: rahasia',
      '--header',
      'Cookie: a=rahasia',
    );
    const [path = ''] = archives('.warc.gz');
    const { gunzipSync } = await import('node:zlib');
    const text = gunzipSync(readFileSync(path)).toString('latin1');
    expect(text).toContain('/page HTTP/1.1');
    expect(text).not.toMatch(/rahasia|authorization|x-key|^cookie|set-cookie/im);
    expect(text).not.toContain(Buffer.from('user:rahasia').toString('base64'));
  });

  test('fault 13: a run that is killed leaves what the next one makes whole', async () => {
    const running = start(
      ['fetch', '--warc', 'warc', `${server.base}/page`, `${server.base}/never`],
      { cwd: folder.path, stdin: '' },
    );
    await running.lines(1);
    running.child.kill('SIGKILL');
    await running.ended;
    const [left = ''] = archives('.open');
    writeFileSync(left, Buffer.concat([readFileSync(left), packed(article('x')).subarray(0, 50)]));
    const { code, stderr } = await run('fetch', '--warc', 'warc', `${server.base}/packed`);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /was left by a run that broke off; \d+ whole records are kept in .*, 50 bytes/,
    );
    expect(archives('.open')).toEqual([]);
    const { stdout } = await run('extract', 'warc');
    expect(headlinesOf(stdout)).toHaveLength(2);
  });

  test('fault 15: a run that is stopped gives its archive its name', async () => {
    const running = start(
      ['fetch', '--warc', 'warc', `${server.base}/page`, `${server.base}/later`],
      { cwd: folder.path, stdin: '' },
    );
    await running.lines(1);
    running.child.kill('SIGINT');
    expect((await running.ended).code).toBe(130);
    expect(archives('.open')).toEqual([]);
  });

  test.each<[string, readonly string[], number, string]>([
    ['no place', [], 2, 'give --output FOLDER, --warc FOLDER or both'],
    ['--update without a folder', ['--warc', 'warc', '--update'], 2, 'are about a folder of pages'],
    ['standard output', ['--warc', '-'], 2, 'give --warc FOLDER'],
    ['a folder that cannot be made', ['--warc', 'no/such/folder'], 8, 'create the folder first'],
  ])('refuses %s', async (_, args, code, said) => {
    const ended = await run('fetch', `${server.base}/page`, ...args);
    expect([ended.code, ended.stderr]).toEqual([code, expect.stringContaining(said)]);
  });
});

describe('an archive under another name', () => {
  test('is read by its content; one that is called a page is refused', async () => {
    folder.write('a.bin', archive);
    folder.write('a.html', archive);
    const { stdout } = await kliping(['extract'], { stdin: archive });
    expect(headlinesOf(stdout)).toHaveLength(2);
    const { code, stdout: records, stderr } = await run('extract', 'a.bin', 'a.html');
    expect(headlinesOf(records)).toHaveLength(2);
    expect([code, stderr]).toEqual([
      3,
      expect.stringContaining('a.html: is a web archive; give it'),
    ]);
  });

  test('in .open, as a killed run leaves it, is read by its name and left alone in a folder', async () => {
    folder.write('in/a.warc.gz.open', archive.subarray(0, archive.length - 20));
    folder.write('in/b.html', articlePage('Harga gula tetap'));
    const { code, stdout } = await run('extract', 'in/a.warc.gz.open');
    expect([code, headlinesOf(stdout)]).toEqual([3, ['Harga beras naik']]);
    expect(headlinesOf((await run('extract', 'in')).stdout)).toEqual(['Harga gula tetap']);
  });
});
