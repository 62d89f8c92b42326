/**
 * The records of a WARC file (ISO 28500:2017), ours or anyone's, one after the other.
 *
 *     WARC/1.1 CRLF            version
 *     WARC-Type: response      fields; Content-Length is the length of the block
 *     CRLF
 *     block
 *     CRLF CRLF
 *
 * In a .gz each record is a member, as it should be, or one member holds many. Lengths, checksums and digests are
 * checked; what is damaged is told, and reading goes on at the next member, in a plain file at the next line that
 * begins a record. No library: warcio's reader is silent about cut, damaged and foreign files and hangs on some.
 */
import { Failure } from '../failure.ts';
import { ByteSource } from './byte-source.ts';
import { checkDigests, type DigestsFound } from './check-digests.ts';
import { isGzip, memberStart, seekMember } from './gzip-heads.ts';
import { inflateMember } from './gzip-members.ts';
import { fieldMap, maxHeadBytes, parseHead, readHead } from './header-block.ts';

export interface WarcRecord {
  /** Where it is in the file: the offset of its member, and the offset in what that unpacks to: `1024`, `0+512`. */
  readonly place: string;
  /** `response`, `request`, `revisit` and so on, in lower case. */
  readonly type: string;
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** The block; its first 64 KB where it is larger than the limit. */
  readonly block: Buffer;
  readonly isOver: boolean;
  /** False where the payload does not have its digest, though the block has; undefined where that is not known. */
  readonly isPayloadRight: boolean | undefined;
}

/** Of a block that is too large to be held. */
const unchecked: DigestsFound = { isBlockRight: undefined, isPayloadRight: undefined };

export type Found =
  | { readonly record: WarcRecord }
  | { readonly damage: Failure; readonly isUnreadable: boolean }
  /** A member ended well, and so did all before it: the offset behind it. */
  | { readonly end: number };

export interface ReadOptions {
  /** The file, as messages name it. */
  readonly label: string;
  /** Largest block that is held, beside its 64 KB of headers. */
  readonly maxBytes: number;
}

const damaged = (what: string): Failure => new Failure('warc-record-damaged', what);

const isDamage = (error: unknown): error is Failure =>
  error instanceof Failure && ['warc-record-damaged', 'input-bad-gzip'].includes(error.code);

/** The failure of one record. */
export const damageAt = (label: string, place: string, cause: Failure): Failure =>
  new Failure(
    'warc-record-damaged',
    `${label}#${place}: a damaged record (${cause.message}); it is left out, get a fresh copy of the archive`,
    { cause, detail: { place } },
  );

/** Whether bytes begin a record; empty lines before it do not matter. */
const beginsRecord = (bytes: Buffer): boolean =>
  /^[\r\n]{0,8}WARC\/\d/.test(bytes.toString('latin1', 0, 20));

/** The next bytes, fewer where the source ends. */
const take = async (source: ByteSource, length: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let missing = length;
  while (missing > 0) {
    const chunk = (await source.peek()).subarray(0, missing);
    if (chunk.length === 0) break;
    chunks.push(chunk);
    source.consume(chunk.length);
    missing -= chunk.length;
  }
  return Buffer.concat(chunks);
};

/** Goes over so many bytes; how many there were. */
const skip = async (source: ByteSource, length: number): Promise<number> => {
  let skipped = 0;
  while (skipped < length) {
    const ahead = Math.min((await source.peek()).length, length - skipped);
    if (ahead === 0) break;
    source.consume(ahead);
    skipped += ahead;
  }
  return skipped;
};

const readBlock = async (source: ByteSource, length: number, { maxBytes }: ReadOptions) => {
  const isOver = length > maxBytes + maxHeadBytes;
  const block = await take(source, isOver ? maxHeadBytes : length);
  const found = block.length + (isOver ? await skip(source, length - maxHeadBytes) : 0);
  if (found < length) throw damaged(`${found} of its ${length} bytes are there`);
  return { block, isOver };
};

const isLineEnd = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;

/** Goes over line ends; whether there was one. */
const skipLineEnds = async (source: ByteSource): Promise<boolean> => {
  const before = source.offset;
  while (isLineEnd((await source.peek())[0])) {
    const ahead = await source.peek();
    const end = ahead.findIndex((byte) => !isLineEnd(byte));
    source.consume(end < 0 ? ahead.length : end);
  }
  return source.offset > before;
};

/** The record must be as long as it says: line ends, then the next one or nothing. */
const checkEnd = async (source: ByteSource): Promise<void> => {
  const hasLineEnd = await skipLineEnds(source);
  const next = await source.peek(5);
  const isEnd = next.length === 0 || next.toString('latin1', 0, 5) === 'WARC/';
  if (hasLineEnd && isEnd) return;
  if (next.length === 0) throw damaged('the line ends behind it are missing');
  throw damaged('it is not as long as its Content-Length says');
};

const readFields = async (source: ByteSource) => {
  const head = await readHead(source);
  if (head === undefined) throw damaged('its headers do not end within 64 kB');
  const parsed = parseHead(head, 'utf8');
  if (!/^WARC\/\d{1,3}\.\d{1,3}\s*$/.test(parsed.firstLine))
    throw damaged('it does not begin with WARC/ and a version');
  const fields = fieldMap(parsed);
  const type = fields.get('warc-type')?.toLowerCase();
  const length = fields.get('content-length') ?? '';
  if (type === undefined) throw damaged('it has no WARC-Type');
  if (!/^\d{1,15}$/.test(length)) throw damaged('it has no usable Content-Length');
  return { fields, type, length: Number(length) };
};

