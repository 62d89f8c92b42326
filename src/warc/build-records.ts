/** The records that an exchange comes to (WARC 1.1, ISO 28500:2017). */
import { randomUUID } from 'node:crypto';
import type { WireExchange } from '../ports.ts';
import { withoutCredentials } from '../text/url-credentials.ts';
import { sha1Digest, sha256Digest } from './digests.ts';
import { fieldMap, formatHead } from './header-block.ts';
import type { Capture } from './index-lines.ts';

type Field = readonly [name: string, value: string];

/** A record before it is bound to a file. */
export interface NewRecord {
  /** `urn:uuid:...` */
  readonly id: string;
  readonly fields: readonly Field[];
  readonly block: Uint8Array;
  /** What the index says of it; absent for records that are no captures. */
  readonly capture?: Omit<Capture, 'offset' | 'length'> | undefined;
}

/** A response that was put away before, which a revisit refers to. */
export interface Original {
  readonly url: string;
  /** ISO 8601. */
  readonly date: string;
  readonly payloadDigest: string;
  readonly recordId?: string | undefined;
}

const newRecordId = (): string => `urn:uuid:${randomUUID()}`;

/** The record's bytes. */
export const formatRecord = ({ id, fields, block }: NewRecord, more: readonly Field[]): Buffer => {
  const all: Field[] = [
    ...fields,
    ['WARC-Record-ID', `<${id}>`],
    ...more,
    // The block's digest proves that nobody changed it: SHA-1 would not.
    ['WARC-Block-Digest', sha256Digest(block)],
    ['Content-Length', String(block.length)],
  ];
  const head = formatHead({ firstLine: 'WARC/1.1', fields: all }, 'utf8');
  return Buffer.concat([head, block, Buffer.from('\r\n\r\n')]);
};

/** Fields as a block of application/warc-fields. */
const fieldBlock = (fields: readonly Field[]): Buffer =>
  formatHead({ firstLine: '', fields }, 'utf8').subarray(2, -2);

/** What is known about a file, its first record. */
export const warcinfoRecord = (
  fields: readonly Field[],
  { filename, date }: { readonly filename: string; readonly date: string },
): NewRecord => ({
  id: newRecordId(),
  fields: [
    ['WARC-Type', 'warcinfo'],
    ['WARC-Date', date],
    ['WARC-Filename', filename],
    ['Content-Type', 'application/warc-fields'],
  ],
  block: fieldBlock(fields),
});

/** Headers of a request that no secret can be in: the person's own (cookies, keys, log-ins) are left out. */
const plainHeaders =
  /^(?:user-agent|accept|accept-encoding|accept-language|if-none-match|if-modified-since)$/i;

const requestHead = ({ url, requestHeaders }: WireExchange): Buffer => {
  const { host, pathname, search } = new URL(url);
  const fields = Object.entries(requestHeaders).filter(([name]) => plainHeaders.test(name));
  const firstLine = `GET ${pathname}${search} HTTP/1.1`;
  return formatHead({ firstLine, fields: [['Host', host], ...fields] }, 'latin1');
};

/** Whether a request carried what proves who asked. */
const hasSecrets = ({ requestHeaders }: WireExchange): boolean =>
  Object.keys(requestHeaders).some((name) => !plainHeaders.test(name));

/**
 * A header as it is put away. The transfer coding is undone, so its header gets another name, as Common Crawl does;
 * a cookie for someone who proved who he is is his key.
 */
