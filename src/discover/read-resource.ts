/** Whatever an address or a file holds, to links: what it is, its bytes tell. */
import { decodeBody } from '../dom/decode.ts';
import { Failure } from '../failure.ts';
import { maxFeeds, maxLinks } from './caps.ts';
import type { Discovering, Resource } from './discovering.ts';
import type { FoundLink } from './link.ts';
import { readFeed } from './read-feed.ts';
import { readAddressLines, readRobotsSitemaps } from './read-lines.ts';
import {
  feedsOf,
  type OpenPage,
  openPage,
  type PageHints,
  readPageLinks,
  readPageLists,
} from './read-page.ts';
import { tellKind } from './tell-kind.ts';
import { walkSitemapAddresses, walkSitemaps } from './walk-sitemaps.ts';

/** A feed's links; what is left out is told. */
function* feedLinks(
  text: string,
  { label, address }: Resource,
  { warn }: Discovering,
): Generator<FoundLink> {
  for (const link of readFeed({ text, label, address })) {
    if (link.position > maxLinks)
      return warn(`${label}: names more than ${maxLinks} items; the rest is not read`);
    if (link.isDamaged && link.position === 1)
      warn(`${label}: a broken feed; its links are marked "damaged" and may not be all`);
    yield link;
  }
}

function* listLinks(text: string, { label }: Resource): Generator<FoundLink> {
  let position = 0;
  for (const url of readAddressLines(text)) {
    position += 1;
    yield { url, source: label, sourceKind: 'list', position };
  }
}

/** A feed that a page names; one that fails is told, the page's own links come all the same. */
async function* namedFeed(url: string, discovering: Discovering): AsyncGenerator<FoundLink> {
  try {
    const resource = await discovering.get(url, discovering.signal, { isFollowUp: true });
    const { text } = decodeBody(resource.body, { contentType: resource.contentType });
    yield* feedLinks(text, resource, discovering);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await discovering.fail(url, error);
  }
}

async function* namedFeeds(page: OpenPage, discovering: Discovering): AsyncGenerator<FoundLink> {
  const feeds = feedsOf(page);
  for (const url of feeds.slice(0, maxFeeds)) yield* namedFeed(url, discovering);
  if (feeds.length > maxFeeds)
    discovering.warn(
      `${page.source}: names ${feeds.length} feeds; the first ${maxFeeds} are read, give the others one by one`,
    );
}

const noLinks = (label: string): Failure =>
  new Failure(
    'no-links',
    `${label}: no link to an article was found; give the address of a feed, a sitemap or a page that lists articles`,
  );

/** The feeds a page names, whose links have dates, then its own links. */
async function* pageLinks(
  resource: Resource,
  hints: PageHints,
  discovering: Discovering,
): AsyncGenerator<FoundLink> {
  const page = await openPage(resource, hints);
  let count = 0;
  if (!discovering.isByList)
    for await (const link of namedFeeds(page, discovering)) {
      count += 1;
      yield link;
    }
  const own = discovering.isByList ? await readPageLists(page) : await readPageLinks(page);
  if (count + own.length === 0) throw noLinks(page.source);
  yield* own;
}

/**
 * The links a resource names, pulled one by one. Throws a Failure where it is neither feed nor sitemap, list or
 * page, or where nothing of it can be read.
 */
export async function* readResource(
  resource: Resource,
  hints: PageHints,
  discovering: Discovering,
): AsyncGenerator<FoundLink> {
  const { text } = decodeBody(resource.body, { contentType: resource.contentType });
  const kind = tellKind(text);
  if (kind === 'page') yield* pageLinks(resource, hints, discovering);
  else if (kind === 'sitemap' || kind === 'sitemap-index')
    yield* walkSitemaps(resource, discovering);
  else if (kind === 'feed' || kind === 'json') yield* feedLinks(text, resource, discovering);
  else if (kind === 'list') yield* listLinks(text, resource);
  else if (kind === 'robots') {
    const sitemaps = readRobotsSitemaps(text, resource.address);
    if (sitemaps.length === 0) throw noLinks(resource.label);
    yield* walkSitemapAddresses(sitemaps, resource, discovering);
  } else throw noLinks(resource.label);
}
