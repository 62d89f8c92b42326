/** A machine for which libsql has no binary: the program without that package. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { articlePage, bin, type Folder, headlinesOf, makeFolder } from '../cli/program.ts';

jest.setTimeout(60_000);

const root = dirname(dirname(bin));
let folder: Folder;

/** The packages, each a link, but those of libsql. */
const linkPackages = (): void => {
  mkdirSync(folder.at('node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!/^(?:\.|@?libsql$)/.test(name))
      symlinkSync(join(root, 'node_modules', name), folder.at(`node_modules/${name}`));
};

beforeAll(() => {
  folder = makeFolder({ 'page.html': articlePage('Harga beras naik') });
  for (const name of ['dist', 'bin', 'package.json'])
    cpSync(join(root, name), folder.at(name), { recursive: true });
  linkPackages();
});
afterAll(() => folder.remove());

const run = async (...args: readonly string[]) => {
  const child = spawn(process.execPath, [folder.at('bin/kliping.js'), ...args], {
    cwd: folder.path,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  const [code] = await once(child, 'close');
  return { code, ...said };
};

describe('fault 76: without SQLite', () => {
  test.each([
    [['--help']],
    [['archive', '--help']],
    [['schema']],
    [['publishers', 'list', '--format', 'json']],
  ])('%j works', async (args) => {
    const { code, stderr, stdout } = await run(...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });

  test('extract works', async () => {
    const { code, stderr, stdout } = await run('extract', 'page.html');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(headlinesOf(stdout)).toEqual(['Harga beras naik']);
  });

  test.each([
    ['archive', ['archive', 'http://koran-1.example.test/rss', '--state', 'state']],
  ] as const)('%s says how to get it, status 8, and makes no half state', async (_, args) => {
    const { code, stderr, stdout } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 8, stdout: '' });
    expect(stderr).toMatch(/^kliping: .*npm install.*\n$/);
    expect(readdirSync(folder.at('state'))).toEqual([]);
  });
});
