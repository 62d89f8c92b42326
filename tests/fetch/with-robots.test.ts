import { createServer, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { Fetch, FetchRequest } from '../../src/fetch/exchange.ts';
import { createRobotsMemory, type RobotsStore } from '../../src/fetch/robots-store.ts';
import type { RobotsOptions } from '../../src/fetch/with-robots.ts';
import {
  type Obeying,
  obeying,
  type RobotsSite,
  requestFor,
  robotsTxt,
  startRobotsSite,
} from './robots-site.ts';

const day = 24 * 60 * 60 * 1_000;
const forbidsOne = robotsTxt('User-agent: *\nDisallow: /private\n');

let site: RobotsSite;
let polite: Obeying;
const others: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  site = await startRobotsSite(forbidsOne);
  polite = obeying();
});

afterEach(async () => {
  await Promise.all([polite, site, ...others.splice(0)].map((one) => one.close()));
});

const closing = <T extends { close(): Promise<void> }>(one: T): T => {
  others.push(one);
  return one;
};

const withOptions = (options: Partial<RobotsOptions> & { timeoutMs?: number }): Fetch =>
  closing(obeying(options)).fetch;

const get = (path: string, fetch = polite.fetch, given: Partial<FetchRequest> = {}) =>
  fetch(requestFor(site.base + path, given));

const codeOf = async (asking: Promise<unknown>): Promise<string> => {
  try {
    await asking;
    return 'allowed';
  } catch (error) {
    return error instanceof Failure ? error.code : String(error);
  }
};

const failureOf = async (asking: Promise<unknown>): Promise<Failure> =>
  asking.then(
    () => expect(undefined).toBe('a failure'),
    (error) => error,
  ) as Promise<Failure>;

const robotsAsked = (): number => site.asked.filter((path) => path === '/robots.txt').length;

describe('robots.txt is asked before the page', () => {
  test('what it allows is passed on, what it forbids is not asked for', async () => {
    expect((await get('/page')).status).toBe(200);
    expect(await codeOf(get('/private/a'))).toBe('robots-refused');
    expect(site.asked).toEqual(['/robots.txt', '/page']);
  });

  test('a refusal names the input, the rule with its line, and what to do', async () => {
    const failure = await failureOf(
      get('/private', polite.fetch, { label: 'https://example.com/x' }),
    );
    expect(failure).toMatchObject({
      code: 'robots-refused',
      message: `https://example.com/x: line 2 of ${site.base}/robots.txt refuses it (Disallow: /private); leave it out, or ask the publisher and give --ignore-robots`,
      detail: { robots: `${site.base}/robots.txt`, line: 2, rule: 'Disallow: /private' },
    });
  });

  test('a request for robots.txt itself needs none', async () => {
    site.answer = robotsTxt('User-agent: *\nDisallow: /');
    expect((await get('/robots.txt')).status).toBe(200);
    expect(site.asked).toEqual(['/robots.txt']);
  });

  test('nothing of a user name, password or header of the person goes along', async () => {
    const heard: unknown[] = [];
    const fetchRobots: Fetch = async (request) => {
      heard.push(request.address.authorization, request.headers);
      throw new Failure('fetch-timeout', `${request.label}: too slow; try again`);
    };
    const address = `${site.base.replace('//', '//name:secret@')}/page`;
    const request = requestFor(address, { label: 'x', headers: { 'x-key': 'secret' } });
    const failure = await failureOf(withOptions({ fetchRobots })(request));
    expect(JSON.stringify([heard, failure.message, failure.detail])).not.toMatch(/secret/);
  });

  test('its Crawl-delay is told with each request, capped, with the host', async () => {
    site.answer = robotsTxt('User-agent: *\nCrawl-delay: 1000\nDisallow: /private');
    const told: unknown[] = [];
    const fetch = withOptions({ onCrawlDelay: (...all) => told.push(all) });
    await get('/page', fetch);
    await codeOf(get('/private', fetch));
    const host = site.base.slice('http://'.length);
    expect(told).toEqual([
      [host, 300],
      [host, 300],
    ]);
  });
});

