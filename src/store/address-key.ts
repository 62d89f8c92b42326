/** Which addresses are one, and where in the index of the state they stand. */
import { hash } from 'node:crypto';

const sha256 = (text: string): Buffer => hash('sha256', text, 'buffer');

/** Of a key in a state of version 1, and of those of `originals`. */
export const firstKeyBytes = 16;

/** Half of SHA-256: it keeps the index small, and two addresses never share it. */
export const shortHash = (text: string): Buffer => sha256(text).subarray(0, firstKeyBytes);

const hostBytes = 4;
const digits = 12;
const placeBytes = hostBytes + digits / 2;
/** Of the whole: addresses that share host and digits never share them. */
const wholeBytes = 10;

/**
 * Where an address stands: with those of its host, among these by the first digits of its path, which in the addresses
 * of most papers are a date or a number that grows. New addresses come to stand together then, on a few pages of the
 * index; by a hash alone each of them would be written to a page of its own.
 *
 *     example.com/read/2026/11/25/07302291/harga-beras?id=7
 *     ^^^^^^^^^^^      ^^^^ ^^ ^^ ^^^^
 */
const writePlace = (into: Buffer, key: string): void => {
  const [address = ''] = key.split('?', 1);
  const slash = address.indexOf('/');
  const host = slash === -1 ? address : address.slice(0, slash);
  const found = address.slice(host.length).replace(/\D+/g, '').slice(0, digits);
  sha256(host).copy(into, 0, 0, hostBytes);
  into.write(found.padEnd(digits, '0'), hostBytes, 'hex');
};

/**
 * The key of an address in the state, 20 bytes: its place and a hash. `key`: what its spellings share (linkKey).
 * `whole`: the hash of that where it is known, as states of version 1 have it.
 */
export const addressKey = (key: string, whole: Uint8Array = sha256(key)): Buffer => {
  const placed = Buffer.alloc(placeBytes + wholeBytes);
  writePlace(placed, key);
  placed.set(whole.subarray(0, wholeBytes), placeBytes);
  return placed;
};
