import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isZstd, unpackedZstd } from '../../src/input/zstd-stream.ts';

/** Absent before Node 22.15. */
const { zstdCompressSync: pack } = zlib as unknown as {
  readonly zstdCompressSync?: (bytes: Uint8Array) => Buffer;
};
const hasZstd = pack !== undefined;
if (!hasZstd) process.stderr.write('skipped in part: this Node has no zstd\n');
const hasTool = spawnSync('zstd', ['--version']).error === undefined;
if (hasZstd && !hasTool) process.stderr.write('skipped: zstd is not on this machine\n');

const frame = (text: string): Buffer => (pack as NonNullable<typeof pack>)(Buffer.from(text));

const skippable = (mark: number, body: Uint8Array): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(mark, 0);
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
};

/** What comes out, and the code of what ends it. */
const unpack = async (bytes: Uint8Array, pieceBytes = 65_536) => {
  const pieces: Uint8Array[] = [];
  for (let i = 0; i < bytes.length; i += pieceBytes) pieces.push(bytes.subarray(i, i + pieceBytes));
  let text = '';
  try {
    for await (const chunk of unpackedZstd(Readable.from(pieces), 'a.zst')) text += chunk;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    expect(message).toMatch(/^a\.zst: .*(;|: get) /);
    return [text, code];
  }
  return [text, undefined];
};

const twoFrames = Buffer.from('28b52ffd2000010000', 'hex');

(hasZstd ? test.skip : test)('zstd is refused with what to do where Node has none', async () => {
  expect(await unpack(twoFrames)).toEqual(['', 'unsupported-encoding']);
});

test.each<[string, boolean]>([
  ['28b52ffd00', true],
  ['5d2a4d1800', true],
  ['28b52f', false],
  ['502a4d1800', false],
  ['1f8b080000', false],
])('%s begins zstd: %s', (hex, is) => {
  expect(isZstd(Buffer.from(hex, 'hex'))).toBe(is);
});

(hasZstd ? describe : describe.skip)('frames of zstd', () => {
  const long = 'Harga beras naik. '.repeat(40_000);
  let seed = 1;
  const noise = Array.from({ length: 300_000 }, () => {
    // Numerical Recipes' generator: the same noise each time.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(33 + ((seed >>> 16) % 89));
  }).join('');

  test.each([1, 7, 100, 65_536])(
    'are unpacked one after the other, %i bytes at a time',
    async (pieceBytes) => {
      const bytes = Buffer.concat([
        frame('satu'),
        skippable(0x184d2a50, Buffer.from('to be gone over')),
        frame(''),
        frame(long),
        frame('dua'),
      ]);
      expect(await unpack(bytes, pieceBytes)).toEqual([`satu${long}dua`, undefined]);
    },
  );

  test('may be of many blocks that hold little less than they unpack to', async () => {
    expect(await unpack(frame(noise))).toEqual([noise, undefined]);
  });

  test.each<[string, () => Buffer]>([
    ['in a block', () => frame(noise).subarray(0, 5_000)],
    ['in a head', () => frame('dua').subarray(0, 5)],
    ['in a mark', () => Buffer.from('28b52f', 'hex')],
    ['by other bytes', () => Buffer.from('and so on')],
    [
      'by a skippable frame that is longer than told',
      () => Buffer.from('502a4d18ffffff7f00', 'hex'),
    ],
    ['by a dictionary that is longer than any', () => Buffer.from('5d2a4d18ffffff7f00', 'hex')],
  ])('that break off %s are told after all that came before', async (_, rest) => {
    const [text, code] = await unpack(Buffer.concat([frame('satu'), rest()]));
    expect([text?.slice(0, 4), code]).toEqual(['satu', 'input-bad-gzip']);
  });

  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kliping-zstd-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const tool = (args: readonly string[], input: string): Buffer =>
    spawnSync('zstd', ['-q', '-c', ...args], { input, cwd: folder }).stdout;

  (hasTool ? test : test.skip)('made by the tool are unpacked', async () => {
    const bytes = Buffer.concat([tool(['-19'], long), tool(['--no-check', '--fast=5'], 'dua')]);
    expect(await unpack(bytes)).toEqual([`${long}dua`, undefined]);
  });

  (hasTool ? test.each([false, true]) : test.skip.each([false, true]))(
    'are unpacked with the dictionary that stands before them, itself packed: %s',
    async (isPacked) => {
      const dictionary = Buffer.from(`${noise.slice(0, 3_000)}Harga beras di pasar induk naik`);
      writeFileSync(join(folder, 'dictionary'), dictionary);
      const text =
        'Harga beras di pasar induk naik, kata pedagang. Harga beras di pasar induk naik.';
      const bytes = Buffer.concat([
        skippable(0x184d2a5d, isPacked ? frame(dictionary.toString()) : dictionary),
        tool(['-D', 'dictionary'], text),
        tool(['-D', 'dictionary'], text),
      ]);
      expect(await unpack(bytes)).toEqual([text + text, undefined]);
    },
  );
});
