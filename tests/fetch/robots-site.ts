/** A site of our own on 127.0.0.1 whose robots.txt a test chooses, and a Fetch that obeys it. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseAddress } from '../../src/fetch/address.ts';
import { openConnections } from '../../src/fetch/connections.ts';
import type { Fetch, FetchRequest } from '../../src/fetch/exchange.ts';
import { createRobotsMemory } from '../../src/fetch/robots-store.ts';
import { createTransport } from '../../src/fetch/transport.ts';
import { withRedirects } from '../../src/fetch/with-redirects.ts';
import { type RobotsOptions, withRobots } from '../../src/fetch/with-robots.ts';

type Answer = (response: ServerResponse, path: string) => void;

export interface RobotsSite {
  /** `http://127.0.0.1:PORT` */
  readonly base: string;
  /** The paths asked for so far. */
  readonly asked: string[];
  /** What any path but that of a page is answered with. */
  answer: Answer;
  close(): Promise<void>;
}

/** The answer of a server to its robots.txt. */
export const robotsTxt =
  (body: string | Uint8Array, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(body);

/** A site with a page at every path that begins with `/p`. */
export const startRobotsSite = async (answer: Answer): Promise<RobotsSite> => {
  const site = { base: '', asked: [] as string[], answer };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    site.asked.push(path);
    if (path.startsWith('/p')) response.end('a page');
    else site.answer(response, path);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return Object.assign(site, { base: `http://127.0.0.1:${port}`, close });
};

export interface Obeying {
  readonly fetch: Fetch;
  close(): Promise<void>;
}

/** A Fetch over real connections that obeys robots.txt. */
export const obeying = (
  options: Partial<RobotsOptions> & { readonly timeoutMs?: number } = {},
): Obeying => {
  const { timeoutMs = 5_000, now = () => new Date() } = options;
  const connections = openConnections({ timeoutMs, allowPrivate: true });
  const transport = createTransport({ connections, userAgent: 'kliping/0', timeoutMs, now });
  const layer = withRobots({
    fetchRobots: withRedirects({ maxRedirects: 5, allowDowngrade: true })(transport),
    store: createRobotsMemory(),
    onCrawlDelay: () => undefined,
    now,
    ...options,
  });
  return { fetch: layer(transport), close: () => connections.close() };
};

/** A request for a page. */
export const requestFor = (href: string, given: Partial<FetchRequest> = {}): FetchRequest => ({
  label: href,
  address: parseAddress(href),
  headers: {},
  signal: new AbortController().signal,
  maxBytes: 100_000,
  onMore: 'fail',
  ...given,
});
