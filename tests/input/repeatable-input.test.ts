import {
  appendFileSync,
  mkdtempSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  keepStream,
  openRepeatable,
  type RepeatableInput,
} from '../../src/input/repeatable-input.ts';

let folder: string;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kliping-repeatable-'));
  path = join(folder, 'a.jsonl');
});
beforeEach(() => writeFileSync(path, 'satu\ndua\n'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const textOf = async (input: RepeatableInput): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input.read()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

describe('a file', () => {
  test('is read as often as wanted, also where a reading is left half-way', async () => {
    const input = await openRepeatable(path);
    for await (const _ of input.read()) break;
    expect([await textOf(input), await textOf(input)]).toEqual(['satu\ndua\n', 'satu\ndua\n']);
  });

  test('that grows is read as far as it went when it was opened', async () => {
    const input = await openRepeatable(path);
    appendFileSync(path, 'tiga\n');
    expect(await textOf(input)).toBe('satu\ndua\n');
  });

  test.each([
    ['was cut', () => truncateSync(path, 3)],
    [
      'is another one',
      () => {
        writeFileSync(join(folder, 'b'), 'satu\ndua\n');
        renameSync(join(folder, 'b'), path);
      },
    ],
  ])('that %s meanwhile is told', async (_, change) => {
    const input = await openRepeatable(path);
    change();
    await expect(textOf(input)).rejects.toMatchObject({
      code: 'input-unreadable',
      message: `${path}: changed while it was read; run again on a copy of it`,
    });
  });

  test('that is gone is told', async () => {
    const input = await openRepeatable(path);
    rmSync(path);
    await expect(textOf(input)).rejects.toMatchObject({ code: 'input-missing' });
  });
});

describe('a stream', () => {
  const large = 'baris yang sama\n'.repeat(200_000);

  async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  }

  test.each([
    ['as it is', Buffer.from(large)],
    ['packed', gzipSync(large)],
  ])('%s is kept and read as often as wanted', async (_, bytes) => {
    const input = await keepStream(chunksOf(bytes), '-');
    expect((await textOf(input)) === large).toBe(true);
    for await (const _chunk of input.read()) break;
    expect((await textOf(input)) === large).toBe(true);
    await input.close();
  });

  test('without bytes is kept as well', async () => {
    const input = await keepStream(chunksOf(Buffer.alloc(0)), '-');
    expect(await textOf(input)).toBe('');
    await input.close();
  });
});

test.each([
  ['cut off', (packed: Buffer) => packed.subarray(0, -20)],
  ['damaged', (packed: Buffer) => packed.fill(0xff, packed.length >> 1, (packed.length >> 1) + 50)],
])('gzip that is %s is told each time', async (what, spoil) => {
  const text = Array.from({ length: 20_000 }, (_, i) => `baris ${i * 7919}`).join('\n');
  writeFileSync(path, spoil(gzipSync(text)));
  const input = await openRepeatable(path);
  for (let times = 0; times < 2; times += 1)
    await expect(textOf(input)).rejects.toMatchObject({
      code: 'input-bad-gzip',
      message: expect.stringContaining(`the gzip data is ${what}`),
    });
});
