/** Records dealt out to files, packed, and refused where flags contradict each other: the built program on real files. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parquetReadObjects } from 'hyparquet';
import {
  articlePage,
  bin,
  type Folder,
  headlinesOf,
  kliping,
  makeFolder,
  recordsOf,
} from './program.ts';

let folder: Folder;

const urlOf = (name: string): string => `https://www.example.com/${name}`;
const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

beforeEach(() => {
  const page = (name: string): string =>
    JSON.stringify({ url: urlOf(name), html: articlePage(`Harga beras ${name}`) });
  folder = makeFolder({
    'pages.jsonl': names.map((name) => `${page(name)}\n`).join(''),
    'one.html': articlePage('Beras satu'),
    'two.html': articlePage('Beras dua'),
  });
});

afterEach(() => folder.remove());

const extract = (...args: readonly string[]) => kliping(['extract', ...args], { cwd: folder.path });

const textOf = (name: string): string => {
  const bytes = readFileSync(folder.at(name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
};

/** The files below `out`, in the order of their names. */
const outputs = (): string[] =>
  readdirSync(folder.at('out'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder.at('out'), name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder.path, path).replaceAll('\\', '/'))
    .sort();

const all = names.map((name) => `Harga beras ${name}`).sort();
const allHeadlines = (): (string | null)[] =>
  outputs()
    .flatMap((name) => headlinesOf(textOf(name)))
    .sort();

beforeEach(() => mkdirSync(folder.at('out')));

describe('a template of names', () => {
  test('is filled from each record: the publisher, the host, the day of publication', async () => {
    const { code, stdout, stderr } = await extract(
      'pages.jsonl',
      '--output',
      'out/{publisher}/{year}/{host}-{date}.jsonl',
    );
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(outputs()).toEqual(['out/example.com/2021/www.example.com-2021-05-06.jsonl']);
    expect(allHeadlines()).toEqual(all);
  });

  test('what a record lacks is `unknown`', async () => {
    await extract('one.html', '--output', 'out/{publisher}-{host}.jsonl');
    expect(outputs()).toEqual(['out/unknown-unknown.jsonl']);
  });

  test('a file that is there is refused, added to or replaced, as one that is named', async () => {
    const name = 'out/unknown.jsonl';
    const write = (page: string, ...how: string[]) =>
      extract(page, '--output', 'out/{publisher}.jsonl', ...how);
    await write('one.html');
    const refused = await write('two.html');
    expect(refused.code).toBe(8);
    expect(refused.stderr).toBe(
      `kliping: ${name}: exists already; give --append to add to it or --overwrite to replace it\n`,
    );
    await write('two.html', '--append');
    expect(headlinesOf(textOf(name))).toEqual(['Beras satu', 'Beras dua']);
    await write('two.html', '--overwrite');
    expect(headlinesOf(textOf(name))).toEqual(['Beras dua']);
  });

  test('fault 12: a torn line is cut off and told', async () => {
    folder.write('out/unknown.jsonl', '{"half');
    const { code, stderr } = await extract(
      'one.html',
      '--append',
      '--output',
      'out/{publisher}.jsonl',
    );
    expect(code).toBe(0);
    expect(stderr).toContain('unknown.jsonl: ended inside a line; its last 6 bytes were cut off');
    expect(allHeadlines()).toEqual(['Beras satu']);
  });
});

describe('--rotate', () => {
  test('a full file is followed by the next, and --append goes on with the newest', async () => {
    const write = (page: string, ...how: string[]) =>
      extract(page, '--output', 'out/a.jsonl', '--rotate', '6k', ...how);
    await write('pages.jsonl');
    const made = outputs();
    expect(made.slice(0, 2)).toEqual(['out/a-0002.jsonl', 'out/a-0003.jsonl']);
    expect(made).toContain('out/a.jsonl');
    expect(allHeadlines()).toEqual(all);
    expect((await write('one.html')).code).toBe(8);
    await write('one.html', '--append');
    expect(allHeadlines()).toEqual(['Beras satu', ...all]);
    expect(headlinesOf(textOf('out/a.jsonl'))).not.toContain('Beras satu');
  });
});

