/** `kliping archive` among other processes: readers that go away, runs that overlap, signals. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { bin, kliping, type Running } from '../cli/program.ts';
import { type EventLine, linesIn, readState } from './archived.ts';
import { onePaper } from './one-paper.ts';

jest.setTimeout(120_000);

const paper = onePaper(50_001, 6);
const { stories, urls: all, archive } = paper;
/** A run that goes on while the test does; it asks for one page at a time. */
const begin = (...more: readonly string[]): Running => paper.begin('--per-host', '1', ...more);

/** Lets pages go that are kept back; the script answers them. */
let letGo: () => void = () => undefined;

/** Keeps back every page from the given one on, counted from 1 in the order in which they are asked for. */
const holdFrom = (first: number): void => {
  let pages = 0;
  const isOpen = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  paper.sites.conduct = ({ path }) => {
    if (!path.startsWith('/berita/')) return false;
    pages += 1;
    return pages < first ? false : isOpen;
  };
};

const pagesAsked = (): number =>
  paper.sites.asked.filter(({ path }) => path.startsWith('/berita/')).length;

const untilAsked = (pages: number): Promise<void> => paper.untilAsked(pages, '/berita/');

const urlsOf = (lines: readonly EventLine[]): (string | null | undefined)[] =>
  lines.map(({ canonicalUrl }) => canonicalUrl).sort();

const fetchedRows = (): number =>
  readState(paper.folder.at('state')).rows.filter(({ status }) => status === 'fetched').length;

describe('a reader of the output that goes away', () => {
  test('fault 2: ends the run quietly; the state knows only of lines that were written', async () => {
    holdFrom(3);
    const { child, ended, lines } = begin();
    await lines(2);
    await untilAsked(3);
    child.stdout?.destroy();
    // What was on its way comes now, and finds nobody.
    letGo();
    const first = await ended;
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
    expect(fetchedRows()).toBe(2);
    const second = await archive();
    expect(second.code).toBe(0);
    expect(urlsOf([...linesIn(first.stdout), ...linesIn(second.stdout)])).toEqual(all);
  });

  test('fault 2: `| head -1` is such a reader', async () => {
    const command = `"$@" | head -1`;
    const child = spawn(
      'bash',
      [
        '-c',
        `set -o pipefail; ${command}`,
        'bash',
        process.execPath,
        bin,
        ...paper.args,
        '--per-host',
        '1',
        '--delay',
        '0.3',
      ],
      {
        cwd: paper.folder.path,
        env: { ...process.env, ...paper.sites.env, KLIPING_DELAY: '0', NODE_OPTIONS: '' },
      },
    );
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const [code] = await once(child, 'close');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [first] = linesIn(out);
    const second = await archive();
    expect(urlsOf([...(first ? [first] : []), ...linesIn(second.stdout)])).toEqual(all);
  });
});

