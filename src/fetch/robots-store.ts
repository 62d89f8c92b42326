/** Where the robots.txt of sites are kept until they are asked for again. */
import type { Robots } from './robots.ts';

/** The robots.txt of one site, read; plain data that survives JSON. */
export interface SiteRobots extends Robots {
  /** Its address, after redirects. */
  readonly address: string;
  /** The status it came with; undefined where redirects led nowhere. */
  readonly status: number | undefined;
  /** ISO 8601. */
  readonly fetchedAt: string;
}

/** Keeps robots.txt by origin (`https://www.example.com:8443`); in memory, or in a state file. */
export interface RobotsStore {
  get(origin: string): Promise<SiteRobots | undefined>;
  put(origin: string, robots: SiteRobots): Promise<void>;
}

/** Memory that one rule takes beside its text, in bytes, about. */
const ruleBytes = 200;
const siteBytes = 500;

const weightOf = ({ rules }: SiteRobots): number =>
  rules.reduce(
    (sum, { text, pattern }) => sum + ruleBytes + text.length + pattern.length,
    siteBytes,
  );

export interface RobotsMemoryLimits {
  readonly maxSites: number;
  /** Bytes of all rules together, about. */
  readonly maxBytes: number;
}

/** A store for one run. Beyond its limits the sites asked for longest ago are forgotten. */
export const createRobotsMemory = ({
  maxSites = 10_000,
  maxBytes = 50_000_000,
}: Partial<RobotsMemoryLimits> = {}): RobotsStore => {
  const sites = new Map<string, { readonly robots: SiteRobots; readonly weight: number }>();
  let bytes = 0;
  const forget = (origin: string): void => {
    bytes -= sites.get(origin)?.weight ?? 0;
    sites.delete(origin);
  };
  const remember = (origin: string, robots: SiteRobots): void => {
    forget(origin);
    const weight = weightOf(robots);
    sites.set(origin, { robots, weight });
    bytes += weight;
    for (const [oldest] of sites) {
      // A single file is within 500 KiB: the newest always stays.
      if (oldest === origin || (sites.size <= maxSites && bytes <= maxBytes)) break;
      forget(oldest);
    }
  };
  return {
    get: (origin) => {
      const found = sites.get(origin)?.robots;
      if (found !== undefined) remember(origin, found);
      return Promise.resolve(found);
    },
    put: (origin, robots) => Promise.resolve(remember(origin, robots)),
  };
};
