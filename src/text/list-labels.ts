/** Labels of lists of other articles, and of links to more of them. */
import type { ListKind } from '../types.ts';
import { keyOf, withoutDesign } from './label-marks.ts';
import { beginsLikeOneOf } from './label-starts.ts';
import {
  labelPhrases,
  mediaWords,
  moreAfterLabel,
  morePhrases,
  moreTails,
  narrowingWords,
} from './list-label-words.ts';
import { foldSpaces } from './white-space.ts';

export { type InlineLabel, readInlineLabel } from './inline-labels.ts';

/** What a label says about the list under it. */
export interface ListLabel {
  /** As printed, white space folded, without a colon at the end. */
  readonly label: string;
  readonly kind: ListKind;
  /** It leads to more of the same (`Selengkapnya`, `Indeks`) and has no list of its own. */
  readonly more: boolean;
}

const maxLabelChars = 90;
const maxLabelWords = 5;

const kindOfPhrase: ReadonlyMap<string, ListKind> = new Map(
  (Object.keys(labelPhrases) as (keyof typeof labelPhrases)[]).flatMap((kind) =>
    labelPhrases[kind].map((phrase): [string, ListKind] => [phrase, kind]),
  ),
);
const moreSet: ReadonlySet<string> = new Set(morePhrases);

const isNarrowing = (words: readonly string[]): boolean =>
  words.every((word) => narrowingWords.has(word));

/** `top seven`, `top 10 gaya`, `5 terpopuler`. */
const isRanking = (words: readonly string[]): boolean => {
  const [first = '', second = '', ...rest] = words;
  if (first === 'top')
    return /^(?:\d{1,3}|three|five|six|seven|eight|ten|lima|tujuh|sepuluh)$/.test(second) &&
      rest.length <= 3
      ? isNarrowing(rest)
      : false;
  return /^\d{1,2}$/.test(first) && kindOfPhrase.get(words.slice(1).join(' ')) === 'popular';
};

/** A phrase of the tables with words that narrow it after it, or before one about lists of articles. */
const kindOfKey = (key: string): ListKind | undefined => {
  const exact = kindOfPhrase.get(key);
  if (exact !== undefined) return exact;
  const words = key.split(' ');
  if (words.length > maxLabelWords) return undefined;
  if (isRanking(words)) return 'popular';
  for (let size = words.length - 1; size > 0; size -= 1) {
    const kind = kindOfPhrase.get(words.slice(0, size).join(' '));
    if (kind !== undefined && isNarrowing(words.slice(size))) return kind;
    const last = kindOfPhrase.get(words.slice(-size).join(' '));
    if (last !== undefined && isNarrowing(words.slice(0, -size))) return last;
  }
  return undefined;
};

/** `BUDI SANTOSO: BERITA TERKAIT`, `Kabar News - Berita Terkini`, `Budi Santoso: Video`: a name before a label. */
const kindAfterName = (key: string): ListKind | undefined => {
  const [, name = '', label = ''] =
    /^([^:|]{2,40}?)(?:\s?[:|]\s| [-–—] )(.{4,40})$/.exec(key) ?? [];
  if (name === '' || name.split(' ').length > 4) return undefined;
  if (mediaWords.has(label)) return 'other';
  return label.includes(' ') ? kindOfPhrase.get(label) : undefined;
};

/** `More from Kabar`, `Mehr aus Berlin`, `Berita terkait di Kabar`: an open end of one to three words. */
const openLabel =
  /^(?:more (?:from|in|on|about)|mehr (?:aus|von|zu|über)|plus (?:de|sur)|más (?:de|en|sobre)|mais (?:de|em|sobre)|meer (?:over|van|uit)|berita lain(?:nya)? (?:di|dari)|terkini di|terpopuler di|latest (?:from|in)|lo más (?:leído|visto) (?:en|de)|les plus lus (?:de|dans)|trending (?:di|in|on)|most (?:read|popular) (?:in|on)) \S{2,30}(?: \S{2,30}){0,2}$/;

const kindOfOpen = (key: string, printed: string): ListKind | undefined => {
  // A title is set in capitals: "Trending di TikTok" is a headline, "More in common" a phrase.
  if (!openLabel.test(key) || /[.!?]$/.test(printed)) return undefined;
  if (key.split(' ').length > maxLabelWords || !/\s\p{Lu}\S*$/u.test(printed)) return undefined;
  if (/^(?:terpopuler|trending|most|lo más|les plus)/.test(key)) return 'popular';
  return /^(?:terkini|latest)/.test(key) ? 'latest' : 'related';
};

const openStarts =
  'more mehr plus más mais meer berita terkini terpopuler latest lo trending most les top';

const mayBeMore = beginsLikeOneOf(morePhrases, { ranks: false });
const mayBeLabel = beginsLikeOneOf(
  [...kindOfPhrase.keys(), ...morePhrases, ...narrowingWords, ...openStarts.split(' ')],
  { ranks: true },
);

/**
 * Reads a label that stands alone: `TOP SEVEN`, `Terpopuler Nasional`, `Baca juga:`, `Mehr zum Thema`.
 * Undefined for any other text, also for a sentence that merely contains such words.
 */
export const readListLabel = (text: string): ListLabel | undefined => {
  if (text.length > maxLabelChars * 2 || !mayBeLabel(text)) return undefined;
  const folded = foldSpaces(text);
  if (folded.length > maxLabelChars) return undefined;
  const label = withoutDesign(folded);
  const key = keyOf(folded);
  if (key === '') return undefined;
  const kind = kindOfKey(key) ?? kindAfterName(key) ?? kindOfOpen(key, label);
  if (kind !== undefined) return { label, kind, more: false };
  if (isMoreKey(key))
    return { label, kind: /^inde(?:x|ks)/.test(key) ? 'latest' : 'other', more: true };
  const before = moreAfterLabel.exec(label)?.[1];
  const ownKind = before === undefined ? undefined : kindOfKey(keyOf(before));
  return before === undefined || ownKind === undefined
    ? undefined
    : { label: before, kind: ownKind, more: false };
};

const isMoreKey = (key: string): boolean => {
  if (moreSet.has(key)) return true;
  const words = key.split(' ');
  if (words.length < 2 || words.length > maxLabelWords) return false;
  for (let size = words.length - 1; size > 0; size -= 1) {
    if (!moreSet.has(words.slice(0, size).join(' '))) continue;
    const tail = words.slice(size);
    return size > 1 && (moreTails.has(tail.join(' ')) || isNarrowing(tail));
  }
  return false;
};

/** Whether a text is nothing but a link to more: `Selengkapnya »`, `Lihat Semua`, `Load more articles`. */
export const isMoreLink = (text: string): boolean =>
  text.length <= maxLabelChars && mayBeMore(text) && isMoreKey(keyOf(foldSpaces(text)));
