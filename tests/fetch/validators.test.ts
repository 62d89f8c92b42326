/** Asking for a page only if it has changed, over a real socket. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createFetcher, type Fetcher } from '../../src/fetch/create-fetcher.ts';
import { conditionalHeaders, type Validators } from '../../src/fetch/validators.ts';
import { type Listening, listen } from '../servers/listen.ts';
import { plainOptions } from './options.ts';

const never = new AbortController().signal;
const seen: IncomingHttpHeaders[] = [];
let server: Listening;
let fetcher: Fetcher;

beforeAll(async () => {
  server = await listen(
    createServer(({ headers }, response) => {
      seen.push(headers);
      response.writeHead(headers['if-none-match'] === '"v1"' ? 304 : 200).end();
    }),
  );
  fetcher = await createFetcher(plainOptions);
});

afterAll(async () => {
  await fetcher.close();
  await server.close();
});

beforeEach(() => {
  seen.length = 0;
});

const ask = (validators: Validators) =>
  fetcher.fetchResource(`http://127.0.0.1:${server.port}/`, {
    signal: never,
    headers: conditionalHeaders(validators),
  });

describe('fault 33: a page that was fetched before', () => {
  test('is asked for with its validators, and 304 is a result', async () => {
    const lastModified = 'Tue, 24 Nov 2026 09:00:00 GMT';
    expect(await ask({ etag: '"v1"', lastModified })).toMatchObject({ status: 304 });
    expect(seen).toMatchObject([{ 'if-none-match': '"v1"', 'if-modified-since': lastModified }]);
  });

  test('304 to a request that did not ask is no page', async () => {
    const address = `http://127.0.0.1:${server.port}/`;
    const unasked = await createFetcher({ ...plainOptions, headers: { 'if-none-match': '"v1"' } });
    await expect(unasked.fetchPage(address, never)).rejects.toMatchObject({
      code: 'http-status',
      detail: { status: 304 },
    });
    await unasked.close();
  });
});

describe('fault 35: a mark goes back as it came or not at all', () => {
  test.each([
    ['"a"', '"a"'],
    ['W/"a"', 'W/"a"'],
    [' "a" ', '"a"'],
    ['"a b"', undefined],
    ['"a"b"', undefined],
    ['a', undefined],
    ['', undefined],
    [undefined, undefined],
    [`"${'x'.repeat(10_000)}"`, undefined],
    ['"a", "b"', undefined],
    ['"a"\r\nX-Evil: 1', undefined],
    ['"a\u0000"', undefined],
    ['"\u0101"', undefined],
  ])('the entity tag %.40j as %j', async (etag, sent) => {
    expect(await ask({ etag })).toMatchObject({ status: 200 });
    expect(seen[0]?.['if-none-match']).toBe(sent);
    expect(seen[0]).not.toHaveProperty('x-evil');
  });

  test.each([
    ['Tue, 24 Nov 2026 09:00:00 GMT', 'Tue, 24 Nov 2026 09:00:00 GMT'],
    ['kemarin', undefined],
    ['kemarin\r\nX-Evil: 1', undefined],
    ['0', undefined],
    ['Tue, 99 Nov 2026 09:00:00 GMT', undefined],
  ])('the date %j as %j', async (lastModified, sent) => {
    await ask({ lastModified });
    expect(seen[0]?.['if-modified-since']).toBe(sent);
    expect(seen[0]).not.toHaveProperty('x-evil');
  });
});
