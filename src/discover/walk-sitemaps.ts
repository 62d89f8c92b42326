/** Sitemaps and the sitemaps that indexes name, one after the other, to a depth and a number. */
import { decodeBody } from '../dom/decode.ts';
import { Failure } from '../failure.ts';
import { linkKey } from '../text/link-key.ts';
import { maxIndexDepth, maxLinks, maxSitemaps } from './caps.ts';
import type { Discovering, Resource } from './discovering.ts';
import type { FoundLink } from './link.ts';
import { readSitemap, type SitemapEntry } from './read-sitemap.ts';
import { tellKind } from './tell-kind.ts';

/** What is left to open, and what was. */
interface Walk {
  readonly discovering: Discovering;
  readonly seen: Set<string>;
  /** Whether it was said that there are too many. */
  isFull: boolean;
}

const asLink = (entry: SitemapEntry, source: string, position: number): FoundLink => {
  const { url, headline, published, modified, publisherName, isDamaged } = entry;
  return {
    url,
    headline,
    published,
    modified,
    publisherName,
    source,
    sourceKind: 'sitemap',
    position,
    isDamaged,
  };
};

/** A sitemap that was last changed before the first day wanted names nothing of that day or later. */
const isTooOld = ({ modified }: SitemapEntry, { since }: Discovering): boolean =>
  since !== undefined &&
  modified !== undefined &&
  /^\d{4}-\d\d-\d\d/.test(modified) &&
  // A day more: the two days may be of different zones.
  Date.parse(modified.slice(0, 10)) + 86_400_000 < Date.parse(since);

/** Whether a child is opened; where not, and it is no repetition, that is told. */
const isWanted = (url: string, depth: number, label: string, walk: Walk): boolean => {
  const { warn } = walk.discovering;
  if (walk.seen.has(linkKey(url))) return false;
  if (depth > maxIndexDepth) {
    warn(`${label}: names sitemaps below the second index (${url}); they are not read`);
    return false;
  }
  if (walk.seen.size >= maxSitemaps) {
    if (!walk.isFull)
      warn(
        `${label}: names more than ${maxSitemaps} sitemaps; the rest is not read, give them one by one`,
      );
    walk.isFull = true;
    return false;
  }
  walk.seen.add(linkKey(url));
  return true;
};

async function* openChild(url: string, depth: number, walk: Walk): AsyncGenerator<FoundLink> {
  const { discovering } = walk;
  try {
    const resource = await discovering.get(url, discovering.signal, { isFollowUp: true });
    yield* readOne(resource, depth, walk);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await discovering.fail(url, error);
  }
}

async function* readOne(resource: Resource, depth: number, walk: Walk): AsyncGenerator<FoundLink> {
  const { label, address, body, contentType } = resource;
  const { text } = decodeBody(body, { contentType });
  const kind = tellKind(text);
  if (kind !== 'sitemap' && kind !== 'sitemap-index')
    throw new Failure(
      'bad-sitemap',
      `${label}: named as a sitemap, but is none; open it in a browser`,
    );
  let position = 0;
  let isDeepTold = false;
  for (const entry of readSitemap({ text, label, address })) {
    if (entry.kind === 'sitemap') {
      if (isDeepTold || isTooOld(entry, walk.discovering)) continue;
      if (isWanted(entry.url, depth + 1, label, walk)) yield* openChild(entry.url, depth + 1, walk);
      else isDeepTold = depth + 1 > maxIndexDepth || walk.isFull;
      continue;
    }
    position += 1;
    if (position > maxLinks) {
      walk.discovering.warn(
        `${label}: names more than ${maxLinks} addresses; the rest is not read`,
      );
      return;
    }
    yield asLink(entry, label, position);
  }
}

/** A sitemap, or an index and all it names. A child that fails is told; the others go on. */
export const walkSitemaps = (
  resource: Resource,
  discovering: Discovering,
): AsyncGenerator<FoundLink> => {
  const seen = new Set(resource.address === undefined ? [] : [linkKey(resource.address)]);
  return readOne(resource, 0, { discovering, seen, isFull: false });
};

/** The sitemaps at these addresses (of a robots.txt). */
export async function* walkSitemapAddresses(
  addresses: readonly string[],
  { label }: Resource,
  discovering: Discovering,
): AsyncGenerator<FoundLink> {
  const walk: Walk = { discovering, seen: new Set(), isFull: false };
  for (const url of addresses) if (isWanted(url, 0, label, walk)) yield* openChild(url, 0, walk);
}
