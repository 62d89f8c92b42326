/** The small interfaces between the program's middle and its adapters. Types only. */
import type { Article, ExtractOptions, Page } from './types.ts';

/** Turns pages into records: in this thread, or in a pool of them. */
export interface Extractor {
  /** Rejects with the signal's reason once it is aborted; the page's content never makes it reject. */
  extract(page: Page, options: ExtractOptions, signal: AbortSignal): Promise<Article>;
}

/** Gets the page of an http or https address; rejects with a Failure, or with the signal's reason once it is aborted. */
export type FetchPage = (
  address: string,
  signal: AbortSignal,
  /** `isFollowUp`: a further page of something begun, which goes before what has not begun. */
  how?: { readonly isFollowUp?: boolean },
) => Promise<Page>;

/** One thing to read. Cheap to hold: nothing is opened before `load`. */
export interface Input {
  /** As given (`page.html`, `saved/a.html.gz`, `https://...`, `-`), less a user name and password in an address. */
  readonly label: string;
  /** Its address where one is known before it is read, less user name and password. */
  readonly url?: string | undefined;
  /** Whether it comes over the network, where waiting costs nothing and the fetcher keeps the pace. */
  readonly isRemote?: boolean | undefined;
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
