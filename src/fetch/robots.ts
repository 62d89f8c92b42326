/** What a robots.txt comes to (RFC 9309): from its response to a decision about an address. No network, no clock. */
import robotsParser from 'robots-parser';
import type { Address } from './address.ts';
import {
  comparablePath,
  looksLikeHtml,
  type RobotsGroup,
  type RobotsRule,
  readRobotsGroup,
} from './robots-rules.ts';

/** What the robots.txt of a site says; plain data that survives JSON. */
export interface Robots extends RobotsGroup {
  /** `nothing`: the site may not be fetched from until its robots.txt can be read. */
  readonly permits: 'everything' | 'by-rules' | 'nothing';
  /** Where `permits` is not `by-rules`: why, to stand after the robots.txt's address. */
  readonly why: string;
}

export interface RobotsDecision {
  readonly allowed: boolean;
  /** The rule that made it; undefined where none did. */
  readonly rule: Pick<RobotsRule, 'line' | 'text'> | undefined;
  /** Seconds between two requests that the site asks for, at most 300. */
  readonly crawlDelaySeconds: number | undefined;
  /** The reason in a few words. */
  readonly why: string;
}

const without = (permits: 'everything' | 'nothing', why: string): Robots => ({
  permits,
  why,
  rules: [],
  crawlDelaySeconds: undefined,
});

/** A site whose robots.txt is not to be had for good: nothing is forbidden (section 2.3.1.3). */
export const permitEverything = (why: string): Robots => without('everything', why);

/** A site whose robots.txt cannot be had now: all is forbidden (section 2.3.1.4). */
export const permitNothing = (why: string): Robots => without('nothing', why);

/**
 * The robots.txt in a response. Its status decides first (section 2.3.1): 2xx is read, 429 and 5xx forbid all, any
 * other forbids nothing. 429 is counted with 5xx as it says no more than `later`.
 */
export const readRobots = ({
  status,
  body,
}: {
  readonly status: number;
  readonly body: Uint8Array;
}): Robots => {
  if (status === 429 || status >= 500)
    return permitNothing(`the server answered with status ${status}`);
  if (status < 200 || status > 299)
    return permitEverything(`the server answered with status ${status}`);
  if (looksLikeHtml(body)) return permitEverything('a web page stands in its place');
  return { permits: 'by-rules', why: '', ...readRobotsGroup(body) };
};

/**
 * Steps that weighing one address may take. The matcher of the library takes pattern times path for each rule with
 * stars, 2 to 6 ns a step: `*a` 15,000 times, met by an address of 16,000 letters a, takes 0.9 s, and 500 KiB of
 * `/*a*a*a*a*a*a` against 1,000 letters take 1 s. Within the limit: 1,000 rules of 50 characters, all of which fit
 * an address of 1,000.
 */
const maxSteps = 50_000_000;
/** Rules handed to the library for one address. */
const maxHanded = 1_000;

/** Whether the parts between a pattern's stars stand in the path in their order: without that no rule fits. */
const mayFit = (pattern: string, path: string): boolean => {
  const signs = pattern.endsWith('$') ? pattern.slice(0, -1) : pattern;
  if (!signs.includes('*')) return path.startsWith(signs);
  const [first = '', ...parts] = signs.split('*');
  if (!path.startsWith(first)) return false;
  let from = first.length;
  for (const part of parts) {
    const at = path.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
};

const hasStar = ({ pattern }: RobotsRule): boolean => pattern.includes('*');

/** The rule that would win stands first: the longest, Allow before Disallow. */
const byWeight = (a: RobotsRule, b: RobotsRule): number =>
  b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow);

/** Rules that may fit, those first that would win, as many as the limits let through. */
const candidates = (
  rules: readonly RobotsRule[],
  path: string,
): { readonly handed: readonly RobotsRule[]; readonly isWhole: boolean } => {
  const starred = rules.filter(hasStar).length;
  if (starred * path.length > maxSteps) return { handed: [], isWhole: false };
  const fitting = rules.filter(({ pattern }) => mayFit(pattern, path)).sort(byWeight);
  let steps = 0;
  const first = fitting.findIndex((rule) => {
    steps += rule.pattern.length * (hasStar(rule) ? path.length : 1);
    return steps > maxSteps;
  });
  const handed = fitting.slice(0, Math.min(maxHanded, first < 0 ? fitting.length : first));
  return { handed, isWhole: handed.length === fitting.length };
};

/** The package is CommonJS without a `default`, which its types claim. */
const parse = robotsParser as unknown as typeof robotsParser.default;

/** The library compares origins; rules and address are given one that is nobody's (RFC 6761). */
const nowhere = 'https://robots.invalid';

/** The rule that decides about a path: the longest that fits, Allow where two are as long (section 2.2.2). */
const decidingRule = (handed: readonly RobotsRule[], path: string): RobotsRule | undefined => {
  const lines = handed.map(({ allow, pattern }) => `${allow ? 'Allow' : 'Disallow'}: ${pattern}`);
  const parsed = parse(`${nowhere}/robots.txt`, ['User-agent: *', ...lines].join('\n'));
  // Line 1 is the name; -1 stands for no rule.
  return handed[parsed.getMatchingLineNumber(nowhere + path) - 2];
};

const weigh = (
  rules: readonly RobotsRule[],
  path: string,
): Omit<RobotsDecision, 'crawlDelaySeconds'> => {
  const { handed, isWhole } = candidates(rules, path);
  const found = handed.length === 0 ? undefined : decidingRule(handed, path);
  if (found !== undefined) {
    const { allow, line, text } = found;
    return {
      allowed: allow,
      rule: { line, text },
      why: allow ? 'a rule allows it' : 'a rule forbids it',
    };
  }
  if (!isWhole)
    return { allowed: false, rule: undefined, why: 'it has too many rules with stars to weigh' };
  return { allowed: true, rule: undefined, why: 'no rule speaks of it' };
};

/** Whether an address is the robots.txt of its site, which is always allowed (section 2.2.2). */
export const isRobotsTxt = ({ path }: Pick<Address, 'path'>): boolean =>
  /^\/robots\.txt(?:\?|$)/.test(path);

/** Whether an address may be asked for. */
export const decideRobots = (robots: Robots, address: Pick<Address, 'path'>): RobotsDecision => {
  const { permits, why, rules, crawlDelaySeconds } = robots;
  if (isRobotsTxt(address))
    return {
      allowed: true,
      rule: undefined,
      crawlDelaySeconds,
      why: 'robots.txt is always allowed',
    };
  if (permits !== 'by-rules')
    return { allowed: permits === 'everything', rule: undefined, crawlDelaySeconds, why };
  return { ...weigh(rules, comparablePath(address.path)), crawlDelaySeconds };
};
