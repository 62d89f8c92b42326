/** Where gzip members begin (RFC 1952): told by their heads, and found again behind damage. */
import { constants, inflateRawSync } from 'node:zlib';
import type { ByteSource } from './byte-source.ts';

/** Magic number and the one method there is, deflate. */
const mark = Buffer.from([0x1f, 0x8b, 0x08]);

/** Longest head of a member: a file's name and a comment are the only parts without a length. */
export const maxMemberHeadBytes = 4_096;

/** Where the zero byte behind a text is; NaN where it does not end. */
const afterText = (bytes: Uint8Array, from: number): number => {
  const end = bytes.indexOf(0, from);
  return end < 0 ? Number.NaN : end + 1;
};

/** The length of a member's head (RFC 1952, section 2.3); undefined where the bytes are none. */
export const headLength = (bytes: Buffer): number | undefined => {
  if (bytes.length < 10 || bytes.indexOf(mark) !== 0) return undefined;
  const flags = bytes[3] ?? 0;
  // The reserved bits.
  if ((flags & 0xe0) !== 0) return undefined;
  let at = 10;
  if (flags & 4) at += 2 + (bytes.length < 12 ? Number.NaN : bytes.readUInt16LE(10));
  if (flags & 8) at = afterText(bytes, at);
  if (flags & 16) at = afterText(bytes, at);
  if (flags & 2) at += 2;
  return at <= Math.min(bytes.length, maxMemberHeadBytes) ? at : undefined;
};

/** Whether bytes begin a gzip member. */
export const isGzip = (bytes: Uint8Array): boolean => mark.equals(bytes.subarray(0, 3));

/** Bytes that tell what a member begins with; they unpack to a megabyte at most. */
const probeBytes = 1_024;

/** The first bytes of the member that begins with `bytes`; none where it is no member. */
export const memberStart = (bytes: Buffer): Buffer => {
  const head = headLength(bytes.subarray(0, maxMemberHeadBytes));
  if (head === undefined) return Buffer.alloc(0);
  try {
    const packed = bytes.subarray(head, head + probeBytes);
    return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    // Three bytes that look like a member stand in compressed data by chance.
    return Buffer.alloc(0);
  }
};

/** What looks like a member and is none is tried so many times; more is a file made to keep us busy. */
const maxTries = 10_000;

/** Goes on to the next member whose content begins as `isWanted` says; false where there is none. */
export const seekMember = async (
  raw: ByteSource,
  isWanted: (start: Buffer) => boolean,
): Promise<boolean> => {
  for (let tries = 0; tries < maxTries; ) {
    const ahead = await raw.peek(maxMemberHeadBytes + probeBytes);
    const at = ahead.indexOf(mark);
    if (at < 0 && ahead.length < maxMemberHeadBytes) return false;
    raw.consume(at < 0 ? ahead.length - mark.length + 1 : at);
    if (at < 0) continue;
    const start = memberStart(await raw.peek(maxMemberHeadBytes + probeBytes));
    if (isWanted(start)) return true;
    raw.consume(1);
    tries += 1;
  }
  return false;
};
