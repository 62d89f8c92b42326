/** One request over the wire: no redirect, no repeat, no wait. */
import type { Dispatcher } from 'undici';
import type { ArchivedAt, RecordExchange } from '../ports.ts';
import type { Address } from './address.ts';
import { incomplete, tooLarge } from './body-failures.ts';
import { acceptedCodings, decodeContent } from './decode-content.ts';
import type { Fetch, FetchRequest, FetchResponse } from './exchange.ts';
import { type Overruns, watchOverruns } from './overruns.ts';
import { type Judged, type RawHead, type Received, receive } from './receive.ts';
import { flatHeaders, headerPairs, setCookiesOf } from './response-headers.ts';

export interface TransportOptions {
  readonly connections: Dispatcher;
  /** How the program names itself to servers. */
  readonly userAgent: string;
  /** The time one request may take from its first byte to the last of the answer. */
  readonly timeoutMs: number;
  /** The instant of capture, asked when a response's head came. */
  readonly now: () => Date;
  /** Keeps what went over the wire, before it is unpacked or judged. */
  readonly record?: RecordExchange | undefined;
}

interface Head extends Pick<FetchResponse, 'status' | 'headers' | 'setCookies' | 'fetchedAt'> {
  readonly raw: RawHead;
}

/** What is said besides a page's status is for people; a challenge is told by less. */
const errorBytes = 65_536;

const headersOf = (address: Address, { headers }: FetchRequest, userAgent: string) => ({
  'user-agent': userAgent,
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1',
  'accept-encoding': acceptedCodings,
  ...(address.authorization !== undefined && { authorization: address.authorization }),
  ...headers,
});

const isSuccess = (status: number): boolean => status >= 200 && status <= 299;

/** Bytes that the head promises; undefined where it says nothing of use. */
const promisedLength = ({ headers }: Pick<Head, 'headers'>): number | undefined => {
  const value = headers['content-length'];
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
};

/** Judges a head before its body is read. Throws what `checkHead` does, and the Failure of a body over the limit. */
const judge = (raw: RawHead, wanted: FetchRequest, now: () => Date): Judged<Head> => {
  const { status } = raw;
  const head = {
    raw,
    status,
    headers: flatHeaders(raw.headers),
    setCookies: setCookiesOf(raw.headers),
    fetchedAt: now().toISOString(),
  };
  if (!isSuccess(status)) return { head, maxBytes: errorBytes, wanted: 'start' };
  const { label, maxBytes, onMore, checkHead } = wanted;
  checkHead?.({ label, status, headers: head.headers });
  if (onMore === 'fail' && (promisedLength(head) ?? 0) > maxBytes)
    throw tooLarge(wanted, 'as sent');
  return { head, maxBytes, wanted: 'whole' };
};

/** Throws the Failure of a page of which more or less came than was promised or is allowed. */
const checkLength = async (
  { head, bytes, isWhole }: Received<Head>,
  wanted: FetchRequest,
  hasGrown: () => Promise<boolean>,
): Promise<void> => {
  if (!isSuccess(head.status)) return;
  const { label, onMore } = wanted;
  if (!isWhole && onMore === 'fail') throw tooLarge(wanted, 'as sent');
  const promised = promisedLength(head);
  if (isWhole && promised !== undefined && bytes.length < promised)
    throw incomplete(label, `${bytes.length} of ${promised} bytes came`);
  if (head.headers['content-length'] !== undefined && (await hasGrown()))
    throw incomplete(label, 'more bytes came than the server had promised');
};

/** Hands what went over the wire to whoever keeps it. */
const keep = async (
  { head, bytes, isWhole }: Received<Head>,
  requestHeaders: Readonly<Record<string, string>>,
  { wanted, options }: { readonly wanted: FetchRequest; readonly options: TransportOptions },
): Promise<ArchivedAt | undefined> =>
  options.record?.({
    url: wanted.address.href,
    requestHeaders,
    status: head.status,
    statusText: head.raw.statusText,
    rawHeaders: headerPairs(head.raw.rawHeaders),
    wire: bytes,
    isCut: !isWhole,
    fetchedAt: head.fetchedAt,
  });

const exchange = async (
  wanted: FetchRequest,
  options: TransportOptions,
  overruns: Overruns,
): Promise<FetchResponse> => {
  const { label, address, signal, maxBytes, onSent, onAnswer } = wanted;
  const { connections, userAgent, timeoutMs, now, record } = options;
  const before = overruns.count(address.origin);
  const headers = headersOf(address, wanted, userAgent);
  const asking = { label, address, headers, timeoutMs, signal, onSent, onAnswer };
  const received = await receive(connections, asking, (raw) => judge(raw, wanted, now));
  await checkLength(received, wanted, () => overruns.grew(address.origin, before));
  const archived = record && (await keep(received, headers, { wanted, options }));
  const { head, bytes: wire } = received;
  const { status, setCookies, fetchedAt } = head;
  const coding = isSuccess(status) ? head.headers['content-encoding'] : undefined;
  const body = coding === undefined ? wire : await decodeContent(wire, coding, { label, maxBytes });
  const came = { address, status, headers: head.headers, setCookies, fetchedAt, wire, body };
  return { ...came, redirects: [], attempts: 1, ...(archived && { archived }) };
};

/** A Fetch over these connections, each request under a deadline of its own. */
export const createTransport = (options: TransportOptions): Fetch => {
  const overruns = watchOverruns(options.connections);
  return (wanted) => exchange(wanted, options, overruns);
};
