/** Two runs with one memory of hosts, and a run that counts its requests, over real sockets. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createFetcher, type FetcherOptions } from '../../src/fetch/create-fetcher.ts';
import type { HostMemory } from '../../src/fetch/host-memory.ts';
import { plainOptions } from './options.ts';
import { html } from './server.ts';

const never = new AbortController().signal;
const closers: (() => Promise<unknown> | unknown)[] = [];

afterEach(() => Promise.all(closers.splice(0).map((close) => close())));

const site = async (answer: RequestListener) => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, base: `http://${host}`, seen };
};

const open = async (changed: Partial<FetcherOptions>) => {
  const fetcher = await createFetcher({ ...plainOptions, random: () => 0, ...changed });
  closers.push(() => fetcher.close());
  return fetcher;
};

const page: RequestListener = (_request, response) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end(html);

const memoryIn = (paused: Map<string, number>): HostMemory => ({
  notBefore: (host) => paused.get(host),
  pause: (host, untilMs) => void paused.set(host, untilMs),
});

describe('fault 30: a pause holds in the next run', () => {
  test('under the name of the host with its port, as long as it was asked for', async () => {
    const { host, base, seen } = await site(
      (_request, response) => void response.writeHead(429, { 'retry-after': '60' }).end(),
    );
    const paused = new Map<string, number>();
    const first = await open({ hostMemory: memoryIn(paused) });
    await first.fetchResource(`${base}/a`, { signal: never });
    expect([...paused]).toEqual([[host, plainOptions.now().getTime() + 60_000]]);

    const second = await open({ hostMemory: memoryIn(paused), maxPauseMs: 59_000 });
    await expect(second.fetchResource(`${base}/b`, { signal: never })).rejects.toMatchObject({
      code: 'host-paused',
      detail: { host },
    });
    expect(seen).toEqual(['/a']);
  });

  test('also for robots.txt, and a short one is waited for', async () => {
    const { host, base, seen } = await site(page);
    const startMs = Date.now();
    const memory = memoryIn(new Map([[host, startMs + 300]]));
    const fetcher = await open({ hostMemory: memory, robots: 'obey', now: () => new Date() });
    const { fetchedAt } = await fetcher.fetchResource(`${base}/a`, { signal: never });
    expect(Date.parse(fetchedAt)).toBeGreaterThanOrEqual(startMs + 300);
    expect(seen).toEqual(['/robots.txt', '/a']);
  });
});

test('who stops a run at its N-th request gets N requests, whoever had a turn already', async () => {
  const { base, seen } = await site(page);
  const stop = new AbortController();
  const onRequest = (requests: number): void => {
    if (requests === 3) stop.abort(new Error('enough'));
  };
  const fetcher = await open({ concurrency: 2, perHost: 8, stop: stop.signal, onRequest });
  const asked = Array.from({ length: 8 }, (_, i) => fetcher.fetchPage(`${base}/${i}`, never));
  const ends = await Promise.allSettled(asked);
  expect(ends.map(({ status }) => status).filter((one) => one === 'fulfilled')).toHaveLength(3);
  expect(
    ends.filter((end) => end.status === 'rejected' && end.reason.message === 'enough'),
  ).toHaveLength(5);
  expect(seen).toHaveLength(3);
  expect(fetcher.account().requests).toBe(3);
});
