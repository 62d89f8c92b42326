/** The small interfaces between the program's middle and its adapters. Types only. */
import type { Article, ExtractOptions, Page } from './types.ts';

/** Turns pages into records, of all pages of an article where they can be fetched. */
export interface Extractor {
  /** Rejects with the signal's reason once it is aborted; the page's content never makes it reject. */
  extract(page: Page, options: ExtractOptions, signal: AbortSignal): Promise<Article>;
}

/** Where the rest of an article is, as far as its first page tells. */
export interface FurtherPages {
  /** The address that shows all of it. */
  readonly whole: string | undefined;
  /** Addresses of its pages by number, the first one's own left out. */
  readonly numbered: ReadonlyMap<number, string>;
}

/** One page read; plain values that may go from thread to thread. */
export interface PageRead {
  readonly article: Article;
  /** Of a fetched page alone, where its article has more pages. */
  readonly further?: FurtherPages | undefined;
}

/** Reads pages one by one: in this thread, or in a pool of them. */
export interface PageReader {
  /**
   * Rejects with a Failure where a fetched page stands in for an article or its thread was lost (LostPage), and with
   * the signal's reason once it is aborted. The page's bytes may go to another thread: they are gone afterwards.
   */
  read(page: Page, options: ExtractOptions, signal: AbortSignal): Promise<PageRead>;
  /** Lets go of what reads; whatever is still being read is dropped. */
  close(): Promise<void>;
}

/** Gets the page of an http or https address; rejects with a Failure, or with the signal's reason once it is aborted. */
export type FetchPage = (
  address: string,
  signal: AbortSignal,
  /** `isFollowUp`: a further page of something begun, which goes before what has not begun. */
  how?: { readonly isFollowUp?: boolean },
) => Promise<Page>;

/** One thing to read. Cheap to hold: nothing is opened before `load`, but what comes out of an archive or a stream is there. */
export interface Input {
  /** As given (`page.html`, `saved/a.html.gz`, `https://...`, `-`), less a user name and password in an address. */
  readonly label: string;
  /** Its address where one is known before it is read, less user name and password. */
  readonly url?: string | undefined;
  /** Whether it comes over the network, where waiting costs nothing and the fetcher keeps the pace. */
  readonly isRemote?: boolean | undefined;
  /** Bytes that it holds before it is loaded; those of a whole archive would fill the memory. */
  readonly heldBytes?: number | undefined;
  /** The page; rejects with a Failure that says what happened and what to do next. */
  load(signal: AbortSignal): Promise<Page>;
}

/** Where records go, in order. */
export interface ArticleWriter {
  /** Resolves when the record has left the program; rejects with OutputClosed or Failure('output-unwritable'). */
  write(article: Article): Promise<void>;
  /** Writes what the format ends with and lets go of the stream. */
  close(): Promise<void>;
}

/** Undoes content codings (RFC 9110, section 8.4), never to more bytes than the limit; rejects with a Failure. */
export type DecodeContent = (
  bytes: Uint8Array,
  codings: string | undefined,
  about: { readonly label: string; readonly maxBytes: number },
) => Promise<Uint8Array>;

/** Reads the pages in archives. */
export interface ArchiveReader {
  /** Whether bytes begin an archive; some kilobytes tell. */
  isArchive(start: Uint8Array): Promise<boolean>;
  /** The pages of an archive, found as they are pulled; whatever is wrong with it comes out of an input's `load`. */
  inputs(
    stream: AsyncIterable<Uint8Array | string>,
    about: { readonly label: string; readonly as?: Page['as'] },
  ): AsyncIterable<Input>;
}

/** A request and its answer as they went over the wire. */
export interface WireExchange {
  /** Without user name, password and fragment. */
  readonly url: string;
  /** Headers as sent, secrets among them. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly status: number;
  readonly statusText: string;
  /** In their order and case, each repeated one by itself. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[];
  /** The bytes as they came, less the transfer coding. */
  readonly wire: Uint8Array;
  /** Only the start was read. */
  readonly isCut: boolean;
  /** When the head came, ISO 8601. */
  readonly fetchedAt: string;
}

/** Where a record is in an archive. */
export interface ArchivedAt {
  readonly file: string;
  /** Of the record's gzip member. */
  readonly offset: number;
  /** `urn:uuid:...` */
  readonly recordId: string;
}

/** Puts an exchange away; resolves when it is on the disk, rejects with Failure('output-unwritable'). */
export type RecordExchange = (exchange: WireExchange) => Promise<ArchivedAt>;
