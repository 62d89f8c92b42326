/** Web servers that remember what they were asked, with TLS and without. */
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type CertificateName, certificate } from './certificates.ts';
import { type Listening, listen } from './listen.ts';

export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface WebServer extends Listening {
  /** Every request so far. */
  readonly asked: readonly Asked[];
}

/** `/to?http://...` redirects there; everything else is a page that says which one it is. */
const answer: RequestListener = ({ url = '/' }, response) => {
  const to = /^\/to\?(.+)$/.exec(url)?.[1];
  if (to !== undefined) response.writeHead(302, { location: to }).end();
  else
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><title>Harga beras</title><p>Halaman ${url}</p>`);
};

const remembering =
  (asked: Asked[]): RequestListener =>
  (request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    answer(request, response);
  };

/** A server for http. */
export const startWeb = async (): Promise<WebServer> => {
  const asked: Asked[] = [];
  return { ...(await listen(createServer(remembering(asked)))), asked };
};

/** A server for https with this certificate. */
export const startTlsWeb = async (name: CertificateName): Promise<WebServer> => {
  const asked: Asked[] = [];
  const server = createTlsServer(certificate(name), remembering(asked));
  // A client that turns the certificate down breaks the handshake off.
  server.on('tlsClientError', () => undefined);
  return { ...(await listen(server)), asked };
};
