/** The layers of a fetch one by one and together, over real sockets. */
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { Failure } from '../../src/failure.ts';
import { parseAddress } from '../../src/fetch/address.ts';
import { openConnections } from '../../src/fetch/connections.ts';
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
} from '../../src/fetch/create-fetcher.ts';
import { refusePrivate } from '../../src/fetch/refuse-private.ts';
import { createTransport } from '../../src/fetch/transport.ts';
import { withRedirects } from '../../src/fetch/with-redirects.ts';
import { plainOptions } from './options.ts';
import { html } from './server.ts';

const never = new AbortController().signal;
const opened: Fetcher[] = [];
const closers: (() => Promise<void>)[] = [];

afterEach(() => Promise.all(opened.splice(0).map((fetcher) => fetcher.close())));
afterAll(() => Promise.all(closers.map((close) => close())));

interface Site {
  readonly base: string;
  readonly port: number;
  readonly seen: IncomingMessage[];
}

/** A server that does what its test says and remembers what it was asked. */
const site = async (answer: RequestListener): Promise<Site> => {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  closers.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  return { base: `http://127.0.0.1:${port}`, port, seen };
};

const open = async (changed: Partial<FetcherOptions> = {}): Promise<Fetcher> => {
  const fetcher = await createFetcher({ ...plainOptions, random: () => 0, ...changed });
  opened.push(fetcher);
  return fetcher;
};

const failureOf = (promise: Promise<unknown>): Promise<Failure> =>
  promise.then(
    () => expect(undefined).toBe('a failure') as never,
    (error) => error,
  );

/** All names lead to this machine. */
const hereLookup = ((_name, options, callback) => {
  if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
}) as LookupFunction;

const page: RequestListener = (_request, response) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end(html);

describe('redirects', () => {
  test.each([
    'http://127.0.0.1:%PORT%/rahasia',
    'http://2130706433:%PORT%/rahasia',
    'http://[::ffff:127.0.0.1]:%PORT%/rahasia',
    'http://169.254.169.254/latest/meta-data/',
  ])('fault 45: one to %s is refused before it is asked', async (target) => {
    const front = await site((request, response) => {
      const location = target.replace('%PORT%', String(front.port));
      if (request.url === '/rahasia') page(request, response);
      else response.writeHead(302, { location }).end();
    });
    const connections = openConnections({
      timeoutMs: 5_000,
      allowPrivate: true,
      lookup: hereLookup,
    });
    const transport = createTransport({ ...plainOptions, connections });
    const fetch = withRedirects({ maxRedirects: 10, allowDowngrade: false })(
      refusePrivate(transport),
    );
    const address = parseAddress(`http://front.example:${front.port}/`);
    const asked = { address, label: address.given, headers: {}, signal: never };
    const failure = await failureOf(fetch({ ...asked, maxBytes: 1_000, onMore: 'fail' }));
    await connections.close();
    expect(failure.code).toBe('blocked-address');
    expect(front.seen.map(({ url }) => url)).toEqual(['/']);
  });

  test("fault 48: no header of the person's own and no password crosses an origin", async () => {
    const other = await site(page);
    const first = await site(
      (_request, response) => void response.writeHead(302, { location: `${other.base}/a` }).end(),
    );
    const secrets = { authorization: 'Bearer rahasia', cookie: 'sesi=1', 'x-api-key': 'kunci' };
    const fetcher = await open({ headers: secrets });
    await fetcher.fetchPage(first.base, never);
    await fetcher.fetchPage(first.base.replace('//', '//nama:sandi@'), never);
    expect(first.seen[0]?.headers).toMatchObject(secrets);
    for (const { headers } of other.seen)
      expect(Object.keys(headers)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/authorization|cookie|x-api-key/)]),
      );
    expect(other.seen).toHaveLength(2);
  });

  test("headers of the person's own stay within an origin", async () => {
    const one = await site((request, response) => {
      if (request.url === '/b') page(request, response);
      else response.writeHead(302, { location: '/b' }).end();
    });
    const fetcher = await open({ headers: { 'x-api-key': 'kunci' } });
    await fetcher.fetchPage(`${one.base}/a`, never);
    expect(one.seen.map(({ headers }) => headers['x-api-key'])).toEqual(['kunci', 'kunci']);
  });

  test('each hop is a request of its own: repeated alone, counted together', async () => {
    let isDown = true;
    const one = await site((request, response) => {
      if (request.url === '/a') return void response.writeHead(301, { location: '/b' }).end();
      if (!isDown) return page(request, response);
      isDown = false;
      response.writeHead(500).end();
    });
    const fetcher = await open({ retries: 1 });
    const { attempts, redirects } = await fetcher.fetchPage(`${one.base}/a`, never);
    expect(one.seen.map(({ url }) => url)).toEqual(['/a', '/b', '/b']);
    expect({ attempts, redirects }).toEqual({ attempts: 3, redirects: [`${one.base}/a`] });
  });

  test.each([
    ['/A', '/a', 'a page'],
    ['/a', 'b?c=1', 'a page'],
    ['/a', '//127.0.0.1:%PORT%/b', 'a page'],
    ['/a', '//127.0.0.1:%PORT%/a', 'too-many-redirects'],
    ['/a', '/a', 'too-many-redirects'],
    ['/a', '', 'bad-redirect'],
    ['/a', 'http://', 'bad-redirect'],
    ['/a', 'gopher://kabar.example/', 'bad-redirect'],
    ['/a', 'data:text/html,halo', 'bad-redirect'],
    ['/a', 'javascript:alert(1)', 'bad-redirect'],
    ['/a', 'FILE:///etc/passwd', 'bad-redirect'],
  ])('fault 36 and 47: from %s to %j is %s', async (from, location, wanted) => {
    const one = await site((request, response) => {
      const to = location.replace('%PORT%', String(one.port));
      if (request.url === from) response.writeHead(302, { location: to }).end();
      else page(request, response);
    });
    const got = (await open()).fetchPage(`${one.base}${from}`, never).then(
      () => 'a page',
      ({ code }) => code,
    );
    expect(await got).toBe(wanted);
  });
});

