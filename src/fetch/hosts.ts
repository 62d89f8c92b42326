/** The hosts of a run, each one object; those with nothing to remember are forgotten. */
import { Host, type Pace } from './host.ts';

/** Hosts held before idle ones are looked for. */
const maxHeld = 2_000;

export interface Hosts {
  /** The host of this name (Address.host). */
  of(name: string): Host;
  /** The host whose answers take longest; undefined before the first answer. */
  slowest(): { readonly name: string; readonly meanMs: number } | undefined;
}

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
    of: (name) => hosts.get(name) ?? add(name),
    slowest: () => {
      let slow: { name: string; meanMs: number } | undefined;
      for (const [name, { meanMs }] of hosts)
        if (meanMs > (slow?.meanMs ?? 0)) slow = { name, meanMs };
      return slow;
    },
  };
};
