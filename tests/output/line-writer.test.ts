import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { createLineWriter, OutputClosed } from '../../src/output/line-writer.ts';

const about = { label: 'standard output', onClose: 'leave' } as const;

test('a file holds all lines when the writer is closed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kliping-output-'));
  const path = join(folder, 'a.jsonl');
  const writer = createLineWriter(createWriteStream(path), { label: path, onClose: 'end' });
  for (let i = 0; i < 1_000; i += 1) await writer.write(`${i}\n`);
  await writer.close();
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(1_001);
  rmSync(folder, { recursive: true });
});

test('a write waits for a slow reader', async () => {
  let taken = 0;
  const slow = new Writable({
    highWaterMark: 1,
    write: (_, __, done) => {
      setTimeout(() => {
        taken += 1;
        done();
      }, 5);
    },
  });
  const writer = createLineWriter(slow, about);
  await writer.write('a');
  expect(taken).toBe(1);
  await writer.write('b');
  expect(taken).toBe(2);
});

test('a reader that went away ends the writing quietly, with a type of its own', async () => {
  // `true` reads nothing and ends: what `| head -1` does, in short.
  const child = spawn('true', { stdio: ['pipe', 'ignore', 'ignore'] });
  const writer = createLineWriter(child.stdin, about);
  const writing = async () => {
    while (true) await writer.write('x'.repeat(10_000));
  };
  await expect(writing()).rejects.toBeInstanceOf(OutputClosed);
  await expect(writer.write('more')).rejects.toBeInstanceOf(OutputClosed);
  await writer.close();
});

test('any other error is output-unwritable, and stays the reason', async () => {
  const full = new Writable({
    write: (_, __, done) => done(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
  });
  const writer = createLineWriter(full, { label: 'a.jsonl', onClose: 'end' });
  const unwritable = { code: 'output-unwritable', detail: { systemCode: 'ENOSPC' } };
  await expect(writer.write('a')).rejects.toMatchObject(unwritable);
  await expect(writer.write('b')).rejects.toMatchObject(unwritable);
  await expect(writer.close()).rejects.toMatchObject(unwritable);
});

test('a file that cannot be opened is output-unwritable', async () => {
  const path = join(tmpdir(), 'kliping-no-such-folder', 'a.jsonl');
  const writer = createLineWriter(createWriteStream(path), { label: path, onClose: 'end' });
  await expect(writer.write('a')).rejects.toMatchObject({ code: 'output-unwritable' });
});
