/** Sitemaps and their indexes (sitemaps.org 0.9, news extension 0.9 of Google). */
import { Failure } from '../failure.ts';
import { absoluteUrl } from '../text/urls.ts';
import type { FeedText } from './read-feed.ts';
import { fieldText, readXmlRecords, type XmlRecord } from './xml-records.ts';

/** What a sitemap says of one address: a page's, or another sitemap's. */
export interface SitemapEntry {
  readonly kind: 'page' | 'sitemap';
  readonly url: string;
  readonly modified: string | undefined;
  readonly published: string | undefined;
  readonly headline: string | undefined;
  readonly publisherName: string | undefined;
  /** The document broke off after it, or inside of it. */
  readonly isDamaged: boolean;
}

const names = new Set(['url', 'sitemap']);

const entryOf = (record: XmlRecord, base: string | undefined): SitemapEntry | undefined => {
  const url = absoluteUrl(fieldText(record, 'loc') ?? '', base);
  if (url === undefined) return undefined;
  return {
    kind: record.name === 'sitemap' ? 'sitemap' : 'page',
    url,
    modified: fieldText(record, 'lastmod'),
    published: fieldText(record, 'news:news/news:publication_date'),
    headline: fieldText(record, 'news:news/news:title'),
    publisherName: fieldText(record, 'news:news/news:publication/news:name'),
    isDamaged: !record.isWhole,
  };
};

/** The end tag of the root, or an empty root, stands last; a file that was cut off ends in anything. */
const isClosed = (text: string): boolean =>
  /(?:<\/[^<>]{1,60}|\/)>\s*(?:<!--[^<]*-->\s*)?$/.test(text.slice(-1_000));

/**
 * The entries of a sitemap or sitemap index, pulled one by one; those of a broken one are marked.
 * Throws Failure('bad-sitemap') where a broken one has none at all, and nothing else on any text.
 */
export function* readSitemap({
  text,
  label,
  address,
}: FeedText): Generator<SitemapEntry, void, undefined> {
  const isBroken = !isClosed(text);
  let count = 0;
  for (const record of readXmlRecords(text, names)) {
    const entry = entryOf(record, address);
    if (entry === undefined) continue;
    count += 1;
    yield isBroken ? { ...entry, isDamaged: true } : entry;
  }
  if (count === 0 && isBroken)
    throw new Failure(
      'bad-sitemap',
      `${label}: a sitemap of which nothing can be read; open it in a browser, or try again later`,
    );
}
