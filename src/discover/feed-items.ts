/** What a feed says of an item, whichever of its dialects it speaks. */
import { parseHtml } from '../dom/parse.ts';
import { textOf } from '../dom/text.ts';
import { absoluteUrl } from '../text/urls.ts';
import { foldSpaces } from '../text/white-space.ts';

export interface FeedItem {
  /** Addresses it may be found at, best first. */
  readonly addresses: readonly (string | undefined)[];
  /** What its relative addresses count from, each relative to the one before (xml:base). */
  readonly bases?: readonly (string | undefined)[] | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly modified?: string | undefined;
}

/** A link of an Atom entry. */
export interface AtomLink {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
  readonly type?: string | undefined;
}

/** RFC 4287, section 4.2.7: without `rel` it is the alternate; a page goes before a PDF. */
export const alternatesOf = (links: readonly AtomLink[]): (string | undefined)[] => {
  const alternates = links.filter(({ rel }) => (rel ?? 'alternate').toLowerCase() === 'alternate');
  const pages = alternates.filter(({ type }) => /html/i.test(type ?? 'text/html'));
  return [...pages, ...alternates].map(({ href }) => href);
};

/** An id is an address where it is one in full (`tag:` and numbers are none). */
export const asAddress = (id: string | undefined): string | undefined =>
  id !== undefined && /^\s*https?:\/\//i.test(id) ? id : undefined;

/** A longer title is a story. */
const maxTitle = 2_000;

/** Titles are plain text or HTML, and seldom say which: `Harga <b>beras</b> &amp; gula`. */
export const titleText = (title: string | undefined): string | undefined => {
  // A JSON Feed may hold anything.
  if (typeof title !== 'string' || title.length > maxTitle) return undefined;
  const text = /[<&]/.test(title) ? textOf(parseHtml(title).root) : title;
  return foldSpaces(text).trim() || undefined;
};

/** The item's address, made absolute; undefined where it has none on the web. */
export const addressOfItem = (
  { addresses, bases = [] }: FeedItem,
  feedAddress: string | undefined,
): string | undefined => {
  const base = bases.reduce(
    (outer, inner) => (inner === undefined ? outer : (absoluteUrl(inner, outer) ?? outer)),
    feedAddress,
  );
  for (const address of addresses) {
    const url = address === undefined ? undefined : absoluteUrl(address, base);
    if (url !== undefined) return url;
  }
  return undefined;
};
