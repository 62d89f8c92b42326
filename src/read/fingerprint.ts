/** Identity and near-identity of an article: hashes over its address and its words. */
import { createHash } from 'node:crypto';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Words in a row that make one feature of the simhash. */
const shingleWords = 3;
const hashBits = 64;

/** Letters and digits of a text, lower case, parted by single spaces: what the hashes are over. */
const normalise = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** 32 hex digits of SHA-256 over the address, over the content where there is none. */
export const articleId = (address: string | undefined, content: string): string =>
  sha256(address ?? normalise(content).join(' ')).slice(0, 32);

/** SHA-256 over the words of the body: equal for texts that differ only in marks, case and space. */
export const contentHash = (body: string): string => sha256(normalise(body).join(' '));

/** FNV-1a in two 32-bit halves with different primes of the family; enough spread for a simhash. */
const hash64 = (words: readonly string[], from: number): readonly [number, number] => {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let i = from; i < Math.min(from + shingleWords, words.length); i += 1) {
    const word = words[i] as string;
    for (let k = 0; k < word.length; k += 1) {
      const code = word.charCodeAt(k);
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low ^ code, 0x85ebca6b);
    }
    high = Math.imul(high ^ 32, 0x01000193);
    low = Math.imul(low ^ 32, 0x85ebca6b);
  }
  return [high ^ (high >>> 15), low ^ (low >>> 13)];
};

/** Charikar's simhash (2002) over three-word shingles, 16 hex digits: near-duplicates differ in few bits. */
export const simhash = (body: string): string => {
  const words = normalise(body);
  const weights = new Int32Array(hashBits);
  for (let i = 0; i === 0 || i + shingleWords <= words.length; i += 1) {
    const [high, low] = hash64(words, i);
    for (let bit = 0; bit < 32; bit += 1) {
      weights[bit] = (weights[bit] ?? 0) + ((low >>> bit) & 1 ? 1 : -1);
      weights[bit + 32] = (weights[bit + 32] ?? 0) + ((high >>> bit) & 1 ? 1 : -1);
    }
  }
  let digits = '';
  for (let nibble = hashBits / 4 - 1; nibble >= 0; nibble -= 1) {
    let value = 0;
    for (let bit = 3; bit >= 0; bit -= 1)
      value = value * 2 + ((weights[nibble * 4 + bit] ?? 0) > 0 ? 1 : 0);
    digits += value.toString(16);
  }
  return digits;
};