describe('--compress gzip', () => {
  test('packs standard output, also of nothing', () => {
    const packed = (...args: string[]): string => {
      const command = [bin, 'extract', ...args, '--compress', 'gzip'];
      const { stdout } = spawnSync(process.execPath, command, { cwd: folder.path });
      return gunzipSync(stdout).toString();
    };
    expect(headlinesOf(packed('one.html', 'two.html'))).toEqual(['Beras satu', 'Beras dua']);
    expect(packed('one.html', '--format', 'csv')).toMatch(/^schemaVersion,id/);
    expect(packed('nothere.html')).toBe('');
  });

  test.each([
    ['jsonl', /^\{"schemaVersion"/],
    ['csv', /^schemaVersion,/],
    ['markdown', /^# Beras satu/],
  ])('a name that ends in .gz says so too: %s', async (format, begins) => {
    const { code, stderr } = await extract('one.html', '--output', 'out/a.gz', '--format', format);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(textOf('out/a.gz')).toMatch(begins);
  });

  test('a packed file of no record is one still', async () => {
    await extract('nothere.html', '--output', 'out/a.jsonl.gz');
    expect(textOf('out/a.jsonl.gz')).toBe('');
  });

  test('lines are added to a packed file, and to one that another program packed never', async () => {
    await extract('one.html', '--output', 'out/a.jsonl.gz');
    await extract('two.html', '--output', 'out/a.jsonl.gz', '--append');
    expect(headlinesOf(textOf('out/a.jsonl.gz'))).toEqual(['Beras satu', 'Beras dua']);
  });
});

describe('--shard', () => {
  test('each record goes to one file by its id, in every run the same, and every file is made', async () => {
    await extract('pages.jsonl', '--output', 'out/a.jsonl', '--shard', '4');
    expect(outputs()).toEqual([0, 1, 2, 3].map((number) => `out/a-0000${number}-of-00004.jsonl`));
    expect(allHeadlines()).toEqual(all);
    for (const [number, name] of outputs().entries())
      for (const { id } of recordsOf(textOf(name)))
        expect(Number.parseInt(id.slice(0, 8), 16) % 4).toBe(number);
  });

  test('{shard} says where in the name', async () => {
    await extract('pages.jsonl', '--output', 'out/{shard}/a.jsonl.gz', '--shard', '2');
    expect(outputs()).toEqual(['out/00000-of-00002/a.jsonl.gz', 'out/00001-of-00002/a.jsonl.gz']);
    expect(allHeadlines()).toEqual(all);
  });
});

describe('--format parquet', () => {
  test('gives the records of JSON lines', async () => {
    await extract('pages.jsonl', '--output', 'out/a.jsonl');
    const { code, stderr } = await extract(
      'pages.jsonl',
      '--format',
      'parquet',
      '--output',
      'out/a.parquet',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const bytes = readFileSync(folder.at('out/a.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const rows = await parquetReadObjects({ file: file as ArrayBuffer });
    // The reader leaves out a group that is null.
    expect(rows.map((row) => ({ ...row, dateline: row.dateline ?? null }))).toEqual(
      recordsOf(textOf('out/a.jsonl')),
    );
  });
});

describe('flags that contradict each other are wrong use, before anything is made', () => {
  test.each([
    ['--output out/{slug}.jsonl', '{slug} is not known; known are {publisher}'],
    ['--output out/{shard}.jsonl', '{shard} needs how many; give --shard N'],
    ['--output out/{date}.csv --format csv', 'give --format jsonl, not csv'],
    ['--rotate 1MB', '--rotate is about files; give --output FILE'],
    ['--shard 4', '--shard is about files; give --output FILE'],
    ['--shard 1 --output out/a', 'Give a whole number from 2'],
    ['--shard 4 --output out/a.csv --format csv', 'give --format jsonl, not csv'],
    ['--rotate 1MB --output out/a.json --format json', 'give --format jsonl, not json'],
    ['--rotate 1MB --output out/a.jsonl --overwrite', '--overwrite would leave files'],
    ['--compress gzip --output out/a.jsonl', 'give --output out/a.jsonl.gz'],
    ['--append --output out/a.csv.gz --format csv', 'only with --format jsonl'],
    ['--output out/a.parquet.gz --format parquet', '--format parquet is packed by itself'],
    ['--append --output out/a.parquet --format parquet', 'cannot add to a Parquet file'],
    ['--compress zip', "argument 'zip' is invalid"],
  ])('%s', async (flags, what) => {
    const { code, stdout, stderr } = await extract('one.html', ...flags.split(' '));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(what);
    expect(outputs()).toEqual([]);
  });
});

const hasLimits = process.platform !== 'win32';
(hasLimits ? test : test.skip)(
  'fault 16: of a write that the system breaks off, whole lines stay: 8',
  () => {
    // 16 blocks: 8 or 16 KB by the shell; all lines together are more.
    const command = 'ulimit -f 16; exec "$@"';
    const program = [process.execPath, bin, 'extract', 'pages.jsonl', '--workers', '0'];
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', command, 'sh', ...program, '--output', 'out/{publisher}.jsonl'],
      { cwd: folder.path, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([
      8,
      'kliping: out/example.com.jsonl: the file is larger than the system allows; raise its limit\n',
    ]);
    const text = textOf('out/example.com.jsonl');
    expect(text).toMatch(/\n$/);
    const found = recordsOf(text).length;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(names.length);
  },
);

const hasFull = existsSync('/dev/full');
(hasFull ? test : test.skip)(
  'fault 16: a disk that is full when what was held is written: 8, and nothing is said of records written',
  async () => {
    const { code, stderr } = await extract('one.html', '--output', '/dev/full', '--verbose');
    expect(code).toBe(8);
    expect(stderr).toMatch(/^kliping: \/dev\/full: cannot be written .*\n$/);
  },
);
