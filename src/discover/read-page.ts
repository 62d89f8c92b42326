/** Front pages, sections and index pages to links: by the profile's selectors, or by the shape of addresses. */
import type { Element } from 'domhandler';
import { parsePage } from '../dom/document.ts';
import type { Profile } from '../publishers/profile.ts';
import type { Reading } from '../read/reading.ts';
import { readRelated } from '../read/related.ts';
import { loadSelect } from '../read/select.ts';
import { startReading } from '../read/start-reading.ts';
import { linkKey } from '../text/link-key.ts';
import { absoluteUrl, looksLikeArticleUrl, registrableDomain } from '../text/urls.ts';
import type { RelatedList } from '../types.ts';
import { cardDates } from './card-dates.ts';
import type { Resource } from './discovering.ts';
import type { FoundLink, SourceKind } from './link.ts';
import { listedLines } from './listed-lines.ts';
import { allLinks, asLink, collectAnchors, type PageAnchor } from './page-anchors.ts';

export interface PageHints {
  readonly profile?: Profile | undefined;
  /** Selectors of the links to articles. */
  readonly links?: readonly string[] | undefined;
  /** `only`: where the selectors hit nothing the page lists nothing; else its links are judged by their shape. */
  readonly selectors?: 'only' | undefined;
}

export interface OpenPage {
  readonly reading: Reading;
  readonly source: string;
  readonly sourceKind: SourceKind;
  readonly hints: PageHints;
}

/** A path of nothing is a front page; anything else an index of something. */
const kindOf = (address: string | undefined): SourceKind =>
  address !== undefined && URL.canParse(address) && !/[^/]/.test(new URL(address).pathname)
    ? 'front-page'
    : 'index';

/** Parses a page for its links. Never throws on any bytes. */
export const openPage = async (
  { label, address, body, contentType, fetchedAt }: Resource,
  hints: PageHints,
): Promise<OpenPage> => {
  const headers = contentType === undefined ? {} : { 'content-type': contentType };
  const document = parsePage({ url: address, body, headers, fetchedAt, as: 'html' });
  const reading = await startReading(document, hints.profile, { now: undefined });
  return { reading, source: label, sourceKind: kindOf(address), hints };
};

const siteOf = (url: string): string => registrableDomain(url) ?? new URL(url).hostname;

/** Whether an address belongs to the page's site, or to a domain of its publisher. */
const ownSite = ({ reading, hints }: OpenPage): ((url: string) => boolean) => {
  const { page, baseUrl } = reading.document;
  const addresses = [page.url, baseUrl].filter((address) => address !== undefined);
  const sites = new Set([...(hints.profile?.domains ?? []), ...addresses.map(siteOf)]);
  return (url) => sites.size === 0 || sites.has(siteOf(url));
};

const isFurniture = ({ block }: PageAnchor, { story }: Reading): boolean => {
  const area = block === undefined ? undefined : story.areas.areaOf(block.region);
  return area === 'navigation' || area === 'footer';
};

/** The links that selectors name; undefined where there are no selectors. */
const selectedLinks = async ({ reading, hints }: OpenPage): Promise<Element[] | undefined> => {
  if (hints.links === undefined || hints.links.length === 0) return undefined;
  const select = await loadSelect(reading.document);
  return select
    .elements(hints.links)
    .map(asLink)
    .filter((link) => link !== undefined);
};

const articleAnchors = async (page: OpenPage): Promise<PageAnchor[]> => {
  const { reading, hints } = page;
  const isOwn = ownSite(page);
  const selected = await selectedLinks(page);
  if (selected !== undefined && (selected.length > 0 || hints.selectors === 'only'))
    return collectAnchors(reading, selected);
  return collectAnchors(reading, allLinks(reading)).filter(
    (anchor) =>
      looksLikeArticleUrl(anchor.url) && isOwn(anchor.url) && !isFurniture(anchor, reading),
  );
};

interface ListItem {
  readonly key: string;
  readonly url: string;
  readonly list: RelatedList;
  readonly item: RelatedList['items'][number];
}

