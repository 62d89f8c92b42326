/** Index pages, one after the other, until one brings nothing new. */
import { decodeBody } from '../dom/decode.ts';
import { Failure } from '../failure.ts';
import { linkKey } from '../text/link-key.ts';
import { maxPages } from './caps.ts';
import type { Discovering, Resource } from './discovering.ts';
import { fillPage } from './index-address.ts';
import type { FoundLink } from './link.ts';
import { openPage, type PageHints, readPageLinks } from './read-page.ts';
import { readResource } from './read-resource.ts';
import { tellKind } from './tell-kind.ts';

export interface IndexWalk {
  /** Every parameter filled in but those that count pages. */
  readonly url: string;
  /** Known values of `offset`. */
  readonly values?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly hints: PageHints;
}

/** Lists beside the index, the same on every page. */
const isBeside = ({ listKind }: FoundLink): boolean =>
  listKind !== undefined && listKind !== 'latest' && listKind !== 'other';

const linksOf = async (resource: Resource, { hints }: IndexWalk): Promise<FoundLink[]> => {
  const links = await readPageLinks(await openPage(resource, { ...hints, selectors: 'only' }));
  const own = hints.links === undefined ? links.filter((link) => !isBeside(link)) : links;
  return own.map((link) => ({ ...link, sourceKind: 'index' }));
};

/** Past its last page an index answers with a page that lists nothing, or says that there is none. */
const isPastEnd = (error: unknown): boolean =>
  error instanceof Failure &&
  error.code === 'http-status' &&
  (error.detail.status === 404 || error.detail.status === 410);

/** The next page; undefined where there is none. */
const nextPage = async (
  { url, values }: IndexWalk,
  page: number,
  { get, signal }: Discovering,
): Promise<Resource | undefined> => {
  const address = fillPage(url, page, values);
  if (address === undefined) return undefined;
  try {
    return await get(address, signal, { isFollowUp: true });
  } catch (error) {
    if (isPastEnd(error)) return undefined;
    throw error;
  }
};

/**
 * The links of an index, from its first page on, pulled page by page. The walk ends where a page brings no link
 * that the pages before had not, and at the cap, which is told: a page that makes new links for ever is a trap.
 */
export async function* walkIndex(
  first: Resource,
  walk: IndexWalk,
  discovering: Discovering,
): AsyncGenerator<FoundLink> {
  const { text } = decodeBody(first.body, { contentType: first.contentType });
  // An index may be a sitemap or a feed of a day.
  if (tellKind(text) !== 'page') return yield* readResource(first, walk.hints, discovering);
  const seen = new Set<string>();
  let position = 0;
  let resource: Resource | undefined = first;
  for (let page = 1; resource !== undefined; page += 1) {
    const fresh = (await linksOf(resource, walk)).filter(({ url }) => !seen.has(linkKey(url)));
    if (page === 1 && fresh.length === 0 && walk.hints.links !== undefined)
      discovering.warn(
        `${resource.label}: the publisher's selectors found no link; an empty day, or its pages were rebuilt`,
      );
    if (fresh.length === 0) return;
    for (const link of fresh) {
      seen.add(linkKey(link.url));
      position += 1;
      yield { ...link, position: link.label === undefined ? position : link.position };
    }
    if (page >= maxPages) {
      discovering.warn(
        `${walk.url}: still new links after ${maxPages} pages; the rest is not read`,
      );
      return;
    }
    resource = await nextPage(walk, page + 1, discovering);
  }
}
