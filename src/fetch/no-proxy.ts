/** The hosts that no proxy is asked for, as NO_PROXY names them. There is no standard; every tool knows these forms. */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

type Matches = (host: string, port: string) => boolean;

/** `[::1]` without its brackets, and every IP address in one form: `::ffff:10.0.0.1` is 10.0.0.1. */
const plainHost = (host: string): string => {
  const bare = host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  return isIP(bare) === 0 ? bare : ipaddr.process(bare).toString();
};

/** A network; undefined for what is none. */
const readNetwork = (entry: string): Matches | undefined => {
  if (!ipaddr.isValidCIDR(entry)) return undefined;
  const [start, bits] = ipaddr.parseCIDR(entry);
  return (host) => {
    if (isIP(host) === 0) return false;
    const ip = ipaddr.parse(host);
    return ip.kind() === start.kind() && ip.match(start, bits);
  };
};

const readEntry = (entry: string): Matches => {
  const network = readNetwork(entry);
  if (network !== undefined) return network;
  // The colons of a bare IPv6 address part no port.
  const parts = isIP(entry) === 0 ? /^(.+):(\d{1,5})$/.exec(entry) : null;
  const wantedPort = parts?.[2];
  const name = plainHost((parts?.[1] ?? entry).replace(/^\*?\./, ''));
  const isBelow = (host: string): boolean => isIP(host) === 0 && host.endsWith(`.${name}`);
  return (host, port) =>
    (wantedPort === undefined || wantedPort === port) &&
    (name === '*' || host === name || isBelow(host));
};

const portOf = ({ port, protocol }: URL): string =>
  port === '' ? (protocol === 'https:' ? '443' : '80') : port;

/**
 * Whether an address is asked without a proxy.
 *
 *     NO_PROXY=localhost,.example.com,intern.example:8080,10.0.0.0/8,::1
 *
 * A name stands for the hosts below it as well, with a dot or `*.` before it or without; `*` for all.
 */
export const readNoProxy = (text: string): ((href: string) => boolean) => {
  const entries = text
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .map(readEntry);
  return (href) => {
    const url = new URL(href);
    const host = plainHost(url.hostname);
    return entries.some((matches) => matches(host, portOf(url)));
  };
};
