/** Bytes of a file or of standard input to bytes of a page: unpacked, neither empty, nor binary, nor too many. */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { looksBinary } from '../dom/looks-binary.ts';
import { Failure } from '../failure.ts';

const unpack = promisify(gunzip);

export interface BytesAbout {
  readonly label: string;
  readonly maxBytes: number;
}

/** The failure of an input over the limit. */
export const tooLarge = (
  { label, maxBytes }: BytesAbout,
  when: 'as stored' | 'unpacked',
): Failure =>
  new Failure(
    'input-too-large',
    `${label}: larger than ${maxBytes} bytes ${when}; give a larger --max-bytes if it is a page`,
    { detail: { maxBytes } },
  );

/** A page saved as it came over the wire, then packed again. */
const maxLayers = 2;

const hasGzipMark = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const badGzip = (label: string, what: string, cause?: unknown): Failure =>
  new Failure('input-bad-gzip', `${label}: ${what}; get a fresh copy of it`, { cause });

/** Every member of a gzip file (RFC 1952), never more than the limit. */
const gunzipped = async (bytes: Uint8Array, about: BytesAbout): Promise<Uint8Array> => {
  try {
    return await unpack(bytes, { maxOutputLength: about.maxBytes });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(about, 'unpacked');
    const what = code === 'Z_BUF_ERROR' ? 'the gzip data is cut off' : 'the gzip data is damaged';
    throw badGzip(about.label, what, error);
  }
};

/** An archive under another name would be read as one long text. */
const isWarc = (page: Uint8Array): boolean =>
  /^WARC\/\d\.\d+\r?\n/.test(Buffer.from(page.subarray(0, 16)).toString('latin1'));

const refuseEmpty = (bytes: Uint8Array, label: string): void => {
  if (bytes.length > 0) return;
  const what =
    label === '-'
      ? 'standard input holds no bytes; pipe a page in, or name a file or an address'
      : 'holds no bytes; save the page again';
  throw new Failure('input-empty', `${label}: ${what}`);
};

/** Bytes as they were meant: unpacked where they are gzip, neither empty, nor too many, nor binary. */
export const unpackedBytes = async (bytes: Uint8Array, about: BytesAbout): Promise<Uint8Array> => {
  const { label, maxBytes } = about;
  if (bytes.length > maxBytes) throw tooLarge(about, 'as stored');
  refuseEmpty(bytes, label);
  let page = bytes;
  for (let layer = 0; layer < maxLayers && hasGzipMark(page); layer += 1)
    page = await gunzipped(page, about);
  refuseEmpty(page, label);
  if (isWarc(page))
    throw new Failure(
      'input-binary',
      `${label}: is a web archive; give it a name in .warc or .warc.gz, or pipe it in`,
    );
  if (looksBinary(page))
    throw new Failure(
      'input-binary',
      `${label}: holds neither HTML nor text; give the page itself, not a picture, PDF or archive`,
    );
  return page;
};

/**
 * The bytes of a page. Gzip is known by its first two bytes, whatever the name;
 * a name in .gz that holds anything else is damaged.
 */
export const pageBytes = async (bytes: Uint8Array, about: BytesAbout): Promise<Uint8Array> => {
  const { label, maxBytes } = about;
  const isNamedGzip = /\.gz$/i.test(label);
  if (isNamedGzip && bytes.length > 0 && bytes.length <= maxBytes && !hasGzipMark(bytes))
    throw badGzip(label, 'is named .gz but is not gzip');
  return unpackedBytes(bytes, about);
};
