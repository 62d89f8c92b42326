import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { LinkRecord } from '../../src/discover/link-record.ts';
import { type DiscoverSite, startDiscoverSite, storyPath } from './discover-site.ts';
import { type Folder, kliping, makeFolder, start } from './program.ts';

let site: DiscoverSite;
let folder: Folder;

beforeAll(async () => {
  site = await startDiscoverSite();
  folder = makeFolder();
});
afterAll(async () => {
  folder.remove();
  await site.close();
});
beforeEach(() => {
  site.seen.length = 0;
});

const discover = (args: readonly string[], env?: Readonly<Record<string, string>>) =>
  kliping(['discover', ...args], { cwd: folder.path, ...(env && { env }) });

const linksOf = (stdout: string): LinkRecord[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LinkRecord);

/** The ids of the links: `1001`. */
const idsOf = (stdout: string): number[] =>
  linksOf(stdout).map(({ canonicalUrl }) => Number(/-(\d+)(?:\?|$)/.exec(canonicalUrl)?.[1]));

const at = (path: string): string => `${site.base}${path}`;

describe('what a source is, its bytes tell', () => {
  test('a feed: one JSON line a link, every key there', async () => {
    const { code, stdout, stderr } = await discover([at('/rss')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(linksOf(stdout)[0]).toEqual({
      url: `${at(storyPath(1001))}?utm_source=rss`,
      canonicalUrl: at(storyPath(1001)),
      headline: 'Jembatan Baru Dibuka Umum 1001',
      datePublished: '2026-11-21T10:00:00+07:00',
      datePublishedRaw: 'Mon, 21 Nov 2026 10:00:00 +0700',
      datePublishedZone: 'stated',
      dateModified: null,
      dateModifiedRaw: null,
      publisher: { name: null, domain: null, network: null },
      source: at('/rss'),
      sourceKind: 'feed',
      label: null,
      listKind: null,
      position: 1,
      damaged: false,
    });
    expect(idsOf(stdout)).toEqual([1001, 1002]);
  });

  test('a page: the feeds it names, then its own links, each once', async () => {
    const { code, stdout } = await discover([at('/')]);
    expect(code).toBe(0);
    expect(linksOf(stdout).map(({ sourceKind }) => sourceKind)).toEqual([
      'feed',
      'feed',
      'front-page',
      'front-page',
      'front-page',
    ]);
    expect(idsOf(stdout)).toEqual([1001, 1002, 1003, 1004, 1005]);
    expect(site.seen).toEqual(['/', '/rss']);
  });

  test('--lists: headlines, then each list, with labels and positions; no feed is read', async () => {
    const { stdout } = await discover(['--lists', at('/')]);
    expect(linksOf(stdout).map(({ label, position }) => [label, position])).toEqual([
      [null, 1],
      [null, 2],
      [null, 3],
      ['Terpopuler', 1],
      ['Terpopuler', 2],
    ]);
    expect(idsOf(stdout)).toEqual([1001, 1003, 1004, 1003, 1005]);
    expect(site.seen).toEqual(['/']);
  });

  test('a list of addresses', async () => {
    const { stdout } = await discover([at('/daftar.txt')]);
    expect(idsOf(stdout)).toEqual([1001, 1002]);
    expect(linksOf(stdout)[1]).toMatchObject({ sourceKind: 'list', position: 2 });
  });

  test('a robots.txt: the sitemaps it names', async () => {
    const { code, stdout } = await discover([at('/robots.txt')]);
    expect(code).toBe(0);
    expect(idsOf(stdout)).toEqual([1001, 1002]);
    expect(linksOf(stdout)[0]).toMatchObject({ source: at('/a.xml.gz'), sourceKind: 'sitemap' });
  });

  test('files, standard input, and a list of sources', async () => {
    folder.write('feed.xml', await (await fetch(at('/rss'))).text());
    folder.write('sources.txt', `# sumber\n${at('/daftar.txt')}\nfeed.xml\n`);
    const listed = await discover(['--list', 'sources.txt']);
    expect(linksOf(listed.stdout).map(({ sourceKind }) => sourceKind)).toEqual(['list', 'list']);
    const piped = await kliping(['discover', '-'], { stdin: readFileSync(folder.at('feed.xml')) });
    expect(linksOf(piped.stdout).map(({ source }) => source)).toEqual(['-', '-']);
  });
});

describe('sitemap indexes', () => {
  test('fault 69: one that includes itself, a packed one twice, one that is gone, one too deep', async () => {
    const { code, stdout, stderr } = await discover([at('/sitemap.xml')]);
    expect(code).toBe(3);
    expect(linksOf(stdout)).toMatchObject([
      {
        headline: 'Berita 1001',
        datePublished: '2026-11-23T10:00:00+07:00',
        sourceKind: 'sitemap',
      },
      { headline: 'Berita 1002' },
    ]);
    expect(site.seen).toEqual([
      '/sitemap.xml',
      '/a.xml.gz',
      '/hilang.xml',
      '/dalam.xml',
      '/lebih.xml',
    ]);
    expect(stderr).toContain('/hilang.xml: the server answered with status 404');
    expect(stderr).toContain('names sitemaps below the second index');
  });

  test('fault 69: 1,100 children end at the cap, which is told', async () => {
    const { code, stdout, stderr } = await discover([at('/banyak.xml')]);
    expect(code).toBe(0);
    expect(linksOf(stdout).length).toBe(site.seen.length - 1);
    expect(linksOf(stdout).length).toBeLessThanOrEqual(1_000);
    expect(stderr).toContain('names more than 1000 sitemaps');
  });

  test('fault 46: one in a private network is refused, whoever names it', async () => {
    folder.write(
      's.xml',
      `<sitemapindex><sitemap><loc>${at('/a.xml.gz')}</loc></sitemap></sitemapindex>`,
    );
    folder.write(
      'f.html',
      `<html><head><link rel="alternate" type="application/rss+xml" href="${at('/rss')}"></head><body><p>Ya.</p></body></html>`,
    );
    const closed = { KLIPING_ALLOW_PRIVATE: '0' };
    const { code, stdout, stderr } = await discover(
      ['s.xml', 'f.html', at('/rss'), '--log-format', 'json'],
      closed,
    );
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr.match(/"code":"blocked-address"/g)).toHaveLength(3);
    expect(site.seen).toEqual([]);
  });
});

describe('dated indexes', () => {
  const profile = () => ({
    name: 'Kabar Uji',
    domains: ['kabaruji.id'],
    zone: '+07:00',
    discovery: {
      feeds: [{ url: at('/rss'), kind: 'feed', year: 2026, proven: true }],
      indexes: [
        {
          url: `${site.base}/indeks/{YYYY}/{MM}/{DD}?page={page}`,
          links: ['.kartu a[href]'],
          year: 2026,
        },
        { url: at('/'), year: 2026 },
      ],
    },
  });
  const known = (): string[] => {
    folder.write('p.json', JSON.stringify(profile()));
    return ['--profile', 'p.json'];
  };
  const day = (date: number): number[] => [1, 2, 3, 4, 5].map((n) => date * 100 + n);

  test('a publisher by name: every day, page by page until one brings nothing new', async () => {
    const { code, stdout, stderr } = await discover([
      'kabar uji',
      '--from',
      '2026-11-03',
      '--to',
      '2026-11-04',
      ...known(),
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(idsOf(stdout)).toEqual([...day(3), ...day(4)]);
    expect(linksOf(stdout)[4]).toMatchObject({
      sourceKind: 'index',
      position: 5,
      source: at('/indeks/2026/11/03?page=3'),
    });
    expect(site.seen.filter((path) => path.includes('/03')).sort()).toEqual(
      [1, 2, 3, 4].map((page) => `/indeks/2026/11/03?page=${page}`),
    );
  });

  test('without days: its feeds and its front page, whose name is its domain as well', async () => {
    const { stdout } = await discover(['kabaruji.id', ...known()]);
    expect(idsOf(stdout)).toEqual([1001, 1002, 1003, 1004, 1005]);
  });

  test('an address with parameters is an index; a day without a page is a failure of that day alone', async () => {
    const address = `${site.base}/indeks/{YYYY/MM/DD}?page={page}`;
    const { code, stdout, stderr } = await discover([
      address,
      '--from',
      '2026-11-20',
      '--to',
      '2026-11-21',
    ]);
    expect(code).toBe(3);
    expect(idsOf(stdout)).toEqual(expect.arrayContaining(day(20)));
    expect(stderr).toContain('/indeks/2026/11/21?page=1: the server answered with status 404');
  });

  test('fault 68: pages that never end, end at the cap, which is told', async () => {
    const { code, stdout, stderr } = await discover([at('/jebakan?page={page}')]);
    expect(code).toBe(0);
    expect(site.seen).toHaveLength(500);
    expect(linksOf(stdout)).toHaveLength(1_000);
    expect(stderr).toContain('still new links after 500 pages');
  });

  test('fault 68: another session on every page is nothing new', async () => {
    const { stdout } = await discover([at('/sesi?page={page}')]);
    expect(linksOf(stdout)).toHaveLength(2);
    expect(site.seen).toEqual(['/sesi?page=1', '/sesi?page=2']);
  });

  test.each([
    [['tidak-dikenal'], 'no publisher is named tidak-dikenal'],
    [['detk.com'], 'did you mean detik.com?'],
    [['mojok.co', '--from', '2026-11-01'], 'no index by day'],
    [['https://a.example/{section}'], 'a parameter has no value'],
  ])('%j: nothing to begin with', async (args, what) => {
    const { code, stderr } = await discover(args);
    expect(code).toBe(4);
    expect(stderr).toContain(what);
  });
});

describe('filters', () => {
  test.each([
    [['--since', '2026-11-22'], [1002]],
    [['--until', '2026-11-21T10:00:00+07:00'], [1001]],
    [['--match', 'NELAYAN|jembatan'], [1001]],
    [['--exclude', '-1001\\?'], [1002]],
    [['--max', '1'], [1001]],
    [['--publisher', 'detik.com'], []],
    [['--from', '2026-11-22'], [1002]],
  ])('%j', async (flags, ids) => {
    const { code, stdout } = await discover([at('/rss'), ...flags]);
    expect(code).toBe(0);
    expect(idsOf(stdout)).toEqual(ids);
  });

  test('a pattern that would hang ends the run and is named', async () => {
    folder.write('a.txt', `https://kabar.example.id/${'a'.repeat(60)}!\n`);
    const { code, stdout, stderr } = await discover(['a.txt', '--match', '(a+)+$']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--match (a+)+$: takes more than 1 second');
  });
});

describe('what fails is told with a code and the rest goes on', () => {
  test('--errors and --summary', async () => {
    const args = [
      at('/rusak'),
      at('/hilang'),
      at('/tanpa-berita'),
      at('/terlarang'),
      at('/kosong'),
    ];
    const { code, stdout } = await discover([
      ...args,
      '--errors',
      'e.jsonl',
      '--summary',
      's.json',
    ]);
    expect(code).toBe(3);
    expect(linksOf(stdout)).toMatchObject([{ damaged: true }]);
    const errors = readFileSync(folder.at('e.jsonl'), 'utf8').trimEnd().split('\n');
    expect(errors.map((line) => (JSON.parse(line) as { code: string }).code)).toEqual([
      'http-status',
      'no-links',
      'robots-refused',
    ]);
    expect(JSON.parse(readFileSync(folder.at('s.json'), 'utf8'))).toMatchObject({
      inputs: { total: 5, written: 2, failed: 3 },
      links: 1,
      failures: { 'http-status': 1, 'no-links': 1, 'robots-refused': 1 },
    });
  });

  test('an index that breaks off after its first links is a failure, and not all failed', async () => {
    const { code, stdout, stderr } = await discover([at('/putus?page={page}')]);
    expect(code).toBe(3);
    expect(idsOf(stdout)).toEqual([1001, 1002]);
    expect(stderr).toContain('/putus?page=2: the server answered with status 500');
  });

  test('a broken feed is said', async () => {
    const { stderr } = await discover([at('/rusak')]);
    expect(stderr).toContain('/rusak: a broken feed');
    expect((await discover([at('/rusak'), '--quiet'])).stderr).toBe('');
  });

  test('nothing new is no failure and needs no word', async () => {
    expect(await discover([at('/kosong')])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('fault 2: a reader that leaves ends the run in peace', async () => {
    const running = start(['discover', at('/jebakan?page={page}')]);
    await running.lines(2);
    running.child.stdout?.destroy();
    expect((await running.ended).code).toBe(0);
  });

  test('fault 15: a first signal ends a walk', async () => {
    const running = start(['discover', at('/jebakan?page={page}')], {
      env: { KLIPING_DELAY: '0.1' },
    });
    await running.lines(2);
    running.child.kill('SIGINT');
    const { code, stderr } = await running.ended;
    expect(code).toBe(130);
    expect(stderr).toContain('interrupted; ');
  });
});

describe('wrong use', () => {
  test.each([
    [[], 'no source'],
    [['a', '--to', '2026-11-01'], 'give the first with --from'],
    [['a', '--from', '2026-11-02', '--to', '2026-11-01'], 'turn them round'],
    [['a', '--from', '2026-02-30'], 'Give a day'],
    [['a', '--since', '2026-11-01T10:00'], 'instant with zone'],
    [['a', '--match', '('], 'regular expression'],
    [['a', '--lists', '--from', '2026-11-02'], 'as it stands'],
    [['a', '--errors', '-'], 'would mix'],
    [['a', '--summary', 'x', '--errors', 'x'], 'give two'],
  ])('%j', async (args, what) => {
    const { code, stdout, stderr } = await discover(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(what);
  });
});
