/** The program over a long archive, some of its pages made to do harm: every page is accounted for, in its order. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
// @ts-expect-error the bench is plain JavaScript
import { addressOf, madePage, warcRecord } from '../../bench/made-pages.js';
import { bin, makeFolder } from '../cli/program.ts';

export interface HostileRun {
  readonly pages: number;
  /** One page in so many is made to do harm. */
  readonly hostileEvery: number;
  readonly workers: string;
}

interface Told {
  readonly headline?: string | null;
  readonly url: string;
  /** Of a failure. */
  readonly code?: string;
}

/** More than the largest page. */
const maxBytes = '60MB';

const start = (workers: string, errors: string) => {
  const flags = ['--workers', workers, '--max-bytes', maxBytes, '--errors', errors];
  return spawn(process.execPath, [bin, 'extract', '-', ...flags, '--quiet'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
};

const feed = async (to: NodeJS.WritableStream, { pages, hostileEvery }: HostileRun) => {
  for (let i = 0; i < pages; i += 1) {
    const record = warcRecord(i, madePage(i, hostileEvery).body);
    if (!to.write(record)) await once(to, 'drain');
  }
  to.end();
};

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** A harm is read as well as can be, or fails for what was done; all others have a record. */
const isFair = ({ code, headline }: Told, i: number, { hostileEvery }: HostileRun): boolean =>
  i % hostileEvery === hostileEvery - 1
    ? code === undefined || /^extract-(?:timeout|crash)$/.test(code)
    : code === undefined && headline?.includes(`Nomor ${i} `) === true;

/** Collects which pages were told, and what is odd about them. */
const createAccount = (job: HostileRun) => {
  const told = new Uint8Array(job.pages);
  const codes: Record<string, number> = {};
  const odd: string[] = [];
  let last = -1;
  return {
    codes,
    odd,
    add: (line: string): void => {
      const one = JSON.parse(line) as Told;
      const i = Number(one.url.slice(addressOf('').length));
      const how = one.code ?? 'record';
      codes[how] = (codes[how] ?? 0) + 1;
      const isInOrder = one.code !== undefined || i > last;
      if (one.code === undefined) last = i;
      if ((told[i] ?? 1) > 0 || !isInOrder || !isFair(one, i, job))
        odd.push(`page ${i}: ${how} ${one.headline}`);
      told[i] = 1;
    },
    missing: (): number => told.reduce((sum, seen) => sum + (seen === 0 ? 1 : 0), 0),
  };
};

/** Declares the test. */
export const describeHostileRun = (job: HostileRun, timeoutMs: number): void => {
  test(
    `fault 53: of ${job.pages} pages each is told once, one in ${job.hostileEvery} made to do harm`,
    async () => {
      const folder = makeFolder();
      const errors = folder.write('errors.jsonl', '');
      const account = createAccount(job);
      const child = start(job.workers, errors);
      const ended = once(child, 'close');
      const fed = feed(child.stdin, job);
      for await (const line of createInterface({ input: child.stdout })) account.add(line);
      await fed;
      const [code] = await ended;
      for (const line of linesOf(readFileSync(errors, 'utf8'))) account.add(line);
      folder.remove();
      process.stderr.write(`${JSON.stringify(account.codes)}\n`);
      expect(account.odd.slice(0, 10)).toEqual([]);
      expect(account.missing()).toBe(0);
      expect(code).toBe(account.codes.record === job.pages ? 0 : 3);
    },
    timeoutMs,
  );
};