/** A page's articles, and which of its lists they stand in. */
interface Contents {
  readonly anchors: readonly PageAnchor[];
  readonly items: readonly ListItem[];
  /** The list a line belongs to; undefined for the lines under no label. */
  readonly listOfLine: (line: number) => RelatedList | undefined;
}

const itemsOf = (lists: readonly RelatedList[], base: string | undefined): ListItem[] =>
  lists.flatMap((list) =>
    list.items.flatMap((item) => {
      const url = item.url === null ? undefined : absoluteUrl(item.url.replace(/#.*$/s, ''), base);
      return url === undefined ? [] : [{ key: linkKey(url), url, list, item }];
    }),
  );

const contentsOf = async (page: OpenPage): Promise<Contents> => {
  const { document } = page.reading;
  const anchors = await articleAnchors(page);
  const lists = readRelated(page.reading);
  const items = itemsOf(lists, document.baseUrl);
  const keyed = lists.map((list) => ({
    list,
    keys: items.filter((item) => item.list === list).map(({ key }) => key),
  }));
  const byKey = new Map(anchors.map((anchor) => [anchor.key, anchor]));
  const lines = listedLines(keyed, byKey, document.index.blocks);
  return { anchors, items, listOfLine: (line) => lines.get(line)?.list };
};

const dateOfItem = ({ item }: ListItem): FoundLink['published'] =>
  item.datePublished === null || item.datePublishedZone === null
    ? undefined
    : {
        iso: item.datePublished,
        raw: item.datePublishedRaw ?? item.datePublished,
        zone: item.datePublishedZone,
      };

const placeInList = ({ list, item }: ListItem) => ({
  position: item.position,
  label: list.label ?? undefined,
  listKind: list.kind,
});

/** The links to articles on a page, each once, in its order; one that first stands in a labelled list with its label. */
export const readPageLinks = async (page: OpenPage): Promise<FoundLink[]> => {
  const { reading, source, sourceKind } = page;
  const { anchors, items, listOfLine } = await contentsOf(page);
  const dateOf = cardDates(reading, anchors);
  return anchors.map((anchor, i) => {
    const list = anchor.lines[0] === undefined ? undefined : listOfLine(anchor.lines[0]);
    const item = items.find((one) => one.list === list && one.key === anchor.key);
    return {
      url: anchor.url,
      headline: anchor.headline ?? item?.item.headline,
      published: dateOf(anchor) ?? (item && dateOfItem(item)),
      source,
      sourceKind,
      position: i + 1,
      ...(item && placeInList(item)),
    };
  });
};

/** What stands where: first the headlines under no label, then each labelled list, in the order of the page. */
export const readPageLists = async (page: OpenPage): Promise<FoundLink[]> => {
  const { reading, source, sourceKind } = page;
  const { anchors, items, listOfLine } = await contentsOf(page);
  const dateOf = cardDates(reading, anchors);
  const isOwn = ownSite(page);
  const place = { source, sourceKind };
  const bare = anchors
    .filter(
      ({ headline, lines }) =>
        headline !== undefined && lines.some((line) => listOfLine(line) === undefined),
    )
    .map((anchor, i) => ({
      url: anchor.url,
      headline: anchor.headline,
      published: dateOf(anchor),
      ...place,
      position: i + 1,
    }));
  const listed = items
    .filter(({ url }) => isOwn(url) || looksLikeArticleUrl(url))
    .map((item) => ({
      url: item.url,
      headline: item.item.headline,
      published: dateOfItem(item),
      ...place,
      ...placeInList(item),
    }));
  return [...bare, ...listed];
};

const feedType = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)$/i;
const ofComments = /\/comments?\/|\/komentar\/|[?&]feed=comments/i;

/** The feeds a page names (`<link rel="alternate">`), each once; those of comments are left out. */
export const feedsOf = ({ reading }: OpenPage): string[] => {
  const { tree, baseUrl } = reading.document;
  const found = tree.found.link.flatMap(({ attribs: { rel = '', type = '', href = '' } }) => {
    if (!rel.toLowerCase().split(/\s+/).includes('alternate') || !feedType.test(type.trim()))
      return [];
    const url = absoluteUrl(href.replace(/#.*$/s, ''), baseUrl);
    return url === undefined || ofComments.test(url) ? [] : [url];
  });
  return [...new Set(found)];
};
