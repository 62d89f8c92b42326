/** The hosts of a run, each one object; those with nothing to remember are forgotten. */
import { Host, type Pace } from './host.ts';

/** Hosts held before idle ones are looked for. */
const maxHeld = 2_000;

export interface Hosts {
  /** The host of an address: `www.example.com`, with its port where that is not the usual one. */
  of(href: string): Host;
  /** The host whose answers take longest; undefined before the first answer. */
  slowest(): { readonly name: string; readonly meanMs: number } | undefined;
}

/** `https://www.example.com:8443/a` is `www.example.com:8443`; http and https of a name are one host. */
export const hostNameOf = (href: string): string => new URL(href).host;

export const createHosts = (pace: Pace): Hosts => {
  const hosts = new Map<string, Host>();
  /** A sweep that frees little is not repeated for each new host. */
  let sweepAt = maxHeld;
  const sweep = (): void => {
    for (const [name, host] of hosts) if (host.isIdle) hosts.delete(name);
    sweepAt = Math.max(maxHeld, hosts.size * 2);
  };
  const add = (name: string): Host => {
    if (hosts.size >= sweepAt) sweep();
    const host = new Host(name, pace);
    hosts.set(name, host);
    return host;
  };
  return {
    of: (href) => {
      const name = hostNameOf(href);
      return hosts.get(name) ?? add(name);
    },
    slowest: () => {
      let slow: { name: string; meanMs: number } | undefined;
      for (const [name, { meanMs }] of hosts)
        if (meanMs > (slow?.meanMs ?? 0)) slow = { name, meanMs };
      return slow;
    },
  };
};