describe('fault 67: what robots.txt is answered with', () => {
  test.each([
    ['a 404', robotsTxt('Disallow: /', 404), 'allowed'],
    ['a 403', robotsTxt('', 403), 'allowed'],
    ['a 410', robotsTxt('', 410), 'allowed'],
    ['a 500', robotsTxt('', 500), 'robots-unreachable'],
    ['a 503', robotsTxt('', 503), 'robots-unreachable'],
    ['a 429', robotsTxt('', 429), 'robots-unreachable'],
    ['a web page', robotsTxt('<!doctype html>\nUser-agent: *\nDisallow: /\n'), 'allowed'],
    ['nothing', robotsTxt(''), 'allowed'],
    ['a byte order mark', robotsTxt('\ufeffUser-agent: *\nDisallow: /'), 'robots-refused'],
    ['CR alone', robotsTxt('User-agent: *\rDisallow: /\r'), 'robots-refused'],
    ['200,000 rules', robotsTxt(`User-agent: *\n${'Disallow: /a\n'.repeat(200_000)}`), 'allowed'],
    ['a star-bomb', robotsTxt(`User-agent: *\nDisallow: /${'*a'.repeat(200_000)}b`), 'allowed'],
    [
      'gzip that was not asked for',
      robotsTxt(gzipSync('User-agent: *\nDisallow: /'), 200, { 'content-encoding': 'gzip' }),
      'robots-refused',
    ],
    [
      'gzip that is none',
      robotsTxt('User-agent: *', 200, { 'content-encoding': 'gzip' }),
      'robots-unreachable',
    ],
    ['a redirect to nowhere', robotsTxt('', 302), 'allowed'],
    ['a redirect to ftp', robotsTxt('', 302, { location: 'ftp://example.com/' }), 'allowed'],
    ['a redirect to itself', robotsTxt('', 302, { location: '/robots.txt' }), 'allowed'],
  ])('fault 67: %s', async (_, answer, code) => {
    site.answer = answer;
    expect(await codeOf(get('/page'))).toBe(code);
  });

  test('fault 67: of 100 MB the first 500 KiB are read and the rest is left', async () => {
    let sent = 0;
    const piece = `#${'x'.repeat(99_998)}\n`;
    site.answer = (response: ServerResponse) => {
      response.write('User-agent: *\nDisallow: /private\n');
      const send = () => {
        if (sent >= 100_000_000 || response.destroyed) return void response.end();
        sent += piece.length;
        response.write(piece, send);
      };
      send();
    };
    expect(await codeOf(get('/private'))).toBe('robots-refused');
    expect(await codeOf(get('/page'))).toBe('allowed');
    expect(sent).toBeLessThan(50_000_000);
  });

  const along = (hops: number) => (response: ServerResponse, path: string) => {
    const at = Number(/^\/hop(\d+)$/.exec(path)?.[1] ?? 0);
    if (at === hops) return void response.end('User-agent: *\nDisallow: /');
    response.writeHead(302, { location: `/hop${at + 1}` }).end();
  };

  test.each([
    [1, 'robots-refused'],
    [5, 'robots-refused'],
    // Section 2.3.1.2: as good as none.
    [6, 'allowed'],
  ])('fault 67: after %d redirects: %s', async (hops, code) => {
    site.answer = along(hops);
    expect(await codeOf(get('/page'))).toBe(code);
  });

  test('fault 67: a redirect to another host brings rules for the first', async () => {
    const other = closing(await startRobotsSite(robotsTxt('User-agent: *\nDisallow: /private')));
    site.answer = robotsTxt('', 301, { location: `${other.base}/shared.txt` });
    const failure = await failureOf(get('/private'));
    expect(failure.detail).toMatchObject({ robots: `${other.base}/shared.txt`, line: 2 });
    expect(await codeOf(get('/page'))).toBe('allowed');
    expect(other.asked).toEqual(['/shared.txt']);
  });

  test('fault 67: a server that does not answer in time is asked nothing else', async () => {
    site.answer = () => undefined;
    const failure = await failureOf(get('/page', withOptions({ timeoutMs: 100 })));
    expect(failure.code).toBe('robots-unreachable');
    expect(failure.message).toMatch(
      /^http:\S+\/page: http:\S+\/robots\.txt could not be read \(not done within 0\.1 seconds\), and .+; try again later$/,
    );
    expect(site.asked).toEqual(['/robots.txt']);
  });

  test.each([
    ['promised', { 'content-length': '5000' }],
    ['in pieces', {}],
  ])(
    'fault 67: one that breaks off is not half obeyed: %s',
    async (_, headers: Record<string, string>) => {
      site.answer = (response: ServerResponse) => {
        response.writeHead(200, headers);
        response.write('User-agent: *\n', () => setTimeout(() => response.destroy(), 20));
      };
      expect(await codeOf(get('/page'))).toBe('robots-unreachable');
    },
  );

  test('fault 67: a slow drip ends at the deadline, and is not half obeyed', async () => {
    site.answer = (response: ServerResponse) => {
      response.write('User-agent: *\n');
      const timer = setInterval(() => response.write('#'), 20);
      response.on('close', () => clearInterval(timer));
    };
    expect(await codeOf(get('/page', withOptions({ timeoutMs: 300 })))).toBe('robots-unreachable');
  });

  test('fault 67: a server error is told with its status and asked again by the next request', async () => {
    site.answer = robotsTxt('', 503);
    const failure = await failureOf(get('/page'));
    expect(failure).toMatchObject({
      message: `${site.base}/page: ${site.base}/robots.txt could not be read (the server answered with status 503), and until it can be nothing of the site may be fetched; try again later`,
      detail: { robots: `${site.base}/robots.txt`, status: 503 },
    });
    site.answer = forbidsOne;
    expect(await codeOf(get('/page'))).toBe('allowed');
  });
});

