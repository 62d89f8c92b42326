/** What `npm pack` makes, set up beside the libraries that package.json names and nothing else. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { articlePage, kliping, recordsOf } from '../cli/program.ts';
import { type Listening, listen } from '../servers/listen.ts';

// Seven programs one after the other, on a machine that may have more to do.
jest.setTimeout(120_000);

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = join(root, 'fixtures', 'akurat.co', '2021-lampu-garam.html');
const place = mkdtempSync(join(tmpdir(), 'kliping-package-'));
const modules = join(place, 'node_modules');
const own = join(modules, 'kliping');

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const ran = (command: string, args: readonly string[], cwd = place) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status}: ${stderr}`);
  return stdout;
};

const program = join(own, 'bin', 'kliping.js');
/** What the packed program prints; it has to end well. */
const printed = async (...args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await kliping(args, { program, cwd: place });
  expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
  return stdout;
};

/** The files that a file of dist/ needs before it can run. */
const filesBehind = (file: string, found = new Set<string>()): ReadonlySet<string> => {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(join(own, 'dist', file), 'utf8');
  for (const [, path = ''] of code.matchAll(/^(?:import|export)\b[^;]*?"(\.[^"]+)";/gm))
    filesBehind(join(dirname(file), path), found);
  return found;
};

const feedOf = (base: string): string =>
  `<rss version="2.0"><channel><title>Kabar</title><item><title>Panen</title><link>${base}/berita/panen-garam-1001</link></item></channel></rss>`;

/** A feed at `/rss`, an article at every other address, no robots.txt. */
const server = createServer(({ url, headers }, response) => {
  if (url === '/robots.txt') response.writeHead(404).end();
  else if (url === '/rss') response.end(feedOf(`http://${headers.host}`));
  else response.setHeader('content-type', 'text/html').end(articlePage('Panen garam'));
});
let site: Listening;

beforeAll(async () => {
  site = await listen(server);
  mkdirSync(own, { recursive: true });
  ran('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', place], root);
  const packed = readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '';
  ran('tar', ['-xzf', packed, '--strip-components', '1', '-C', own]);
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
});

afterAll(async () => {
  await site.close();
  rmSync(place, { recursive: true, force: true });
});

describe('the package', () => {
  test.each(['0', '2'])('reads a page of a known publisher with %s threads', async (threads) => {
    const [record] = recordsOf(await printed('extract', page, '--workers', threads));
    expect(record?.extraction.profile).toBe('akurat.co');
  });

  test('lists the publishers', async () => {
    const lines = (await printed('publishers', 'list')).trim().split('\n');
    expect(lines.length).toBeGreaterThan(100);
  });

  test('discovers, fetches, archives, counts and compares', async () => {
    const base = `http://127.0.0.1:${site.port}`;
    const feed = `${base}/rss`;
    expect(await printed('discover', feed)).toContain(`${base}/berita/`);
    await printed('fetch', feed, '--output', 'pages');
    await printed('fetch', feed, '--warc', 'warc');
    await printed('archive', feed, '--state', 'state', '--output', 'new.jsonl');
    await printed('coverage', '--state', 'state');
    expect(await printed('dedupe', 'new.jsonl')).toContain('Panen garam');
    await printed('robots', feed);
    expect(JSON.parse(await printed('schema'))).toHaveProperty('properties');
  });

  test('is a library that knows the publishers, and the schema', () => {
    const code = `
      import { extractPage, findProfile } from 'kliping';
      import { recordJsonSchema } from 'kliping/schema';
      const body = '<h1>Panen garam di pesisir</h1>';
      const { headline } = await extractPage({ url: 'https://akurat.co/a', body });
      const { domains } = await findProfile('https://akurat.co/a');
      console.log(JSON.stringify([headline, domains[0], typeof (await recordJsonSchema())]));`;
    const told = ran(process.execPath, ['--input-type=module', '-e', code]);
    expect(JSON.parse(told)).toEqual(['Panen garam di pesisir', 'akurat.co', 'object']);
  });

  test('starts from few files: each takes time to be found, read and linked', () => {
    const help = filesBehind('cli/main.js');
    const onePage = filesBehind('chunks/run-extract.js');
    expect(help.size).toBeLessThanOrEqual(5);
    expect(new Set([...help, ...onePage]).size).toBeLessThanOrEqual(8);
    expect([...help]).not.toContain('chunks/page.js');
  });

  test('names the licence of every library that is in its files', () => {
    const named = readFileSync(join(own, 'dist', 'THIRD-PARTY.txt'), 'utf8');
    for (const name of ['cheerio', 'commander', 'htmlparser2', 'luxon'])
      expect(named).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT`, 'm'));
  });
});
