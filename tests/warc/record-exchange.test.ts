/** What the fetcher hands to whoever keeps what goes over the wire. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createFetcher } from '../../src/fetch/create-fetcher.ts';
import type { WireExchange } from '../../src/ports.ts';
import { plainOptions } from '../fetch/options.ts';
import { html, startServer, type TestServer } from '../fetch/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const at = { file: 'a.warc.gz', offset: 7, recordId: 'urn:uuid:1' };

/** What is kept of a fetch, and what the fetch comes to. */
const kept = async (path: string, headers: Record<string, string> = {}) => {
  const exchanges: WireExchange[] = [];
  const record = async (exchange: WireExchange) => {
    exchanges.push(exchange);
    return at;
  };
  const fetcher = await createFetcher({ ...plainOptions, record });
  try {
    const { signal } = new AbortController();
    const response = await fetcher
      .fetchResource(server.base + path, { signal, headers })
      .catch((error: { code: string }) => error.code);
    return { exchanges, response };
  } finally {
    await fetcher.close();
  }
};

const pathsOf = (exchanges: readonly WireExchange[]): string[] =>
  exchanges.map(({ url, status }) => `${new URL(url).pathname} ${status}`);

test('an exchange has headers in their order, bytes as they came, and its place comes with the response', async () => {
  const { exchanges, response } = await kept('/gzip');
  expect(response).toMatchObject({ archived: at, body: Buffer.from(html) });
  const [one] = exchanges;
  expect(one).toMatchObject({
    url: `${server.base}/gzip`,
    status: 200,
    statusText: 'OK',
    isCut: false,
  });
  expect(one?.rawHeaders.slice(0, 2)).toEqual([
    ['content-type', 'text/html; charset=utf-8'],
    ['content-encoding', 'gzip'],
  ]);
  expect(Object.keys(one?.requestHeaders ?? {})).toContain('user-agent');
  expect(one?.wire.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
});

test.each<[string, string, string[], string | undefined]>([
  ['each redirect', '/303', ['/303 303', '/page 200'], undefined],
  ['an error status', '/404', ['/404 404'], undefined],
  ['a 304', '/304', ['/304 304'], undefined],
  [
    'fault 39: what cannot be unpacked, before it fails',
    '/gzip-damaged',
    ['/gzip-damaged 200'],
    'input-bad-gzip',
  ],
  [
    'fault 39: what is packed in six ways',
    '/six-codings',
    ['/six-codings 200'],
    'unsupported-encoding',
  ],
  ['fault 40: a bomb, packed', '/bomb', ['/bomb 200'], 'input-too-large'],
  ['fault 28: nothing that is shorter than promised', '/short', [], 'incomplete-body'],
  ['fault 24: nothing that breaks off', '/reset', [], 'incomplete-body'],
])('kept is %s', async (_, path, paths, failure) => {
  const { exchanges, response } = await kept(path);
  expect(pathsOf(exchanges)).toEqual(paths);
  if (failure !== undefined) expect(response).toBe(failure);
});

test('an error page of which only the start is read is cut', async () => {
  expect((await kept('/404-endless')).exchanges[0]?.isCut).toBe(true);
  expect((await kept('/404')).exchanges[0]?.isCut).toBe(false);
});

test('a failure to keep fails the fetch', async () => {
  const record = () => Promise.reject(new Error('full'));
  const fetcher = await createFetcher({ ...plainOptions, record });
  const { signal } = new AbortController();
  await expect(fetcher.fetchResource(`${server.base}/page`, { signal })).rejects.toThrow('full');
  await fetcher.close();
});
