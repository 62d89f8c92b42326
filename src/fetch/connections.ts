/** The connections of a run: one undici dispatcher, straight or through proxies. */
import type { LookupFunction } from 'node:net';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { Agent, type Dispatcher } from 'undici';
import { createConnectionLimit } from './connection-limit.ts';
import { createConnector } from './guard.ts';
import { type ProxyNames, readNamedProxies } from './named-proxies.ts';
import { readNoProxy } from './no-proxy.ts';
import { Proxied, type Ways } from './proxied.ts';

export interface ConnectionOptions extends ProxyNames {
  /** The longest a connection may take to open, and its server to begin an answer. */
  readonly timeoutMs: number;
  /** Certificates trusted beside those Node comes with, PEM. */
  readonly ca?: string | undefined;
  /** Whether private addresses may be asked. */
  readonly allowPrivate: boolean;
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

/** The proxy for an address; undefined where there is no proxy at all. */
const proxiesOf = (options: ProxyNames): Ways['proxyFor'] | undefined => {
  const named = readNamedProxies(options);
  if (named === undefined) return undefined;
  const isExempt = readNoProxy(named.exempt);
  return (href) => {
    if (isExempt(href)) return undefined;
    return href.startsWith('https:') ? named.forHttps : named.forHttp;
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
