/**
 * Gzip members that are added one by one to a file, each with its own length in its head, so that the file can be
 * walked, and a torn last one found, without unpacking anything (RFC 1952, section 2.3.1.1: an extra field):
 *
 *     1f 8b 08 04  mtime  xfl os  08 00  'K' 'L' 04 00  length  deflated  crc32  size
 *              ^^ FEXTRA          ^^^^^ its length     ^^^^^^ of the member, little-endian
 */
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);

export const headBytes = 20;
const tailBytes = 8;

const fixedHead = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 8, 0, 0x4b, 0x4c, 4, 0]);

/** The bytes as a member, packed outside of the main thread. */
export const gzipMember = async (bytes: Uint8Array): Promise<Buffer> => {
  const deflated = await deflate(bytes, { level: constants.Z_DEFAULT_COMPRESSION });
  const head = Buffer.alloc(headBytes);
  fixedHead.copy(head);
  head.writeUInt32LE(headBytes + deflated.length + tailBytes, fixedHead.length);
  const tail = Buffer.alloc(tailBytes);
  tail.writeUInt32LE(crc32(bytes), 0);
  tail.writeUInt32LE(bytes.length % 2 ** 32, 4);
  return Buffer.concat([head, deflated, tail]);
};

/** The length of the member that begins with these bytes; undefined where they begin none of ours. */
export const memberLength = (head: Uint8Array): number | undefined => {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (bytes.length < headBytes || !bytes.subarray(0, fixedHead.length).equals(fixedHead))
    return undefined;
  const length = bytes.readUInt32LE(fixedHead.length);
  return length > headBytes + tailBytes ? length : undefined;
};
