import { chmodSync, mkdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tarOf, zipOf } from '../input/archives.ts';
import {
  articlePage,
  emptyPage,
  type Folder,
  headlinesOf,
  kliping,
  makeFolder,
  recordsOf,
} from './program.ts';

let folder: Folder;

beforeAll(() => {
  folder = makeFolder({
    'one.html': articlePage('Beras satu'),
    'two.htm.gz': gzipSync(articlePage('Beras dua')),
    'inner/three.html': articlePage('Beras tiga'),
    'empty.data': '',
    'binary.data': Buffer.from('%PDF-1.4\n\0\0\0'),
    'nothing.data': emptyPage,
    'bare/readme.md': 'x',
    'list.txt': '# pages\n\ninner/three.html\n  two.htm.gz  \nmissing.data\n# end',
    'no-names.data': '# nothing yet\n',
  });
  mkdirSync(folder.at('bare/deep'));
});

afterAll(() => folder.remove());

const extract = (args: readonly string[], stdin?: string) =>
  kliping(['extract', ...args], { cwd: folder.path, ...(stdin !== undefined && { stdin }) });

describe('records come in the order of the inputs', () => {
  test('files, packed files, folders and standard input, side by side', async () => {
    const args = ['two.htm.gz', '-', 'inner', 'one.html'];
    const { code, stdout, stderr } = await extract(args, articlePage('Beras nol'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(headlinesOf(stdout)).toEqual(['Beras dua', 'Beras nol', 'Beras tiga', 'Beras satu']);
  });

  test('a folder is read in the order of its names, folders inside included', async () => {
    const pages = makeFolder({
      'b.html': articlePage('Beras B'),
      'a/z.txt': 'Judul Z\n\nIsi.',
      'c.html.gz': gzipSync(articlePage('Beras C')),
      'note.md': 'x',
    });
    const { code, stdout } = await kliping(['extract', pages.path]);
    pages.remove();
    expect(code).toBe(0);
    expect(recordsOf(stdout)).toHaveLength(3);
    expect(headlinesOf(stdout).slice(1)).toEqual(['Beras B', 'Beras C']);
  });

  test('lines of JSON, zips and tars stand beside other inputs, each page called by its place', async () => {
    const lines = (headline: string) =>
      `${JSON.stringify({ page: { text: articlePage(headline) } })}\n`;
    const pages = makeFolder({
      'a.jsonl': `${lines('Beras A')}{}\n`,
      'b.zip': zipOf({ name: 'x/b.html', body: articlePage('Beras B') }),
      'c.tgz': gzipSync(tarOf({ name: 'c.html', body: articlePage('Beras C') })),
    });
    const args = ['extract', 'a.jsonl', 'b.zip', 'c.tgz', '-', '--html-field', 'page.text'];
    const ended = await kliping(args, { cwd: pages.path, stdin: lines('Beras D') });
    pages.remove();
    expect(headlinesOf(ended.stdout)).toEqual(['Beras A', 'Beras B', 'Beras C', 'Beras D']);
    expect(ended.stderr).toMatch(/^kliping: a\.jsonl:2: has no text in its field "page\.text"; /);
    expect(ended.code).toBe(3);
  });

  test('a list has comments and blank lines, and comes after the inputs named one by one', async () => {
    const { code, stdout, stderr } = await extract(['one.html', '--list', 'list.txt']);
    expect(headlinesOf(stdout)).toEqual(['Beras satu', 'Beras tiga', 'Beras dua']);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: 'kliping: missing.data: no such file or folder; check the name\n',
    });
  });

  test('--list - reads the list from standard input', async () => {
    const { code, stdout } = await extract(['--list', '-'], 'two.htm.gz\n# x\none.html');
    expect(code).toBe(0);
    expect(headlinesOf(stdout)).toEqual(['Beras dua', 'Beras satu']);
  });

  test('a list that names nothing is done, and said', async () => {
    const { code, stdout, stderr } = await extract(['--list', 'no-names.data']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('no-names.data names no input');
  });
});

describe('standard input', () => {
  test('is read where no input is named and something is piped in', async () => {
    const { code, stdout } = await extract([], articlePage('Beras nol'));
    expect(code).toBe(0);
    expect(headlinesOf(stdout)).toEqual(['Beras nol']);
  });

  test('has the address of --url, less its password and fragment', async () => {
    const url = 'https://name:secret@www.example.com/a#part';
    const { stdout } = await extract(['-', '--url', url], articlePage('Beras nol'));
    expect(recordsOf(stdout)[0]?.url).toBe('https://www.example.com/a');
    expect(stdout).not.toContain('secret');
  });

  test('may be text, said so or not', async () => {
    const paragraph = 'Harga beras di pasar induk naik sejak awal pekan, kata para pedagang beras.';
    const text = ['Harga Beras Naik', 'Kamis, 06 Mei 2021 | 10:12 WIB', paragraph, paragraph].join(
      '\n\n',
    );
    const read = await Promise.all([extract(['-'], text), extract(['-', '--as', 'text'], text)]);
    for (const { stdout } of read) expect(headlinesOf(stdout)).toEqual(['Harga Beras Naik']);
  });
});

describe('bad input is told with its name and what to do, and nothing of the rest is lost', () => {
  test.each([
    ['a missing file', 'missing.data', 'no such file or folder; check the name'],
    ['an empty file', 'empty.data', 'holds no bytes; save the page again'],
    ['a binary file', 'binary.data', 'holds neither HTML nor text; give the page itself'],
    ['a folder with no page in it', 'bare', 'no page in this folder; pages end in .html'],
    ['an address of another kind', 'ftp://e.id/a', 'only http and https addresses can be fetched'],
    ['an address that cannot be read', 'http://[bad', 'is no http or https address'],
  ])('%s', async (_, name, what) => {
    const { code, stdout, stderr } = await extract(['one.html', name, 'two.htm.gz']);
    expect(code).toBe(3);
    expect(headlinesOf(stdout)).toEqual(['Beras satu', 'Beras dua']);
    expect(stderr).toContain(`kliping: ${name}: ${what}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  const canLock = process.getuid?.() !== 0 && process.platform !== 'win32';
  (canLock ? test : test.skip)('a file without the right to read', async () => {
    chmodSync(folder.write('locked.data', 'x'), 0);
    const { code, stderr } = await extract(['locked.data']);
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr: 'kliping: locked.data: no right to read it; change its permissions\n',
    });
  });

  test('a page larger than --max-bytes', async () => {
    const { code, stderr } = await extract(['one.html', '--max-bytes', '1k']);
    expect(code).toBe(4);
    expect(stderr).toContain(
      'one.html: larger than 1000 bytes as stored; give a larger --max-bytes',
    );
  });

  test('a list that is missing is wrong use: nobody knows the inputs', async () => {
    const { code, stderr } = await extract(['--list', 'no-list', '--output', 'never.jsonl']);
    expect(code).toBe(2);
    expect(stderr).toBe('kliping: no-list: no such file or folder; check the name\n');
    expect(() => chmodSync(folder.at('never.jsonl'), 0o600)).toThrow('ENOENT');
  });

  test('a folder as a list is wrong use', async () => {
    const { code, stderr } = await extract(['--list', 'inner']);
    expect(code).toBe(2);
    expect(stderr).toContain('inner: is a folder; give it as an input');
  });

  test('HTML without an article is a record without a headline, and says so', async () => {
    const { code, stdout, stderr } = await extract(['nothing.data']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [record] = recordsOf(stdout);
    expect(record?.headline).toBeNull();
    expect(record?.extraction.warnings.map(({ code: warning }) => warning)).toContain('no-article');
  });

  test('a home page is a record without genre, and says so', async () => {
    const box = (n: number): string =>
      `<div class="card"><a href="https://www.example.com/read/2026/11/${n}/harga-beras-${n}"><h3>Harga beras naik lagi di pasar induk ${n}</h3></a><span>Selasa, 24 November 2026 | 1${n % 10}:00 WIB</span></div>`;
    const boxes = Array.from({ length: 40 }, (_, i) => box(i + 1)).join('');
    const home = `<!doctype html><html lang="id"><head><title>Harian Contoh</title></head><body><h2>Terkini</h2>${boxes}</body></html>`;
    const { code, stdout } = await extract(['-', '--url', 'https://www.example.com/'], home);
    const [record] = recordsOf(stdout);
    expect({ code, genre: record?.genre }).toEqual({ code: 0, genre: null });
    expect(record?.extraction.warnings.map(({ code: warning }) => warning)).toContain('index-page');
  });

  test('fault 62: control characters in a name are made visible', async () => {
    const { stderr } = await extract(['\u001b]0;x\u0007\u009b1m\u202e\nkliping: fine.html']);
    expect(stderr).toContain('\\x1b]0;x\\x07\\x9b1m\\u202e\\nkliping: fine.html: no such file');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
