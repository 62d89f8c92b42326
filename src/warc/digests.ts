/** Digests as WARC names them: `sha1:` and base32, or the name of another algorithm and hex. */
import { createHash } from 'node:crypto';

/** RFC 4648, section 6. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 with its padding: `ME======`. */
const base32 = (bytes: Uint8Array): string => {
  let text = '';
  let bits = 0;
  let count = 0;
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    count += 8;
    for (; count >= 5; count -= 5) text += alphabet[(bits >> (count - 5)) & 31];
    bits &= (1 << count) - 1;
  }
  if (count > 0) text += alphabet[(bits << (5 - count)) & 31];
  return text.padEnd(Math.ceil(text.length / 8) * 8, '=');
};

const hash = (algorithm: string, bytes: Uint8Array): Buffer =>
  createHash(algorithm).update(bytes).digest();

/** `sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ`: by this one archives of others tell equal payloads. */
export const sha1Digest = (bytes: Uint8Array): string => `sha1:${base32(hash('sha1', bytes))}`;

/** `sha256:` and hex: nobody can make other bytes that have it. */
export const sha256Digest = (bytes: Uint8Array): string =>
  `sha256:${hash('sha256', bytes).toString('hex')}`;

const algorithms: ReadonlySet<string> = new Set(['md5', 'sha1', 'sha256', 'sha384', 'sha512']);

/** Whether bytes have a digest; undefined where its algorithm is not known. */
export const hasDigest = (bytes: Uint8Array, digest: string): boolean | undefined => {
  const [, name = '', value = ''] = /^([a-z0-9-]{1,20})[:=](.{1,200})$/i.exec(digest.trim()) ?? [];
  const algorithm = name.toLowerCase().replaceAll('-', '');
  if (!algorithms.has(algorithm)) return undefined;
  const right = hash(algorithm, bytes);
  const given = value.trim().replace(/=+$/, '').toLowerCase();
  return [right.toString('hex'), base32(right).replace(/=+$/, '').toLowerCase()].includes(given);
};
