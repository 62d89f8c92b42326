/** Files of lines on a real disk: their names, whole lines only, gzip, rotation. */
import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Failure } from '../../src/failure.ts';
import { readTemplate, unknownPlaces } from '../../src/output/file-template.ts';
import { type LineFilesOptions, openLineFiles } from '../../src/output/line-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kliping-lines-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const values = { publisher: 'detik.com', host: 'news.detik.com', date: '2026-11-25' };
const cuts: [string, number][] = [];
const open = (template: string, more: Partial<LineFilesOptions> = {}) => {
  cuts.length = 0;
  const onCut = (path: string, bytes: number) => void cuts.push([relative(folder, path), bytes]);
  return openLineFiles({ template: join(folder, template), onCut, ...more });
};

const write = async (template: string, lines: readonly string[], more = {}): Promise<void> => {
  const files = open(template, more);
  for (const line of lines) {
    await files.write(`${line}\n`, values);
    await files.sync();
  }
  await files.close();
};

const textOf = async (name: string): Promise<string> => {
  const bytes = await readFile(join(folder, name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
};

const failureOf = async (work: Promise<unknown>): Promise<Failure> => {
  const error = await work.then(
    () => new Error('nothing failed'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof Failure) return error;
  throw error;
};

describe('names', () => {
  test.each([
    ['out.jsonl', 'out.jsonl'],
    ['{publisher}/{date}.jsonl', 'detik.com/2026-11-25.jsonl'],
    ['a/{year}/{month}/{day}-{host}.jsonl', 'a/2026/11/25-news.detik.com.jsonl'],
  ])('%s', async (template, name) => {
    await mkdir(join(folder, 'a'));
    await write(template, ['x']);
    expect(await textOf(name)).toBe('x\n');
  });

  test.each([
    ['a publisher that is not known', { ...values, publisher: null }, 'unknown.jsonl'],
    ['a host with a port', { ...values, publisher: 'a.id:80' }, /^a\.id-80~[\da-f]{16}\.jsonl$/],
    ['fault 61: one that climbs', { ...values, publisher: '../../x' }, /^x?~?\S*\.jsonl$/],
    ['fault 61: a device of Windows', { ...values, publisher: 'con' }, /^_con~[\da-f]+\.jsonl$/],
  ])('%s', async (_, own, name) => {
    const files = open('{publisher}.jsonl');
    await files.write('x\n', own);
    await files.close();
    const names = await readdir(folder);
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(name);
  });

  test('fault 61: no value leads out of the folder', () => {
    const { fill } = readTemplate('clips/{publisher}/{host}/{date}.jsonl');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webPath(), (publisher, host) => {
        const path = fill({ publisher, host, date: '2026-11-25' });
        expect(path.split('/')).toHaveLength(4);
        expect(relative(resolve('clips'), resolve(path)).startsWith('..')).toBe(false);
        for (const part of path.split('/')) expect(Buffer.byteLength(part)).toBeLessThan(140);
      }),
    );
  });

  test('fault 61: a link below the fixed part is not followed', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'kliping-outside-'));
    await symlink(outside, join(folder, 'detik.com'));
    const { code } = await failureOf(write('{publisher}/{date}.jsonl', ['x']));
    expect([code, await readdir(outside)]).toEqual(['output-unwritable', []]);
    await rm(outside, { recursive: true });
  });

  test('fault 61: a link in the place of the file is not followed', async () => {
    await writeFile(join(folder, 'other'), 'keep');
    await symlink(join(folder, 'other'), join(folder, 'out.jsonl'));
    expect((await failureOf(write('out.jsonl', ['x']))).code).toBe('output-unwritable');
    expect(await textOf('other')).toBe('keep');
  });

  test('places that nothing fills are named', () => {
    expect(unknownPlaces('{publisher}/{slug}-{}.jsonl')).toEqual(['{slug}', '{}']);
  });
});

