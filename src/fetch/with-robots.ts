/** Asks the robots.txt of a site before anything else of it. */
import { Failure } from '../failure.ts';
import type { Layer } from './exchange.ts';
import { decideRobots, isRobotsTxt, type RobotsDecision } from './robots.ts';
import { createSiteRobots, type SiteRobotsOptions } from './site-robots.ts';

export interface RobotsOptions extends SiteRobotsOptions {
  /** Told with each request how many seconds the site wants between two: `www.example.com:8443`, at most 300. */
  readonly onCrawlDelay: (host: string, seconds: number) => void;
}

const refused = (label: string, robots: string, { rule, why }: RobotsDecision): Failure => {
  const by =
    rule === undefined
      ? `${robots} refuses it: ${why}`
      : `line ${rule.line} of ${robots} refuses it (${rule.text})`;
  return new Failure(
    'robots-refused',
    `${label}: ${by}; leave it out, or ask the publisher and give --ignore-robots`,
    { detail: { robots, line: rule?.line ?? null, rule: rule?.text ?? null } },
  );
};

/**
 * Passes on the requests that the robots.txt of their site allows.
 * Throws Failure('robots-refused') for the others, and what createSiteRobots throws.
 */
export const withRobots = (options: RobotsOptions): Layer => {
  const siteRobots = createSiteRobots(options);
  return (next) => async (request) => {
    const { label, address } = request;
    if (isRobotsTxt(address)) return next(request);
    const site = await siteRobots(request);
    const decision = decideRobots(site, address);
    const { allowed, crawlDelaySeconds } = decision;
    if (crawlDelaySeconds !== undefined) options.onCrawlDelay(address.host, crawlDelaySeconds);
    if (!allowed) throw refused(label, site.address, decision);
    return next(request);
  };
};
