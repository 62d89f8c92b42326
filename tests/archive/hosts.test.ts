/** What an archive learns of hosts holds from one run to the next. */
import { describe, expect, jest, test } from '@jest/globals';
import { kliping } from '../cli/program.ts';
import { linesIn, readArchives, readState } from './archived.ts';
import { onePaper } from './one-paper.ts';
import { gapsOf } from './site.ts';
import { storyPath, storyUrl } from './stories.ts';

jest.setTimeout(120_000);

const paper = onePaper(60_001, 4);
const { host, stories, archive } = paper;
const pathsAsked = (): string[] => paper.sites.asked.map(({ path }) => path.replace(/\?.*$/, ''));

describe('the delay between requests', () => {
  /** Longer than the program takes to start, or the pause would come by itself. */
  const delayS = 4;

  test('fault 5: holds from the end of one run to the next', async () => {
    await archive('--max-requests', '2', '--delay', String(delayS), '--per-host', '1');
    await archive('--max-requests', '1', '--delay', String(delayS), '--per-host', '1');
    expect(paper.sites.asked).toHaveLength(3);
    for (const gap of gapsOf(paper.sites.asked, host))
      expect(gap).toBeGreaterThanOrEqual(delayS * 1_000);
  });

  test('fault 5: holds after a run that was killed', async () => {
    const first = paper.begin('--delay', String(delayS));
    await paper.untilAsked(1);
    first.child.kill('SIGKILL');
    await first.ended;
    await archive('--max-requests', '1', '--delay', String(delayS));
    expect(paper.sites.asked).toHaveLength(2);
    for (const gap of gapsOf(paper.sites.asked, host))
      expect(gap).toBeGreaterThanOrEqual(delayS * 1_000);
  });
});

describe('a host that wants to be left alone', () => {
  const nowMs = Date.parse('2026-11-21T00:00:00Z');
  const at = (minutes: number): string => new Date(nowMs + minutes * 60_000).toISOString();
  const refuse = (): void => {
    paper.sites.conduct = ({ path }, response) => {
      if (!path.startsWith('/berita/')) return false;
      response.writeHead(429, { 'retry-after': '3600' }).end();
      return true;
    };
  };

  test('fault 30: is not asked by a later run before that time, and then again', async () => {
    refuse();
    const first = await archive('--now', at(0), '--per-host', '1');
    expect(first.code).toBe(3);
    paper.sites.conduct = () => false;
    paper.sites.asked.length = 0;
    const early = await archive('--now', at(30));
    expect(early.code).not.toBe(0);
    expect(early.stderr).toContain(host);
    expect(paper.sites.asked).toEqual([]);
    const late = await archive('--now', at(180));
    expect({ code: late.code, stderr: late.stderr }).toEqual({ code: 0, stderr: '' });
    expect(linesIn(late.stdout)).toHaveLength(stories.length);
  });
});

describe('what did not change', () => {
  const at = (hours: number): string =>
    new Date(Date.parse('2026-11-21T00:00:00Z') + hours * 3_600_000).toISOString();

  test('fault 33: is told only where it is asked for; the tag goes with every visit, archives hold revisits', async () => {
    const revisit = ['--revisit', '1h,3h,6h'];
    await archive('--now', at(0), ...revisit);
    paper.sites.asked.length = 0;
    expect(await archive('--now', at(2), ...revisit)).toEqual({ code: 0, stdout: '', stderr: '' });
    const told = await archive('--now', at(4), ...revisit, '--events', 'new,unchanged');
    expect(linesIn(told.stdout).map(({ event }) => [event.kind, event.revision])).toEqual(
      stories.map(() => ['unchanged', 1]),
    );
    const visits = paper.sites.asked.filter(({ path }) => path.startsWith('/berita/'));
    expect(visits).toHaveLength(stories.length * 2);
    expect(visits.filter(({ status, ifNoneMatch }) => status !== 304 || !ifNoneMatch)).toEqual([]);
    const records = await readArchives(paper.folder.at('state/warc'));
    const revisits = records.filter(
      ({ type, profile, url }) =>
        type === 'revisit' && profile?.endsWith('server-not-modified') && url?.includes('/berita/'),
    );
    expect(revisits).toHaveLength(stories.length * 2);
  });
});

describe('robots.txt', () => {
  test('fault 67: is asked for once, however many runs there are', async () => {
    await archive();
    await archive();
    expect(pathsAsked().filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  test('what it forbids is refused, and not asked for by the next run either', async () => {
    const [forbidden] = stories;
    if (forbidden === undefined) return;
    paper.sites.robots = `User-agent: *\nDisallow: ${storyPath(forbidden)}\n`;
    const first = await archive();
    expect(first.code).toBe(3);
    expect(first.stderr).toContain(storyUrl(forbidden));
    expect(linesIn(first.stdout)).toHaveLength(stories.length - 1);
    expect(await archive()).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(pathsAsked()).not.toContain(storyPath(forbidden));
    const { rows } = readState(paper.folder.at('state'));
    expect(rows.filter(({ status }) => status === 'refused')).toHaveLength(1);
  });
});

describe('an address that leads to another', () => {
  test('of an article that has its record brings no second one', async () => {
    await archive();
    paper.folder.write('list.txt', `http://${host}/lama/60001\nhttp://${host}/lama/60002\n`);
    const second = await kliping(
      ['archive', paper.folder.at('list.txt'), '--state', 'state'],
      paper.around(),
    );
    expect(second).toEqual({ code: 0, stdout: '', stderr: '' });
    const { rows } = readState(paper.folder.at('state'));
    expect(rows.filter(({ status }) => status === 'same')).toHaveLength(2);
  });
});
