/** A proxy: CONNECT for https, the absolute form for http (RFC 9112, section 3.2.2; RFC 9110, section 9.3.6). */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { listen } from './listen.ts';

export interface ProxyAsked {
  /** `GET http://example.com/a` or `CONNECT example.com:443`. */
  readonly line: string;
  /** The header of this proxy's own, where it was sent. */
  readonly authorization: string | undefined;
}

/** What the proxy makes of a request: serves it, answers with this status, or does not answer. */
export type ProxyConduct = 'serve' | 'silence' | number;

export interface TestProxy {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  readonly asked: readonly ProxyAsked[];
  /** From the next request on. */
  conduct: ProxyConduct;
  close(): Promise<void>;
}

const askedBy = ({ method, url, headers }: IncomingMessage): ProxyAsked => ({
  line: `${method} ${url}`,
  authorization: headers['proxy-authorization'],
});

/** Every name is this machine for the proxy too. */
const host = '127.0.0.1';

const passOn = (incoming: IncomingMessage, response: ServerResponse): void => {
  const { port, pathname, search } = new URL(incoming.url ?? '');
  // The header of the proxy's own ends here.
  const { 'proxy-authorization': _, ...headers } = incoming.headers;
  const onward = request({ host, port, path: pathname + search, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.writeHead(502).end());
  onward.end();
};

const tunnel = ({ url = '' }: IncomingMessage, socket: Socket): void => {
  const onward = connect(Number(url.split(':').at(-1)), host, () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  socket.on('close', () => onward.destroy());
};

/** Starts a proxy that serves and remembers what it was asked. */
export const startProxy = async (): Promise<TestProxy> => {
  const asked: ProxyAsked[] = [];
  const server = createServer((incoming, response) => {
    asked.push(askedBy(incoming));
    const { conduct } = proxy;
    if (conduct === 'serve') passOn(incoming, response);
    else if (conduct !== 'silence') response.writeHead(conduct).end();
  });
  server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    asked.push(askedBy(incoming));
    const { conduct } = proxy;
    if (conduct === 'serve') tunnel(incoming, socket);
    else if (conduct !== 'silence') socket.end(`HTTP/1.1 ${conduct} No\r\n\r\n`);
  });
  const { port, close } = await listen(server);
  const proxy: TestProxy = {
    host: `${host}:${port}`,
    address: `http://${host}:${port}`,
    asked,
    conduct: 'serve',
    close,
  };
  return proxy;
};
