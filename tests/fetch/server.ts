/** A server of our own on 127.0.0.1, with one path for each way a server can behave. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

export const html = `<!doctype html><title>Harga beras naik</title><p>${'Harga beras di pasar naik. '.repeat(20)}</p>`;

type Handle = (response: ServerResponse, request: IncomingMessage) => void;

const htmlType = { 'content-type': 'text/html; charset=utf-8' };

const page =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Handle =>
  (response) =>
    response.writeHead(status, { ...htmlType, ...headers }).end(body);

const packed = (encoding: string, body: Uint8Array): Handle =>
  page(body, { 'content-encoding': encoding });

const redirect = (location: string, status = 302): Handle => page('moved', { location }, status);

const gzipped = gzipSync(html);

/** Blanks that pack to next to nothing. */
const bomb = Buffer.alloc(50_000_000, 0x20);

const handlers: Readonly<Record<string, Handle>> = {
  '/page': page(html),
  '/empty': page(''),
  '/latin1': page(Buffer.from('<p>caf\u00e9</p>', 'latin1'), {
    'content-type': 'text/html; charset=ISO-8859-1',
    'x-two': 'a',
    'set-cookie': 'a=1',
  }),
  '/no-type': (response) => response.writeHead(200).end(html),
  '/plain': page('Harga beras naik', { 'content-type': 'text/plain' }),
  '/xhtml': page(html, { 'content-type': 'Application/XHTML+xml;charset=utf-8' }),
  '/pdf': page('%PDF-1.4', { 'content-type': 'application/pdf' }),
  '/svg': page('<svg/>', { 'content-type': 'image/svg+xml' }),
  '/json': page('{}', { 'content-type': 'application/json' }),
  '/disguised-pdf': page('%PDF-1.4\n\0\0\0\0'),
  '/gzip': packed('gzip', gzipped),
  '/x-gzip': packed('X-GZIP', gzipped),
  '/br': packed('br', brotliCompressSync(html)),
  '/deflate': packed('deflate', deflateSync(html)),
  '/deflate-raw': packed('deflate', deflateRawSync(html)),
  '/gzip-br': packed('gzip, br', brotliCompressSync(gzipped)),
  '/identity': packed('identity', Buffer.from(html)),
  '/bomb': packed('gzip', gzipSync(bomb)),
  '/bomb-br': packed(
    'br',
    brotliCompressSync(bomb, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
  ),
  '/bomb-deflate': packed('deflate', deflateRawSync(bomb)),
  '/bomb-twice': packed('gzip, gzip', gzipSync(gzipSync(bomb))),
  '/unknown-coding': packed('sepeda', Buffer.from(html)),
  '/zstd': packed('zstd', Buffer.from(html)),
  '/three-codings': packed('gzip, gzip, br', brotliCompressSync(gzipSync(gzipped))),
  '/six-codings': packed('gzip, gzip, gzip, gzip, gzip, gzip', gzipped),
  '/gzip-cut': packed('gzip', gzipped.subarray(0, 40)),
  '/gzip-damaged': packed('gzip', Buffer.from('not gzip at all')),
  '/gzip-empty': packed('gzip', Buffer.alloc(0)),
  '/large': (response) => {
    response.writeHead(200, htmlType);
    response.write('x'.repeat(70_000));
    response.write('x'.repeat(70_000));
    response.end();
  },
  '/large-promised': (response) => {
    response.writeHead(200, { ...htmlType, 'content-length': '900000000' });
    response.write('<p>');
  },
  '/401': page('no', {}, 401),
  '/404': page('gone', {}, 404),
  '/404-endless': (response) => {
    response.writeHead(404, htmlType);
    response.write('<p>');
  },
  '/503': page('later', {}, 503),
  '/304': (response) => response.writeHead(304).end(),
  '/301': redirect('/page', 301),
  '/303': redirect('page', 303),
  '/307': redirect('/302?q=1#part', 307),
  '/308': redirect('//%HOST%/page', 308),
  '/302': redirect('%BASE%/page'),
  '/loop': redirect('/loop-back'),
  '/loop-back': redirect('/loop'),
  '/nowhere': (response) => response.writeHead(302, htmlType).end('moved'),
  '/to-ftp': redirect('ftp://example.com/a'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-nonsense': redirect('http://[bad'),
  '/to-secret': redirect('ftp://user:secret@example.com/a'),
  '/redirect-endless': (response) => {
    response.writeHead(302, { location: '/page' });
    response.write('moved');
  },
  '/headers': (response, request) =>
    response.writeHead(200, htmlType).end(`<pre>${JSON.stringify(request.headers)}</pre>`),
  '/to-headers': redirect('/headers'),
  '/slow-headers': () => undefined,
  '/slow-drip': (response) => {
    response.writeHead(200, htmlType);
    const timer = setInterval(() => response.write('<p>'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/reset': (response) => {
    response.writeHead(200, htmlType);
    response.write('<p>half', () => setTimeout(() => response.destroy(), 20));
  },
  '/short': (response) => {
    response.writeHead(200, { ...htmlType, 'content-length': '5000' });
    response.write('<p>half', () => setTimeout(() => response.destroy(), 20));
  },
  '/hang-up': (response) => void response.destroy(),
};

const along = (path: string): Handle | undefined => {
  const left = /^\/chain\/(\d+)$/.exec(path)?.[1];
  if (left === undefined) return undefined;
  return left === '0' ? page(html) : redirect(`/chain/${Number(left) - 1}`);
};

export interface TestServer {
  /** `http://127.0.0.1:PORT` */
  readonly base: string;
  close(): Promise<void>;
}

/** Fills the server's own address into a redirect. */
const fillIn = (response: ServerResponse, host: string): void => {
  const write = response.writeHead.bind(response);
  response.writeHead = ((status: number, headers: Record<string, string> = {}) => {
    const location = headers.location?.replace('%BASE%', `http://${host}`).replace('%HOST%', host);
    return write(status, location === undefined ? headers : { ...headers, location });
  }) as typeof response.writeHead;
};

export const startServer = async (): Promise<TestServer> => {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    fillIn(response, request.headers.host ?? '');
    const handle = handlers[path] ?? along(path);
    if (handle === undefined) response.writeHead(404).end();
    else handle(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
