import { createServer } from 'node:net';
import * as zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Failure } from '../../src/failure.ts';
import { createFetcher, type Fetcher } from '../../src/fetch/create-fetcher.ts';
import { plainOptions } from './options.ts';
import { html, startServer, type TestServer } from './server.ts';

let server: TestServer;
let fetcher: Fetcher;
let hasty: Fetcher;
const never = new AbortController().signal;

beforeAll(async () => {
  server = await startServer();
  fetcher = await createFetcher(plainOptions);
  hasty = await createFetcher({ ...plainOptions, timeoutMs: 300 });
});

afterAll(async () => {
  await Promise.all([fetcher.close(), hasty.close()]);
  await server.close();
});

const get = (path: string, from = fetcher) => from.fetchPage(`${server.base}${path}`, never);
const bodyOf = async (path: string) => Buffer.from((await get(path)).body).toString();
const failureOf = async (promise: Promise<unknown>): Promise<Failure> =>
  promise.then(
    () => expect(undefined).toBe('a failure'),
    (error) => error,
  ) as Promise<Failure>;

describe('a page', () => {
  test('comes with its addresses, headers in lower case, status and instant', async () => {
    expect(await get('/latin1')).toMatchObject({
      url: `${server.base}/latin1`,
      requestedUrl: `${server.base}/latin1`,
      status: 200,
      fetchedAt: '2026-11-24T10:00:00.000Z',
      redirects: [],
      headers: {
        'content-type': 'text/html; charset=ISO-8859-1',
        'x-two': 'a',
        'set-cookie': 'a=1',
      },
    });
  });

  test('has the bytes as sent: charsets are read later', async () => {
    expect([...((await get('/latin1')).body as Uint8Array)]).toContain(0xe9);
  });

  test.each(['/page', '/no-type', '/xhtml', '/identity'])('%s is one', async (path) => {
    expect(await bodyOf(path)).toBe(html);
  });

  test('may be plain text', async () => {
    expect(await bodyOf('/plain')).toBe('Harga beras naik');
  });

  test('is asked for with our name and what we can unpack', async () => {
    const sent = await bodyOf('/headers');
    expect(sent).toContain('"user-agent":"kliping/0.0.0 (+https://www.npmjs.com/package/kliping)"');
    expect(sent).toContain('"accept-encoding":"gzip, deflate, br');
    expect(sent).toContain('"accept":"text/html');
    expect(sent).not.toContain('authorization');
  });

  test('keeps the fragment only in the address as asked for', async () => {
    const page = await fetcher.fetchPage(`${server.base}/page#part`, never);
    expect(page.url).toBe(`${server.base}/page`);
    expect(page.requestedUrl).toBe(`${server.base}/page#part`);
  });
});

describe('fault 39 and 40: packed pages', () => {
  test.each(['/gzip', '/x-gzip', '/br', '/deflate', '/deflate-raw', '/gzip-br', '/three-codings'])(
    '%s is unpacked',
    async (path) => {
      expect(await bodyOf(path)).toBe(html);
    },
  );

  test.each([
    ['/bomb', 'input-too-large'],
    ['/bomb-br', 'input-too-large'],
    ['/bomb-deflate', 'input-too-large'],
    ['/bomb-twice', 'input-too-large'],
    ['/unknown-coding', 'unsupported-encoding'],
    // Node 22.15 and later unpack it, and this one is none.
    ['/zstd', 'zstdDecompress' in zlib ? 'input-bad-gzip' : 'unsupported-encoding'],
    ['/six-codings', 'unsupported-encoding'],
    ['/gzip-cut', 'incomplete-body'],
    ['/gzip-damaged', 'input-bad-gzip'],
    ['/gzip-empty', 'input-empty'],
  ])('%s fails with %s', async (path, code) => {
    expect((await failureOf(get(path))).code).toBe(code);
  });
});

describe('redirects', () => {
  test.each([
    ['/301', ['/301']],
    ['/302', ['/302']],
    ['/303', ['/303']],
    ['/307', ['/307', '/302?q=1']],
    ['/308', ['/308']],
  ])('%s is followed and remembered', async (path, passed) => {
    const page = await get(path);
    expect(page.url).toBe(`${server.base}/page`);
    expect(page.requestedUrl).toBe(`${server.base}${path}`);
    expect(page.redirects).toEqual(passed.map((one) => `${server.base}${one}`));
  });

  test('one whose body does not end is followed all the same', async () => {
    expect((await get('/redirect-endless')).url).toBe(`${server.base}/page`);
  });

  test('fault 36: ten are followed, eleven are too many', async () => {
    expect((await get('/chain/10')).redirects).toHaveLength(10);
    expect((await failureOf(get('/chain/11'))).code).toBe('too-many-redirects');
  });

  test.each([
    ['/loop', 'too-many-redirects'],
    ['/nowhere', 'bad-redirect'],
    ['/to-ftp', 'bad-redirect'],
    ['/to-file', 'bad-redirect'],
    ['/to-nonsense', 'bad-redirect'],
    ['/304', 'http-status'],
  ])('%s fails with %s', async (path, code) => {
    expect((await failureOf(get(path))).code).toBe(code);
  });
});

