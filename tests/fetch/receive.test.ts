/** What a connection brings, byte by byte, as receive.ts and the transport hand it on. */
import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
} from '../../src/fetch/create-fetcher.ts';
import type { WireExchange } from '../../src/ports.ts';
import { listen } from '../servers/listen.ts';
import { plainOptions } from './options.ts';

const never = new AbortController().signal;
const closers: (() => Promise<unknown>)[] = [];

afterEach(() => Promise.all(closers.splice(0).map((close) => close())));

/** A server that does with each request's socket what its test says. */
const serve = async (answer: (socket: Socket) => void) => {
  let asked = 0;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', () => {
      asked += 1;
      answer(socket);
    });
  });
  const { port, close } = await listen(server);
  closers.push(close);
  return { base: `http://127.0.0.1:${port}/`, asked: () => asked };
};

const open = async (changed: Partial<FetcherOptions> = {}): Promise<Fetcher> => {
  const fetcher = await createFetcher({ ...plainOptions, ...changed });
  closers.push(() => fetcher.close());
  return fetcher;
};

const lines = (...all: readonly string[]): string => `${all.join('\r\n')}\r\n\r\n`;
const ok = lines('HTTP/1.1 200 OK', 'content-type: text/html', 'content-length: 2');

describe('a head', () => {
  test('after interim ones is the one that counts', async () => {
    const early = lines('HTTP/1.1 103 Early Hints', 'link: </a.css>', 'content-type: text/css');
    const { base } = await serve((socket) => socket.write(`${early}${early}${ok}ya`));
    const { status, headers, body } = await (await open()).fetchResource(base, { signal: never });
    expect({ status, body: String(body) }).toEqual({ status: 200, body: 'ya' });
    expect(headers).toEqual({ 'content-type': 'text/html', 'content-length': '2' });
  });

  test('gives repeated headers joined, cookies one by one, UTF-8 as it was meant', async () => {
    const head = lines(
      'HTTP/1.1 200 Baik',
      'X-Two: a',
      'Set-Cookie: a=1; Expires=Wed, 01 Jan 2027 00:00:00 GMT',
      'x-two: b',
      'X-Title: Jum\u2019at',
      'set-cookie: b=2',
      '__proto__: x',
      'content-length: 0',
    );
    const { base } = await serve((socket) => socket.write(head));
    const kept: WireExchange[] = [];
    const record = async (exchange: WireExchange) => {
      kept.push(exchange);
      return { file: 'a', offset: 0, recordId: 'b' };
    };
    const came = await (await open({ record })).fetchResource(base, { signal: never });
    expect(came.headers).toMatchObject({ 'x-two': 'a, b', 'x-title': 'Jum\u2019at' });
    expect(came.setCookies).toEqual(['a=1; Expires=Wed, 01 Jan 2027 00:00:00 GMT', 'b=2']);
    expect(Object.getPrototypeOf(came.headers)).toBe(Object.prototype);
    expect(kept[0]).toMatchObject({ statusText: 'Baik', isCut: false });
    expect(kept[0]?.rawHeaders.map(([name]) => name)).toEqual([
      'X-Two',
      'Set-Cookie',
      'x-two',
      'X-Title',
      'set-cookie',
      '__proto__',
      'content-length',
    ]);
  });
});

describe('a body', () => {
  const endless = (status: string) => (socket: Socket) => {
    socket.write(
      lines(`HTTP/1.1 ${status}`, 'content-type: text/html', 'transfer-encoding: chunked'),
    );
    const timer = setInterval(() => socket.write('2\r\nya\r\n'), 10);
    socket.on('close', () => clearInterval(timer));
  };

  test('of an error is read for its start alone: its end, its break and the deadline change nothing', async () => {
    const fetcher = await open({ timeoutMs: 300 });
    const broken = await serve((socket) =>
      socket.end(`${lines('HTTP/1.1 500 No', 'content-length: 9')}half`),
    );
    const slow = await serve(endless('404 Not Found'));
    const cut = await fetcher.fetchResource(broken.base, { signal: never });
    const timed = await fetcher.fetchResource(slow.base, { signal: never });
    expect([cut.status, String(cut.body)]).toEqual([500, 'half']);
    expect([timed.status, String(timed.body)]).toEqual([404, expect.stringMatching(/^(?:ya)+$/)]);
  });

  test('may be asked for up to a limit: exactly that much comes', async () => {
    const { base } = await serve(endless('200 OK'));
    const wanted = { signal: never, maxBytes: 7, onMore: 'cut' } as const;
    const { body } = await (await open()).fetchResource(base, wanted);
    expect(String(body)).toBe('yayayay');
  });

  test('as long as the limit is whole', async () => {
    const { base } = await serve((socket) => socket.write(`${ok}ya`));
    const wanted = { signal: never, maxBytes: 2 };
    expect(String((await (await open()).fetchResource(base, wanted)).body)).toBe('ya');
  });
});

describe('a connection', () => {
  test('serves the next request where the body was read to its end', async () => {
    const sockets = new Set<Socket>();
    const { base } = await serve((socket) => {
      sockets.add(socket);
      socket.write(`${ok}ya`);
    });
    const fetcher = await open({ perHost: 1 });
    for (let i = 0; i < 3; i += 1) await fetcher.fetchResource(base, { signal: never });
    expect(sockets.size).toBe(1);
  });

  test('is not opened for whoever went away before', async () => {
    const { base, asked } = await serve((socket) => socket.write(`${ok}ya`));
    const fetcher = await open();
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(fetcher.fetchResource(base, { signal })).rejects.toThrow('gone');
    expect(asked()).toBe(0);
  });
});
