/** Words of a text: runs of letters and digits in any script. */

const letterOrDigit = /[\p{L}\p{N}]/u;
const surrogate = /[\ud800-\udfff]/;

/** What is known of each code unit: 0 nothing yet, 1 no part of a word, 2 part of one. */
const known = new Uint8Array(65_536);

const isWordUnit = (code: number): boolean => {
  if (known[code] === 0) known[code] = letterOrDigit.test(String.fromCharCode(code)) ? 2 : 1;
  return known[code] === 2;
};

/** The words in order, as they stand. */
export const wordsOf = (text: string): string[] => {
  if (surrogate.test(text)) return text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i < text.length; i += 1) {
    const isWord = isWordUnit(text.charCodeAt(i));
    if (isWord && start < 0) start = i;
    else if (!isWord && start >= 0) {
      words.push(text.slice(start, i));
      start = -1;
    }
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
};

/** How many words there are. */
export const countWords = (text: string): number => {
  if (surrogate.test(text)) return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  let count = 0;
  let isInside = false;
  for (let i = 0; i < text.length; i += 1) {
    const isWord = isWordUnit(text.charCodeAt(i));
    if (isWord && !isInside) count += 1;
    isInside = isWord;
  }
  return count;
};