describe('a run from cron', () => {
  test('is silent with status 0 when nothing is new', async () => {
    expect(linesIn((await archive()).stdout)).toHaveLength(stories.length);
    expect(await archive()).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test.each([
    ['none.txt', ''],
    ['none.txt', '# later\n\n'],
    ['-', '\n'],
  ])('a list that names nothing is done, and said: %s, %j', async (list, text) => {
    paper.folder.write('none.txt', text);
    const only = ['archive', '--list', list, '--state', 'state'];
    const what = list === '-' ? 'standard input' : list;
    expect(await kliping(only, { ...paper.around(), stdin: text })).toEqual({
      code: 0,
      stdout: '',
      stderr: `kliping: nothing to read: ${what} names no source\n`,
    });
  });

  test('asks a feed by its tag, and articles it has not at all', async () => {
    await archive();
    paper.sites.asked.length = 0;
    await archive();
    expect(paper.sites.asked.map(({ path, status }) => `${path} ${status}`)).toEqual(['/rss 304']);
  });

  test('fault 6: while another holds the state ends at once with status 5, and asks nobody', async () => {
    holdFrom(2);
    const first = begin();
    await untilAsked(2);
    const before = paper.sites.asked.length;
    const second = await archive();
    expect(second).toEqual({ code: 5, stdout: '', stderr: expect.stringContaining('--wait') });
    expect(second.stderr).toMatch(/^kliping: state: .*\n$/);
    expect(paper.sites.asked).toHaveLength(before);
    first.child.kill('SIGKILL');
    await first.ended;
  });

  test('fault 6: waits with --wait for the other, and tells nothing a second time', async () => {
    holdFrom(4);
    const first = begin();
    await untilAsked(4);
    const second = begin('--wait', '30');
    await sleep(700);
    first.child.kill('SIGTERM');
    letGo();
    const [one, two] = [await first.ended, await second.ended];
    expect([one.code, two.code]).toEqual([143, 0]);
    expect(urlsOf([...linesIn(one.stdout), ...linesIn(two.stdout)])).toEqual(all);
  });

  test('gives up waiting when --wait has passed', async () => {
    holdFrom(1);
    const first = begin();
    await untilAsked(1);
    const second = await archive('--wait', '0.5');
    expect(second.code).toBe(5);
    first.child.kill('SIGKILL');
    await first.ended;
  });

  test('that is killed holds nothing: the next begins at once', async () => {
    holdFrom(3);
    const first = begin();
    await untilAsked(3);
    first.child.kill('SIGKILL');
    const { stdout } = await first.ended;
    letGo();
    const second = await archive();
    expect(second.code).toBe(0);
    const lines = [...linesIn(stdout), ...linesIn(second.stdout)];
    expect([...new Set(urlsOf(lines))]).toEqual(all);
    expect(lines.length - stories.length).toBeLessThanOrEqual(1);
  });
});

describe('a signal', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'fault 15: %s: what is on its way is finished, the state is saved, status %i; the next run goes on',
    async (name, status) => {
      holdFrom(3);
      const run = begin('--summary', 'summary.json');
      await untilAsked(3);
      run.child.kill(name);
      await run.says('once more');
      letGo();
      const { code, stdout, stderr } = await run.ended;
      expect(code).toBe(status);
      expect(stderr).not.toMatch(/bug|Error/);
      expect(linesIn(stdout)).toHaveLength(3);
      expect(fetchedRows()).toBe(3);
      expect(pagesAsked()).toBe(3);
      const { inputs } = JSON.parse(readFileSync(paper.folder.at('summary.json'), 'utf8'));
      expect(inputs.written).toBe(3);
      const second = await archive();
      expect(urlsOf([...linesIn(stdout), ...linesIn(second.stdout)])).toEqual(all);
    },
  );

  test('fault 15: a second one ends the run now, and loses nothing', async () => {
    holdFrom(3);
    const run = begin();
    await untilAsked(3);
    run.child.kill('SIGINT');
    await run.says('once more');
    run.child.kill('SIGINT');
    const { code, stdout } = await run.ended;
    expect(code).toBe(130);
    letGo();
    const second = await archive();
    expect(urlsOf([...linesIn(stdout), ...linesIn(second.stdout)])).toEqual(all);
  });
});

describe('a budget', () => {
  test('--max-requests: no request more, and the next run goes on', async () => {
    const first = await archive('--max-requests', '4');
    // robots.txt, the feed, and two articles.
    expect(paper.sites.asked).toHaveLength(4);
    expect(first.code).toBe(0);
    const second = await archive();
    expect(urlsOf([...linesIn(first.stdout), ...linesIn(second.stdout)])).toEqual(all);
  });

  test('--max: no record more', async () => {
    const first = await archive('--max', '2');
    expect([first.code, linesIn(first.stdout).length]).toEqual([0, 2]);
    const second = await archive();
    expect(urlsOf([...linesIn(first.stdout), ...linesIn(second.stdout)])).toEqual(all);
  });

  test('--max-time: ends the run with status 0, and the next goes on', async () => {
    const first = await archive('--max-time', '1s', '--delay', '0.4', '--per-host', '1');
    const lines = linesIn(first.stdout);
    expect(first.code).toBe(0);
    expect(lines.length).toBeLessThan(stories.length);
    const second = await archive();
    expect(urlsOf([...lines, ...linesIn(second.stdout)])).toEqual(all);
  });
});