describe('what is no page fails', () => {
  test.each([
    ['/404', 'http-status', { status: 404 }],
    ['/404-endless', 'http-status', { status: 404 }],
    ['/401', 'http-status', { status: 401 }],
    ['/503', 'http-status', { status: 503 }],
    ['/pdf', 'wrong-media-type', { mediaType: 'application/pdf', status: 200 }],
    ['/svg', 'wrong-media-type', { mediaType: 'image/svg+xml', status: 200 }],
    ['/json', 'wrong-media-type', { mediaType: 'application/json', status: 200 }],
    ['/disguised-pdf', 'input-binary', {}],
    ['/empty', 'input-empty', {}],
    ['/large', 'input-too-large', { maxBytes: 100_000 }],
    ['/large-promised', 'input-too-large', { maxBytes: 100_000 }],
  ])('%s with %s', async (path, code, detail) => {
    const failure = await failureOf(get(path));
    expect({ code: failure.code, detail: failure.detail }).toEqual({ code, detail });
    // Which input, what happened; what to do; no stray words.
    expect(failure.message).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]+: .+; .+$/);
  });
});

describe('broken connections', () => {
  test.each([
    ['/reset', 'incomplete-body'],
    ['/short', 'incomplete-body'],
    ['/hang-up', 'connect-failure'],
  ])('%s fails with %s', async (path, code) => {
    expect((await failureOf(get(path))).code).toBe(code);
  });

  test.each(['/slow-headers', '/slow-drip'])('%s ends at the deadline', async (path) => {
    const start = Date.now();
    const failure = await failureOf(get(path, hasty));
    expect(failure.code).toBe('fetch-timeout');
    expect(failure.detail).toEqual({ timeoutMs: 300 });
    expect(Date.now() - start).toBeLessThan(2_000);
  });

  test('fault 23: a port where nobody listens is a connect-failure', async () => {
    const port = await freePort();
    const failure = await failureOf(fetcher.fetchPage(`http://127.0.0.1:${port}/`, never));
    expect(failure.code).toBe('connect-failure');
    expect(failure.detail).toMatchObject({ systemCode: 'ECONNREFUSED' });
  });

  test('fault 22: a host without a name is a dns-failure', async () => {
    // RFC 6761: .invalid never resolves.
    const failure = await failureOf(fetcher.fetchPage('http://nowhere.invalid/', never));
    expect(failure.code).toBe('dns-failure');
  });

  test('https to a server that speaks http is a tls-failure', async () => {
    const address = `${server.base.replace('http:', 'https:')}/page`;
    expect((await failureOf(fetcher.fetchPage(address, never))).code).toBe('tls-failure');
  });

  test('an answer that is not HTTP is a connect-failure', async () => {
    const rude = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('220 ready for mail\r\n');
    });
    await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve));
    const { port } = rude.address() as { port: number };
    const failure = await failureOf(fetcher.fetchPage(`http://127.0.0.1:${port}/`, never));
    rude.close();
    expect(failure.code).toBe('connect-failure');
  });

  test('the outer signal ends a fetch with its own reason', async () => {
    const stop = new AbortController();
    const fetching = fetcher.fetchPage(`${server.base}/slow-drip`, stop.signal);
    setTimeout(() => stop.abort(new Error('stopped')), 50);
    await expect(fetching).rejects.toThrow('stopped');
  });
});

const freePort = async (): Promise<number> => {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
};

describe('user names and passwords', () => {
  const withSecret = (path: string) =>
    `${server.base.replace('//', '//us%40er:sec%3Aret@')}${path}`;

  test('are sent as Basic authorization and stand in no part of the page', async () => {
    const page = await fetcher.fetchPage(withSecret('/to-headers'), never);
    const sent = Buffer.from(page.body).toString();
    expect(sent).toContain(`Basic ${Buffer.from('us@er:sec:ret').toString('base64')}`);
    expect(JSON.stringify({ ...page, body: '' })).not.toMatch(/sec:ret|sec%3Aret|us@er|us%40er/);
    expect(page.requestedUrl).toBe(`${server.base}/to-headers`);
  });

  test('do not follow to another origin', async () => {
    const other = await startServer();
    const away = await startRedirecting(`${other.base}/headers`);
    const page = await fetcher.fetchPage(`${away.base.replace('//', '//user:secret@')}/`, never);
    await Promise.all([other.close(), away.close()]);
    expect(Buffer.from(page.body).toString()).not.toContain('authorization');
  });

  test.each(['/404', '/loop', '/to-secret', '/pdf'])('stand in no message: %s', async (path) => {
    const failure = await failureOf(fetcher.fetchPage(withSecret(path), never));
    expect(failure.message).not.toMatch(/sec:ret|sec%3Aret|us@er|us%40er|:secret/);
  });
});

const startRedirecting = async (location: string) => {
  const { createServer: createHttp } = await import('node:http');
  const away = createHttp((_, response) => response.writeHead(302, { location }).end());
  await new Promise<void>((resolve) => away.listen(0, '127.0.0.1', resolve));
  const { port } = away.address() as { port: number };
  const close = () =>
    new Promise<void>((resolve) => {
      away.closeAllConnections();
      away.close(() => resolve());
    });
  return { base: `http://127.0.0.1:${port}`, close };
};

describe('addresses that cannot be used', () => {
  test.each([
    'ftp://example.com/',
    'http://',
    'http://[bad',
    'nonsense',
    'http://user:secret@[bad',
  ])('%s is a bad-url', async (address) => {
    const failure = await failureOf(fetcher.fetchPage(address, never));
    expect(failure.code).toBe('bad-url');
    expect(failure.message).not.toContain('secret');
  });
});
