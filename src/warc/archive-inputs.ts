/** The pages in an archive as inputs. */
import { looksBinary } from '../dom/looks-binary.ts';
import { Failure } from '../failure.ts';
import type { DecodeContent, Input } from '../ports.ts';
import { withoutCredentials } from '../text/url-credentials.ts';
import type { Page } from '../types.ts';
import { type HttpResponse, joinChunks, parseResponse } from './http-message.ts';
import { damageAt, readRecords, type WarcRecord } from './read-records.ts';

export interface ArchiveOptions {
  /** The file, as messages name it. */
  readonly label: string;
  /** Largest page in bytes, as stored and unpacked. */
  readonly maxBytes: number;
  readonly as?: Page['as'];
  readonly decode: DecodeContent;
  /** Told of every record, by its type; `damaged` of what is none, `payload-mismatch` too of one whose payload has another digest. */
  readonly onRecord?: ((type: string) => void) | undefined;
}

/** What a record holds that may be a page. */
interface Held extends Pick<HttpResponse, 'headers' | 'body'> {
  readonly url: string;
}

/** wget 1.14 and others put the address in angle brackets. */
const addressOf = ({ fields }: WarcRecord): string | undefined => {
  const address = fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? '';
  return /^https?:\/\//i.test(address) && URL.canParse(address)
    ? withoutCredentials(address)
    : undefined;
};

/** `2021-05-06T03:12:00Z`, in WARC 1.1 with up to nine digits more. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

const dateOf = ({ fields }: WarcRecord): string | undefined => {
  const date = fields.get('warc-date') ?? '';
  return instant.test(date) && !Number.isNaN(Date.parse(date)) ? date : undefined;
};

/** HTML by its media type, or of none at all. Texts and feeds in an archive are robots.txt, scripts and sitemaps. */
const isPageType = (type: string | undefined, body: Buffer): boolean => {
  const name = type?.split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? '';
  return name === ''
    ? !looksBinary(body)
    : /^(?:text\/html|application\/(?:xhtml|xhtml\+xml|vnd\.wap\.xhtml\+xml)|html)$/.test(name);
};

/** What a response holds; undefined where it is no page. Throws where its head is damaged. */
const heldResponse = (record: WarcRecord, url: string): Held | undefined => {
  const http = parseResponse(record.block);
  if (http === undefined)
    throw new Failure('warc-record-damaged', 'its HTTP response has no whole head');
  const { status = 200, headers, body } = http;
  const isPacked = headers.has('content-encoding');
  const isPage =
    status >= 200 &&
    status <= 299 &&
    (isPacked && !headers.has('content-type')
      ? false
      : isPageType(headers.get('content-type'), body));
  return isPage ? { url, headers, body } : undefined;
};

const heldResource = ({ fields, block }: WarcRecord, url: string): Held | undefined => {
  const type = fields.get('content-type') ?? '';
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)
    ? { url, headers: new Map([['content-type', type]]), body: block }
    : undefined;
};

const heldIn = (record: WarcRecord): Held | undefined => {
  const url = addressOf(record);
  if (url === undefined) return undefined;
  if (record.type === 'response') return heldResponse(record, url);
  return record.type === 'resource' ? heldResource(record, url) : undefined;
};

const tooLarge = (label: string, maxBytes: number): Failure =>
  new Failure(
    'input-too-large',
    `${label}: larger than ${maxBytes} bytes as stored; give a larger --max-bytes if it is a page`,
    { detail: { maxBytes } },
  );

const incomplete = (label: string, why: string): Failure =>
  new Failure('incomplete-body', `${label}: ${why}; look for another capture of it`);

/** The crawler kept only the start (WARC-Truncated), or a part (WARC-Segment-Number). */
const refuseParts = ({ fields }: WarcRecord, label: string): void => {
  const reason = fields.get('warc-truncated');
  if (reason !== undefined)
    throw incomplete(
      label,
      `the archive holds the start of the page alone (${reason.slice(0, 40)})`,
    );
  if (fields.has('warc-segment-number'))
    throw incomplete(label, 'the archive holds the page in several records, which are not joined');
};

/** Whether a body that could not be unpacked is plain: HTML, or text where the coding is one that we know. */
const isUndone = (body: Uint8Array, { code }: Failure): boolean => {
  const start = Buffer.from(body.subarray(0, 100)).toString('latin1');
  if (/^\s*</.test(start))
    return ['input-bad-gzip', 'incomplete-body', 'unsupported-encoding'].includes(code);
  return (
    ['input-bad-gzip', 'incomplete-body'].includes(code) && body.length > 0 && !looksBinary(body)
  );
};

/** The bytes of the page. Archives often keep the headers of codings that they have undone: such bodies pass as they are. */
const unpacked = async (
  { headers, body }: Held,
  { maxBytes, decode }: ArchiveOptions,
  label: string,
): Promise<Uint8Array> => {
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  const joined = isChunked ? joinChunks(body) : { body, was: 'plain' };
  if (joined.was === 'cut') throw incomplete(label, 'the archive lacks the end of the page');
  try {
    return await decode(joined.body, headers.get('content-encoding'), { label, maxBytes });
  } catch (error) {
    if (!(error instanceof Failure) || !isUndone(joined.body, error)) throw error;
    return joined.body;
  }
};

const checkPage = (body: Uint8Array, label: string): void => {
  if (body.length === 0)
    throw new Failure('input-empty', `${label}: the archive holds no bytes of it`);
  if (looksBinary(body))
    throw new Failure('input-binary', `${label}: is called a page and holds neither HTML nor text`);
};

const inputOf = (record: WarcRecord, held: Held, options: ArchiveOptions): Input => {
  const label = `${options.label}#${record.place}`;
  const { url } = held;
  return {
    label,
    url,
    heldBytes: record.block.length,
    load: async () => {
      if (record.isOver) throw tooLarge(label, options.maxBytes);
      refuseParts(record, label);
      const body = await unpacked(held, options, label);
      checkPage(body, label);
      const headers = Object.fromEntries(held.headers);
      return { url, requestedUrl: url, body, headers, fetchedAt: dateOf(record), as: options.as };
    },
  };
};

const failed = (label: string, failure: Failure, url?: string): Input => ({
  label,
  url,
  load: () => Promise.reject(failure),
});

const inputFor = (record: WarcRecord, options: ArchiveOptions): Input | undefined => {
  try {
    const held = heldIn(record);
    return held === undefined ? undefined : inputOf(record, held, options);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { label } = options;
    const failure = damageAt(label, record.place, error);
    return failed(`${label}#${record.place}`, failure, addressOf(record));
  }
};

/**
 * The pages of an archive in their order: responses of 2xx and resources, of HTML. What is damaged is an input that
 * fails with `warc-record-damaged`; revisits, requests, pictures and the like are told to `onRecord` alone.
 * A file that cannot be read on, or is no WARC, is an input that fails.
 */
export async function* archiveInputs(
  stream: AsyncIterable<Uint8Array | string>,
  options: ArchiveOptions,
): AsyncGenerator<Input, void, undefined> {
  const { label, onRecord } = options;
  try {
    for await (const found of readRecords(stream, options)) {
      if ('damage' in found) {
        onRecord?.('damaged');
        yield failed(`${label}#${found.damage.detail.place}`, found.damage);
      } else if ('record' in found) {
        onRecord?.(found.record.type);
        if (found.record.isPayloadRight === false) onRecord?.('payload-mismatch');
        const input = inputFor(found.record, options);
        if (input !== undefined) yield input;
      }
    }
  } catch (error) {
    yield failed(label, error as Failure);
  }
}
