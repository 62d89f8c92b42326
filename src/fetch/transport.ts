/** One request over the wire: no redirect, no repeat, no wait. */
import { type Dispatcher, request } from 'undici';
import type { RecordExchange, WireExchange } from '../ports.ts';
import type { Address } from './address.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { acceptedCodings, decodeContent } from './decode-content.ts';
import type { Fetch, FetchRequest, FetchResponse } from './exchange.ts';
import { connectionFailure } from './network-failures.ts';
import { type Overruns, watchOverruns } from './overruns.ts';
import { incomplete, readBody, readStart } from './read-body.ts';
import { flatHeaders, groupedHeaders, headerPairs } from './response-headers.ts';

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

type Head = Pick<FetchResponse, 'address' | 'status' | 'headers' | 'setCookies' | 'fetchedAt'>;

/** What is said besides a page's status is for people; a challenge is told by less. */
const errorBytes = 65_536;

const headersOf = (address: Address, { headers }: FetchRequest, userAgent: string) => ({
  'user-agent': userAgent,
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1',
  'accept-encoding': acceptedCodings,
  ...(address.authorization !== undefined && { authorization: address.authorization }),
  ...headers,
});

/** undici hears an abort once it has a connection, and a proxy may never open one: nobody waits for that. */
const orAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });

const ask = async (
  wanted: FetchRequest,
  { connections, userAgent }: TransportOptions,
  deadline: Deadline,
): Promise<Dispatcher.ResponseData> => {
  const { address, label } = wanted;
  try {
    const asking = request(address.href, {
      dispatcher: connections,
      signal: deadline.signal,
      headers: headersOf(address, wanted, userAgent),
      responseHeaders: 'raw',
    });
    return await orAborted(asking, deadline.signal);
  } catch (error) {
    throw deadline.reason() ?? connectionFailure(error, { label, href: address.href });
  }
};

/** Ends a response that was not read to its end; what its connection says to that has no hearer. */
const drop = (body: Dispatcher.ResponseData['body']): void => {
  if (!body.readableEnded) body.on('error', () => undefined).destroy();
};

const isSuccess = (status: number): boolean => status >= 200 && status <= 299;

/** The bytes of a response as they came. */
const readWire = (
  { body }: Dispatcher.ResponseData,
  head: Head,
  { label, maxBytes, onMore, checkHead }: FetchRequest,
): Promise<Uint8Array> => {
  if (!isSuccess(head.status)) return readStart(body, errorBytes);
  checkHead?.({ label, status: head.status, headers: head.headers });
  return readBody(body, head.headers, { label, maxBytes, onMore });
};

type KeptBytes = Pick<WireExchange, 'wire' | 'rawHeaders' | 'fetchedAt'>;

/** Hands what went over the wire to whoever keeps it. */
const keep = (
  { wire, rawHeaders, fetchedAt }: KeptBytes,
  { statusCode, statusText, body }: Dispatcher.ResponseData,
  { wanted, options }: { readonly wanted: FetchRequest; readonly options: TransportOptions },
) =>
  options.record?.({
    url: wanted.address.href,
    requestHeaders: headersOf(wanted.address, wanted, options.userAgent),
    status: statusCode,
    statusText,
    rawHeaders,
    wire,
    isCut: !body.readableEnded,
    fetchedAt,
  });

const exchange = async (
  wanted: FetchRequest,
  options: TransportOptions & { readonly overruns: Overruns },
  deadline: Deadline,
): Promise<FetchResponse> => {
  const { label, address, maxBytes } = wanted;
  const before = options.overruns.count(address.href);
  const response = await ask(wanted, options, deadline);
  const rawHeaders = headerPairs(response.headers);
  const grouped = groupedHeaders(rawHeaders);
  const head: Head = {
    address: wanted.address,
    status: response.statusCode,
    headers: flatHeaders(grouped),
    setCookies: grouped['set-cookie'] ?? [],
    fetchedAt: options.now().toISOString(),
  };
  try {
    const wire = await readWire(response, head, wanted);
    const isMeasured = isSuccess(head.status) && head.headers['content-length'] !== undefined;
    if (isMeasured && (await options.overruns.grew(address.href, before)))
      throw incomplete(label, 'more bytes came than the server had promised');
    const bytes = { wire, rawHeaders, fetchedAt: head.fetchedAt };
    const archived = await keep(bytes, response, { wanted, options });
    const coding = isSuccess(head.status) ? head.headers['content-encoding'] : undefined;
    const body = await decodeContent(wire, coding, { label, maxBytes });
    return { ...head, wire, body, redirects: [], attempts: 1, ...(archived && { archived }) };
  } catch (error) {
    throw deadline.reason() ?? error;
  } finally {
    drop(response.body);
  }
};

/** A Fetch over these connections, each request under a deadline of its own. */
export const createTransport = (options: TransportOptions): Fetch => {
  const overruns = watchOverruns(options.connections);
  return async (wanted) => {
    const { label, signal } = wanted;
    const deadline = startDeadline({ label, timeoutMs: options.timeoutMs, signal });
    try {
      return await exchange(wanted, { ...options, overruns }, deadline);
    } finally {
      deadline.clear();
    }
  };
};
