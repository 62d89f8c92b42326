import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { articlePage, bin, type Folder, headlinesOf, kliping, makeFolder } from './program.ts';

let folder: Folder;

beforeEach(() => {
  folder = makeFolder({
    'one.html': articlePage('Beras satu'),
    'two.html': articlePage('Beras dua'),
  });
});

afterEach(() => folder.remove());

const extract = (...args: readonly string[]) => kliping(['extract', ...args], { cwd: folder.path });
const read = (name: string): string => readFileSync(folder.at(name), 'utf8');

describe('formats', () => {
  test('jsonl is the default: one record, one line', async () => {
    const { stdout } = await extract('one.html', 'two.html');
    expect(stdout.split('\n')).toHaveLength(3);
    expect((await extract('one.html', 'two.html', '--format', 'jsonl')).stdout).toBe(stdout);
  });

  test('json is one array, also of nothing', async () => {
    const { stdout } = await extract('one.html', 'two.html', '--format', 'json');
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(JSON.parse((await extract('missing', '--format', 'json')).stdout)).toEqual([]);
  });

  test('csv has a header and a row for each record', async () => {
    const { stdout } = await extract('one.html', 'two.html', '--format', 'csv');
    const lines = stdout.split('\r\n');
    expect(lines[0]).toMatch(/^schemaVersion,id,url,.*,headline,/);
    expect(lines.filter((line) => /^1,[0-9a-f]{32},/.test(line))).toHaveLength(2);
  });

  test('fault 64: csv cells that a spreadsheet would run are guarded, unless that is turned off', async () => {
    folder.write('formula.html', articlePage('=1+1 harga beras'));
    const cell = /,'?=1\+1 harga beras,/;
    const on = (await extract('formula.html', '--format', 'csv')).stdout;
    const off = (await extract('formula.html', '--format', 'csv', '--no-csv-guard')).stdout;
    expect([cell.exec(on)?.[0], cell.exec(off)?.[0]]).toEqual([
      ",'=1+1 harga beras,",
      ',=1+1 harga beras,',
    ]);
  });

  test('markdown and text are for reading', async () => {
    expect((await extract('one.html', '--format', 'markdown')).stdout).toMatch(/^# Beras satu\n\n/);
    expect((await extract('one.html', '--format', 'text')).stdout).toMatch(/^Beras satu\n\n/);
  });

  test('markdown has the links of the story, and only --with puts blocks into JSON lines', async () => {
    const linked = 'turun kembali, kata <a href="https://a.example/b">dinas</a>.</p>';
    const page = articlePage('Beras satu').replace('turun kembali.</p>', linked);
    folder.write('link.html', page);
    const { stdout } = await extract('link.html', '--format', 'markdown');
    expect(stdout).toContain('[dinas](<https://a.example/b>)');
    expect((await extract('link.html')).stdout).not.toContain('"blocks"');
  });

  test('KLIPING_FORMAT sets the format, and the flag beats it', async () => {
    const around = { cwd: folder.path, env: { KLIPING_FORMAT: 'markdown' } };
    expect((await kliping(['extract', 'one.html'], around)).stdout).toMatch(/^# /);
    const flagged = await kliping(['extract', 'one.html', '--format', 'json'], around);
    expect(flagged.stdout).toMatch(/^\[/);
  });
});

describe('--output', () => {
  test('takes the records, and standard output stays empty', async () => {
    const { code, stdout, stderr } = await extract('one.html', '--output', 'a.jsonl');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(headlinesOf(read('a.jsonl'))).toEqual(['Beras satu']);
  });

  test('- is standard output', async () => {
    expect(headlinesOf((await extract('one.html', '--output', '-')).stdout)).toEqual([
      'Beras satu',
    ]);
  });

  test('refuses a file that is there, and leaves it as it is', async () => {
    folder.write('a.jsonl', 'mine\n');
    const { code, stderr } = await extract('one.html', '--output', 'a.jsonl');
    expect(code).toBe(8);
    expect(stderr).toBe(
      'kliping: a.jsonl: exists already; give --append to add to it or --overwrite to replace it\n',
    );
    expect(read('a.jsonl')).toBe('mine\n');
  });

  test('--append adds to a file, or begins it', async () => {
    await extract('one.html', '--output', 'a.jsonl', '--append');
    await extract('two.html', '--output', 'a.jsonl', '--append');
    expect(headlinesOf(read('a.jsonl'))).toEqual(['Beras satu', 'Beras dua']);
  });

  test('--append writes the header of csv once', async () => {
    await extract('one.html', '--output', 'a.csv', '--append', '--format', 'csv');
    await extract('two.html', '--output', 'a.csv', '--append', '--format', 'csv');
    expect(read('a.csv').match(/schemaVersion/g)).toHaveLength(1);
    expect(read('a.csv').match(/^1,[0-9a-f]{32},/gm)).toHaveLength(2);
  });

  test('--overwrite replaces a file', async () => {
    folder.write('a.jsonl', 'old\n'.repeat(10_000));
    await extract('two.html', '--output', 'a.jsonl', '--overwrite');
    expect(headlinesOf(read('a.jsonl'))).toEqual(['Beras dua']);
  });

  test('fault 12: after half a line the next record begins on a line of its own, and that is said', async () => {
    folder.write('a.jsonl', '{"schemaVersion":"1","id":"0');
    const { code, stderr } = await extract('one.html', '--output', 'a.jsonl', '--append');
    expect(code).toBe(0);
    expect(stderr).toContain('a.jsonl: ended inside a line');
    const [half = '', ...rest] = read('a.jsonl').split('\n');
    expect(half).toBe('{"schemaVersion":"1","id":"0');
    expect(headlinesOf(rest.join('\n'))).toEqual(['Beras satu']);
  });

  test.each([
    ['in a folder that is not there', 'none/a.jsonl', 'its folder does not exist'],
    ['that is a folder', '.', 'is a folder; name a file in it'],
    ['below a file', 'one.html/a.jsonl', 'a part of the path is a file'],
  ])('%s cannot be written: 8, before anything is read', async (_, output, what) => {
    const { code, stdout, stderr } = await extract('one.html', '--output', output);
    expect({ code, stdout }).toEqual({ code: 8, stdout: '' });
    expect(stderr).toContain(`kliping: ${output}: ${what}`);
  });

  test('where --errors cannot be written no output file is made', async () => {
    const { code } = await extract('one.html', '--errors', 'none/e', '--output', 'a.jsonl');
    expect(code).toBe(8);
    expect(existsSync(folder.at('a.jsonl'))).toBe(false);
  });

  const hasDevices = existsSync('/dev/full') && existsSync('/dev/null');
  (hasDevices ? test : test.skip)('a device is written to without asking', async () => {
    expect((await extract('one.html', '--output', '/dev/null')).code).toBe(0);
  });

  (hasDevices ? test : test.skip)(
    'fault 16: a full disk is 8, whichever way it is met',
    async () => {
      const toFile = await extract('one.html', '--output', '/dev/full');
      expect(toFile.code).toBe(8);
      expect(toFile.stderr).toMatch(/^kliping: \/dev\/full: cannot be written \(ENOSPC/);
      const script = `"${process.execPath}" "${bin}" extract one.html > /dev/full`;
      const shell = spawn('sh', ['-c', script], {
        cwd: folder.path,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      shell.stderr?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      const code = await new Promise((resolve) => shell.on('close', resolve));
      expect(code).toBe(8);
      expect(said).toMatch(/^kliping: standard output: cannot be written \(ENOSPC/);
    },
  );
});

describe('--errors', () => {
  const failures = (name: string): unknown[] =>
    read(name)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('holds one JSON line for each failed input; standard error only counts', async () => {
    const address = 'http://127.0.0.1:9/a';
    const args = ['missing.html', 'one.html', address, '--errors', 'e.jsonl'];
    const { code, stderr } = await extract(...args);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^kliping: 1 record written; 2 inputs failed \(1 input-missing, 1 connect-failure\); 1 request, 0 bytes; [\d.]+ seconds; details in e\.jsonl\n$/,
    );
    expect(failures('e.jsonl')).toEqual([
      {
        input: 'missing.html',
        url: null,
        code: 'input-missing',
        message: 'missing.html: no such file or folder; check the name',
        detail: { systemCode: 'ENOENT' },
      },
      {
        input: address,
        url: address,
        code: 'connect-failure',
        message: expect.stringContaining('nobody listens there'),
        detail: { systemCode: 'ECONNREFUSED', host: '127.0.0.1:9' },
      },
    ]);
  });

  test('is there and empty where nothing failed', async () => {
    const { code, stderr } = await extract('one.html', '--errors', 'e.jsonl');
    expect({ code, stderr, errors: read('e.jsonl') }).toEqual({ code: 0, stderr: '', errors: '' });
  });

  test('is added to; --overwrite replaces it with the output', async () => {
    const args = ['missing.html', '--errors', 'e.jsonl', '--output', 'a.jsonl'];
    await extract(...args);
    await extract(...args, '--append');
    expect(failures('e.jsonl')).toHaveLength(2);
    await extract(...args, '--overwrite');
    expect(failures('e.jsonl')).toHaveLength(1);
  });

  test('- is standard output, where the records go elsewhere', async () => {
    const { stdout } = await extract('missing.html', '--errors', '-', '--output', 'a.jsonl');
    expect(JSON.parse(stdout)).toMatchObject({ code: 'input-missing' });
  });

  test('that cannot be written is 8', async () => {
    const { code, stderr } = await extract('one.html', '--errors', 'none/e.jsonl');
    expect(code).toBe(8);
    expect(stderr).toContain('none/e.jsonl: its folder does not exist');
  });
});
