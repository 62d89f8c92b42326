/**
 * Keeps the program out of private networks: an address from a feed, a page or a redirect must not make it
 * ask this computer, its neighbours or a cloud's metadata service.
 *
 * The check is made where a connection is opened, on the IP addresses that it would be opened to. Names that
 * resolve to a private address are caught there, whoever resolves them and however often the answer changes.
 */
import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { SecureContext } from 'node:tls';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';

/** All of global unicast IPv6 that is given out (RFC 4291, section 2.4; IANA). */
const globalUnicast = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * Whether an IP address belongs to the public internet. Private, loopback, link-local, carrier-grade, multicast,
 * documentation and reserved ranges do not, nor do IPv6 addresses that hide an IPv4 one (mapped, NAT64, 6to4, Teredo).
 */
const isPublicIp = (text: string): boolean => {
  const bare = text.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return false;
  const ip = ipaddr.parse(bare);
  if (ip.range() !== 'unicast') return false;
  return ip.kind() === 'ipv4' || (ip as ipaddr.IPv6).match(globalUnicast);
};

/** Whether an address names a private host without any look-up: every spelling of an IP address, and `localhost`. */
export const isPrivateLiteral = (href: string): boolean => {
  // WHATWG URL has made 2130706433, 0x7f.1 and 0 into dotted addresses already.
  const host = new URL(href).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIP(host) !== 0) return !isPublicIp(host);
  return host === 'localhost' || host.endsWith('.localhost');
};

/** The code of the error that a refused connection ends with; see network-failures.ts. */
export const blockedCode = 'BLOCKED_ADDRESS';

/** The error of a connection that is not made. */
export const blocked = (host: string): Error =>
  Object.assign(new Error(`${host} is a private address`), { code: blockedCode });

/** Resolves names as `lookup` does and gives out their public addresses only; a name without one is refused. */
const publicLookup =
  (lookup: LookupFunction): LookupFunction =>
  (hostname, options, callback) => {
    const all: LookupOptions = { ...options, all: true };
    lookup(hostname, all, (error, found) => {
      if (error) return callback(error, '');
      const addresses = (
        typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found
      ) as LookupAddress[];
      const open = addresses.filter(({ address }) => isPublicIp(address));
      const [first] = open;
      if (first === undefined) return callback(blocked(hostname), '');
      if (options.all) callback(null, open);
      else callback(null, first.address, first.family);
    });
  };

export interface ConnectorOptions {
  readonly timeoutMs: number;
  /** What is trusted; the certificates Node comes with where absent. */
  readonly secureContext?: SecureContext | undefined;
  /** Whether private addresses may be asked. */
  readonly allowPrivate: boolean;
  /** Resolves host names; the system does where absent. */
  readonly lookup?: LookupFunction | undefined;
  readonly allowH2?: boolean;
}

/** Opens connections for undici. Certificates are verified always. */
export const createConnector = ({
  timeoutMs,
  secureContext,
  allowPrivate,
  lookup = systemLookup as LookupFunction,
}: ConnectorOptions): buildConnector.connector => {
  const connect = buildConnector({
    timeout: timeoutMs,
    rejectUnauthorized: true,
    lookup: allowPrivate ? lookup : publicLookup(lookup),
    ...(secureContext !== undefined && { secureContext }),
  });
  if (allowPrivate) return connect;
  return (options, callback) => {
    // Node looks nothing up where the host is an IP address already.
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !isPublicIp(host)) callback(blocked(host), null);
    else connect(options, callback);
  };
};
