/** A response's bytes as they came over the wire. */
import { Failure } from '../failure.ts';
import { networkCode } from './network-failures.ts';

export interface BodyAbout {
  readonly label: string;
  readonly maxBytes: number;
}

/** The failure of a page over the limit. */
export const tooLarge = ({ label, maxBytes }: BodyAbout, when: 'as sent' | 'unpacked'): Failure =>
  new Failure(
    'input-too-large',
    `${label}: larger than ${maxBytes} bytes ${when}; give a larger --max-bytes if it is a page`,
    { detail: { maxBytes } },
  );

/** The failure of a body that ended before its end. */
export const incomplete = (label: string, what: string, cause?: unknown): Failure =>
  new Failure('incomplete-body', `${label}: ${what}; try again`, { cause });

const promisedLength = (headers: Readonly<Record<string, string>>): number | undefined => {
  const value = headers['content-length'];
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
};

/** The failure of a body that broke off; errors without a code are bugs and come back as they are. */
const brokenBody = (error: unknown, label: string): unknown =>
  networkCode(error) === undefined
    ? error
    : incomplete(label, 'the connection broke before the page was whole', error);

/** The time a body may take that is read for its start alone. */
const startMs = 1_000;

/** The first bytes of a body, at most so many; how it goes on or breaks off does not matter. */
export const readStart = async (
  body: AsyncIterable<Uint8Array> & { destroy(): unknown },
  maxBytes: number,
): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const timer = setTimeout(() => body.destroy(), startMs);
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= maxBytes) break;
    }
  } catch {
    // What came until then is all that is wanted.
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks, length).subarray(0, maxBytes);
};

/**
 * All bytes of a body, no fewer than promised. One with more than the limit fails, or ends there where `onMore` is
 * `cut`.
 */
export const readBody = async (
  body: AsyncIterable<Uint8Array>,
  headers: Readonly<Record<string, string>>,
  { onMore, ...about }: BodyAbout & { readonly onMore: 'fail' | 'cut' },
): Promise<Uint8Array> => {
  const promised = promisedLength(headers);
  if (onMore === 'fail' && (promised ?? 0) > about.maxBytes) throw tooLarge(about, 'as sent');
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      length += chunk.length;
      chunks.push(chunk);
      if (length > about.maxBytes) break;
    }
  } catch (error) {
    throw brokenBody(error, about.label);
  }
  if (length > about.maxBytes) {
    if (onMore === 'fail') throw tooLarge(about, 'as sent');
    return Buffer.concat(chunks, length).subarray(0, about.maxBytes);
  }
  if (promised !== undefined && length < promised)
    throw incomplete(about.label, `${length} of ${promised} bytes came`);
  return Buffer.concat(chunks, length);
};
