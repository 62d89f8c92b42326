/** The robots.txt of a site, fetched when it is first needed (RFC 9309, section 2.3). */
import { Failure, type FailureCode } from '../failure.ts';
import { type Address, parseAddress } from './address.ts';
import type { Fetch, FetchRequest, FetchResponse } from './exchange.ts';
import { permitEverything, permitNothing, type Robots, readRobots } from './robots.ts';
import { maxRobotsBytes } from './robots-rules.ts';
import type { RobotsStore, SiteRobots } from './robots-store.ts';
import { createSharedWork } from './shared-work.ts';

/** Section 2.4: a copy may be used for a day. */
const keptMs = 24 * 60 * 60 * 1_000;

export interface SiteRobotsOptions {
  /** Brings a robots.txt: follows at most five redirects, to any host, and asks no robots.txt itself. */
  readonly fetchRobots: Fetch;
  readonly store: RobotsStore;
  readonly now: () => Date;
}

const robotsOf = (origin: string): string => `${origin}/robots.txt`;

/** What asking for a robots.txt came to. */
interface Asked {
  readonly site: SiteRobots;
  /** What kept it from being read. */
  readonly cause?: unknown;
}

/** Redirects that lead nowhere are as good as no robots.txt (section 2.3.1.2). */
const isMissing: ReadonlySet<FailureCode> = new Set(['too-many-redirects', 'bad-redirect']);

/** The site is out of reach, with its robots.txt or without: the failure speaks for itself. */
const isOutOfReach: ReadonlySet<FailureCode> = new Set([
  'dns-failure',
  'connect-failure',
  'tls-failure',
  'blocked-address',
  'proxy-failure',
  'host-paused',
  'host-unavailable',
]);

/** `not done within 30 seconds` of `https://example.com/robots.txt: not done within 30 seconds; try again`. */
const reasonOf = ({ message }: Failure, label: string): string =>
  (message.startsWith(`${label}: `) ? message.slice(label.length + 2) : message).split(
    '; ',
    1,
  )[0] ?? message;

const robotsOfFailure = (failure: Failure, label: string): Robots => {
  const why = reasonOf(failure, label);
  return isMissing.has(failure.code) ? permitEverything(why) : permitNothing(why);
};

const ofResponse = (response: FetchResponse): Asked => ({
  site: {
    ...readRobots(response),
    address: response.address.href,
    status: response.status,
    fetchedAt: response.fetchedAt,
  },
});

/** Asks for a robots.txt. Rejects where the site is out of reach. */
const ask = async (
  address: Address,
  signal: AbortSignal,
  { fetchRobots, now }: SiteRobotsOptions,
): Promise<Asked> => {
  const { href } = address;
  // Packed it could not be read up to a limit.
  const headers = { accept: 'text/plain,*/*;q=0.1', 'accept-encoding': 'identity' };
  try {
    const wanted = { label: href, address, headers, signal, maxBytes: maxRobotsBytes } as const;
    return ofResponse(await fetchRobots({ ...wanted, onMore: 'cut' }));
  } catch (error) {
    if (!(error instanceof Failure) || isOutOfReach.has(error.code)) throw error;
    const robots = robotsOfFailure(error, href);
    const fetchedAt = now().toISOString();
    return { site: { ...robots, address: href, status: undefined, fetchedAt }, cause: error };
  }
};

/** The failure as the request's own: its message names the input, not the robots.txt. */
const relabelled = (error: unknown, from: string, label: string): unknown => {
  if (!(error instanceof Failure) || !error.message.startsWith(`${from}: `)) return error;
  const { code, message, detail } = error;
  return new Failure(code, label + message.slice(from.length), { cause: error, detail });
};

const unreachable = (label: string, { site, cause }: Asked): Failure => {
  const { address, status, why } = site;
  return new Failure(
    'robots-unreachable',
    `${label}: ${address} could not be read (${why}), and until it can be nothing of the site may be fetched; try again later`,
    { cause, detail: { robots: address, ...(status !== undefined && { status }) } },
  );
};

const isFresh = ({ fetchedAt }: SiteRobots, now: Date): boolean => {
  const ageMs = now.getTime() - Date.parse(fetchedAt);
  return ageMs >= 0 && ageMs < keptMs;
};

/** The robots.txt of the site that a request goes to. */
export type GetSiteRobots = (
  request: Pick<FetchRequest, 'label' | 'address' | 'signal'>,
) => Promise<SiteRobots>;

/**
 * Gets the robots.txt of sites: kept for a day, and asked for once by all who want it at the same time.
 *
 * Rejects with Failure('robots-unreachable') where the server answers 429 or 5xx, too slowly, or with bytes that
 * cannot be read; with the failure of the network where the site is out of reach; with the reason of the request's
 * signal once that is aborted. None of these is kept: the next request asks again, and asks for no more than it
 * would have asked for itself.
 */
export const createSiteRobots = (options: SiteRobotsOptions): GetSiteRobots => {
  const { store, now } = options;
  const share = createSharedWork<Asked>();
  const find = async (origin: string, signal: AbortSignal): Promise<Asked> => {
    const kept = await store.get(origin);
    if (kept !== undefined && isFresh(kept, now())) return { site: kept };
    const asked = await ask(parseAddress(robotsOf(origin)), signal, options);
    if (asked.site.permits !== 'nothing') await store.put(origin, asked.site);
    return asked;
  };
  return async ({ label, address, signal }) => {
    const { origin } = address;
    const kept = await store.get(origin);
    if (kept !== undefined && isFresh(kept, now())) return kept;
    const asked = await share(origin, signal, (dropped) => find(origin, dropped)).catch((error) => {
      throw relabelled(error, robotsOf(origin), label);
    });
    if (asked.site.permits === 'nothing') throw unreachable(label, asked);
    return asked.site;
  };
};
