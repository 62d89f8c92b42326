/** `--workers` and `--page-timeout`: the same lines from this thread and from others, in the order of the inputs. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { articlePage, headlinesOf, kliping, makeFolder } from './program.ts';

const count = 40;
const nameOf = (i: number): string => `${String(i).padStart(3, '0')}.html`;
const titles = Array.from({ length: count }, (_, i) => `Harga beras hari ke-${i}`);

const folder = makeFolder({
  ...Object.fromEntries(titles.map((title, i) => [`pages/${nameOf(i)}`, articlePage(title)])),
  'pages/020-empty.html': '',
});
afterAll(folder.remove);

const extract = (...flags: string[]) => kliping(['extract', folder.at('pages'), ...flags]);

test('all ways to read write the same bytes and tell the same failure', async () => {
  const inline = await extract('--workers', '0');
  expect(headlinesOf(inline.stdout)).toEqual(titles);
  expect(inline.stderr).toMatch(/020-empty\.html/);
  expect(inline.code).toBe(3);
  for (const workers of ['1', '3', 'auto'])
    expect(await extract('--workers', workers)).toEqual(inline);
});

test('a page that takes longer than --page-timeout is told, and what to do', async () => {
  const page = folder.write('long.html', `<p>${'<b>kata</b> '.repeat(200_000)}`);
  const { code, stdout, stderr } = await kliping([
    ...['extract', page, '--workers', '1', '--page-timeout', '0.001'],
  ]);
  expect(stderr).toMatch(/long\.html: reading it took longer than 0\.001 s; .*--page-timeout/);
  expect(stdout).toBe('');
  expect(code).toBe(4);
});

test('a reader of the output that went away ends the threads too', async () => {
  const { bin } = await import('./program.ts');
  const { spawnSync } = await import('node:child_process');
  const command = `"${process.execPath}" "${bin}" extract "${folder.at('pages')}" --workers 2 -q | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect(headlinesOf(stdout)).toEqual([titles[0]]);
  expect(stderr).toBe('');
});

describe('--workers', () => {
  test.each(['-1', '1.5', 'all', '257', ''])('%j is wrong use', async (value) => {
    const { code, stderr } = await kliping(['extract', folder.at('pages'), `--workers=${value}`]);
    expect(stderr).toMatch(/Give auto, or a whole number from 0 to 256\./);
    expect(code).toBe(2);
  });

  test('may come from the environment', async () => {
    const { code, stderr } = await kliping(['extract', folder.at('pages')], {
      env: { KLIPING_WORKERS: 'many' },
    });
    expect(stderr).toMatch(/Give auto/);
    expect(code).toBe(2);
  });
});
