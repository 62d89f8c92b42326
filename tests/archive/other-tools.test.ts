/** The lines of the README that hand the output of an archive to other tools, run where the tool is on the machine. */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Folder, kliping, makeFolder } from '../cli/program.ts';
import { readMarkdown } from '../support/markdown.ts';
import { type NewsSites, startSites } from './site.ts';
import { plainStory } from './stories.ts';

jest.setTimeout(60_000);

const host = 'koran-1.example.test';
const publishedMs = Date.parse('2026-11-25T02:00:00Z');
const stories = Array.from({ length: 3 }, (_, i) =>
  plainStory(host, 80_001 + i, publishedMs + i * 60_000),
);

let folder: Folder;
let sites: NewsSites;

beforeAll(async () => {
  folder = makeFolder();
  sites = await startSites({ stories });
  const args = ['--state', 'clips', '--output', 'clips/{date}.jsonl'];
  const around = { cwd: folder.path, env: sites.env };
  const { code, stderr } = await kliping(['archive', `http://${host}/rss`, ...args], around);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});
afterAll(async () => {
  await sites.close();
  folder.remove();
});

/** What says that a tool is there, and what its line must print. */
const tools: readonly (readonly [starts: string, probe: string, prints: RegExp])[] = [
  ['jq ', 'jq --version', /^(?:2026-11-25T\S+\t\S.*\n){3}$/],
  ['duckdb ', 'duckdb --version', /example\.test\D+3/],
  ['sqlite3 ', 'sqlite3 --version', /^fetched\|3\n$/],
  ['python3 ', 'python3 -c "import pandas"', /^id\s+3$/m],
];

const shell = (command: string) =>
  spawnSync('sh', ['-c', command], { cwd: folder?.path, encoding: 'utf8' });

/** The lines of the README's shell blocks that begin with a tool's name and read an archive. */
const linesFor = (starts: string): string[] =>
  readMarkdown('README.md')
    .fences.filter(({ kind }) => kind === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.startsWith(starts) && line.includes('clips/'));

describe('the README hands an archive to', () => {
  for (const [starts, probe, prints] of tools) {
    const isThere = spawnSync('sh', ['-c', probe]).status === 0;
    const title = `${starts.trim()}, as it is written there`;
    // Not the console: Jest keeps to itself what a file says whose tests are all skipped.
    if (!isThere) process.stderr.write(`skipped: ${title}: \`${probe}\` fails here\n`);
    (isThere ? test : test.skip)(title, () => {
      const lines = linesFor(starts);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        const { status, stdout, stderr } = shell(line);
        expect({ line, status, stderr }).toEqual({ line, status: 0, stderr: '' });
        expect(stdout).toMatch(prints);
      }
    });
  }
});
