/**
 * Header lines as WARC (ISO 28500, section 4) and HTTP (RFC 9112) have them.
 *
 *     WARC/1.1                                the first line
 *     WARC-Type: response                     name and value
 *     X-Long: one
 *       and the rest                          goes on from the line above
 *                                             an empty line ends them
 */
import type { ByteSource } from './byte-source.ts';

/** Longest head of a record, and of the HTTP message in it. */
export const maxHeadBytes = 65_536;

export interface HeaderBlock {
  readonly firstLine: string;
  /** In their order; a name may come more than once. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** The offset behind the empty line; undefined where there is none. Lines may end in LF alone. */
export const headEnd = (bytes: Buffer): number | undefined => {
  const ends = ['\n\r\n', '\n\n']
    .map((mark) => ({ at: bytes.indexOf(mark), length: mark.length }))
    .filter(({ at }) => at >= 0)
    .map(({ at, length }) => at + length);
  return ends.length === 0 ? undefined : Math.min(...ends);
};

/** Takes the head that lies ahead; undefined, and nothing taken, where it does not end within 64 KB. */
export const readHead = async (source: ByteSource): Promise<Buffer | undefined> => {
  for (let size = 1_024; ; size *= 4) {
    const ahead = (await source.peek(size)).subarray(0, maxHeadBytes);
    const end = headEnd(ahead);
    if (end !== undefined) {
      source.consume(end);
      return ahead.subarray(0, end);
    }
    if (ahead.length < size || size >= maxHeadBytes) return undefined;
  }
};

/** The lines of a head; what is no field is left out. */
export const parseHead = (head: Buffer, charset: 'utf8' | 'latin1'): HeaderBlock => {
  const [firstLine = '', ...lines] = head.toString(charset).split(/\r?\n/);
  const fields: [string, string][] = [];
  for (const line of lines) {
    const last = fields.at(-1);
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) {
      if (last !== undefined) last[1] = `${last[1]} ${line.trim()}`;
    } else if (colon > 0) fields.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return { firstLine, fields };
};

/** Fields by their names in lower case, several values parted by a comma. */
export const fieldMap = ({ fields }: HeaderBlock): Map<string, string> => {
  const map = new Map<string, string>();
  for (const [name, value] of fields) {
    const key = name.toLowerCase();
    const before = map.get(key);
    map.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return map;
};

/** A line break in a value would begin another field. */
const oneLine = (text: string): string => text.replace(/[\r\n\0]+/g, ' ');

/** The head as bytes, its empty line included. */
export const formatHead = (
  { firstLine, fields }: HeaderBlock,
  charset: 'utf8' | 'latin1',
): Buffer => {
  const lines = [firstLine, ...fields.map(([name, value]) => `${name}: ${value}`)];
  return Buffer.from(`${lines.map(oneLine).join('\r\n')}\r\n\r\n`, charset);
};