describe('a site out of reach is told as what it is', () => {
  test.each([
    'dns-failure',
    'connect-failure',
    'tls-failure',
    'blocked-address',
    'proxy-failure',
    'host-paused',
    'host-unavailable',
  ] as const)('%s', async (code) => {
    const failure = new Failure(code, 'x: y; z');
    const fetchRobots: Fetch = () => Promise.reject(failure);
    expect(await failureOf(get('/page', withOptions({ fetchRobots })))).toBe(failure);
  });

  test('nobody listens: connect-failure, with the name of the input', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as { port: number };
    await new Promise((resolve) => gone.close(resolve));
    const asking = polite.fetch(requestFor(`http://127.0.0.1:${port}/page`));
    expect(await failureOf(asking)).toMatchObject({
      code: 'connect-failure',
      message: expect.stringMatching(/^http:\S+\/page: nobody listens there; .+ECONNREFUSED\)$/),
      detail: { systemCode: 'ECONNREFUSED' },
    });
  });

  test('a bug stays one', async () => {
    const fetchRobots: Fetch = () => Promise.reject(new TypeError('a bug'));
    await expect(get('/page', withOptions({ fetchRobots }))).rejects.toThrow('a bug');
  });
});

describe('fault 67: robots.txt is kept', () => {
  test('fault 67: for a day, then asked for again', async () => {
    let instant = new Date('2026-11-24T10:00:00Z').getTime();
    const fetch = withOptions({ now: () => new Date(instant) });
    await get('/page', fetch);
    instant += day - 1;
    await get('/page/2', fetch);
    expect(robotsAsked()).toBe(1);
    site.answer = robotsTxt('User-agent: *\nDisallow: /');
    instant += 1;
    expect(await codeOf(get('/page/3', fetch))).toBe('robots-refused');
    expect(robotsAsked()).toBe(2);
  });

  test('fault 67: a copy from a clock set back since is not trusted', async () => {
    let instant = new Date('2026-11-24T10:00:00Z').getTime();
    const fetch = withOptions({ now: () => new Date(instant) });
    await get('/page', fetch);
    instant -= 1_000;
    await get('/page', fetch);
    expect(robotsAsked()).toBe(2);
  });

  test('fault 67: in a store that outlives the run, as plain data', async () => {
    const kept = new Map<string, string>();
    const store: RobotsStore = {
      get: async (origin) => {
        const text = kept.get(origin);
        return text === undefined ? undefined : JSON.parse(text);
      },
      put: async (origin, robots) => void kept.set(origin, JSON.stringify(robots)),
    };
    await get('/page', withOptions({ store }));
    expect(await codeOf(get('/private', withOptions({ store })))).toBe('robots-refused');
    expect(robotsAsked()).toBe(1);
    expect([...kept.keys()]).toEqual([site.base]);
  });

  test('a missing one is kept too', async () => {
    site.answer = robotsTxt('', 404);
    await get('/page/1');
    await get('/page/2');
    expect(robotsAsked()).toBe(1);
  });

  test('by origin: another port is another site', async () => {
    const other = closing(await startRobotsSite(robotsTxt('User-agent: *\nDisallow: /')));
    expect(await codeOf(get('/page'))).toBe('allowed');
    expect(await codeOf(polite.fetch(requestFor(`${other.base}/page`)))).toBe('robots-refused');
  });
});

