import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
} from '../../src/fetch/create-fetcher.ts';
import { type HandClock, handClock } from './hand-clock.ts';
import { plainOptions } from './options.ts';
import { type RobotsSite, robotsTxt, startRobotsSite } from './robots-site.ts';

const html = { 'content-type': 'text/html' };
const story = `<!doctype html><p>${'Harga beras naik. '.repeat(20)}</p>`;
const rules = 'User-agent: *\nDisallow: /private\n';

let site: RobotsSite;
let robots: ReturnType<typeof robotsTxt>;
let fetcher: Fetcher;
let clock: HandClock;

beforeEach(async () => {
  robots = robotsTxt(rules);
  site = await startRobotsSite((response, path) => {
    if (path === '/robots.txt') robots(response, path);
    else if (path === '/to-private') robotsTxt('', 302, { location: '/private' })(response, path);
    else robotsTxt(story, 200, html)(response, path);
  });
  clock = handClock();
});

afterEach(() => Promise.all([fetcher.close(), site.close()]));

const open = async (options: Partial<FetcherOptions> = {}): Promise<void> => {
  fetcher = await createFetcher({ ...plainOptions, robots: 'obey', random: () => 0, ...options });
};

const get = async (path: string): Promise<number | string> => {
  try {
    return (await fetcher.fetchPage(site.base + path, new AbortController().signal)).status ?? 0;
  } catch (error) {
    return error instanceof Failure ? error.code : String(error);
  }
};

/** Waits for what goes over real sockets while a clock stands still. */
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('the fetcher obeys robots.txt', () => {
  test('every hop of a redirect is asked for leave', async () => {
    await open();
    expect(await get('/to-private')).toBe('robots-refused');
    expect(site.asked).toEqual(['/robots.txt', '/to-private']);
  });

  test('robots.txt is a request like others: it is counted, and asked for once', async () => {
    await open();
    expect(await get('/a')).toBe(200);
    expect(await get('/b')).toBe(200);
    expect(fetcher.account().requests).toBe(3);
  });

  test('only where it is told to', async () => {
    await open({ robots: 'ignore' });
    expect(await get('/private')).toBe(200);
    expect(site.asked).toEqual(['/private']);
  });

  test('fault 67: a server error of robots.txt may pass: the retry asks again', async () => {
    await open({ retries: 1, clock });
    robots = robotsTxt('', 503);
    const asking = get('/a');
    await until(() => site.asked.length === 1);
    robots = robotsTxt(rules);
    let code: number | string | undefined;
    void asking.then((got) => {
      code = got;
    });
    await until(() => {
      void clock.pass(1_000);
      return code !== undefined;
    });
    expect(code).toBe(200);
    expect(site.asked).toEqual(['/robots.txt', '/robots.txt', '/a']);
  });

  test('a refusal is not asked again', async () => {
    await open({ retries: 3 });
    expect(await get('/private')).toBe('robots-refused');
    expect(site.asked).toEqual(['/robots.txt']);
  });

  test('its Crawl-delay is kept between two requests', async () => {
    await open({ clock, perHost: 8 });
    robots = robotsTxt(`${rules}Crawl-delay: 20`);
    expect(await get('/a')).toBe(200);
    const second = get('/b');
    await clock.pass(19_000);
    expect(site.asked).toEqual(['/robots.txt', '/a']);
    await clock.pass(2_000);
    expect(await second).toBe(200);
  });
});
