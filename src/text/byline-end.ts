import { dateWords } from './name-words.ts';
import { bylineEnds } from './role-words.ts';

/** A rights notice, a tag line, a word before a date, or a number: no byline goes beyond. */
export const ends = new RegExp(
  `(?<![\\p{L}])(?:${bylineEnds.join('|')})(?![\\p{L}])|(?<![\\p{L}\\p{N}.])\\d`,
  'iu',
);

/** The text before a date, a rights notice or a tag line, without separators left over. */
export function cutEnd(value: string): string {
  const index = value.search(ends);
  const kept = index < 0 ? value : dropDateWords(value.slice(0, index));
  return kept
    .replace(/[\s|•·,;:/–—-]{1,20}$/u, '')
    .replace(/^[\s|:]{1,9}/u, '')
    .trim();
}

/** `SARAH | KAMIS, ` before a cut date is `SARAH`. */
function dropDateWords(value: string): string {
  const words = value.split(/(?<=[ ,|-])/u);
  while (words.length > 0) {
    const word = (words.at(-1) ?? '').replace(/[ ,|()–—-]/gu, '').toLowerCase();
    if (word !== '' && !dateWords.has(word)) break;
    words.pop();
  }
  return words.join('');
}
