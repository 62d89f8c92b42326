/** What a stream holds, told by its first bytes. */
import { constants, gunzipSync } from 'node:zlib';
import { isJsonPageLine, type JsonFields } from './json-page.ts';
import { isGzip } from './unpacked-stream.ts';

/** `page`: one, or what is none. */
export type Content = 'zip' | 'tar' | 'json-lines' | 'page';

/** A tar begins with a name, filled up with zeros; behind it, at 257, stands its mark (POSIX pax, ustar header block). */
const tarMark = { at: 257, text: 'ustar' };

/** So many bytes tell what is packed. */
const packedBytes = 8_192;

/** A first line of JSON with a page in it is long. */
const lineBytes = 1_048_576;

const begins = (start: Buffer, mark: string): boolean =>
  start.toString('latin1', 0, mark.length) === mark;

/** Whether it may still become that mark. */
const mayBegin = (start: Buffer, mark: string): boolean =>
  mark.startsWith(start.toString('latin1', 0, mark.length));

const beginsObject = (start: Buffer): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?[ \t]*\{/.test(start.toString('latin1', 0, 40));

/** No name of a file begins with a tag or holds a line end. */
const mayBeTar = (start: Buffer): boolean => {
  const name = start.subarray(0, 100);
  return name[0] !== 0x3c && !name.some((byte) => byte > 0 && byte < 0x20);
};

/** Whether more bytes would not tell more. */
export const isEnough = (start: Buffer): boolean => {
  if (isGzip(start)) return start.length >= packedBytes;
  if (
    start.length < 5 &&
    ['\x1f', 'PK\x03\x04', 'PK\x05\x06', 'WARC/', '\x28\xb5\x2f\xfd'].some((mark) =>
      mayBegin(start, mark),
    )
  )
    return false;
  if (begins(start, 'WARC/')) return start.length >= packedBytes;
  if (beginsObject(start)) return start.includes(0x0a) || start.length >= lineBytes;
  return !mayBeTar(start) || start.length >= tarMark.at + tarMark.text.length;
};

/** What a packed start unpacks to, as far as it goes; nothing where it is damaged. */
const unpackedStart = (start: Buffer): Buffer => {
  try {
    return gunzipSync(start.subarray(0, packedBytes), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    // Whoever reads it tells.
    return Buffer.alloc(0);
  }
};

/** A line that is longer than what was looked at is believed where it begins as an object does. */
const isJsonLines = (start: Buffer, fields: JsonFields): boolean => {
  if (!beginsObject(start)) return false;
  const end = start.indexOf(0x0a);
  const line = start.toString('utf8', 0, end < 0 ? start.length : end);
  return (
    isJsonPageLine(line, fields) ||
    (end < 0 && /^\ufeff?\s*\{\s*"/.test(line) && !/\}\s*$/.test(line))
  );
};

/** What a stream holds that begins so. Whether it is a WARC, the reader of those says. */
export const tellContent = (start: Buffer, fields: JsonFields): Content => {
  if (begins(start, 'PK\x03\x04') || begins(start, 'PK\x05\x06')) return 'zip';
  const plain = isGzip(start) ? unpackedStart(start) : start;
  if (plain.toString('latin1', tarMark.at, tarMark.at + tarMark.text.length) === tarMark.text)
    return 'tar';
  return isJsonLines(plain, fields) ? 'json-lines' : 'page';
};
