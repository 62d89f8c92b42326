/** The nouns of the program. Types only: this file imports nothing at run time. */
import type { InferOutput } from 'valibot';
import type { articleSchema } from './schema.ts';

/** A page as served: bytes (or text already decoded), where it came from and how. */
export interface Page {
  /** The address after redirects; absent for a file nobody gave an address for. */
  readonly url?: string | undefined;
  /** The address as asked for. */
  readonly requestedUrl?: string | undefined;
  readonly body: Uint8Array | string;
  /** Response headers, names in lower case. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly status?: number | undefined;
  /** ISO 8601 instant of capture. */
  readonly fetchedAt?: string | undefined;
  /** Every address passed through before `url`, in order. */
  readonly redirects?: readonly string[] | undefined;
  /** Requests made for it, repeats and redirects included. */
  readonly attempts?: number | undefined;
  /** Whether robots.txt had a say. */
  readonly robots?: 'obeyed' | 'ignored' | undefined;
  /** What the body is; told apart by the content where absent. */
  readonly as?: 'html' | 'text' | undefined;
}

/** One article: the record of the output, see schema.ts. */
export type Article = InferOutput<typeof articleSchema>;
export type Author = Article['author'][number];
export type Role = Author['role'];
export type Dateline = NonNullable<Article['dateline']>;
export type Genre = NonNullable<Article['genre']>;
export type Image = Article['image'][number];
export type Video = Article['video'][number];
export type RelatedList = Article['related'][number];
export type ListKind = RelatedList['kind'];
export type RelatedItem = RelatedList['items'][number];
export type Warning = Article['extraction']['warnings'][number];
export type Block = NonNullable<Article['blocks']>[number];

/** How exactly an instant was printed. */
export type Precision = NonNullable<Article['datePublishedPrecision']>;
/** Whether the zone was printed or taken from the outlet's home. */
export type Zone = NonNullable<Article['datePublishedZone']>;

/** A date read from text. */
export interface DateReading {
  /** ISO 8601 with offset (`2021-05-06T10:12:00+07:00`); midnight where the precision is `day`. */
  readonly iso: string;
  /** The words that were read, white space folded: `KAMIS, 06 MEI 2021 | 10:12 WIB`. */
  readonly raw: string;
  readonly precision: Precision;
  /** `assumed` also for a day alone: it has no zone. */
  readonly zone: Zone;
}

/** Parts asked for beyond the record. */
export type Extra = 'blocks' | 'html' | 'candidates';

export interface ExtractOptions {
  /** A profile to use instead of the catalog's; `null` for none at all. */
  readonly profile?: import('./publishers/profile.ts').Profile | null | undefined;
  readonly with?: readonly Extra[] | undefined;
  /** The instant relative dates count from, ISO 8601; without it `fetchedAt`, else they are absent. */
  readonly now?: string | undefined;
}
