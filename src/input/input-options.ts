/** What reading inputs needs from outside. */
import type { ArchiveReader, FetchPage } from '../ports.ts';
import type { JsonFields } from './json-page.ts';

export interface InputOptions {
  /** Largest page in bytes, as it lies on disk and after decompression. */
  readonly maxBytes: number;
  readonly fetchPage: FetchPage;
  /** Reads files named .warc and .warc.gz; without it they are files like any other. */
  readonly archives?: ArchiveReader | undefined;
  /** Where `-` reads from; without it `-` fails. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  /** A file of inputs, one a line, `-` for standard input; they come after the inputs given one by one. */
  readonly list?: string | undefined;
  /** The address of a single file or of standard input. */
  readonly url?: string | undefined;
  /** What every input is; without it `.txt` files are text and the rest is told apart by content. */
  readonly as?: 'html' | 'text' | undefined;
  /** Where the page and its address stand in a line of JSON; `html` and `url` where absent. */
  readonly jsonFields?: JsonFields | undefined;
}
