/** Whatever is done to an archive, each input is a page or a failure that says so, and there is an end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readInputs } from '../../src/input/read-inputs.ts';
import { tarOf, zipOf } from './archives.ts';

const signal = new AbortController().signal;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kliping-damaged-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const parts = [
  { name: 'a.html', body: `<p>${'Harga beras naik. '.repeat(50)}` },
  { name: 'b/c.txt', body: 'Harga cabai turun.' },
  { name: 'd.html.gz', body: gzipSync('<p>Harga gula tetap') },
];
const lines = parts.map(({ body }) => JSON.stringify({ html: `${body}` })).join('\n');

const archives: Readonly<Record<string, Buffer>> = {
  'x.zip': zipOf(...parts),
  'x.tar': tarOf(...parts),
  'x.tgz': gzipSync(tarOf(...parts)),
  'x.jsonl': Buffer.from(lines),
  'x.jsonl.gz': gzipSync(lines),
};

/** The codes of what came out, `page` for a page. */
const codesOf = async (names: readonly string[], stdin?: Uint8Array): Promise<string[]> => {
  const codes: string[] = [];
  const inputs = readInputs(names, {
    maxBytes: 10_000,
    fetchPage: () => Promise.reject(new Error('no network')),
    stdin: stdin && Readable.from([stdin]),
  });
  for await (const input of inputs)
    codes.push(
      await input.load(signal).then(
        () => 'page',
        (error: { name: string; code: string }) => {
          if (error.name !== 'Failure') throw error;
          return error.code;
        },
      ),
    );
  return codes;
};

interface Damage {
  readonly at: number;
  readonly bytes: Uint8Array;
  readonly cutAt: number;
}

const damages: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(20_000),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  cutAt: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.nat(20_000)),
});

const damaged = (bytes: Buffer, { at, bytes: other, cutAt }: Damage): Buffer => {
  const copy = Buffer.from(bytes);
  copy.set(other.subarray(0, copy.length - (at % copy.length)), at % copy.length);
  return copy.subarray(0, cutAt);
};

describe('damaged archives', () => {
  test.each(Object.keys(archives))('%s ends, and all is told', async (name) => {
    await fc.assert(
      fc.asyncProperty(damages, async (damage) => {
        const bytes = damaged(archives[name] as Buffer, damage);
        writeFileSync(join(folder, name), bytes);
        expect((await codesOf([join(folder, name)])).length).toBeGreaterThan(0);
        expect((await codesOf(['-'], bytes)).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});
