/** What the names of files say is in them. */
import type { Page } from '../types.ts';

/** A page that was saved: `.html`, `.htm`, `.txt`, and these with `.gz`. */
export const isPageName = (name: string): boolean => /\.(?:html?|txt)(?:\.gz)?$/i.test(name);

/** `news.warc`, `news.warc.gz`, `news.warc.zst`, and what a run that broke off left: `news.warc.gz.open`. */
export const isWarcName = (name: string): boolean =>
  /\.warc(?:\.gz|\.zst)?(?:\.open)?$/i.test(name);

/** Pages in JSON lines: `pages.jsonl`, `pages.ndjson`, and these packed. */
export const isJsonLinesName = (name: string): boolean =>
  /\.(?:jsonl|ndjson)(?:\.gz|\.zst)?$/i.test(name);

/** `saved.zip`, and `crawl.wacz`, which is one with WARCs in it. */
export const isZipName = (name: string): boolean => /\.(?:zip|wacz)$/i.test(name);

/** `saved.tar`, and packed: `saved.tar.gz`, `saved.tgz`, `saved.tar.zst`. */
export const isTarName = (name: string): boolean => /\.(?:tar(?:\.gz|\.zst)?|tgz)$/i.test(name);

/** Whether it holds many pages, as a file that is named. */
export const isManyName = (name: string): boolean =>
  [isWarcName, isJsonLinesName, isZipName, isTarName].some((isSo) => isSo(name));

/** `.txt` and `.txt.gz` are text; what anything else is, its content tells. */
export const kindOfName = (name: string): Page['as'] =>
  /\.txt(?:\.gz)?$/i.test(name) ? 'text' : undefined;
