/** Identity and near-identity of an article: hashes over its address and its words. */
import { sha256Of } from '../text/sha256.ts';
import { wordsOf } from '../text/words.ts';

/** Words in a row that make one feature of the simhash. */
const shingleWords = 3;

let last: { readonly text: string; readonly words: readonly string[] } = { text: '', words: [] };

/** Letters and digits of a text, lower case, in runs: what the hashes are over. Both hashes of a body share them. */
const normalise = (text: string): readonly string[] => {
  if (text !== last.text) {
    last = { text, words: wordsOf(text.normalize('NFKC').toLowerCase()) };
  }
  return last.words;
};

/** 32 hex digits of SHA-256 over the address, over the content where there is none. */
export const articleId = (address: string | undefined, content: string): string =>
  sha256Of(address ?? normalise(content).join(' ')).slice(0, 32);

/** SHA-256 over the words of the body: equal for texts that differ only in marks, case and space. */
export const contentHash = (body: string): string => sha256Of(normalise(body).join(' '));

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

/** How often each of 32 bits is set, counted for all of them at once: `planes[k]` holds digit k of every count. */
const countBits = (planes: number[], bits: number): void => {
  let carry = bits;
  for (let k = 0; carry !== 0; k += 1) {
    const plane = planes[k] ?? 0;
    planes[k] = plane ^ carry;
    carry &= plane;
  }
};

/** The bits that are set more often than in half of `total`, as eight hex digits. */
const majority = (planes: readonly number[], total: number): string => {
  let value = 0;
  for (let bit = 31; bit >= 0; bit -= 1) {
    const count = planes.reduce((sum, plane, k) => sum + ((plane >>> bit) & 1) * 2 ** k, 0);
    value = value * 2 + (count * 2 > total ? 1 : 0);
  }
  return value.toString(16).padStart(8, '0');
};

/** Charikar's simhash (2002) over three-word shingles, 16 hex digits: near-duplicates differ in few bits. */
export const simhash = (body: string): string => {
  const words = normalise(body);
  const highs: number[] = [];
  const lows: number[] = [];
  const total = Math.max(1, words.length - shingleWords + 1);
  for (let i = 0; i < total; i += 1) {
    const [high, low] = hash64(words, i);
    countBits(highs, high);
    countBits(lows, low);
  }
  return majority(highs, total) + majority(lows, total);
};
