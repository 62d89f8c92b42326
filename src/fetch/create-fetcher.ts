/** The fetcher of a run: its layers put together. */
import { setMaxListeners } from 'node:events';
import type { FetchPage, RecordExchange } from '../ports.ts';
import { createAccount, type NetworkAccount } from './account.ts';
import { parseAddress } from './address.ts';
import { type Clock, monotonicClock } from './clock.ts';
import { type ConnectionOptions, openConnections } from './connections.ts';
import type { Fetch, FetchRequest, FetchResponse, Layer } from './exchange.ts';
import { type HostMemory, pastOf } from './host-memory.ts';
import { createHosts, type Hosts } from './hosts.ts';
import { pageOf } from './page-of-response.ts';
import { refusePrivate } from './refuse-private.ts';
import { checkHead } from './response-checks.ts';
import type { RobotsStore } from './robots-store.ts';
import { createTransport } from './transport.ts';
import { withPoliteness } from './with-politeness.ts';
import { withRedirects } from './with-redirects.ts';
import { withRetries } from './with-retries.ts';

export interface FetcherOptions extends Omit<ConnectionOptions, 'timeoutMs'> {
  /** How the program names itself to servers. */
  readonly userAgent: string;
  /** The time one request may take: slow bytes included, waiting for the host's turn not. */
  readonly timeoutMs: number;
  /** Largest page in bytes, on the wire and unpacked. */
  readonly maxBytes: number;
  /** Requests at once over all hosts. */
  readonly concurrency: number;
  /** Requests at once for one host. */
  readonly perHost: number;
  /** Milliseconds between two requests to one host. */
  readonly delayMs: number;
  /** The longest pause a host may ask for and still be waited for. */
  readonly maxPauseMs: number;
  /** Repeats after a failure that may pass. */
  readonly retries: number;
  /** Redirects followed; 10 where absent. */
  readonly maxRedirects?: number | undefined;
  /** Whether a redirect may lead from https to http. */
  readonly allowDowngrade: boolean;
  /** Whether robots.txt is asked for and obeyed. */
  readonly robots: 'obey' | 'ignore';
  /** Where each robots.txt is kept for a day; in memory where absent. */
  readonly robotsStore?: RobotsStore | undefined;
  /** What earlier runs know of hosts and later ones shall know; nothing where absent. */
  readonly hostMemory?: HostMemory | undefined;
  /** Whether cookies are kept for the run. */
  readonly cookies: boolean;
  /** Headers of the person's own, names in lower case. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Keeps every request and answer, redirects, robots.txt and repeats among them. */
  readonly record?: RecordExchange | undefined;
  /** Aborted: no new request is begun, what is under way is finished. */
  readonly stop?: AbortSignal | undefined;
  /**
   * Told with each request that goes out how many did so far, robots.txt and repeats among them. Who aborts `stop`
   * when it tells N gets N requests, no more.
   */
  readonly onRequest?: ((requests: number) => void) | undefined;
  /** The time of day: when a page was captured, and what a Retry-After's date is measured by. */
  readonly now: () => Date;
  readonly clock?: Clock | undefined;
  /** From 0 to 1, for jitter. */
  readonly random?: (() => number) | undefined;
}

/** What a fetcher is busy with. */
export interface Activity {
  readonly inFlight: number;
  readonly slowest: { readonly name: string; readonly meanMs: number } | undefined;
}

export interface Fetcher {
  /** A page; rejects with a Failure for whatever is none. */
  readonly fetchPage: FetchPage;
  /** Whatever an address brings, error statuses and all media types included. */
  fetchResource(
    address: string,
    wanted: { readonly signal: AbortSignal } & Partial<
      Pick<FetchRequest, 'headers' | 'checkHead' | 'maxBytes' | 'onMore' | 'isFollowUp'>
    >,
  ): Promise<FetchResponse>;
  activity(): Activity;
  account(): NetworkAccount;
  /** Lets go of the open connections. */
  close(): Promise<void>;
}

/** The first layer is the outermost: what it passes on goes through all that follow. */
const stack = (layers: readonly (Layer | undefined)[], bottom: Fetch): Fetch =>
  layers.reduceRight<Fetch>((next, layer) => layer?.(next) ?? next, bottom);

/** RFC 9309, section 2.3.1.2. Whoever reads along on the way to rules learns nothing: http is good enough for them. */
const robotsRedirects = { maxRedirects: 5, allowDowngrade: true };

/** The layer that obeys robots.txt, which is fetched under the same politeness. */
const obeyRobots = async (
  { now, robotsStore }: Pick<FetcherOptions, 'now' | 'robotsStore'>,
  { polite, hosts }: { readonly polite: Fetch; readonly hosts: Hosts },
): Promise<Layer> => {
  const { withRobots } = await import('./with-robots.ts');
  const { createRobotsMemory } = await import('./robots-store.ts');
  return withRobots({
    fetchRobots: withRedirects(robotsRedirects)(polite),
    store: robotsStore ?? createRobotsMemory(),
    now,
    onCrawlDelay: (host, seconds) => hosts.of(host).atLeast(seconds * 1_000),
  });
};

/** A signal for many listeners that never hear anything. */
const neverAborted = (): AbortSignal => {
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  return signal;
};

/**
 * A fetcher over one set of connections. Nothing it gives away carries a user name or password of an address.
 * Its promises reject with a Failure, or with the given signal's reason once that is aborted.
 */
export const createFetcher = async (options: FetcherOptions): Promise<Fetcher> => {
  const { clock = monotonicClock, random = Math.random, now, allowDowngrade } = options;
  const { stop = neverAborted() } = options;
  const connections = openConnections(options);
  const account = createAccount(options.onRequest);
  const hosts = createHosts({
    delayMs: options.delayMs,
    width: options.perHost,
    maxPauseMs: options.maxPauseMs,
    clock,
    random,
    past: pastOf(options.hostMemory, now),
  });
  const polite = stack(
    [
      options.allowPrivate ? undefined : refusePrivate,
      withPoliteness({ hosts, concurrency: options.concurrency, clock, stop, now }),
      account.layer,
    ],
    createTransport({
      connections,
      userAgent: options.userAgent,
      timeoutMs: options.timeoutMs,
      now,
      record: options.record,
    }),
  );
  const fetch = stack(
    [
      withRedirects({ maxRedirects: options.maxRedirects ?? 10, allowDowngrade }),
      withRetries({ retries: options.retries, clock, stop, random }),
      options.cookies ? (await import('./with-cookies.ts')).withCookies() : undefined,
      options.robots === 'obey' ? await obeyRobots(options, { polite, hosts }) : undefined,
    ],
    polite,
  );
  const fetchResource: Fetcher['fetchResource'] = (text, { headers, ...wanted }) => {
    const address = parseAddress(text);
    return fetch({
      label: address.given,
      address,
      headers: { ...options.headers, ...headers },
      maxBytes: options.maxBytes,
      onMore: 'fail',
      ...wanted,
    });
  };
  return {
    fetchResource,
    fetchPage: async (address, signal, { isFollowUp } = {}) => {
      const response = await fetchResource(address, { signal, checkHead, isFollowUp });
      return pageOf(response, { requested: address, robots: options.robots });
    },
    activity: () => ({ inFlight: account.inFlight(), slowest: hosts.slowest() }),
    account: account.read,
    // Not its close(): that waits for connections that nobody waits for any more.
    close: () => connections.destroy(),
  };
};
