/**
 * Bytes to text: byte order mark, then strict UTF-8, then what the page or server declares, then windows-1252.
 *
 * Declarations come last on purpose: many pages that declare iso-8859-1 are UTF-8, hardly any the other way round.
 * Legacy charsets are decoded by encoding-sniffer (iconv-lite), not by TextDecoder: that of Node 20
 * reads windows-1252 as Latin-1 (0x92 becomes U+0092) and knows only half of euc-kr.
 */
import { isAscii, isUtf8, transcode } from 'node:buffer';
import { createRequire } from 'node:module';
import { once } from '../text/once.ts';
import { looksUtf16 } from './looks-binary.ts';

export { looksBinary } from './looks-binary.ts';

/** Text of a page. */
export interface DecodedBody {
  readonly text: string;
  /** WHATWG name in lower case: `utf-8`, `windows-1252`, `shift_jis`. */
  readonly charset: string;
  /** How many U+FFFD stand for bytes that are no text in this charset; those the page itself holds do not count. */
  readonly replaced: number;
}

/** Loaded for the first page that is not UTF-8: hardly any, and iconv-lite's tables are large. */
const sniffer = once(
  () => createRequire(import.meta.url)('encoding-sniffer') as typeof import('encoding-sniffer'),
);

const declarationBytes = 4096;
/** encoding-sniffer never takes this name from a page, so it can stand for "nothing declared". */
const undeclared = 'x-user-defined';
/** Charsets of two and more bytes a character: their text holds pairs that pass for UTF-8 by accident. */
const multiByte = /^(?:shift_jis|euc-|gb|big5)/;

const sniff = (bytes: Uint8Array, label: string | undefined): string | undefined => {
  const encoding = sniffer()
    .getEncoding(bytes, {
      maxBytes: declarationBytes,
      defaultEncoding: undeclared,
      ...(label !== undefined && { transportLayerEncodingLabel: label }),
    })
    .toLowerCase();
  return encoding === undeclared || encoding === 'replacement' ? undefined : encoding;
};

/** `text/html; charset="ISO-8859-1"` */
const headerCharset = (contentType: string | undefined): string | undefined => {
  const label = /;\s{0,20}charset\s{0,20}=\s{0,20}["']?([^\s"';,]{1,40})/i.exec(
    contentType ?? '',
  )?.[1];
  return label === undefined ? undefined : sniff(new Uint8Array(), label);
};

/** What the server and the page declare, most trusted first, each once. */
const declaredCharsets = (bytes: Uint8Array, contentType: string | undefined): string[] => {
  const found = [headerCharset(contentType), sniff(bytes.subarray(0, declarationBytes), undefined)];
  return [...new Set(found.filter((name) => name !== undefined))];
};

const byteOrderMark = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
};

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** By way of UTF-16: measured on Node 20, half the time of TextDecoder, a quarter where all is ASCII. */
const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  if (isAscii(bytes)) return asBuffer(bytes).toString('latin1');
  if (!isUtf8(bytes)) return undefined;
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
};

const replacement = '\ufffd';

/** U+FFFD written by the page itself: EF BF BD. */
const ownReplacements = (bytes: Uint8Array): number => {
  const written = Buffer.of(0xef, 0xbf, 0xbd);
  const buffer = asBuffer(bytes);
  let count = 0;
  for (let at = buffer.indexOf(written); at >= 0; at = buffer.indexOf(written, at + 3)) count += 1;
  return count;
};

const countOf = (text: string, character: string): number => {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
};

const decodeAs = (bytes: Uint8Array, charset: string): DecodedBody => {
  if (charset === 'utf-8') {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, charset, replaced: countOf(text, replacement) - ownReplacements(bytes) };
  }
  // Node's UTF-16 is sound. The standard reads gbk as gb18030; iconv-lite's lacks the four-byte characters.
  const text = charset.startsWith('utf-16')
    ? new TextDecoder(charset).decode(bytes)
    : sniffer().decodeBuffer(Buffer.from(bytes), {
        userEncoding: charset === 'gbk' ? 'gb18030' : charset,
      });
  return { text, charset, replaced: countOf(text, replacement) };
};

/** Bytes that continue a UTF-8 sequence or begin none are left out: each character counts once. */
const countMultiByte = (bytes: Uint8Array): number => {
  let count = 0;
  for (const byte of bytes) if (byte >= 0xc2 && byte <= 0xf4) count += 1;
  return count;
};

/**
 * UTF-8 with a few broken bytes, or not UTF-8 at all?
 * Text in a one-byte charset hardly ever forms a valid sequence, so more valid than broken ones settle it;
 * East Asian charsets form some by accident, so there nine in ten must be valid.
 */
const damagedUtf8 = (bytes: Uint8Array, declared: readonly string[]): DecodedBody | undefined => {
  const decoded = decodeAs(bytes, 'utf-8');
  // Starts of sequences less the broken ones: never more than the valid ones.
  const valid = countMultiByte(bytes) - decoded.replaced;
  const needed = declared.some((name) => multiByte.test(name)) ? 9 : 1;
  return valid > 0 && valid >= decoded.replaced * needed ? decoded : undefined;
};

/** The declared charset that fits best; windows-1252 where none is declared. */
const decodeDeclared = (bytes: Uint8Array, declared: readonly string[]): DecodedBody => {
  // UTF-16 without a zero byte anywhere near its markup is a false declaration.
  const hasZero = bytes.subarray(0, declarationBytes).includes(0);
  const legacy = declared.filter(
    (name) => !name.startsWith('utf-') || (name !== 'utf-8' && hasZero),
  );
  const candidates = legacy.length === 0 ? ['windows-1252'] : legacy;
  return candidates
    .map((name) => decodeAs(bytes, name))
    .reduce((best, next) => (next.replaced < best.replaced ? next : best));
};

/**
 * The text of a page's bytes; never throws.
 * `contentType` is the HTTP header as served.
 */
export const decodeBody = (
  bytes: Uint8Array,
  options: { contentType?: string | undefined } = {},
): DecodedBody => {
  const marked = byteOrderMark(bytes) ?? looksUtf16(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const text = strictUtf8(bytes);
  if (text !== undefined) return { text, charset: 'utf-8', replaced: 0 };
  const declared = declaredCharsets(bytes, options.contentType);
  return damagedUtf8(bytes, declared) ?? decodeDeclared(bytes, declared);
};