describe('repeats', () => {
  test('fault 31: 500, then 200: the record has the number of requests', async () => {
    let left = 2;
    const one = await site((request, response) => {
      left -= 1;
      if (left >= 0) response.writeHead(500).end();
      else page(request, response);
    });
    const got = await (await open({ retries: 3 })).fetchPage(one.base, never);
    expect(got.attempts).toBe(3);
  });

  test('fault 24: a connection that breaks in the middle of a page is tried again, never a page', async () => {
    let isBroken = true;
    const one = await site((request, response) => {
      if (!isBroken) return page(request, response);
      isBroken = false;
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
      response.write('<p>half', () => setTimeout(() => response.destroy(), 20));
    });
    const got = await (await open({ retries: 1 })).fetchPage(one.base, never);
    expect(Buffer.from(got.body as Uint8Array).toString()).toBe(html);
    expect(got.attempts).toBe(2);
  });

  test.each([401, 403, 404, 410])('fault 32: %i is asked for once', async (status) => {
    const one = await site((_request, response) => void response.writeHead(status).end('no'));
    const failure = await failureOf((await open({ retries: 3 })).fetchPage(one.base, never));
    expect(failure).toMatchObject({ code: 'http-status', detail: { status } });
    expect(one.seen).toHaveLength(1);
  });

  test('what is given up says how often it was asked', async () => {
    const one = await site((_request, response) => void response.writeHead(502).end());
    const failure = await failureOf((await open({ retries: 1 })).fetchPage(one.base, never));
    expect(failure.message).toContain('(asked 2 times)');
    expect(failure.detail).toEqual({ status: 502, attempts: 2 });
  });

  test('end with the stop, and with the signal', async () => {
    const one = await site((_request, response) => void response.writeHead(502).end());
    const stop = new AbortController();
    const fetcher = await open({ retries: 3, stop: stop.signal });
    const waiting = fetcher.fetchPage(one.base, never);
    while (one.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    await expect(
      fetcher.fetchPage(one.base, AbortSignal.abort(new Error('gone'))),
    ).rejects.toThrow();
  });
});

describe('fault 30: a host that asks to be left alone', () => {
  const busy = (retryAfter: string) =>
    site((request, response) => {
      if (request.url === '/busy') response.writeHead(429, { 'retry-after': retryAfter }).end();
      else page(request, response);
    });

  test('is paused as a whole, and told as paused where that is too long', async () => {
    const one = await busy('3600');
    const fetcher = await open({ maxPauseMs: 100 });
    expect(await failureOf(fetcher.fetchPage(`${one.base}/busy`, never))).toMatchObject({
      code: 'http-status',
    });
    expect(await failureOf(fetcher.fetchPage(`${one.base}/other`, never))).toMatchObject({
      code: 'host-paused',
      detail: { host: `127.0.0.1:${one.port}` },
    });
    expect(one.seen).toHaveLength(1);
  });

  test('is asked again when the pause is over', async () => {
    const one = await busy('1');
    const fetcher = await open({ maxPauseMs: 5_000 });
    await failureOf(fetcher.fetchPage(`${one.base}/busy`, never));
    const began = performance.now();
    await fetcher.fetchPage(`${one.base}/other`, never);
    expect(performance.now() - began).toBeGreaterThan(900);
  });

  test.each(['0', '-1', 'nanti', ''])('Retry-After %j pauses nothing', async (retryAfter) => {
    const one = await busy(retryAfter);
    const fetcher = await open({ maxPauseMs: 0 });
    await failureOf(fetcher.fetchPage(`${one.base}/busy`, never));
    await expect(fetcher.fetchPage(`${one.base}/other`, never)).resolves.toBeDefined();
  });
});

describe('cookies', () => {
  const setting = (...cookies: string[]) =>
    site(
      (_request, response) =>
        void response
          .writeHead(200, { 'content-type': 'text/html', 'set-cookie': cookies })
          .end(html),
    );

  test('are not kept where nobody asked for it', async () => {
    const one = await setting('a=1');
    const fetcher = await open();
    await fetcher.fetchPage(one.base, never);
    await fetcher.fetchPage(one.base, never);
    expect(one.seen[1]?.headers.cookie).toBeUndefined();
  });

  test('are sent back to who set them, one by one, a comma in a date or not', async () => {
    const one = await setting('a=1; Expires=Fri, 31 Dec 2100 23:59:59 GMT', 'b=2');
    const fetcher = await open({ cookies: true });
    await fetcher.fetchPage(one.base, never);
    await fetcher.fetchPage(one.base, never);
    expect(one.seen[1]?.headers.cookie).toBe('a=1; b=2');
  });

  test('fault 50: one for another domain or a public suffix is refused', async () => {
    const one = await setting(
      'a=1; Domain=lain.example',
      'b=2; Domain=co.id',
      'c=3; Domain=kabar.co.id',
    );
    const fetcher = await open({ cookies: true, lookup: hereLookup });
    const address = `http://www.kabar.co.id:${one.port}/`;
    await fetcher.fetchPage(address, never);
    await fetcher.fetchPage(address, never);
    await fetcher.fetchPage(`http://www.lain.co.id:${one.port}/`, never);
    expect(one.seen.map(({ headers }) => headers.cookie)).toEqual([undefined, 'c=3', undefined]);
  });

  test('go along a redirect that wants them', async () => {
    const one = await site((request, response) => {
      if (request.headers.cookie === 'setuju=1') page(request, response);
      else response.writeHead(302, { location: '/b', 'set-cookie': 'setuju=1; Path=/' }).end();
    });
    await expect(
      (await open({ cookies: true })).fetchPage(`${one.base}/a`, never),
    ).resolves.toBeDefined();
  });
});

describe('time', () => {
  test('fault 26: a server that never answers is a fetch-timeout', async () => {
    const one = await site(() => undefined);
    expect(
      await failureOf((await open({ timeoutMs: 200 })).fetchPage(one.base, never)),
    ).toMatchObject({ code: 'fetch-timeout' });
  });

  test('fault 27: a slow drip is ended by the deadline of the whole request', async () => {
    const one = await site((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('x'), 30);
      response.on('close', () => clearInterval(timer));
    });
    expect(
      await failureOf((await open({ timeoutMs: 300 })).fetchPage(one.base, never)),
    ).toMatchObject({ code: 'fetch-timeout' });
  });

  test('waiting for the turn of a host does not count against the deadline', async () => {
    const one = await site(page);
    const fetcher = await open({ timeoutMs: 400, delayMs: 300, perHost: 1 });
    const pages = Array.from({ length: 4 }, (_, i) => fetcher.fetchPage(`${one.base}/${i}`, never));
    await expect(Promise.all(pages)).resolves.toHaveLength(4);
  });
});