describe('whole lines', () => {
  test('lines are added to what is there', async () => {
    await write('out.jsonl', ['a', 'b']);
    await write('out.jsonl', ['c']);
    expect([await textOf('out.jsonl'), cuts]).toEqual(['a\nb\nc\n', []]);
  });

  test('fault 12: a torn last line is cut off and told, wherever it was torn', async () => {
    const whole = '{"a":1}\n{"b":"é"}\n';
    const size = Buffer.byteLength(whole);
    for (let length = 0; length < size; length += 1) {
      await writeFile(join(folder, 'out.jsonl'), Buffer.from(whole).subarray(0, length));
      await write('out.jsonl', ['{"c":3}']);
      const end = length < 8 ? 0 : 8;
      expect(await textOf('out.jsonl')).toBe(`${whole.slice(0, end)}{"c":3}\n`);
      expect(cuts).toEqual(length === end ? [] : [['out.jsonl', length - end]]);
    }
  });

  test('fault 12: a torn line may be longer than what is read at once', async () => {
    await writeFile(join(folder, 'out.jsonl'), `a\n${'x'.repeat(200_000)}`);
    await write('out.jsonl', ['b']);
    expect([await textOf('out.jsonl'), cuts]).toEqual(['a\nb\n', [['out.jsonl', 200_000]]]);
  });

  test('fault 12: a torn gzip member is cut off and told, wherever it was torn', async () => {
    await write('out.jsonl.gz', ['a']);
    const first = (await readFile(join(folder, 'out.jsonl.gz'))).length;
    await write('out.jsonl.gz', ['b']);
    const whole = await readFile(join(folder, 'out.jsonl.gz'));
    for (let length = 0; length < whole.length; length += 1) {
      await writeFile(join(folder, 'out.jsonl.gz'), whole.subarray(0, length));
      await write('out.jsonl.gz', ['c']);
      const end = length < first ? 0 : first;
      expect(await textOf('out.jsonl.gz')).toBe(end === 0 ? 'c\n' : 'a\nc\n');
      expect(cuts).toEqual(length === end ? [] : [['out.jsonl.gz', length - end]]);
    }
  });

  test('a gzip file of another program is left as it is', async () => {
    const foreign = gzipSync('not ours\n');
    await writeFile(join(folder, 'out.jsonl.gz'), foreign);
    const { code } = await failureOf(write('out.jsonl.gz', ['a']));
    expect(code).toBe('output-unwritable');
    expect((await readFile(join(folder, 'out.jsonl.gz'))).equals(foreign)).toBe(true);
  });

  test('what was synced is on the disk before the file is closed, also in gzip', async () => {
    for (const name of ['out.jsonl', 'out.jsonl.gz']) {
      const files = open(name);
      await files.write('a\n', values);
      await files.sync();
      expect(await textOf(name)).toBe('a\n');
      await files.close();
    }
  });
});

describe('lines that are held', () => {
  const held = { holdBytes: 1_000 };

  test('are with the system once they are enough, or flushed, in order', async () => {
    const files = open('out.jsonl', held);
    await files.write('a\n', values);
    expect(await textOf('out.jsonl')).toBe('');
    await files.flush();
    await files.write('b\n', values);
    expect(await textOf('out.jsonl')).toBe('a\n');
    const long = `${'c'.repeat(1_000)}\n`;
    await files.write(long, values);
    expect(await textOf('out.jsonl')).toBe(`a\nb\n${long}`);
    await files.write('d\n', values);
    await files.close();
    expect(await textOf('out.jsonl')).toBe(`a\nb\n${long}d\n`);
  });

  test('of gzip are a member when they are 1 MB, so that memory stays flat', async () => {
    const files = open('out.jsonl.gz');
    const line = `${'x'.repeat(99_999)}\n`;
    for (let i = 0; i < 11; i += 1) await files.write(line, values);
    expect(await textOf('out.jsonl.gz')).toBe(line.repeat(11));
    await files.close();
    expect(await textOf('out.jsonl.gz')).toBe(line.repeat(11));
  });

  test('count for a rotation', async () => {
    const files = open('out.jsonl', { ...held, rotateBytes: 4 });
    for (const line of ['aa\n', 'bb\n', 'cc\n']) await files.write(line, values);
    await files.close();
    expect([await textOf('out.jsonl'), await textOf('out-0002.jsonl')]).toEqual([
      'aa\nbb\n',
      'cc\n',
    ]);
  });
});

