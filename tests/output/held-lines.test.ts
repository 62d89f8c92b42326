/** Lines gathered for large writes: none too late, none lost, none out of order; real streams. */
import { createWriteStream, existsSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { shardTemplate } from '../../src/output/article-files.ts';
import { createHeldLines } from '../../src/output/held-lines.ts';
import { createLineWriter } from '../../src/output/line-writer.ts';

const held = (isGzip: boolean) => {
  const stream = new PassThrough({ highWaterMark: 100_000_000 });
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const lines = createLineWriter(stream, { label: 'test', onClose: 'end' });
  return { chunks, stream, writer: createHeldLines(lines, { isGzip }) };
};

describe('held lines', () => {
  test('many small lines are few large pieces, in order, whole', async () => {
    const { chunks, writer } = held(false);
    const lines = Array.from({ length: 10_000 }, (_, i) => `${i} ${'é'.repeat(50)}\n`);
    await Promise.all(lines.map((line) => writer.write(line)));
    await writer.close();
    expect(Buffer.concat(chunks).toString()).toBe(lines.join(''));
    expect(chunks.length).toBeLessThan(20);
  });

  test('a single line is written when nothing follows', async () => {
    const { chunks, stream, writer } = held(false);
    const came = new Promise((resolve) => stream.once('data', resolve));
    await writer.write('a\n');
    expect(chunks).toEqual([]);
    await came;
    expect(Buffer.concat(chunks).toString()).toBe('a\n');
    await writer.close();
  });

  test('gzip is members of 1 MB, and one member for nothing', async () => {
    const many = held(true);
    const line = `${'x'.repeat(99_999)}\n`;
    for (let i = 0; i < 30; i += 1) await many.writer.write(line);
    await many.writer.close();
    expect(many.chunks.length).toBe(3);
    expect(gunzipSync(Buffer.concat(many.chunks)).toString()).toBe(line.repeat(30));
    const none = held(true);
    await none.writer.close();
    expect(gunzipSync(Buffer.concat(none.chunks)).toString()).toBe('');
  });

  const hasFull = existsSync('/dev/full');
  (hasFull ? test : test.skip)(
    'fault 16: a disk that was full behind the back is told to the next write, and at the end',
    async () => {
      const stream = createWriteStream('/dev/full');
      const lines = createLineWriter(stream, { label: 'test', onClose: 'end' });
      const writer = createHeldLines(lines, { isGzip: false });
      const failed = new Promise<void>((resolve) => stream.once('error', () => resolve()));
      await writer.write('a\n');
      await failed;
      const code = (work: Promise<void>) =>
        work.then(
          () => undefined,
          (error: unknown) => error instanceof Failure && error.code,
        );
      expect(await code(writer.write('b\n'))).toBe('output-unwritable');
      expect(await code(writer.close())).toBe('output-unwritable');
    },
  );
});

test.each([
  ['out.jsonl', 'out-{shard}.jsonl'],
  ['a.b/out.x.jsonl', 'a.b/out.x-{shard}.jsonl'],
  ['out.jsonl.gz', 'out-{shard}.jsonl.gz'],
  ['out', 'out-{shard}'],
  ['{publisher}/{date}.jsonl', '{publisher}/{date}-{shard}.jsonl'],
  ['{shard}/out.jsonl', '{shard}/out.jsonl'],
])('the number of a file stands before its extension: %s', (template, expected) => {
  expect(shardTemplate(template)).toBe(expected);
});
