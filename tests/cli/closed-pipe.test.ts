import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { articlePage, bin, type Folder, makeFolder, recordsOf } from './program.ts';

let folder: Folder;

beforeAll(() => {
  folder = makeFolder({ 'one.html': articlePage('Beras satu') });
});

afterAll(() => folder.remove());

describe('a reader that goes away', () => {
  const shell = async (command: string): Promise<{ code: unknown; out: string; err: string }> => {
    const child = spawn('bash', ['-c', `set -o pipefail; ${command}`], { cwd: folder.path });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.err += text;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    return { code, ...said };
  };
  const program = `"${process.execPath}" "${bin}"`;

  test.each(['jsonl', 'json', 'csv', 'text'])(
    'fault 2: `--format %s | head -1` ends quietly with 0, long before the inputs end',
    async (format) => {
      folder.write('list', 'one.html\n'.repeat(100_000));
      const command = `${program} extract --list list --format ${format} | head -1`;
      const { code, out, err } = await shell(command);
      expect({ code, err, lines: out.trimEnd().split('\n').length }).toEqual({
        code: 0,
        err: '',
        lines: 1,
      });
    },
    20_000,
  );

  test.each(['--help', 'extract --help', 'schema', 'publishers list --format json'])(
    'is no error for `%s`',
    async (args) => {
      expect(await shell(`${program} ${args} | true`)).toEqual({ code: 0, out: '', err: '' });
    },
  );

  test('of standard error alone does not stop the records', async () => {
    const command = `${program} extract missing.html one.html 2> >(true)`;
    expect(recordsOf((await shell(command)).out)).toHaveLength(1);
  });
});