describe('a file that is there already', () => {
  const refuse = { ifThere: 'refuse' } as const;

  test('is refused and left as it is, also where only a later one of a rotation is there', async () => {
    await writeFile(join(folder, 'out.jsonl'), 'mine\n');
    await writeFile(join(folder, 'later-0007.jsonl'), 'mine\n');
    expect((await failureOf(write('out.jsonl', ['a'], refuse))).message).toMatch(
      /out\.jsonl: exists already; give --append/,
    );
    const rotated = { ...refuse, rotateBytes: 100 };
    expect((await failureOf(write('later.jsonl', ['a'], rotated))).message).toMatch(/later-0007/);
    expect([await textOf('out.jsonl'), await textOf('later-0007.jsonl')]).toEqual([
      'mine\n',
      'mine\n',
    ]);
  });

  test('is replaced where that was asked for, but what this run wrote is added to', async () => {
    await writeFile(join(folder, 'p0.id.jsonl'), 'old\n');
    for (const [ifThere, end] of [
      ['overwrite', 'p0.id.jsonl'],
      ['refuse', 'p0.id.txt'],
    ] as const) {
      const files = open(`{publisher}.${end.split('.').at(-1)}`, { ifThere });
      for (let round = 0; round < 2; round += 1)
        for (let i = 0; i < 70; i += 1)
          await files.write(`${round}\n`, { ...values, publisher: `p${i}.id` });
      await files.close();
      expect(await textOf(end)).toBe('0\n1\n');
    }
  });
});

describe('many files', () => {
  test('more than can be open at once, each with its own lines in order', async () => {
    const files = open('{publisher}.jsonl');
    for (let round = 0; round < 3; round += 1)
      for (let i = 0; i < 100; i += 1)
        await files.write(`${round}\n`, { ...values, publisher: `p${i}.id` });
    await files.close();
    expect(await readdir(folder)).toHaveLength(100);
    expect(await textOf('p0.id.jsonl')).toBe('0\n1\n2\n');
  });

  test('a full file is followed by the next, and a later run goes on with the newest', async () => {
    const rotateBytes = 4;
    await write('out.jsonl', ['aa', 'bb', 'cc'], { rotateBytes });
    await write('out.jsonl', ['dd', 'ee'], { rotateBytes });
    expect((await readdir(folder)).sort()).toEqual([
      'out-0002.jsonl',
      'out-0003.jsonl',
      'out.jsonl',
    ]);
    expect(await textOf('out.jsonl')).toBe('aa\nbb\n');
    expect(await textOf('out-0002.jsonl')).toBe('cc\ndd\n');
    expect(await textOf('out-0003.jsonl')).toBe('ee\n');
  });

  test('a file that was moved away is begun anew', async () => {
    const files = open('out.jsonl');
    await files.write('a\n', values);
    await rename(join(folder, 'out.jsonl'), join(folder, 'out.jsonl.1'));
    await files.write('b\n', values);
    await files.close();
    expect([await textOf('out.jsonl.1'), await textOf('out.jsonl')]).toEqual(['a\n', 'b\n']);
  });
});

describe('a file that cannot be written', () => {
  test.each([
    ['its folder is a file', 'file/out.jsonl'],
    ['it is a folder', 'sub'],
    ['the folder above is not there', 'no/such/out.jsonl'],
  ])('%s', async (_, name) => {
    await appendFile(join(folder, 'file'), '');
    await mkdir(join(folder, 'sub'));
    expect((await failureOf(write(name, ['x']))).code).toBe('output-unwritable');
  });

  test('/dev/full: fault 16: the disk is full', async () => {
    const files = openLineFiles({ template: '/dev/full', onCut: () => undefined });
    const { code, detail } = await failureOf(files.write('x\n', values));
    expect([code, detail.systemCode]).toEqual(['output-unwritable', 'ENOSPC']);
    await files.close().catch(() => undefined);
  });
});
