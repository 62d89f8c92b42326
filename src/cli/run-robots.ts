/** `kliping robots` at work: decides about each address and prints the decision. */
import { Failure } from '../failure.ts';
import { parseAddress } from '../fetch/address.ts';
import { createFetcher, type Fetcher } from '../fetch/create-fetcher.ts';
import type { Fetch } from '../fetch/exchange.ts';
import { decideRobots, type RobotsDecision } from '../fetch/robots.ts';
import { maxRobotsBytes } from '../fetch/robots-rules.ts';
import { createRobotsMemory, type SiteRobots } from '../fetch/robots-store.ts';
import { createSiteRobots, type GetSiteRobots } from '../fetch/site-robots.ts';
import { runEach } from '../flow/run-each.ts';
import { jsonLine } from '../output/jsonl.ts';
import { withoutCredentials } from '../text/url-credentials.ts';
import { exitCodes } from './exit-codes.ts';
import { connectionOptionsOf, fetchWarnings } from './fetcher-options.ts';
import { print } from './print.ts';
import { printable } from './printable.ts';
import type { RobotsFlags } from './robots-command.ts';

/** Sites asked at once. */
const width = 8;

const now = (): Date => new Date();

const openFetcher = async (flags: RobotsFlags): Promise<Fetcher> =>
  createFetcher({
    ...(await connectionOptionsOf(flags)),
    userAgent: flags.userAgent,
    maxBytes: maxRobotsBytes,
    concurrency: width,
    perHost: 1,
    // One request for a site, and a person waits.
    delayMs: 0,
    maxPauseMs: 0,
    retries: 0,
    // As for every robots.txt; see create-fetcher.ts.
    maxRedirects: 5,
    allowDowngrade: true,
    robots: 'ignore',
    cookies: false,
    now,
  });

const fetchRobotsWith =
  (fetcher: Fetcher): Fetch =>
  ({ address, ...wanted }) =>
    fetcher.fetchResource(address.href, wanted);

interface Decided {
  readonly url: string;
  readonly site: SiteRobots;
  readonly decision: RobotsDecision;
}

/** A failure of one address is a value. */
const decide = async (
  text: string,
  siteRobots: GetSiteRobots,
  signal: AbortSignal,
): Promise<Decided | Failure> => {
  try {
    const address = parseAddress(text);
    const site = await siteRobots({ label: withoutCredentials(text), address, signal });
    return { url: address.href, site, decision: decideRobots(site, address) };
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
};

const asJson = ({ url, site, decision }: Decided): string =>
  jsonLine({
    url,
    allowed: decision.allowed,
    rule: decision.rule ?? null,
    why: decision.why,
    crawlDelaySeconds: decision.crawlDelaySeconds ?? null,
    robots: { url: site.address, status: site.status ?? null },
  });

/**
 *     https://www.example.com/search?q=beras
 *       refused      line 3: Disallow: /search
 *       crawl delay  10 seconds
 *       robots.txt   https://www.example.com/robots.txt (status 200)
 */
const asText = ({ url, site, decision }: Decided): string => {
  const { allowed, rule, why, crawlDelaySeconds } = decision;
  return [
    url,
    `  ${allowed ? 'allowed' : 'refused'}      ${rule === undefined ? why : `line ${rule.line}: ${rule.text}`}`,
    `  crawl delay  ${crawlDelaySeconds === undefined ? 'none' : `${crawlDelaySeconds} seconds`}`,
    `  robots.txt   ${site.address} (${site.status === undefined ? 'not read' : `status ${site.status}`})`,
  ]
    .map(printable)
    .join('\n');
};

async function* each(addresses: readonly string[]): AsyncGenerator<string, void, undefined> {
  yield* addresses;
}

const tell = (text: string): void => void process.stderr.write(`kliping: ${printable(text)}\n`);

const exitCodeOf = ({ decided, failed }: { decided: number; failed: number }): number => {
  if (failed === 0) return exitCodes.done;
  return decided === 0 ? exitCodes.allFailed : exitCodes.someFailed;
};

/** Runs `kliping robots`; resolves to the exit status. */
export const runRobots = async (
  addresses: readonly string[],
  flags: RobotsFlags,
): Promise<number> => {
  const fetcher = await openFetcher(flags);
  for (const text of fetchWarnings(flags)) tell(text);
  const fetchRobots = fetchRobotsWith(fetcher);
  const siteRobots = createSiteRobots({ fetchRobots, store: createRobotsMemory(), now });
  const counts = { decided: 0, failed: 0 };
  const deliver = async (outcome: Decided | Failure): Promise<void> => {
    if (outcome instanceof Failure) {
      counts.failed += 1;
      return tell(outcome.message);
    }
    counts.decided += 1;
    await print(`${flags.format === 'json' ? asJson(outcome) : asText(outcome)}\n`);
  };
  try {
    const work = (text: string, signal: AbortSignal) => decide(text, siteRobots, signal);
    await runEach(each(addresses), { width, work, deliver });
    return exitCodeOf(counts);
  } finally {
    await fetcher.close();
  }
};
