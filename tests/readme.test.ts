/** The README and CONTRIBUTING say what is so: flags, fields, codes, examples, commands and files are held against it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exitCodeHelp, exitCodes } from '../src/cli/exit-codes.ts';
import { buildProgram } from '../src/cli/program.ts';
import { failureCodes } from '../src/failure.ts';
import * as library from '../src/index.ts';
import { parseProfile } from '../src/publishers/parse-profile.ts';
import { recordJsonSchema, recordProblems } from '../src/schema.ts';
import { type Folder, kliping, makeFolder, recordsOf } from './cli/program.ts';
import { fixturePages } from './support/goldens.ts';
import { codesIn, isShown, readMarkdown, readProjectFile } from './support/markdown.ts';

const root = new URL('../', import.meta.url);
const rootPath = fileURLToPath(root);
const readme = readMarkdown('README.md');
const { fences } = readme;
const fenceOf = (kind: string): string => fences.find((fence) => fence.kind === kind)?.text ?? '';
const argsOf = (command: string): string[] => command.split(' ').slice(1);

/** A folder to run in, with the fixtures in reach: nothing is written into the checkout. */
let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  symlinkSync(`${rootPath}fixtures`, folder.at('fixtures'), 'junction');
});
afterAll(() => folder.remove());

describe('the two commands', () => {
  const [mainJob = '', tests = ''] = fences
    .filter(({ kind }) => kind === 'sh')
    .map(({ text }) => text.trim());

  test('the test command is the one .ci/run runs, which stops where it fails', () => {
    expect(tests).toBe('npm ci && npm test');
    expect(readProjectFile('.ci/run').split('\n')).toContain(`${tests} || exit 1`);
  });

  test('the main job prints a valid record for every fixture page', async () => {
    expect(mainJob).toBe('npm ci && node bin/kliping.js extract fixtures/');
    const { code, stdout, stderr } = await kliping(['extract', 'fixtures/'], { cwd: rootPath });
    expect([code, stderr]).toEqual([0, '']);
    const records = recordsOf(stdout);
    expect(records.flatMap(recordProblems)).toEqual([]);
    expect(records.length).toBe(fixturePages().length);
  }, 60_000);
});

describe('examples', () => {
  const examples = fences.flatMap(({ kind, text }, i) => {
    const command = fences[i - 1]?.text.trim();
    return kind === 'json' && command?.startsWith('kliping ') ? [{ command, shown: text }] : [];
  });

  test('there are two', () => {
    expect(examples.length).toBe(2);
  });

  test.each(examples)('$command prints what is shown', async ({ command, shown }) => {
    const { stdout } = await kliping(argsOf(command), { cwd: folder.path });
    const printed: unknown = JSON.parse(stdout);
    // The whole of both where they differ: that shows where.
    if (!isShown(JSON.parse(shown), printed)) expect(printed).toEqual(JSON.parse(shown));
  });

  test('the profile is one', () => {
    expect(() => parseProfile(JSON.parse(fenceOf('json profile')))).not.toThrow();
  });

  test('the profile to start from is one', async () => {
    const isShow = (code: string) => code.startsWith('kliping publishers show');
    const command = codesIn(readme.section('Profiles')).find(isShow) ?? '';
    const { stdout } = await kliping(argsOf(command));
    expect(() => parseProfile(JSON.parse(stdout))).not.toThrow();
  });

  test('the library prints what is shown', () => {
    const door = new URL('dist/index.js', root).href;
    folder.write('example.mjs', fenceOf('js').replace("'kliping'", `'${door}'`));
    const around = { cwd: folder.path, encoding: 'utf8' } as const;
    const { stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], around);
    expect([stdout, stderr]).toEqual([fenceOf('text'), '']);
  });
});

describe('flags', () => {
  const program = buildProgram();
  const commands = [program, ...program.commands.flatMap((one) => [one, ...one.commands])];
  const flagsOf = (all: typeof commands): string[] =>
    all.flatMap((one) => one.options.map(({ long }) => long ?? ''));
  const named = new Set(readme.text.match(/(?<![\w-])--[a-z][a-z-]*/g));

  test('every flag named is one', () => {
    const known = new Set([...flagsOf(commands), '--help']);
    expect([...named].filter((flag) => !known.has(flag))).toEqual([]);
  });

  test('every flag of extract is named', () => {
    const extract = commands.filter((command) => command.name() === 'extract');
    expect(flagsOf(extract).filter((flag) => !named.has(flag))).toEqual([]);
  });

  test('every command is named', () => {
    const names = program.commands.map((command) => `kliping ${command.name()}`);
    expect(names.filter((name) => !readme.text.includes(name))).toEqual([]);
  });
});

