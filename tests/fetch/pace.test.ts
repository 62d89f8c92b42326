/** How far apart requests to one host come, as its server sees them. */
import { createServer as createHttpServer } from 'node:http';
import { createServer, type LookupFunction, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createFetcher, type FetcherOptions } from '../../src/fetch/create-fetcher.ts';
import { listen } from '../servers/listen.ts';
import { toThisMachine } from '../servers/to-this-machine.ts';
import { plainOptions } from './options.ts';

const delayMs = 200;
/** Longer than a delay: what it holds up would come together with what follows. */
const lateMs = 500;
const never = new AbortController().signal;
const closers: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A server that says when each request came. `isSlow`: it reads its first connection late. */
const serve = async (conduct: { readonly isSlow?: boolean; readonly breaks?: boolean } = {}) => {
  const came: number[] = [];
  const http = createHttpServer((request, response) => {
    came.push(performance.now());
    if (conduct.breaks) request.socket.destroy();
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Ya');
  });
  let isFirst = conduct.isSlow === true;
  const read = (socket: Socket): void => {
    http.emit('connection', socket);
    socket.resume();
  };
  const server = createServer({ pauseOnConnect: true }, (socket) => {
    if (isFirst) setTimeout(read, lateMs, socket);
    else read(socket);
    isFirst = false;
  });
  const { port, close } = await listen(server);
  closers.push(close);
  const gaps = (): number[] => came.slice(1).map((time, i) => time - (came[i] ?? 0));
  return { base: `http://koran.example.test:${port}`, gaps };
};

/** A name service that takes its time for the first answers. */
const slowLookup = (count: number): LookupFunction => {
  let left = count;
  return (...asked) => {
    left -= 1;
    if (left < 0) toThisMachine(...asked);
    else setTimeout(() => toThisMachine(...asked), lateMs);
  };
};

const askAll = async (base: string, count: number, changed: Partial<FetcherOptions>) => {
  const options = { ...plainOptions, lookup: toThisMachine, delayMs, perHost: 1, ...changed };
  const fetcher = await createFetcher(options);
  closers.push(() => fetcher.close());
  const paths = Array.from({ length: count }, (_, i) => `${base}/${i}`);
  await Promise.allSettled(paths.map((path) => fetcher.fetchResource(path, { signal: never })));
};

describe('fault 5: no request comes sooner than a delay after the one before', () => {
  test('where the first connection takes longer than the delay to open', async () => {
    const { base, gaps } = await serve();
    await askAll(base, 4, { lookup: slowLookup(1) });
    expect(gaps()).toHaveLength(3);
    expect(Math.min(...gaps())).toBeGreaterThanOrEqual(delayMs);
  });

  test('where the server reads the first one late', async () => {
    const { base, gaps } = await serve({ isSlow: true });
    await askAll(base, 4, {});
    expect(gaps()).toHaveLength(3);
    expect(Math.min(...gaps())).toBeGreaterThanOrEqual(delayMs);
  });

  test('where the server hangs up', async () => {
    const { base, gaps } = await serve({ isSlow: true, breaks: true });
    await askAll(base, 3, {});
    expect(gaps()).toHaveLength(2);
    expect(Math.min(...gaps())).toBeGreaterThanOrEqual(delayMs);
  });

  test('where several may be under way, counted from when they leave', async () => {
    const { base, gaps } = await serve();
    await askAll(base, 4, { perHost: 3, lookup: slowLookup(3) });
    expect(gaps()).toHaveLength(3);
    // How long one is on its way is not known before its answer, which is not waited for.
    expect(Math.min(...gaps())).toBeGreaterThan(delayMs / 2);
  });
});