describe('fault 28 and 29: a body that is not what was promised is no page', () => {
  const raw =
    (head: string, body: string): RequestListener =>
    (request) => {
      request.socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n${head}\r\n\r\n${body}`);
    };

  test.each([
    ['fewer bytes than promised', 'content-length: 5000', '<p>half'],
    ['chunks cut off', 'transfer-encoding: chunked', '5\r\n<p>ha\r\n'],
    ['a chunk shorter than its length', 'transfer-encoding: chunked', 'ff\r\n<p>ha'],
  ])('%s', async (_what, head, body) => {
    const one = await site(raw(head, body));
    expect((await failureOf((await open()).fetchPage(one.base, never))).code).toBe(
      'incomplete-body',
    );
  });

  test('more bytes than promised', async () => {
    const one = await site(raw('content-length: 10', html));
    expect((await failureOf((await open()).fetchPage(one.base, never))).code).toBe(
      'incomplete-body',
    );
  });
});

test('the account counts every request once: by status, by failure, by host', async () => {
  const one = await site((request, response) => {
    if (request.url === '/gone') response.writeHead(404).end('gone');
    else if (request.url === '/cut') request.socket.destroy();
    else page(request, response);
  });
  const fetcher = await open();
  for (const path of ['/a', '/b', '/gone', '/cut'])
    await fetcher.fetchPage(`${one.base}${path}`, never).catch(() => undefined);
  expect(fetcher.account()).toEqual({
    requests: 4,
    bytes: 2 * Buffer.byteLength(html) + 4,
    statuses: { 200: 2, 404: 1 },
    failures: { 'connect-failure': 1 },
    hosts: {
      [`127.0.0.1:${one.port}`]: { requests: 4, failed: 2, bytes: 2 * Buffer.byteLength(html) + 4 },
    },
  });
});