describe('callers at the same time', () => {
  /** A robots.txt that comes when the test lets it. */
  const held = () => {
    const waiting: (() => void)[] = [];
    site.answer = (response, path) => void waiting.push(() => forbidsOne(response, path));
    return {
      arrived: async () => {
        while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      },
      release: () => {
        for (const answer of waiting.splice(0)) answer();
      },
    };
  };

  test('ask once', async () => {
    const robots = held();
    const asking = Array.from({ length: 20 }, (_, i) =>
      codeOf(get(i === 7 ? '/private' : `/p${i}`)),
    );
    await robots.arrived();
    robots.release();
    const codes = await Promise.all(asking);
    expect(codes.filter((code) => code === 'allowed')).toHaveLength(19);
    expect(codes[7]).toBe('robots-refused');
    expect(robotsAsked()).toBe(1);
  });

  test('one that goes away takes nothing from the others', async () => {
    const robots = held();
    const gone = new AbortController();
    const leaving = get('/p1', polite.fetch, { signal: gone.signal });
    const staying = codeOf(get('/p2'));
    await robots.arrived();
    gone.abort(new Error('no longer wanted'));
    await expect(leaving).rejects.toThrow('no longer wanted');
    robots.release();
    expect(await staying).toBe('allowed');
    expect(robotsAsked()).toBe(1);
  });

  test('when all went away it is dropped, and the next caller asks anew', async () => {
    const robots = held();
    const gone = new AbortController();
    const leaving = [1, 2].map((i) => get(`/p${i}`, polite.fetch, { signal: gone.signal }));
    await robots.arrived();
    gone.abort(new Error('no longer wanted'));
    for (const one of leaving) await expect(one).rejects.toThrow('no longer wanted');
    site.answer = forbidsOne;
    expect(await codeOf(get('/p3'))).toBe('allowed');
    expect(robotsAsked()).toBe(2);
  });

  test('one that had gone before it asked is turned away', async () => {
    const signal = AbortSignal.abort(new Error('no longer wanted'));
    await expect(get('/p1', polite.fetch, { signal })).rejects.toThrow('no longer wanted');
    expect(await codeOf(get('/p2'))).toBe('allowed');
  });
});

describe('the store in memory', () => {
  const robots = (rules = 0) => ({
    permits: 'by-rules' as const,
    why: '',
    rules: Array.from({ length: rules }, (_, line) => ({
      line,
      text: 'Disallow: /a',
      allow: false,
      pattern: '/a',
    })),
    crawlDelaySeconds: undefined,
    address: 'https://example.com/robots.txt',
    status: 200,
    fetchedAt: '2026-11-24T10:00:00.000Z',
  });
  const keptOf = async (store: RobotsStore, count: number) => {
    const kept = [];
    for (let i = 0; i < count; i += 1)
      if ((await store.get(`https://${i}.example`)) !== undefined) kept.push(i);
    return kept;
  };

  test('forgets the sites asked for longest ago', async () => {
    const store = createRobotsMemory({ maxSites: 3 });
    for (let i = 0; i < 3; i += 1) await store.put(`https://${i}.example`, robots());
    await store.get('https://0.example');
    await store.put('https://3.example', robots());
    expect(await keptOf(store, 4)).toEqual([0, 2, 3]);
  });

  test('holds no more rules than fit, and the newest always', async () => {
    const store = createRobotsMemory({ maxBytes: 100_000 });
    for (let i = 0; i < 10; i += 1) await store.put(`https://${i}.example`, robots(100));
    expect(await keptOf(store, 10)).toEqual([6, 7, 8, 9]);
    await store.put('https://10.example', robots(10_000));
    expect(await keptOf(store, 11)).toEqual([10]);
  });

  test('a site put again is counted once', async () => {
    const store = createRobotsMemory({ maxBytes: 100_000 });
    for (let i = 0; i < 50; i += 1) await store.put('https://0.example', robots(100));
    await store.put('https://1.example', robots(100));
    expect(await keptOf(store, 2)).toEqual([0, 1]);
  });
});
