/** What a source begins with: an address or file to open, and how its links are read from there. */
import { Failure } from '../failure.ts';
import type { Feed, IndexPage, Profile } from '../publishers/profile.ts';
import type { Discovering, Resource } from './discovering.ts';
import {
  asksForWords,
  datesOf,
  daysBetween,
  fillDay,
  fillPage,
  fillValues,
  hasParameters,
  monthOf,
} from './index-address.ts';
import type { FoundLink } from './link.ts';
import type { PageHints } from './read-page.ts';
import { readResource } from './read-resource.ts';
import { walkIndex } from './walk-index.ts';

export interface Start {
  /** What messages name: an address, a file. */
  readonly input: string;
  /** Opens it; may be called well before the links are wanted. Rejects with a Failure. */
  load(signal: AbortSignal): Promise<Resource>;
  /** Its links, pulled. Throws a Failure where it breaks. */
  links(first: Resource): AsyncGenerator<FoundLink>;
  /** Links are dropped that are known to be of other days than asked for: a month was opened for a few of its days. */
  readonly isOfOtherDays: boolean;
  /** The days that a dated index covers, `YYYY-MM-DD`; absent for what changes as time goes on. */
  readonly days?: { readonly first: string; readonly last: string } | undefined;
}

/** What is asked of an index. */
export interface Wanted {
  /** First and last day, `YYYY-MM-DD`. */
  readonly days?:
    | {
        readonly from: string;
        readonly to: string;
        /** Which comes first; the oldest where absent. */
        readonly order?: 'newest' | 'oldest' | undefined;
      }
    | undefined;
  readonly query?: string | undefined;
}

/** Something that is opened by a function of its own: a file, standard input. */
export const resourceStart = (
  input: string,
  load: Start['load'],
  { hints = {}, discovering }: { readonly hints?: PageHints; readonly discovering: Discovering },
): Start => ({
  input,
  load,
  links: (first) => readResource(first, hints, discovering),
  isOfOtherDays: true,
});

const trimmed = (url: string): string => url.replace(/\/$/, '');

/** The selectors a profile has for this very page. */
const hintsFor = (url: string, profile: Profile | undefined): PageHints => {
  const index = profile?.discovery?.indexes?.find((one) => trimmed(one.url) === trimmed(url));
  return { profile, links: index?.links };
};

/** A feed, sitemap or page at an address. */
export const addressStart = (
  url: string,
  profile: Profile | undefined,
  discovering: Discovering,
): Start =>
  resourceStart(url, (signal) => discovering.get(url, signal), {
    hints: hintsFor(url, profile),
    discovering,
  });

/** An index with its dates filled in. */
interface FilledIndex extends Pick<Start, 'days'> {
  readonly url: string;
}

/** The days an index is filled with: each that gives another address; one where it is not dated. */
function* filledDays(url: string, { days }: Wanted): Generator<FilledIndex, void, undefined> {
  const names = datesOf(url);
  if (names === undefined) return yield { url };
  if (days === undefined) return;
  let last = '';
  for (const day of daysBetween(days)) {
    const filled = fillDay(url, day);
    // Of a month every day has the same.
    if (filled !== last)
      yield { url: filled, days: names === 'day' ? { first: day, last: day } : monthOf(day) };
    last = filled;
  }
}

/** One start for each day and each value of an index; none where a parameter's value is not known. */
export function* indexStarts(
  index: Pick<IndexPage, 'url' | 'links' | 'values'>,
  wanted: Wanted,
  {
    profile,
    discovering,
  }: { readonly profile: Profile | undefined; readonly discovering: Discovering },
): Generator<Start, void, undefined> {
  const { links, values } = index;
  const isOfOtherDays = datesOf(index.url) !== 'day';
  // Day by day, so that what was read so far is whole days.
  for (const { url: filled, days } of filledDays(index.url, wanted))
    for (const url of fillValues(filled, { values, query: wanted.query })) {
      const address = fillPage(url, 1, values) ?? url;
      yield {
        input: address,
        load: (signal) => discovering.get(address, signal),
        links: (one) => walkIndex(one, { url, values, hints: { profile, links } }, discovering),
        isOfOtherDays,
        days,
      };
    }
}

const nothingKnown = (profile: Profile, what: string): Failure =>
  new Failure('no-source', `${profile.name}: ${what}`);

const usable = (indexes: readonly IndexPage[], query: string | undefined): IndexPage[] =>
  indexes.filter(({ url, values }) => fillValues(url, { values, query }).length > 0);

/** Indexes, and the feeds and sitemaps whose addresses have parameters as well: a sitemap of each month. */
const allIndexes = ({ discovery }: Profile): readonly IndexPage[] => [
  ...(discovery?.indexes ?? []),
  ...(discovery?.feeds ?? []).filter(({ url }) => hasParameters(url)),
];

/** Which of a publisher's indexes answer what is asked for. */
const indexesFor = (profile: Profile, { days, query }: Wanted): IndexPage[] => {
  const known = usable(allIndexes(profile), query);
  if (query !== undefined) return known.filter(({ url }) => asksForWords(url));
  if (days !== undefined) return known.filter(({ url }) => datesOf(url) !== undefined);
  return known.filter(({ url }) => !hasParameters(url));
};

/** A publisher's feeds and sitemaps that have one address each. */
const plainFeeds = ({ discovery }: Profile): readonly Feed[] =>
  (discovery?.feeds ?? []).filter(({ url }) => !hasParameters(url));

/**
 * Where a publisher announces articles: with days its dated indexes, with words its searches and tags, with neither
 * its feeds, sitemaps and undated pages. Throws Failure('no-source') where the profile names none.
 */
export function* publisherStarts(
  profile: Profile,
  wanted: Wanted,
  discovering: Discovering,
): Generator<Start, void, undefined> {
  const isPlain = wanted.days === undefined && wanted.query === undefined;
  const feeds = isPlain && !discovering.isByList ? plainFeeds(profile) : [];
  const indexes = indexesFor(profile, wanted);
  if (feeds.length + indexes.length === 0) {
    if (wanted.query !== undefined)
      throw nothingKnown(profile, 'its profile has no search or tag page; leave --query away');
    throw nothingKnown(
      profile,
      wanted.days === undefined
        ? 'its profile names no feed and no front page; give an address'
        : 'its profile has no index by day; leave --from and --to away, or give an address with {YYYY-MM-DD} in it',
    );
  }
  for (const { url } of feeds) yield addressStart(url, profile, discovering);
  for (const index of indexes)
    if (isPlain) yield addressStart(index.url, profile, discovering);
    else yield* indexStarts(index, wanted, { profile, discovering });
}