describe('the record', () => {
  interface Schema {
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
    readonly anyOf?: readonly Schema[];
    readonly enum?: readonly unknown[];
  }

  /** The names and the fixed words inside a field, however deep. */
  const wordsIn = ({ properties = {}, items, anyOf = [], enum: words = [] }: Schema): unknown[] => [
    ...Object.keys(properties),
    ...words,
    ...[...Object.values(properties), ...anyOf, ...(items ? [items] : [])].flatMap(wordsIn),
  ];

  test('every field has a row, in order, with its parts and its words', async () => {
    const { properties = {} } = (await recordJsonSchema()) as Schema;
    const rows = readme.rows('The fields').map((row) => codesIn(row.join(' ')));
    // `author.role` is a part of `author`.
    const keyOf = ([key = '']: readonly string[]) => key.split('.')[0] ?? '';
    expect([...new Set(rows.map(keyOf))]).toEqual(Object.keys(properties));
    const missing = Object.entries(properties).flatMap(([key, field]) => {
      const said = new Set(rows.filter((row) => keyOf(row) === key).flat());
      return wordsIn(field).flatMap((word) => (said.has(String(word)) ? [] : [`${key}: ${word}`]));
    });
    expect(missing).toEqual([]);
  });

  test('every warning is one that the sources give', () => {
    const sources = readdirSync(new URL('src/', root), { recursive: true })
      .map((name) => `src/${name}`)
      .filter((name) => name.endsWith('.ts'))
      .map(readProjectFile);
    const codes = readme.rows('Warnings').flatMap(([cell = '']) => codesIn(cell));
    const isGiven = (code: string) => sources.some((source) => source.includes(`'${code}'`));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !isGiven(code))).toEqual([]);
  });
});

describe('codes', () => {
  test('the exit status table is what the program means', () => {
    const rows = readme.rows('Exit status');
    const numbers = rows.flatMap(([status = '']) => status.split(', ').map(Number));
    expect(numbers).toEqual(Object.values(exitCodes).sort((a, b) => a - b));
    for (const [status, meaning] of rows) expect(exitCodeHelp).toContain(`${status}  ${meaning}`);
  });

  test('the failures are the closed set', () => {
    const rows = readme
      .rows('Failures')
      .map(([code = '', meaning]) => [code.slice(1, -1), meaning]);
    expect(rows).toEqual(Object.entries(failureCodes));
  });
});

describe('the library', () => {
  test('everything exported is named, and nothing else', () => {
    const [pages, ...rows] = readme.rows('The library').map(([, names = '']) => codesIn(names));
    const functions = (pages ?? []).filter((code) => code.endsWith(')'));
    const names = [...functions, ...rows.flat()].map((name) => name.replace(/\(.*/, ''));
    expect(names.sort()).toEqual(Object.keys(library).sort());
  });
});

describe('files and scripts', () => {
  const guide = readMarkdown('CONTRIBUTING.md');
  const isMissing = (path: string): boolean => !existsSync(new URL(path, root));

  test('links lead to files that are there', () => {
    const links = [...`${readme.text}${guide.text}`.matchAll(/\]\(([^)#:]+)\)/g)];
    expect(links.map(([, target = '']) => target).filter(isMissing)).toEqual([]);
  });

  test('files named for contributors are there', () => {
    const folder = /^(?:src|tests|fixtures|bench|\.ci)\/[a-z\d./-]+$/;
    const paths = codesIn(guide.text).filter((code) => folder.test(code));
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter(isMissing)).toEqual([]);
  });

  test('scripts named are in package.json', () => {
    const { scripts } = JSON.parse(readProjectFile('package.json')) as { scripts: object };
    const runs = `${readme.text}${guide.text}`.matchAll(/npm run ([a-z:]+)/g);
    const names = [...runs].map(([, name = '']) => name);
    expect(names.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
