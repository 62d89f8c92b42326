import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type PagesServer, startPages } from './pages-server.ts';
import {
  articlePage,
  emptyPage,
  type Folder,
  headlinesOf,
  kliping,
  makeFolder,
  recordsOf,
  start,
} from './program.ts';

let folder: Folder;
let server: PagesServer;

beforeAll(async () => {
  server = await startPages();
  folder = makeFolder({
    'one.html': articlePage('Beras satu'),
    'two.html': articlePage('Beras dua'),
    'nothing.html': emptyPage,
  });
});

afterAll(async () => {
  await server.close();
  folder.remove();
});

const extract = (...args: readonly string[]) => kliping(['extract', ...args], { cwd: folder.path });

describe('the exit status', () => {
  test.each<[number, string, string[]]>([
    [0, 'all inputs are done', ['one.html', 'two.html']],
    [0, 'a record lacks a field nobody required', ['nothing.html']],
    [2, 'a flag is wrong', ['one.html', '--format', 'yaml']],
    [3, 'some inputs failed', ['one.html', 'missing', 'two.html']],
    [4, 'every input failed', ['missing', 'gone']],
    [7, 'a record lacks a required field', ['one.html', 'nothing.html', '--require', 'headline']],
    [3, 'some failed and some lack', ['missing', 'nothing.html', '--require', 'headline']],
    [8, 'the output cannot be written', ['one.html', '--output', 'none/a.jsonl']],
  ])('is %i where %s', async (code, _, args) => {
    expect((await extract(...args)).code).toBe(code);
  });
});

describe('--require', () => {
  test('the record is written all the same, and told', async () => {
    const args = ['nothing.html', 'one.html', '--require', 'headline,dateline'];
    const { stdout, stderr } = await extract(...args);
    expect(headlinesOf(stdout)).toEqual([null, 'Beras satu']);
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      'kliping: nothing.html: the record lacks headline, dateline',
      'kliping: one.html: the record lacks dateline',
    ]);
  });

  test('may be given several times', async () => {
    const { code } = await extract('one.html', '--require', 'headline', '--require', 'video');
    expect(code).toBe(7);
  });
});

describe('messages', () => {
  test('--quiet says nothing of failed inputs; the status still does', async () => {
    const { code, stderr } = await extract('missing', 'one.html', '--quiet');
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
  });

  test('--quiet does not hide why there is no output', async () => {
    const { stderr } = await extract('one.html', '--quiet', '--output', 'none/a.jsonl');
    expect(stderr).toContain('its folder does not exist');
  });

  test('--verbose counts at the end', async () => {
    const args = ['one.html', 'nothing.html', 'missing', '--verbose', '--require', 'headline'];
    const { stderr } = await extract(...args);
    expect(stderr).toMatch(
      /kliping: 2 records written, 1 of them without a required field; 1 input failed \(1 input-missing\); [\d.]+ seconds\n$/,
    );
  });

  test('--log-format json makes every message a JSON line with its facts', async () => {
    const args = ['missing\u009b', 'one.html', '--verbose', '--log-format', 'json'];
    const { stderr } = await extract(...args);
    const [failure, summary] = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(failure).toMatchObject({
      level: 'error',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      input: 'missing\u009b',
      code: 'input-missing',
      msg: 'missing\u009b: no such file or folder; check the name',
    });
    expect(summary).toMatchObject({ level: 'info', written: 1, failed: 1, lacking: 0 });
    expect(stderr).not.toContain('\u009b');
  });

  test('there is no progress bar where standard error is no terminal', async () => {
    const { stderr } = await extract(`${server.base}/1/later/900`, '--no-progress');
    const plain = await extract(`${server.base}/1/later/900`);
    expect([stderr, plain.stderr]).toEqual(['', '']);
  });
});

describe('order and width', () => {
  const addresses = (paths: readonly string[]) => paths.map((path) => server.base + path);

  test('records come in input order, however long each takes', async () => {
    const paths = ['/1/later/400', '/2', '/3/later/100', '/4'];
    const { stdout } = await extract(...addresses(paths));
    expect(headlinesOf(stdout)).toEqual([1, 2, 3, 4].map((n) => `Harga beras ${n}`));
  });

  test('a record is printed as soon as it is done, while a list is still being typed', async () => {
    const { child, lines, ended } = start(['extract', '--list', '-'], { cwd: folder.path });
    child.stdin?.write('one.html\n');
    await lines(1);
    child.stdin?.end('two.html\n');
    expect(headlinesOf((await ended).stdout)).toEqual(['Beras satu', 'Beras dua']);
  });

  test('--concurrency 1 asks for one address after the other', async () => {
    const from = server.seen.length;
    const paths = ['/1/later/200', '/2', '/3'];
    const running = start(['extract', ...addresses(paths), '--concurrency', '1'], { stdin: '' });
    while (server.seen.length === from) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.seen.length).toBe(from + 1);
    expect(recordsOf((await running.ended).stdout)).toHaveLength(3);
  });
});

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('fault 15: %s', (signal, code) => {
  test('stops the taking, finishes what is in flight and writes whole lines', async () => {
    const { child, lines, ended } = start(['extract', '--list', '-', '--concurrency', '2']);
    const slow = `${server.base}/2/later/700`;
    child.stdin?.write(`${server.base}/1\n${slow}\n`);
    await lines(1);
    while (!server.seen.some(({ path }) => path === '/2/later/700'))
      await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill(signal);
    const end = await ended;
    expect(end.code).toBe(code);
    expect(headlinesOf(end.stdout)).toEqual(['Harga beras 1', 'Harga beras 2']);
    expect(end.stdout.endsWith('\n')).toBe(true);
    expect(end.stderr).toMatch(
      /^kliping: stopping: .*\nkliping: interrupted; 2 records written; 0 inputs failed/,
    );
    server.seen.length = 0;
  });

  test('a second one drops what is in flight at once', async () => {
    const addresses = ['/1', '/2/never'].map((path) => server.base + path);
    const { child, lines, says, ended } = start(['extract', ...addresses]);
    await lines(1);
    child.kill(signal);
    await says('stopping');
    const beganMs = Date.now();
    child.kill(signal);
    const end = await ended;
    expect(Date.now() - beganMs).toBeLessThan(2_000);
    expect(end.code).toBe(code);
    expect(headlinesOf(end.stdout)).toEqual(['Harga beras 1']);
    expect(end.stderr).toContain('interrupted; 1 record written; 0 inputs failed');
  });

  test('ends a wait for standard input, and half a page is no record', async () => {
    const { child, ended } = start(['extract', '-']);
    child.stdin?.write(articlePage('Setengah halaman').slice(0, 900));
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill(signal);
    const end = await ended;
    expect({ code: end.code, stdout: end.stdout }).toEqual({ code, stdout: '' });
    expect(end.stderr).toContain('-: interrupted before standard input ended');
  });

  test('--format json is a whole array also then, in a file as well', async () => {
    const output = folder.at(`${signal}.json`);
    const args = ['extract', '--list', '-', '--format', 'json', '--output', output];
    const { child, ended } = start(args, { cwd: folder.path });
    child.stdin?.write('one.html\ntwo.html\n');
    await new Promise((resolve) => setTimeout(resolve, 900));
    child.kill(signal);
    expect((await ended).code).toBe(code);
    expect(JSON.parse(readFileSync(output, 'utf8'))).toHaveLength(2);
  });
});
