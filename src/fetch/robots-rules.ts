/**
 * The lines of a robots.txt that speak to this program (RFC 9309, section 2.2).
 *
 * robots-parser weighs the rules (robots.ts); the groups are read here, because version 3.0.1 of it
 * - lets any other line (`Sitemap:`) part the names of a group, which the RFC forbids (section 2.2.4);
 * - takes `Kliping Bot` for a name of its own instead of the token `kliping` (section 2.2.1);
 * - keeps every rule once for every name above it: 20,000 names over 1,000 rules, 300 KB, took 27 s and 1.9 GB.
 */
import { ownCopy } from '../text/own-copy.ts';

/** The token that names this program in a group, whatever --user-agent says. */
const productToken = 'kliping';

/** Crawlers must read 500 KiB (RFC 9309, section 2.5); what stands beyond is left unread. */
export const maxRobotsBytes = 512_000;

/** The longest Crawl-delay that is believed. */
const maxCrawlDelaySeconds = 300;

/** A rule is shown by so many characters. */
const maxShown = 200;

export interface RobotsRule {
  /** Number of its line, 1 for the first. */
  readonly line: number;
  /** The line as printed, less its comment: `Disallow: /cari`. */
  readonly text: string;
  readonly allow: boolean;
  /** The path in the form that is compared; see comparablePattern. */
  readonly pattern: string;
}

/** What one robots.txt says to this program; plain data. */
export interface RobotsGroup {
  readonly rules: readonly RobotsRule[];
  readonly crawlDelaySeconds: number | undefined;
}

/** `%E3` from an octet. */
const escapeOctet = (octet: string): string =>
  `%${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

const unreserved = /^[A-Za-z0-9._~-]$/;
/** An escape, or an octet that no address holds as it is; `'` and `[` stand in some addresses either way. */
const escapeOrOther = /%([0-9A-Fa-f]{2})|[^A-Za-z0-9._~:/?@!$&()*+,;=%-]/g;

/**
 * Octets in the one form in which paths are compared (RFC 9309, section 2.2.2): escapes of unreserved characters
 * are undone (`%62` is `b`), other escapes stand in capitals, and what must be escaped is.
 */
const comparable = (octets: string): string =>
  octets.replace(escapeOrOther, (found, hex: string | undefined) => {
    if (hex === undefined) return escapeOctet(found);
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return unreserved.test(character) ? character : found.toUpperCase();
  });

/** Path and query of an address as they are compared: a star or dollar in them is no sign (section 2.2.3). */
export const comparablePath = (path: string): string =>
  comparable(path).replace(/[*$]/g, escapeOctet);

/** A rule's path as it is compared: `$` is a sign at its end only, and stars in a row say what one says. */
const comparablePattern = (octets: string): string =>
  comparable(octets)
    .replace(/\$(?!$)/g, '%24')
    .replace(/\*{2,}/g, '*');

/** Signs that part an address, where they are data of its query: `?next=https://a` is `?next=https%3A%2F%2Fa`. */
const queryForms = (pattern: string): readonly string[] => {
  const at = pattern.indexOf('?') + 1;
  if (at === 0) return [pattern];
  const [path, query] = [pattern.slice(0, at), pattern.slice(at)];
  const bare = query.replace(/%(?:3A|2F|3F|40)/g, decodeURIComponent);
  return [...new Set([query, bare, query.replace(/[:/?@]/g, escapeOctet)])].map(
    (form) => path + form,
  );
};

interface Line {
  readonly number: number;
  /** In lower case. */
  readonly key: string;
  readonly value: string;
  /** The octets as they came, less the comment. */
  readonly octets: string;
}

/** `Disallow: /cari # not yet` as key and value; undefined for a line without a colon. */
const readLine = (line: string, index: number): Line | undefined => {
  const octets = line.split('#', 1)[0] ?? '';
  const colon = octets.indexOf(':');
  if (colon < 0) return undefined;
  // An octet of a longer character can look like a space of Latin-1, which trim would take away.
  const value = octets.slice(colon + 1).replace(/[\x80-\xff]/g, escapeOctet);
  const key = octets.slice(0, colon).trim().toLowerCase();
  return { number: index + 1, key, value: value.trim(), octets };
};

