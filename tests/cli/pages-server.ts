/** A server of article pages, quick or late, that remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { articlePage } from './program.ts';

export interface PagesServer {
  /** `http://127.0.0.1:PORT` */
  readonly base: string;
  /** Every request for a page so far: its path and the name the client gave itself. */
  readonly seen: { readonly path: string; readonly userAgent: string | undefined }[];
  close(): Promise<void>;
}

/** `/3` is an article at once, `/3/later/500` after 500 ms, `/3/never` not at all. */
const answer = (path: string, response: ServerResponse): void => {
  const [, number = '', when, ms = '0'] = path.split('/');
  if (when === 'never') return;
  const send = () =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(articlePage(`Harga beras ${number}`));
  if (when === 'later') setTimeout(send, Number(ms));
  else send();
};

export const startPages = async (): Promise<PagesServer> => {
  const seen: PagesServer['seen'] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? '/';
    if (path === '/robots.txt') return void response.writeHead(404).end();
    seen.push({ path, userAgent: request.headers['user-agent'] });
    answer(path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { base: `http://127.0.0.1:${port}`, seen, close };
};
