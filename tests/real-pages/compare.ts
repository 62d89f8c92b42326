/** How near a record comes to what stands on a page. */
import type { Article } from '../../src/types.ts';

/** White space folded, quotes and dashes left as printed. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** For labels and names, whose case is often a matter of style. */
export const caseFolded = (text: string): string => folded(text).toLowerCase();

/** The paragraphs of a record. */
export const paragraphsOf = ({ articleBody }: Article): string[] =>
  articleBody?.split('\n\n').map(folded) ?? [];

/** The harmonic mean of precision and recall of two bags of strings, 0 to 1. */
export const bagF1 = (found: readonly string[], expected: readonly string[]): number => {
  if (found.length === 0 || expected.length === 0) return found.length === expected.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const entry of expected) left.set(entry, (left.get(entry) ?? 0) + 1);
  let shared = 0;
  for (const entry of found) {
    const count = left.get(entry) ?? 0;
    if (count === 0) continue;
    left.set(entry, count - 1);
    shared += 1;
  }
  return (2 * shared) / (found.length + expected.length);
};

/** All words of some paragraphs. */
export const wordsOf = (paragraphs: readonly string[]): string[] =>
  paragraphs.join(' ').split(/\s+/).filter(Boolean);

interface NamedList {
  readonly label: string | null;
  readonly items: readonly { readonly headline: string }[];
}

const sameLabel = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : labelKey(a) === labelKey(b);

/** `Baca Juga :` and `Baca juga` are one label. */
const labelKey = (label: string): string => caseFolded(label).replace(/ ?:$/, '');

/** Lists of a record under a label, as one: a page may tell one list in several pieces. */
export const headlinesUnder = (record: Article, label: string | null): string[] =>
  record.related
    .filter((list) => sameLabel(list.label, label))
    .flatMap(({ items }) => items.map(({ headline }) => caseFolded(headline)));

/** The part of a list's items that the record has under the same label, 0 to 1. */
export const listRecall = (record: Article, expected: NamedList): number => {
  const found = new Set(headlinesUnder(record, expected.label));
  const hits = expected.items.filter(({ headline }) => found.has(caseFolded(headline)));
  return hits.length / expected.items.length;
};
