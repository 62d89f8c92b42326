/** One address of `kliping fetch`: asked for, put away, told. */
import { parseAddress } from '../fetch/address.ts';
import type { Fetcher } from '../fetch/create-fetcher.ts';
import type { FetchResponse } from '../fetch/exchange.ts';
import { checkStatus } from '../fetch/response-checks.ts';
import { conditionalHeaders } from '../fetch/validators.ts';
import { taken } from '../output/folder-failures.ts';
import type { KeptPage, PageFolder } from '../output/page-folder.ts';
import { type CollectedPage, type PageRecord, sha256Of } from '../output/page-record.ts';

/** What a line on standard output holds. */
export interface CollectedLine {
  readonly url: string;
  /** The page's file, with the folder as it was given. */
  readonly file: string;
  readonly status: number;
  readonly bytes: number;
  readonly sha256: string;
  /** When the bytes in the file came. */
  readonly fetchedAt: string;
  /** True where nothing new came. */
  readonly unchanged?: true;
}

export interface Collecting {
  readonly fetcher: Pick<Fetcher, 'fetchResource'>;
  readonly folder: PageFolder;
  /** What becomes of a page that is kept already. */
  readonly ifKept: 'refuse' | 'update' | 'overwrite';
  readonly robots: CollectedPage['robots'];
}

const lineOf = ({ record, path }: KeptPage, status: number): CollectedLine => {
  const { url, bytes, sha256, fetchedAt } = record;
  return { url, file: path, status, bytes, sha256, fetchedAt };
};

const pageOf = (
  response: FetchResponse,
  { requestedUrl, robots }: Pick<CollectedPage, 'requestedUrl' | 'robots'>,
): CollectedPage => {
  const { address, status, headers, redirects, fetchedAt, attempts, wire, body } = response;
  const origin = { url: address.href, requestedUrl, robots };
  return { ...origin, status, headers, redirects, fetchedAt, attempts, wire, body };
};

const validatorsOf = ({ headers }: PageRecord) =>
  conditionalHeaders({ etag: headers.etag, lastModified: headers['last-modified'] });

/** Fetches the page of an address into the folder. Rejects with a Failure, or with the signal's reason. */
export const collectPage = async (
  text: string,
  { fetcher, folder, ifKept, robots }: Collecting,
  signal: AbortSignal,
): Promise<CollectedLine> => {
  const { given } = parseAddress(text);
  const kept = await folder.find(given);
  if (kept !== undefined && ifKept === 'refuse')
    throw taken(
      given,
      `${kept.path} exists already; give --update or --overwrite to fetch it again`,
    );
  const known = ifKept === 'update' ? kept : undefined;
  const headers = known === undefined ? {} : validatorsOf(known.record);
  const response = await fetcher.fetchResource(text, { signal, headers });
  const { status, attempts } = response;
  if (known !== undefined && status === 304) return { ...lineOf(known, status), unchanged: true };
  checkStatus({ label: given, status, attempts });
  const page = pageOf(response, { requestedUrl: given, robots });
  if (known !== undefined && known.record.sha256 === sha256Of(page.body))
    return { ...lineOf(await folder.renew(known, page), status), unchanged: true };
  return lineOf(await folder.put(page, kept), status);
};
