/** `kliping coverage`: how far an archive is, for a person and for a program. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openState } from '../../src/store/open-state.ts';
import { type Folder, kliping, makeFolder } from '../cli/program.ts';

let folder: Folder;
const signal = new AbortController().signal;

beforeAll(async () => {
  folder = makeFolder();
  const state = await openState(folder.at('state'), { waitMs: 0, signal });
  const link = (name: string, day: string | null, publisher = 'detik.com') => ({
    key: name,
    url: `https://news.${publisher}/${name}`,
    publisher,
    day,
  });
  state.addresses.list(
    [
      link('a', '2020-01-01'),
      link('b', '2020-01-01'),
      link('c', '2020-01-02'),
      link('d', null),
      link('e', '2020-01-01', 'kompas.com'),
    ],
    1,
  );
  state.addresses.change(1, { status: 'fetched', due: null });
  state.addresses.change(2, { status: 'failed', due: null });
  state.addresses.change(5, { status: 'refused', due: null });
  state.close();
});
afterAll(() => folder.remove());

const coverage = async (...flags: string[]) =>
  kliping(['coverage', '--state', 'state', ...flags], { cwd: folder.path });

describe('coverage', () => {
  test('is a table with a row a day and the sum', async () => {
    const { code, stdout, stderr } = await coverage();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').map((line) => line.trim().split(/\s+/).join(' '))).toEqual([
      'publisher day listed fetched waiting failed refused',
      'detik.com - 1 0 1 0 0',
      'detik.com 2020-01-01 2 1 0 1 0',
      'detik.com 2020-01-02 1 0 1 0 0',
      'kompas.com 2020-01-01 1 0 0 0 1',
      'total 5 1 2 1 1',
      '',
    ]);
  });

  test('is a line of JSON a row for programs', async () => {
    const { stdout } = await coverage('--format', 'json', '--from', '2020-01-02');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        publisher: 'detik.com',
        day: '2020-01-02',
        listed: 1,
        fetched: 0,
        waiting: 1,
        failed: 0,
        refused: 0,
      },
    ]);
  });

  test.each(['kompas.com', 'Kompas.com', 'KOMPAS.COM'])('knows a publisher as %s', async (name) => {
    const { stdout } = await coverage('--publisher', name, '--format', 'json');
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stdout).toContain('kompas.com');
  });

  test.each([
    [['--from', '2020-02-01', '--to', '2020-01-01'], 2, 'turn them round'],
    [['--from', 'kemarin'], 2, 'Give a day'],
  ])('%j is wrong use', async (flags, status, said) => {
    const { code, stderr } = await coverage(...flags);
    expect([code, stderr]).toEqual([status, expect.stringContaining(said)]);
  });

  test('a folder without a state is told', async () => {
    const { code, stderr } = await kliping(['coverage', '--state', 'nothing'], {
      cwd: folder.path,
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining('holds no state')]);
  });
});
