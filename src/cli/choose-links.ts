/** Which of the links found are written: those the flags ask for, each once. */
import type { Discovering } from '../discover/discovering.ts';
import { type LinkFilter, passes } from '../discover/filter-links.ts';
import type { FoundLink } from '../discover/link.ts';
import { type LinkRecord, linkRecord } from '../discover/link-record.ts';
import { createSeenLinks } from '../discover/seen-links.ts';
import { findProfile } from '../publishers/catalog.ts';
import type { Profile } from '../publishers/profile.ts';
import { keyOfCanonical } from '../text/link-key.ts';
import type { DiscoverFlags } from './discover-command.ts';
import { maxMatchedChars, userPattern } from './user-pattern.ts';

/** Hosts whose publisher is remembered. */
const maxHosts = 10_000;

/** The publisher of an address; the person's own profile goes before the catalog. */
export const profilesBy = (own: Profile | undefined): Discovering['profileOf'] => {
  const known = new Map<string, Promise<Profile | undefined>>();
  return (url) => {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    if (own?.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
      return Promise.resolve(own);
    if (known.size >= maxHosts) known.clear();
    const found = known.get(host) ?? findProfile(url);
    known.set(host, found);
    return found;
  };
};

/** The record of a link that is written; undefined for one that is not. `isOfOtherDays`: see discover/starts.ts. */
export type ChooseLink = (
  link: FoundLink,
  isOfOtherDays: boolean,
) => Promise<LinkRecord | undefined>;

/** The filters of the flags, and each link once. Throws WrongUse for a pattern that takes too long. */
export const createChooser = (
  flags: DiscoverFlags,
  profileOf: Discovering['profileOf'],
): ChooseLink => {
  const { since, until, publisher, from, to = from, match, exclude, lists } = flags;
  const matches = match === undefined ? undefined : userPattern(match, '--match');
  const excludes = exclude === undefined ? undefined : userPattern(exclude, '--exclude');
  const seen = createSeenLinks();
  const isAsked = ({ url, headline = '' }: FoundLink): boolean => {
    if (matches === undefined && excludes === undefined) return true;
    const text = `${url.slice(0, maxMatchedChars)}\n${headline.slice(0, maxMatchedChars)}`;
    return (matches === undefined || matches(text)) && !excludes?.(text);
  };
  // The same article may stand in several lists, and with --lists that is what is asked for.
  const keyOf = ({ canonicalUrl, source, label }: LinkRecord): string => {
    const key = keyOfCanonical(canonicalUrl);
    return lists ? `${key} ${source} ${label ?? ''}` : key;
  };
  const days: LinkFilter = { since: from, until: to };
  return async (link, isOfOtherDays) => {
    if (!isAsked(link)) return undefined;
    const record = linkRecord(link, await profileOf(link.url));
    if (!passes(record, { since, until, publisher })) return undefined;
    if (isOfOtherDays && !passes(record, days)) return undefined;
    return seen.add(keyOf(record)) ? record : undefined;
  };
};
