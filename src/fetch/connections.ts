/** The connections of a run: one undici dispatcher, straight or through proxies. */
import type { LookupFunction } from 'node:net';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { Agent, type Dispatcher } from 'undici';
import { Failure } from '../failure.ts';
import { type Address, readAddress } from './address.ts';
import { createConnectionLimit } from './connection-limit.ts';
import { createConnector } from './guard.ts';
import { readNoProxy } from './no-proxy.ts';
import { Proxied, type Ways } from './proxied.ts';

export interface ConnectionOptions {
  /** The longest a connection may take to open, and its server to begin an answer. */
  readonly timeoutMs: number;
  /** Certificates trusted beside those Node comes with, PEM. */
  readonly ca?: string | undefined;
  /** Whether private addresses may be asked. */
  readonly allowPrivate: boolean;
  /** `http://proxy.example:3128` for all addresses; the environment (HTTP_PROXY, HTTPS_PROXY) where absent. */
  readonly proxy?: string | undefined;
  /** The environment's variables, for HTTP_PROXY, HTTPS_PROXY and NO_PROXY in either case. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /** Resolves host names; the system does where absent. */
  readonly lookup?: LookupFunction | undefined;
}

/** No server needs more of a page's head. */
const maxHeaderBytes = 65_536;
/** Silence between two bytes; the deadline of the whole request ends a slow drip. */
const maxSilenceMs = 60_000;
/** Servers may ask that a connection be kept for long; a run over many hosts has not so many sockets. */
const maxIdleMs = 15_000;
/** Connections that may stay open; the usual system lets a program have 1,024 files open. */
const maxOpen = 512;

const variable = (
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined => environment[name.toLowerCase()] || environment[name] || undefined;

/** A proxy by its address; the environment may leave `http://` out. */
const readProxy = (text: string | undefined, where: string): Address | undefined => {
  if (text === undefined) return undefined;
  const address = readAddress(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  if (address !== undefined) return address;
  const what = `${where}: names no proxy; write it as http://proxy.example:3128, or unset it`;
  throw new Failure('proxy-failure', what);
};

/** The proxy for an address; undefined where there is no proxy at all. */
const proxiesOf = ({
  proxy,
  environment = {},
}: Pick<ConnectionOptions, 'proxy' | 'environment'>): Ways['proxyFor'] | undefined => {
  const given = readProxy(proxy, '--proxy');
  const forHttp = given ?? readProxy(variable(environment, 'HTTP_PROXY'), 'HTTP_PROXY');
  const forHttps = given ?? readProxy(variable(environment, 'HTTPS_PROXY'), 'HTTPS_PROXY');
  if (forHttp === undefined && forHttps === undefined) return undefined;
  const isExempt = readNoProxy(variable(environment, 'NO_PROXY') ?? '');
  return (href) => {
    if (isExempt(href)) return undefined;
    return href.startsWith('https:') ? (forHttps ?? forHttp) : forHttp;
  };
};

/** What is trusted; read once, not for each connection: there are some 150 roots. */
const trustOf = (ca: string | undefined): SecureContext | undefined =>
  ca === undefined ? undefined : createSecureContext({ ca: [...rootCertificates, ca] });

/** Opens the connections of a run. A connection through a proxy is not guarded: the proxy resolves the names. */
export const openConnections = (options: ConnectionOptions): Dispatcher => {
  const { timeoutMs } = options;
  const secureContext = trustOf(options.ca);
  const client = {
    headersTimeout: timeoutMs,
    bodyTimeout: Math.min(timeoutMs, maxSilenceMs),
    maxHeaderSize: maxHeaderBytes,
    keepAliveMaxTimeout: maxIdleMs,
  };
  const { poolOf } = createConnectionLimit(maxOpen);
  const connect = createConnector({ ...options, secureContext });
  const direct = new Agent({ ...client, connect, factory: poolOf });
  const proxyFor = proxiesOf(options);
  if (proxyFor === undefined) return direct;
  const tls = {
    timeout: timeoutMs,
    rejectUnauthorized: true,
    ...(secureContext !== undefined && { secureContext }),
  };
  return new Proxied({ direct, proxyFor }, { timeoutMs, tls, client, poolOf });
};