const shown = (octets: string): string => {
  const text = Buffer.from(octets.slice(0, maxShown * 4), 'latin1')
    .toString('utf8')
    .trim();
  return text.length > maxShown ? `${text.slice(0, maxShown)}...` : text;
};

/** An empty path is no rule: `Disallow:` forbids nothing. */
const rulesOf = ({ number, key, value, octets }: Line): RobotsRule[] => {
  if (value === '') return [];
  const rule = { line: number, text: shown(octets), allow: key === 'allow' };
  return queryForms(comparablePattern(value)).map((pattern) => ({
    ...rule,
    pattern: ownCopy(pattern),
  }));
};

const readCrawlDelay = (value: string): number | undefined =>
  /^\d{1,20}(?:\.\d{1,20})?$/.test(value)
    ? Math.min(Number(value), maxCrawlDelaySeconds)
    : undefined;

/** Whom a name speaks to: `kliping/1.0` to this program, `*` to any. */
const readAgent = (value: string): 'own' | 'any' | 'other' => {
  if (/^\*(?:\s|$)/.test(value)) return 'any';
  const token = /^[\w-]+/.exec(value)?.[0].toLowerCase();
  return token === productToken ? 'own' : 'other';
};

/** The groups of one name, put together (section 2.2.1). */
interface Gathered {
  isNamed: boolean;
  readonly rules: RobotsRule[];
  crawlDelaySeconds: number | undefined;
}

const nothing = (): Gathered => ({ isNamed: false, rules: [], crawlDelaySeconds: undefined });

/** Adds a line to the groups it belongs to. Of several delays the longest is kept. */
const gather = (group: Gathered, line: Line): void => {
  if (line.key !== 'crawl-delay') group.rules.push(...rulesOf(line));
  else {
    const delay = readCrawlDelay(line.value) ?? group.crawlDelaySeconds;
    if (delay !== undefined)
      group.crawlDelaySeconds = Math.max(delay, group.crawlDelaySeconds ?? 0);
  }
};

const ruleKeys = new Set(['allow', 'disallow']);

/** Goes through the lines once: names in a row open a group, a rule ends the row, other lines do neither. */
const gatherAll = (lines: readonly string[]): Gathered => {
  const groups = { own: nothing(), any: nothing(), other: nothing() };
  const open = new Set<Gathered>();
  let isRow = false;
  lines.forEach((text, index) => {
    const line = readLine(text, index);
    if (line === undefined) return;
    if (line.key === 'user-agent') {
      if (!isRow) open.clear();
      isRow = true;
      const group = groups[readAgent(line.value)];
      group.isNamed = true;
      if (group !== groups.other) open.add(group);
    } else if (ruleKeys.has(line.key) || line.key === 'crawl-delay') {
      if (ruleKeys.has(line.key)) isRow = false;
      for (const group of open) gather(group, line);
    }
  });
  return groups.own.isNamed ? groups.own : groups.any;
};

/** The lines of a body, a mark of UTF-8 at its start and a line cut at the limit left out. */
const linesOf = (body: Uint8Array): string[] => {
  // One character for each octet: a path may be in no charset at all.
  const octets = Buffer.from(body.subarray(0, maxRobotsBytes)).toString('latin1');
  const lines = octets.replace(/^\xef\xbb\xbf/, '').split(/\r\n|\r|\n/);
  if (body.length >= maxRobotsBytes) lines.pop();
  return lines;
};

/** A web page in place of rules: they never begin with a tag. */
export const looksLikeHtml = (body: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*</.test(Buffer.from(body.subarray(0, 1_000)).toString('latin1'));

/** What the bytes of a robots.txt say to this program, or to any where it is not named; never throws. */
export const readRobotsGroup = (body: Uint8Array): RobotsGroup => {
  const { rules, crawlDelaySeconds } = gatherAll(linesOf(body));
  return { rules, crawlDelaySeconds };
};
