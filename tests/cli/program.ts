/** The built program as a child process, and a folder of pages for it to read. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/types.ts';

export const bin = fileURLToPath(new URL('../../bin/kliping.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** Resolves when standard output holds so many whole lines. */
  lines(count: number): Promise<void>;
  /** Resolves when standard error holds the text. */
  says(text: string): Promise<void>;
  readonly ended: Promise<Ended>;
}

export interface Surroundings {
  /** Another build's bin/kliping.js. */
  readonly program?: string;
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Servers of tests stand on this machine and need no manners; a test of manners says its own. */
const quick = {
  KLIPING_ALLOW_PRIVATE: '1',
  KLIPING_DELAY: '0',
  KLIPING_RETRIES: '0',
  KLIPING_PER_HOST: '16',
};

/** The surroundings of this run must not reach the program. */
const cleanEnv = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:KLIPING_|NODE_OPTIONS$|NO_PROXY$|HTTPS?_PROXY$)/i.test(name),
    ),
  ),
  ...quick,
});

/** Starts the program; without `stdin` its standard input stays open and says nothing. */
export const start = (
  args: readonly string[],
  { program = bin, cwd, stdin, env }: Surroundings = {},
): Running => {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...cleanEnv(), ...env },
  });
  const out = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  const collect = (name: 'stdout' | 'stderr') =>
    child[name].setEncoding('utf8').on('data', (text: string) => {
      out[name] += text;
      for (const look of waiting) look();
    });
  collect('stdout');
  collect('stderr');
  // A program that ends without reading closes its standard input.
  child.stdin.on('error', () => undefined);
  if (stdin !== undefined) child.stdin.end(stdin);
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = () => {
        if (!isSo()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  return {
    child,
    lines: (count) => until(() => out.stdout.split('\n').length > count),
    says: (text) => until(() => out.stderr.includes(text)),
    ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, ...out }))),
  };
};

/** Runs the program to its end; standard input is empty where none is given. */
export const kliping = (args: readonly string[], around: Surroundings = {}): Promise<Ended> =>
  start(args, { stdin: '', ...around }).ended;

/** The records in JSON lines. */
export const recordsOf = (jsonl: string): Article[] =>
  jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article);

export const headlinesOf = (jsonl: string): (string | null)[] =>
  recordsOf(jsonl).map(({ headline }) => headline);

/** An article about nothing, long enough to be one. */
export const articlePage = (headline: string): string => `<!doctype html>
<html lang="id"><head><title>${headline}</title></head><body>
<article><h1>${headline}</h1>
<p class="date">Kamis, 06 Mei 2021 | 10:12 WIB</p>
${'<p>Harga beras di pasar induk naik sejak awal pekan, kata para pedagang yang menunggu kiriman dari Karawang dan Indramayu. Pembeli memilih menunda belanja sampai harga turun kembali.</p>\n'.repeat(6)}
</article></body></html>`;

/** A page with links and nothing to read. */
export const emptyPage =
  '<!doctype html><html lang="id"><head></head><body><p>Ya.</p></body></html>';

export interface Folder {
  readonly path: string;
  at(name: string): string;
  write(name: string, body: string | Uint8Array): string;
  remove(): void;
}

/** A new folder with these files. */
export const makeFolder = (files: Readonly<Record<string, string | Uint8Array>> = {}): Folder => {
  const path = mkdtempSync(join(tmpdir(), 'kliping-cli-'));
  const at = (name: string): string => join(path, name);
  const write = (name: string, body: string | Uint8Array): string => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), body);
    return at(name);
  };
  for (const [name, body] of Object.entries(files)) write(name, body);
  return { path, at, write, remove: () => rmSync(path, { recursive: true, force: true }) };
};
