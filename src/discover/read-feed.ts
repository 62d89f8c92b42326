/** RSS 0.9 to 2.0, RDF, Atom and JSON Feed to links, by way of feedsmith. */
import { parseFeed } from 'feedsmith';
import { Failure } from '../failure.ts';
import { maxLinks } from './caps.ts';
import { addressOfItem, alternatesOf, asAddress, type FeedItem, titleText } from './feed-items.ts';
import type { FoundLink } from './link.ts';
import { salvageFeed } from './salvage-feed.ts';

type Parsed = ReturnType<typeof parseFeed<string>>;
type FeedOf<F extends Parsed['format']> = Extract<Parsed, { format: F }>['feed'];

const rssItems = ({ items = [] }: FeedOf<'rss'>): FeedItem[] =>
  items.map(({ link, guid, title, pubDate, dc, atom }) => ({
    addresses: [
      link,
      ...alternatesOf(atom?.links ?? []),
      guid?.isPermaLink === false ? undefined : asAddress(guid?.value),
    ],
    title,
    published: pubDate ?? dc?.dates?.[0],
    modified: atom?.updated,
  }));

const rdfItems = ({ items = [] }: FeedOf<'rdf'>): FeedItem[] =>
  items.map(({ link, rdf, title, dc }) => ({
    addresses: [link, asAddress(rdf?.about)],
    title,
    published: dc?.dates?.[0],
  }));

const atomItems = ({ entries = [], xml }: FeedOf<'atom'>): FeedItem[] =>
  entries.map((entry) => ({
    addresses: [...alternatesOf(entry.links ?? []), asAddress(entry.id)],
    bases: [xml?.base, entry.xml?.base],
    title: entry.title?.value,
    published: entry.published,
    modified: entry.updated,
  }));

const jsonItems = ({ items = [] }: FeedOf<'json'>): FeedItem[] =>
  items.map(({ id, url, external_url, title, date_published, date_modified }) => ({
    addresses: [url, external_url, asAddress(id)],
    title,
    published: date_published,
    modified: date_modified,
  }));

const itemsOf = (parsed: Parsed): FeedItem[] => {
  if (parsed.format === 'rss') return rssItems(parsed.feed);
  if (parsed.format === 'rdf') return rdfItems(parsed.feed);
  return parsed.format === 'atom' ? atomItems(parsed.feed) : jsonItems(parsed.feed);
};

export interface FeedText {
  readonly text: string;
  /** How links and messages name the feed. */
  readonly label: string;
  readonly address: string | undefined;
}

const badFeed = (label: string, what: string, cause?: unknown): Failure =>
  new Failure(
    'bad-feed',
    `${label}: ${what}; open it in a browser, and give the address of a feed`,
    {
      cause,
    },
  );

interface Items {
  readonly items: Iterable<FeedItem>;
  readonly isDamaged: boolean;
}

/** The end of the root among the last characters; its parser takes a feed that was cut between two items for whole. */
const isClosed = (text: string): boolean =>
  /<\/(?:[\w.-]{1,60}:)?(?:rss|feed|rdf|channel)\s*>/i.test(text.slice(-4_000));

/** feedsmith throws on any text that it cannot read whole: what can be saved is saved. */
const parse = ({ text, label }: FeedText): Items => {
  const isJson = /^\s*[{[]/.test(text);
  try {
    return { items: itemsOf(parseFeed(text)), isDamaged: !isJson && !isClosed(text) };
  } catch (error) {
    if (isJson) throw badFeed(label, 'JSON, but no JSON Feed that can be read', error);
    return { items: salvageFeed(text), isDamaged: true };
  }
};

/**
 * The links of a feed, in its order; an item without an address is none. Links of a feed that is cut off or broken
 * are marked. Throws Failure('bad-feed') where nothing can be read, and nothing else on any text.
 */
export function* readFeed(feed: FeedText): Generator<FoundLink, void, undefined> {
  const { items, isDamaged } = parse(feed);
  let position = 0;
  let seen = 0;
  for (const item of items) {
    seen += 1;
    const url = addressOfItem(item, feed.address);
    if (url === undefined) continue;
    position += 1;
    yield {
      url,
      headline: titleText(item.title),
      published: item.published,
      modified: item.modified,
      source: feed.label,
      sourceKind: 'feed',
      position,
      isDamaged,
    };
    if (position > maxLinks) return;
  }
  if (isDamaged && seen === 0) throw badFeed(feed.label, 'a feed of which nothing can be read');
}
