import { type AnyCase, anyCase } from './any-case.ts';
import { dateWords } from './name-words.ts';
import { bylineEnds, dateLeadIns } from './role-words.ts';

// `5 Juni 2025`, `05/06/25`, `5, 2025`, `10:12`, `2025-06-05`; not the number in a headline
const dateOrTime =
  '(?:\\d{1,2}[ /.-](?:\\p{L}{3,10}|\\d{1,2})[ /.,-]{1,3}\\d{2,4}|\\d{1,2},? \\d{4}|\\d{1,2}[:.]\\d\\d|\\d{4}-\\d\\d)';
/** A rights notice, a tag line, a word before a date, or a date: no byline goes beyond. */
export const ends: AnyCase = anyCase(
  `(?<![\\p{L}])(?:(?:${bylineEnds.join('|')})(?![\\p{L}])|(?:${dateLeadIns.join('|')})(?=:|$| \\d| on | \\p{L}{3,9}[,.]? \\d))|(?<![\\p{L}\\p{N}.])${dateOrTime}`,
);

/** The text before a date, a rights notice or a tag line, without separators left over. */
export function cutEnd(value: string): string {
  const index = ends.search(value);
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
    const word = (words.at(-1) ?? '').replace(/[ ,.|()–—-]/gu, '').toLowerCase();
    if (word !== '' && !dateWords.has(word)) break;
    words.pop();
  }
  return words.join('');
}
