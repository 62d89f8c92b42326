/** Lines of JSON as bytes: what is read of them, and the mark put in. */
import type { ClusterMark } from './clusters.ts';
import { type RecordFacts, readRecordFacts } from './record-facts.ts';

const asBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length);

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x09 || byte === 0x0d;

const hasByteOrderMark = (line: Uint8Array): boolean =>
  line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf;

/** The line without white space around it and without a byte order mark; empty where nothing else is in it. */
export const trimLine = (line: Uint8Array): Uint8Array => {
  let from = hasByteOrderMark(line) ? 3 : 0;
  let end = line.length;
  while (from < end && isSpace(line[from])) from += 1;
  while (from < end && isSpace(line[end - 1])) end -= 1;
  return line.subarray(from, end);
};

const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/**
 * The facts in a trimmed line. Throws Failure('bad-record').
 * Reading it as Latin-1 is twice as fast and as good where only keys, digits and ASCII are looked at: UTF-8 bytes
 * stand inside strings alone. A name that is more than ASCII is read again as UTF-8.
 */
export const readLineFacts = (line: Uint8Array): RecordFacts => {
  const bytes = asBuffer(line);
  const facts = readRecordFacts(bytes.toString('latin1'));
  return isAscii(facts.agency ?? '') ? facts : readRecordFacts(bytes.toString());
};

/** A trimmed line of a record without a mark, with it: all else byte for byte as it came. */
export const withMark = (line: Uint8Array, mark: ClusterMark): Uint8Array[] => [
  line.subarray(0, -1),
  Buffer.from(`,"cluster":${JSON.stringify(mark)}}\n`),
];

/** The same for a record that has a mark already, of a run before: it is replaced. */
export const withNewMark = (line: Uint8Array, mark: ClusterMark): string =>
  JSON.stringify({ ...(JSON.parse(asBuffer(line).toString()) as object), cluster: mark });