const readRecord = async (
  source: ByteSource,
  place: string,
  options: ReadOptions,
): Promise<WarcRecord> => {
  const { fields, type, length } = await readFields(source);
  const { block, isOver } = await readBlock(source, length, options);
  const { isBlockRight, isPayloadRight } = isOver ? unchecked : checkDigests(fields, block);
  try {
    await checkEnd(source);
  } catch (error) {
    // The member is damaged behind this record, which is whole: the source says so again to whoever reads on.
    if (!isBlockRight || !isDamage(error) || error.code !== 'input-bad-gzip') throw error;
  }
  return { place, type, fields, block, isOver, isPayloadRight };
};

const lineThatBegins = /\nWARC\/\d{1,3}\.\d{1,3}\r?\n/;
const longestLine = 20;

/** Goes on to the next line that begins a record; false where there is none. */
const seekRecord = async (source: ByteSource): Promise<boolean> => {
  while (true) {
    const ahead = await source.peek(longestLine);
    const at = ahead.toString('latin1').search(lineThatBegins);
    if (at >= 0) {
      source.consume(at + 1);
      return true;
    }
    const isLast = ahead.length < longestLine;
    source.consume(isLast ? ahead.length : ahead.length - longestLine + 1);
    if (isLast) return false;
  }
};

type Damage = Extract<Found, { readonly damage: Failure }>;

/** An error of reading as damage; throws on what is none. */
const toDamage = (error: unknown, label: string, place: string): Damage => {
  if (!isDamage(error)) throw error;
  return {
    damage: damageAt(label, place, error),
    isUnreadable: error.code === 'input-bad-gzip',
  };
};

const readOne = async (
  source: ByteSource,
  place: string,
  options: ReadOptions,
): Promise<{ readonly record: WarcRecord } | Damage> => {
  source.mark();
  try {
    return { record: await readRecord(source, place, options) };
  } catch (error) {
    return toDamage(error, options.label, place);
  }
};

/** Goes on behind a damaged record; false where there is nothing more to read. */
const goOn = async (source: ByteSource, { isUnreadable }: Damage): Promise<boolean> => {
  if (isUnreadable) return false;
  source.rewind();
  source.consume(1);
  return seekRecord(source);
};

/** Records up to the end of the source, or to where nothing more can be unpacked. */
async function* recordsIn(
  source: ByteSource,
  placeOf: (offset: number) => string,
  options: ReadOptions,
): AsyncGenerator<Found, void, undefined> {
  let isTold = false;
  try {
    while (true) {
      await skipLineEnds(source);
      if ((await source.peek()).length === 0) return;
      const found = await readOne(source, placeOf(source.offset), options);
      isTold = 'damage' in found;
      yield found;
      if ('damage' in found && !(await goOn(source, found))) return;
    }
  } catch (error) {
    // The member broke off between two records; one that was told already is told once.
    const damage = toDamage(error, options.label, placeOf(source.offset));
    if (!isTold) yield damage;
  }
}

/** The records of the member that lies ahead. */
async function* recordsOfMember(
  raw: ByteSource,
  options: ReadOptions,
): AsyncGenerator<Found, void, undefined> {
  const start = raw.offset;
  const member = new ByteSource(inflateMember(raw));
  const placeOf = (offset: number) => (offset === 0 ? `${start}` : `${start}+${offset}`);
  try {
    yield* recordsIn(member, placeOf, options);
  } finally {
    await member.close();
  }
}

async function* packedRecords(
  raw: ByteSource,
  options: ReadOptions,
): AsyncGenerator<Found, void, undefined> {
  while ((await raw.peek()).length > 0) {
    raw.mark();
    const start = `${raw.offset}`;
    let isWhole = isGzip(await raw.peek(3));
    if (!isWhole) {
      const cause = damaged('no gzip member begins here');
      yield { damage: damageAt(options.label, start, cause), isUnreadable: true };
    } else
      for await (const found of recordsOfMember(raw, options)) {
        if ('damage' in found) isWhole = false;
        yield found;
      }
    if (isWhole) yield { end: raw.offset };
    else {
      raw.rewind();
      raw.consume(1);
      if (!(await seekMember(raw, beginsRecord))) return;
    }
  }
}

/** Whether bytes begin a WARC, packed or not. */
export const looksLikeWarc = (bytes: Buffer): boolean =>
  beginsRecord(isGzip(bytes) ? memberStart(bytes) : bytes);

const noWarc = (label: string): Failure =>
  new Failure(
    'input-not-warc',
    `${label}: holds no WARC record; give a .warc or .warc.gz file, and anything else under its own name`,
  );

/**
 * The records of an archive and what is damaged in it, in the order of the file; memory holds one record.
 * Throws Failure('input-not-warc') where it holds none, Failure('input-empty'), and what the stream throws.
 */
export async function* readRecords(
  stream: AsyncIterable<Uint8Array | string>,
  options: ReadOptions,
): AsyncGenerator<Found, void, undefined> {
  const { label } = options;
  const raw = new ByteSource(stream);
  let isWarc = false;
  const waiting: Found[] = [];
  try {
    const start = await raw.peek(8_192);
    if (start.length === 0)
      throw new Failure('input-empty', `${label}: holds no bytes; get a fresh copy of it`);
    isWarc = looksLikeWarc(start);
    const all = isGzip(start)
      ? packedRecords(raw, options)
      : recordsIn(raw, (offset) => `${offset}`, options);
    for await (const found of all) {
      // Damage at the start of what may be no WARC at all waits for the first record.
      if ('record' in found) isWarc = true;
      if (isWarc) yield* [...waiting.splice(0), found];
      else if (waiting.length === 0) waiting.push(found);
    }
    if (!isWarc) throw noWarc(label);
  } finally {
    await raw.close();
  }
}
