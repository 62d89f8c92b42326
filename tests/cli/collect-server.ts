/** A server of pages that change, for those who collect them. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { articlePage } from './program.ts';

export interface CollectServer {
  /** `http://127.0.0.1:PORT` */
  readonly base: string;
  /** Requests so far, robots.txt left out. */
  readonly seen: IncomingMessage[];
  /** What `/page`, `/packed` and `/moving` show from now on. */
  show(headline: string): void;
  close(): Promise<void>;
}

const htmlType = { 'content-type': 'text/html; charset=utf-8' };

/** Answers of fixed kind by path. */
const fixed: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/pdf': (response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4\n\0\x01'),
  '/feed': (response) =>
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<rss/>'),
  '/json': (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":1}'),
  '/404': (response) => response.writeHead(404, htmlType).end('gone'),
  '/challenge': (response) =>
    response
      .writeHead(403, { ...htmlType, 'cf-mitigated': 'challenge' })
      .end('<title>Just a moment...</title>'),
  '/forbidden': (response) => response.writeHead(403, htmlType).end('<h1>Forbidden</h1>'),
  '/to-page': (response) => response.writeHead(302, { location: '/page' }).end(),
  '/later': (response) =>
    void setTimeout(() => response.writeHead(200, htmlType).end('<p>later</p>'), 400),
  '/never': () => undefined,
  '/large': (response) => response.writeHead(200, htmlType).end('x'.repeat(200_000)),
};

export const startCollect = async (): Promise<CollectServer> => {
  const seen: IncomingMessage[] = [];
  let headline = 'Harga beras naik';
  const changing = (path: string, request: IncomingMessage, response: ServerResponse): void => {
    const body = articlePage(headline);
    const etag = `"${Buffer.from(headline).toString('hex')}"`;
    if (path === '/moving') response.writeHead(200, htmlType).end(body);
    else if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else if (path === '/packed')
      response
        .writeHead(200, { ...htmlType, etag, 'content-encoding': 'gzip' })
        .end(gzipSync(body));
    else response.writeHead(200, { ...htmlType, etag, 'set-cookie': ['a=1', 'b=2'] }).end(body);
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/robots.txt') return response.writeHead(404).end();
    seen.push(request);
    const handle = fixed[path];
    if (handle === undefined) return changing(path, request, response);
    return handle(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    seen,
    show: (text) => {
      headline = text;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
