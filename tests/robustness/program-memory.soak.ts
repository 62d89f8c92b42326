/** `npm run test:soak`: what the program takes of the system's memory in long runs, as the system counts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { bin, type Folder, makeFolder } from '../cli/program.ts';
import { type LoadServer, startLoadServer } from '../servers/load.ts';

jest.setTimeout(7_200_000);

/** Ways to read pages, and megabytes of a long run above those of a run over one page: each thread has a heap of its own. */
const ways = [
  ['0', 200],
  ['2', 300],
] as const;

let server: LoadServer;
let folder: Folder;

beforeEach(async () => {
  server = await startLoadServer('0.0.0.0');
  folder = makeFolder();
});

afterEach(async () => {
  folder.remove();
  await server.close();
});

/** The most memory that a process had so far, in megabytes; undefined once it is gone. */
const peakOf = ({ pid }: ChildProcess): number | undefined => {
  try {
    const kb = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kb === undefined ? undefined : Number(kb) / 1_000;
  } catch {
    return undefined;
  }
};

/** Every host is an address of its own, and all of them are this machine. */
const addressOf = (host: number, path: string): string =>
  `http://127.${1 + Math.floor(host / 62_500)}.${Math.floor(host / 250) % 250}.${(host % 250) + 1}:${server.port}/${path}\n`;

interface Ran {
  readonly code: number | null;
  readonly peakMb: number;
}

const run = async (addresses: Iterable<string>, flags: readonly string[]): Promise<Ran> => {
  const args = ['extract', '--list', '-', '--allow-private', '--ignore-robots', ...flags];
  const out = ['--output', folder.at('out.jsonl'), '--errors', folder.at('errors.jsonl')];
  const child = spawn(process.execPath, [bin, ...args, ...out], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  let peakMb = 0;
  const timer = setInterval(() => {
    peakMb = peakOf(child) ?? peakMb;
  }, 20);
  const [[code]] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>,
    pipeline(Readable.from(addresses), child.stdin as NodeJS.WritableStream),
  ]);
  clearInterval(timer);
  return { code, peakMb };
};

/** A long run beside one over a single page, in memory. */
const runLong = async (
  addresses: Iterable<string>,
  flags: readonly string[],
  [workers, maxGrownMb]: (typeof ways)[number],
): Promise<Ran> => {
  const short = await run([addressOf(0, 'ok/first')], ['--quiet']);
  const counted = await server.counts();
  for (const name of ['out.jsonl', 'errors.jsonl']) rmSync(folder.at(name), { force: true });
  const long = await run(addresses, ['--quiet', '--workers', workers, ...flags]);
  const { requests, mostConnections } = await server.counts();
  process.stderr.write(
    `${requests - counted.requests} requests, ${mostConnections} connections at most; ${Math.round(long.peakMb)} MB at most, ${Math.round(short.peakMb)} MB for one page\n`,
  );
  expect(long.peakMb - short.peakMb).toBeLessThan(maxGrownMb);
  return long;
};

const linesOf = (name: string): number =>
  readFileSync(folder.at(name), 'utf8').split('\n').length - 1;

// All of 127.0.0.0/8 is this machine on Linux alone, and /proc is there.
const onLinux = process.platform === 'linux' ? test : test.skip;

/** What every host is asked for, in this order; see load-server.js. */
const kinds =
  'ok ok ok ok ok ok ok ok ok gzip gzip gone shaky busy reset-once reset drip hop hop soft'.split(
    ' ',
  );

onLinux.each(ways)('10,000 addresses of 500 hosts, of every kind, %s threads', async (...way) => {
  const hosts = 500;
  const addresses = kinds.flatMap((kind, i) =>
    Array.from({ length: hosts }, (_, host) => addressOf(host, `${kind}/${i}`)),
  );
  const flags = ['--delay', '0.1', '--concurrency', '64', '--retries', '1', '--timeout', '1.5'];
  const { code } = await runLong(addresses, flags, way);
  expect(code).toBe(3);
  expect(linesOf('out.jsonl') + linesOf('errors.jsonl')).toBe(addresses.length);
});

onLinux.each(ways)('fault 1: 100,000 addresses on standard input, %s threads', async (...way) => {
  const total = 100_000;
  const addresses = function* () {
    for (let i = 0; i < total; i += 1) yield addressOf(i % 50, `ok/${i}`);
  };
  const { code, peakMb } = await runLong(addresses(), ['--delay', '0', '--per-host', '4'], way);
  expect(code).toBe(0);
  expect(linesOf('out.jsonl')).toBe(total);
  expect(peakMb).toBeLessThan(way[0] === '0' ? 300 : 430);
});

onLinux.each(ways)('fault 4: 10,000 hosts with one address each, %s threads', async (...way) => {
  const hosts = 10_000;
  const addresses = Array.from({ length: hosts }, (_, host) => addressOf(host, `late/${host}`));
  const { code } = await runLong(addresses, [], way);
  expect(code).toBe(0);
  expect(linesOf('out.jsonl')).toBe(hosts);
  expect((await server.counts()).mostConnections).toBeLessThanOrEqual(512 + 256);
});