const storedHeader = ([name, value]: Field, exchange: WireExchange): Field | undefined => {
  if (/^transfer-encoding$/i.test(name)) return [`X-Crawler-${name}`, value];
  if (/^set-cookie2?$/i.test(name) && hasSecrets(exchange)) return undefined;
  if (/^(?:location|content-location|refresh|link)$/i.test(name))
    return [
      name,
      value.replace(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s<>"',;]{1,4000}/gi, withoutCredentials),
    ];
  return [name, value];
};

const responseHead = (exchange: WireExchange) => {
  const { status, statusText, rawHeaders } = exchange;
  const fields = rawHeaders
    .map((field) => storedHeader(field, exchange))
    .filter((field) => field !== undefined);
  const firstLine = `HTTP/1.1 ${status} ${statusText}`;
  const head = { firstLine, fields };
  return { bytes: formatHead(head, 'latin1'), headers: fieldMap(head) };
};

const profile = (name: string): Field => [
  'WARC-Profile',
  `http://netpreserve.org/warc/1.1/revisit/${name}`,
];

const refersTo = ({ url, date, recordId }: Original): Field[] => [
  ...(recordId === undefined ? [] : [['WARC-Refers-To', `<${recordId}>`] as const]),
  ['WARC-Refers-To-Target-URI', url],
  ['WARC-Refers-To-Date', date],
];

/** How a response is put away: whole, or as a revisit of what was put away before. */
const kindOf = (
  { status, isCut, wire }: WireExchange,
  payloadDigest: string,
  original: Original | undefined,
): 'response' | 'not-modified' | 'identical' => {
  if (status === 304) return 'not-modified';
  const isSame = original?.payloadDigest === payloadDigest && wire.length > 0 && !isCut;
  return isSame ? 'identical' : 'response';
};

const typeFields = (
  kind: ReturnType<typeof kindOf>,
  { isCut }: WireExchange,
  original: Original | undefined,
): Field[] => {
  const refers = original === undefined ? [] : refersTo(original);
  if (kind === 'not-modified')
    return [['WARC-Type', 'revisit'], profile('server-not-modified'), ...refers];
  if (kind === 'identical')
    return [['WARC-Type', 'revisit'], profile('identical-payload-digest'), ...refers];
  return [['WARC-Type', 'response'], ...(isCut ? [['WARC-Truncated', 'length'] as const] : [])];
};

const aboutFields = ({ url, fetchedAt }: WireExchange): Field[] => [
  ['WARC-Target-URI', url],
  ['WARC-Date', fetchedAt],
];

/** A response, or a revisit where the answer brought nothing new. */
const answerRecord = (
  exchange: WireExchange,
  { original, own }: { readonly original: Original | undefined; readonly own: string },
): NewRecord => {
  const { url, fetchedAt, wire, status } = exchange;
  const kind = kindOf(exchange, own, original);
  const type = kind === 'response' ? 'response' : 'revisit';
  const payloadDigest = kind === 'not-modified' ? original?.payloadDigest : own;
  const { bytes, headers } = responseHead(exchange);
  return {
    id: newRecordId(),
    fields: [
      ...typeFields(kind, exchange, original),
      ...aboutFields(exchange),
      ...(payloadDigest === undefined ? [] : [['WARC-Payload-Digest', payloadDigest] as const]),
      ['Content-Type', 'application/http;msgtype=response'],
    ],
    block: type === 'response' ? Buffer.concat([bytes, wire]) : bytes,
    capture: { type, url, date: fetchedAt, http: { status, headers }, payloadDigest },
  };
};

const requestRecord = (exchange: WireExchange, answer: NewRecord): NewRecord => ({
  id: newRecordId(),
  fields: [
    ['WARC-Type', 'request'],
    ...aboutFields(exchange),
    ['WARC-Concurrent-To', `<${answer.id}>`],
    ['Content-Type', 'application/http;msgtype=request'],
  ],
  block: requestHead(exchange),
});

/**
 * The answer and the request of an exchange, and what later ones may refer to. The payload's digest is SHA-1 in base32:
 * by it other archives and their indexes tell that two captures are the same.
 */
export const exchangeRecords = (
  exchange: WireExchange,
  original: Original | undefined,
): { readonly records: readonly NewRecord[]; readonly stored: Original | undefined } => {
  const { url, fetchedAt, wire, status, isCut } = exchange;
  const own = sha1Digest(wire);
  const answer = answerRecord(exchange, { original, own });
  const isStored = answer.capture?.type === 'response' && status === 200 && !isCut;
  return {
    records: [answer, requestRecord(exchange, answer)],
    stored: isStored
      ? { url, date: fetchedAt, payloadDigest: own, recordId: answer.id }
      : undefined,
  };
};

/** What is known about another record: names and values. */
export const metadataRecord = ({
  url,
  date,
  about,
  fields,
}: {
  readonly url: string;
  readonly date: string;
  /** The record it is about. */
  readonly about: string;
  readonly fields: readonly Field[];
}): NewRecord => ({
  id: newRecordId(),
  fields: [
    ['WARC-Type', 'metadata'],
    ['WARC-Target-URI', withoutCredentials(url)],
    ['WARC-Date', date],
    ['WARC-Refers-To', `<${about}>`],
    ['Content-Type', 'application/warc-fields'],
  ],
  block: fieldBlock(fields),
});
