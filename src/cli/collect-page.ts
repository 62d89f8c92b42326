/** One address of `kliping fetch`: asked for, put away, told. */
import { parseAddress } from '../fetch/address.ts';
import { refuseChallenge } from '../fetch/challenges.ts';
import type { Fetcher } from '../fetch/create-fetcher.ts';
import type { FetchResponse } from '../fetch/exchange.ts';
import { checkStatus } from '../fetch/response-checks.ts';
import { conditionalHeaders } from '../fetch/validators.ts';
import { taken } from '../output/folder-failures.ts';
import type { KeptPage, PageFolder } from '../output/page-folder.ts';
import type { CollectedPage, PageRecord } from '../output/page-record.ts';
import type { ArchivedAt } from '../ports.ts';
import { sha256Of } from '../text/sha256.ts';

/** What a line on standard output holds. */
export interface CollectedLine {
  readonly url: string;
  /** The page's file, with the folder as it was given; absent without such a folder. */
  readonly file?: string;
  /** The archive, and where in it the answer is; absent without one. */
  readonly warc?: Pick<ArchivedAt, 'file' | 'offset'>;
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
  /** Absent where pages go to archives alone. */
  readonly folder?: PageFolder | undefined;
  /** What becomes of a page that is kept already. */
  readonly ifKept: 'refuse' | 'update' | 'overwrite';
  readonly robots: CollectedPage['robots'];
}

const archivePlace = ({ archived }: FetchResponse): Pick<CollectedLine, 'warc'> =>
  archived === undefined ? {} : { warc: { file: archived.file, offset: archived.offset } };

const lineOf = ({ record, path }: KeptPage, response: FetchResponse): CollectedLine => {
  const { url, bytes, sha256, fetchedAt } = record;
  const { status } = response;
  return { url, file: path, ...archivePlace(response), status, bytes, sha256, fetchedAt };
};

/** The line of a page that no folder keeps. */
const archivedLine = (response: FetchResponse): CollectedLine => {
  const { address, status, body, fetchedAt } = response;
  const [bytes, sha256] = [body.length, sha256Of(body)];
  return { url: address.href, ...archivePlace(response), status, bytes, sha256, fetchedAt };
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

/** Fetches the page of an address into the folder, or for the archive alone. Rejects with a Failure, or with the signal's reason. */
export const collectPage = async (
  text: string,
  { fetcher, folder, ifKept, robots }: Collecting,
  signal: AbortSignal,
): Promise<CollectedLine> => {
  const { given } = parseAddress(text);
  const kept = await folder?.find(given);
  if (kept !== undefined && ifKept === 'refuse')
    throw taken(
      given,
      `${kept.path} exists already; give --update or --overwrite to fetch it again`,
    );
  const known = ifKept === 'update' ? kept : undefined;
  const headers = known === undefined ? {} : validatorsOf(known.record);
  const response = await fetcher.fetchResource(text, { signal, headers });
  const { status, attempts } = response;
  if (known !== undefined && status === 304) return { ...lineOf(known, response), unchanged: true };
  refuseChallenge({ label: given, status, headers: response.headers, body: response.body });
  checkStatus({ label: given, status, attempts });
  if (folder === undefined) return archivedLine(response);
  const page = pageOf(response, { requestedUrl: given, robots });
  if (known !== undefined && known.record.sha256 === sha256Of(page.body))
    return { ...lineOf(await folder.renew(known, page), response), unchanged: true };
  return lineOf(await folder.put(page, kept), response);
};
