import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { articlePage, kliping, makeFolder, recordsOf } from './program.ts';

const commands = [
  [],
  ['extract'],
  ['publishers'],
  ['publishers', 'list'],
  ['publishers', 'show'],
  ['schema'],
];

describe('help', () => {
  test.each(commands.map((args) => [args.join(' '), args] as const))(
    "'%s --help' gives examples before usage, on standard output",
    async (_, args) => {
      const { code, stdout, stderr } = await kliping([...args, '--help']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^.+\n\nExamples:\n {2}\S(?:.|\n)*\n\nUsage: kliping/);
    },
  );

  test('names every exit status', async () => {
    const { stdout } = await kliping(['--help']);
    for (const code of ['0', '1', '2', '3', '4', '7', '8', '130', '143'])
      expect(stdout).toMatch(new RegExp(`\\b${code}\\b`));
  });

  test('every flag that the examples and notes of extract name is listed', async () => {
    const { stdout } = await kliping(['extract', '--help']);
    const flags = [...new Set(stdout.match(/--[a-z-]+/g))];
    for (const flag of flags) expect(stdout).toMatch(new RegExp(`^  (?:-., )?${flag} `, 'm'));
  });

  test('no command at all is wrong use, with the help on standard error', async () => {
    const { code, stdout, stderr } = await kliping([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Examples:');
  });

  test('--version is the version of the package', async () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    expect(await kliping(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong use ends with 2 and says what to do', () => {
  test.each([
    ['an unknown flag', ['extract', '--outptu', 'x'], "unknown option '--outptu'", '--output'],
    ['an unknown flag beside a missing one', ['archive', '--stat', 'x'], "'--stat'", '--state?'],
    ['a part of a flag', ['coverage', '--sta', 'x'], "'--sta'", '--state?'],
    ['an archive without its folder', ['archive', 'a'], '--state is', 'give --state FOLDER'],
    ['a coverage without its folder', ['coverage'], '--state is', 'give --state FOLDER'],
    ['an unknown command', ['extrakt', 'a.html'], "unknown command 'extrakt'", 'extract'],
    ['a page in place of a command', ['a.html'], "unknown command 'a.html'", 'extract a.html'],
    ['an unknown format', ['extract', '--format', 'xml'], "'xml'", 'jsonl, json, csv'],
    ['an unknown part', ['extract', '--with', 'block'], "'block'", 'Did you mean blocks?'],
    ['an unknown field', ['extract', '--require', 'headlin'], "'headlin'", 'headline?'],
    ['a timeout that is no number', ['extract', '--timeout', 'soon'], "'soon'", 'seconds'],
    ['a concurrency of none', ['extract', '--concurrency', '0'], "'0'", 'from 1 to 256'],
    ['a size without sense', ['extract', '--max-bytes', '10XB'], "'10XB'", '10MB'],
    ['a day that is none', ['extract', '--now', 'today'], "'today'", '2026-11-24T10:00'],
    ['a line break in a header', ['extract', '--user-agent', 'a\r\nb'], "'a\\r", 'ASCII'],
    ['a flag without its value', ['extract', '--output'], '--output <FILE>', 'missing'],
    ['an address that is none', ['extract', 'a', '--url', 'a.html'], '--url a.html', 'https://'],
  ])('%s', async (_, args, what, hint) => {
    const { code, stdout, stderr } = await kliping(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^kliping: /);
    expect(stderr).toContain(what);
    expect(stderr).toContain(hint);
  });

  test.each([
    [['a', '--append'], '--append needs'],
    [['a', '--overwrite'], '--overwrite needs'],
    [['a', '--output', 'x', '--append', '--overwrite'], "cannot be used with option '--append'"],
    [['a', '--output', 'x', '--append', '--format', 'json'], 'JSON array'],
    [['a', '--output', 'x', '--errors', 'x'], 'the same file'],
    [['a', '--errors', '-'], 'mix with the records'],
    [['a', 'b', '--url', 'https://e.id/'], 'one page'],
    [['--list', 'l', '--url', 'https://e.id/'], 'one page'],
    [['https://n:secret@e.id/a', '--url', 'https://e.id/'], 'https://e.id/a has its own'],
  ])('%j do not go together', async (args, what) => {
    const { code, stdout, stderr } = await kliping(['extract', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(what);
  });
});

describe('publishers', () => {
  test('list is a table with a line for each publisher', async () => {
    const { code, stdout } = await kliping(['publishers', 'list']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^DOMAIN +NAME +NETWORK/);
    expect(stdout).toMatch(/^rmol\.id \+\d +RMOL +RMOL Network +\d{4} /m);
  });

  test('list --format json is all that is known', async () => {
    const { stdout } = await kliping(['publishers', 'list', '--format', 'json']);
    const profiles = JSON.parse(stdout) as { domains: string[] }[];
    expect(profiles.map(({ domains }) => domains[0])).toContain('rmol.id');
  });

  test.each(['rmol.id', 'RMOL', 'www.rmol.id'])('show %s shows that publisher', async (name) => {
    const { code, stdout } = await kliping(['publishers', 'show', name]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^RMOL \(rmol\.id/);
  });

  test("show's JSON is a profile that --profile takes", async () => {
    const { stdout } = await kliping(['publishers', 'show', 'rmol.id', '--format', 'json']);
    const folder = makeFolder({ 'profile.json': stdout });
    const { code, stderr } = await kliping(['extract', '-', '--profile', 'profile.json'], {
      cwd: folder.path,
      stdin: articlePage('Harga Beras'),
    });
    folder.remove();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each([
    ['RMOLJabr', 'did you mean RMOLJabar?'],
    ['rmoljabr.id', 'did you mean rmoljabar.id?'],
    ['An Unheard-of Gazette', "see 'kliping publishers list'"],
    ['\u001b[31mred', '\\x1b[31mred'],
  ])('show %j is wrong use: no such publisher', async (name, hint) => {
    const { code, stdout, stderr } = await kliping(['publishers', 'show', name]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });
});

describe('schema', () => {
  test('is a JSON Schema that real records keep and broken ones do not', async () => {
    const { code, stdout } = await kliping(['schema']);
    expect(code).toBe(0);
    const isRecord = new Ajv2020({ strict: false }).compile(JSON.parse(stdout));
    const { stdout: jsonl } = await kliping(['extract', '-'], { stdin: articlePage('Harga') });
    const [record] = recordsOf(jsonl);
    expect([isRecord(record), isRecord.errors]).toEqual([true, null]);
    expect(isRecord({ ...record, headline: '' })).toBe(false);
    expect(isRecord({ ...record, unknown: 1 })).toBe(false);
  });
});
