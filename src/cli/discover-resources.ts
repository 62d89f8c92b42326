/** What discovery opens: addresses through the fetcher, files, standard input. */
import { stat } from 'node:fs/promises';
import type { Resource } from '../discover/discovering.ts';
import { refuseChallenge } from '../fetch/challenges.ts';
import type { FetchResponse } from '../fetch/exchange.ts';
import { checkStatus } from '../fetch/response-checks.ts';
import { pageBytes, unpackedBytes } from '../input/check-bytes.ts';
import { fileInput } from '../input/file-input.ts';
import { readStream } from '../input/read-stream.ts';
import { withoutCredentials } from '../text/url-credentials.ts';
import type { LazyFetcher } from './lazy-fetcher.ts';

/** Feeds are what a source is asked for first. */
export const sourceHeaders = {
  accept: 'application/rss+xml,application/atom+xml,application/xml,text/html;q=0.9,*/*;q=0.5',
};

/** What a response brought, whatever its media type; an error status is a Failure. Gzip is known by its bytes. */
export const resourceOf = async (
  response: FetchResponse,
  about: { readonly label: string; readonly maxBytes: number },
): Promise<Resource> => {
  const { status, headers, attempts, body, address, fetchedAt } = response;
  const label = withoutCredentials(about.label);
  refuseChallenge({ label, status, headers, body });
  checkStatus({ label, status, attempts });
  const { href } = address;
  return {
    label: href,
    address: href,
    body: await unpackedBytes(body, { label, maxBytes: about.maxBytes }),
    contentType: headers['content-type'],
    fetchedAt,
  };
};

/** What an address holds. */
export const fetchSource = async (
  address: string,
  asked: { readonly signal: AbortSignal; readonly isFollowUp?: boolean | undefined },
  { fetcher, maxBytes }: { readonly fetcher: LazyFetcher; readonly maxBytes: number },
): Promise<Resource> => {
  const response = await fetcher.fetchResource(address, { ...asked, headers: sourceHeaders });
  return resourceOf(response, { label: address, maxBytes });
};

/** A file's bytes; its address is known where `kliping fetch` wrote it. */
export const loadFile = async (
  path: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Resource> => {
  const { url, body, headers, fetchedAt } = await fileInput(path, { maxBytes }).load(signal);
  return {
    label: path,
    address: url,
    body: typeof body === 'string' ? Buffer.from(body) : body,
    contentType: headers?.['content-type'],
    fetchedAt,
  };
};

/** Standard input's bytes. */
export const loadStdin = async (
  openStdin: () => AsyncIterable<Uint8Array | string>,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Resource> => {
  const about = { label: '-', maxBytes };
  const body = await pageBytes(await readStream(openStdin(), about, signal), about);
  return { label: '-', address: undefined, body };
};

/** Whether a name is a file's, or a pipe's; a folder is none. */
export const isFile = async (path: string): Promise<boolean> => {
  try {
    return !(await stat(path)).isDirectory();
  } catch {
    // Not there, or not to be seen: it may be a publisher's name.
    return false;
  }
};
