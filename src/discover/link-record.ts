/** A link as a line of the output. */
import type { Profile } from '../publishers/profile.ts';
import { countryZone } from '../text/country-zones.ts';
import { readMachineDate } from '../text/machine-dates.ts';
import { canonicalUrlOf, registrableDomain } from '../text/urls.ts';
import { foldSpaces } from '../text/white-space.ts';
import type { Article, ListKind } from '../types.ts';
import type { FoundLink, LinkDate, SourceKind } from './link.ts';

/** Every key is always there; what is not known is null. Names are those of the article's record. */
export interface LinkRecord {
  readonly url: string;
  /** The address in its one spelling, without what only says where a reader came from. */
  readonly canonicalUrl: string;
  readonly headline: string | null;
  /** ISO 8601 with offset. */
  readonly datePublished: string | null;
  readonly datePublishedRaw: string | null;
  readonly datePublishedZone: LinkDate['zone'] | null;
  /** The last change, which a sitemap tells more often than the first publication. */
  readonly dateModified: string | null;
  readonly dateModifiedRaw: string | null;
  readonly publisher: Article['publisher'];
  readonly source: string;
  readonly sourceKind: SourceKind;
  readonly label: string | null;
  readonly listKind: ListKind | null;
  readonly position: number;
  readonly damaged: boolean;
}

/** Assumed where nothing tells the newsroom's zone. */
const unknownZone = '+00:00';

const zoneOf = (url: string, profile: Profile | undefined): string =>
  profile?.zone ?? countryZone(url) ?? unknownZone;

/** `2026-11-23T10:00:00+07:00`: nobody's zone needs to be known. */
const hasZone = /\d(?:Z|[+-]\d\d:\d\d)$/;

/** A longer date is none. */
const maxDateChars = 200;

/** `raw` stays where the words are no date: someone may read them. */
const readDate = (
  date: LinkDate | string | undefined,
  zone: string,
): {
  readonly iso: string | null;
  readonly raw: string | null;
  readonly zone: LinkDate['zone'] | null;
} => {
  if (typeof date === 'object') return date;
  if (date === undefined || date.length > maxDateChars) return { iso: null, raw: null, zone: null };
  const read = readMachineDate(date, { zone });
  return {
    iso: read?.iso ?? null,
    raw: read?.raw ?? (foldSpaces(date).trim() || null),
    zone: read?.zone ?? null,
  };
};

/** The line of a link; `profile` is that of the link's own address. */
export const linkRecord = (link: FoundLink, profile: Profile | undefined): LinkRecord => {
  const { url, headline, publisherName, source, sourceKind, label, listKind, position } = link;
  const read = (date: FoundLink['published']) =>
    readDate(
      date,
      typeof date === 'string' && !hasZone.test(date) ? zoneOf(url, profile) : unknownZone,
    );
  const published = read(link.published);
  // Sitemaps tend to give one instant twice, and there are 50,000 of them.
  const modified = link.modified === link.published ? published : read(link.modified);
  return {
    url,
    canonicalUrl: canonicalUrlOf(url) ?? url,
    headline: (headline && foldSpaces(headline).trim()) || null,
    datePublished: published.iso,
    datePublishedRaw: published.raw,
    datePublishedZone: published.zone,
    dateModified: modified.iso,
    dateModifiedRaw: modified.raw,
    publisher: {
      name: profile?.name ?? (publisherName && foldSpaces(publisherName).trim()) ?? null,
      domain: registrableDomain(url) ?? null,
      network: profile?.network ?? null,
    },
    source,
    sourceKind,
    label: label ?? null,
    listKind: listKind ?? null,
    position,
    damaged: link.isDamaged ?? false,
  };
};
