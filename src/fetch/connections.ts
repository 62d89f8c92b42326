/** The connections of a run: one undici dispatcher, straight or through a proxy. */
import { isIP, type LookupFunction } from 'node:net';
import { rootCertificates } from 'node:tls';
import ipaddr from 'ipaddr.js';
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { createConnector } from './guard.ts';

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

/** `::ffff:10.0.0.1` is 10.0.0.1, and undici compares IPv6 hosts in their brackets. */
const namesOf = (entry: string): string[] => {
  const bare = entry.replace(/^\[|\]$/g, '');
  if (isIP(bare) === 0) return [entry];
  const ip = ipaddr.parse(bare);
  const four = ip.kind() === 'ipv4' ? (ip as ipaddr.IPv4) : undefined;
  const six = four === undefined ? (ip as ipaddr.IPv6) : four.toIPv4MappedAddress();
  const mapped = six.isIPv4MappedAddress() ? [six.toIPv4Address().toString()] : [];
  return [...mapped, `[${new URL(`http://[${six.toString()}]`).hostname.slice(1, -1)}]`];
};

/** The hosts that no proxy is asked for, every IP address in all its forms. */
export const readNoProxy = (text: string): string =>
  text
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .flatMap(namesOf)
    .join(',');

const variable = (
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined => environment[name.toLowerCase()] || environment[name] || undefined;

/** The proxies in force, by the protocol of the address; both absent where there is none. */
const proxiesOf = ({
  proxy,
  environment = {},
}: Pick<ConnectionOptions, 'proxy' | 'environment'>) => {
  const httpProxy = proxy ?? variable(environment, 'HTTP_PROXY');
  const httpsProxy = proxy ?? variable(environment, 'HTTPS_PROXY') ?? httpProxy;
  return { httpProxy, httpsProxy, noProxy: readNoProxy(variable(environment, 'NO_PROXY') ?? '') };
};

/** Opens the connections of a run. A connection through a proxy is not guarded: the proxy resolves the names. */
export const openConnections = (options: ConnectionOptions): Dispatcher => {
  const ca = options.ca === undefined ? undefined : [...rootCertificates, options.ca];
  const shared = {
    connect: createConnector({ ...options, ca }),
    headersTimeout: options.timeoutMs,
    bodyTimeout: Math.min(options.timeoutMs, maxSilenceMs),
    maxHeaderSize: maxHeaderBytes,
  };
  const { httpProxy, httpsProxy, noProxy } = proxiesOf(options);
  if (httpProxy === undefined && httpsProxy === undefined) return new Agent(shared);
  const tls = ca === undefined ? {} : { ca };
  return new EnvHttpProxyAgent({
    ...shared,
    // Empty strings: undici would ask this process's own environment otherwise.
    httpProxy: httpProxy ?? '',
    httpsProxy: httpsProxy ?? '',
    noProxy,
    proxyTunnel: false,
    requestTls: { ...tls, timeout: options.timeoutMs },
    proxyTls: { ...tls, timeout: options.timeoutMs },
  });
};
