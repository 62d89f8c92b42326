/** A link to an article as a source names it, before it becomes a line of the output. */
import type { DateReading, ListKind } from '../types.ts';

/** What named a link; told by the bytes of the source, never by its address. */
export type SourceKind = 'feed' | 'sitemap' | 'index' | 'front-page' | 'list';

/** Where a link stood. */
export interface Place {
  /** The address (or file) it was found in, after redirects. */
  readonly source: string;
  readonly sourceKind: SourceKind;
  /** From 1: in its labelled list where it has one, else in the source. */
  readonly position: number;
  /** The words over its list: `Terpopuler`. */
  readonly label?: string | undefined;
  readonly listKind?: ListKind | undefined;
  /** The source was broken, and this is what could be saved of it. */
  readonly isDamaged?: boolean | undefined;
}

export type LinkDate = Pick<DateReading, 'iso' | 'raw' | 'zone'>;

export interface FoundLink extends Place {
  /** Absolute, http or https, without user name and password. */
  readonly url: string;
  readonly headline?: string | undefined;
  /** The name a news sitemap gives the paper. */
  readonly publisherName?: string | undefined;
  /** A date already read, or the words of one, whose zone the link's publisher tells. */
  readonly published?: LinkDate | string | undefined;
  readonly modified?: string | undefined;
}
