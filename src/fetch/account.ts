/** What a run asked of the network: requests by status, failure and host, and the bytes that came. */
import { Failure } from '../failure.ts';
import type { Layer } from './exchange.ts';

/** Hosts told one by one; what went to further ones is told together. */
const maxHosts = 10_000;
/** The name of all hosts beyond that. */
const furtherHosts = '(further hosts)';

export interface HostAccount {
  requests: number;
  /** Requests that brought no answer, or one with a status of 400 and more. */
  failed: number;
  bytes: number;
}

export interface NetworkAccount {
  readonly requests: number;
  /** Bytes of bodies as they came. */
  readonly bytes: number;
  /** Requests by the status of their answer. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests without an answer by failure code. */
  readonly failures: Readonly<Record<string, number>>;
  readonly hosts: Readonly<Record<string, Readonly<HostAccount>>>;
}

const countIn = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);

const inOrder = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Keeps account of every request that passes; robots.txt and repeats are requests too. `onRequest` hears how many went out. */
export const createAccount = (onRequest: (requests: number) => void = () => undefined) => {
  const statuses = new Map<string, number>();
  const failures = new Map<string, number>();
  const hosts = new Map<string, HostAccount>();
  let requests = 0;
  let inFlight = 0;
  const hostOf = (own: string): HostAccount => {
    const known = hosts.get(own);
    if (known !== undefined) return known;
    const name = hosts.size < maxHosts ? own : furtherHosts;
    const host = hosts.get(name) ?? { requests: 0, failed: 0, bytes: 0 };
    hosts.set(name, host);
    return host;
  };
  const layer: Layer = (next) => async (request) => {
    const host = hostOf(request.address.host);
    host.requests += 1;
    requests += 1;
    inFlight += 1;
    try {
      onRequest(requests);
      const response = await next(request);
      countIn(statuses, String(response.status));
      host.bytes += response.wire.length;
      if (response.status >= 400) host.failed += 1;
      return response;
    } catch (error) {
      host.failed += 1;
      countIn(failures, error instanceof Failure ? error.code : 'dropped');
      throw error;
    } finally {
      inFlight -= 1;
    }
  };
  const bytesOfAll = (): number => [...hosts.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    layer,
    inFlight: (): number => inFlight,
    read: (): NetworkAccount => ({
      requests,
      bytes: bytesOfAll(),
      statuses: inOrder(statuses),
      failures: inOrder(failures),
      hosts: inOrder(hosts),
    }),
  };
};
