/** Labels of lists of other articles, of links to more, and of read-more lines. */
import type { ListKind } from '../types.ts';
import {
  inlinePhrases,
  labelPhrases,
  moreAfterLabel,
  morePhrases,
  moreTails,
  narrowingWords,
  strongInlinePhrases,
} from './list-label-words.ts';
import { foldSpaces } from './white-space.ts';

/** What a label says about the list under it. */
export interface ListLabel {
  /** As printed, white space folded, without a colon at the end. */
  readonly label: string;
  readonly kind: ListKind;
  /** It leads to more of the same (`Selengkapnya`, `Indeks`) and has no list of its own. */
  readonly more: boolean;
}

/** A read-more label and the title after it. */
export interface InlineLabel {
  readonly label: string;
  /** Empty where the label stands alone. */
  readonly rest: string;
}

const maxLabelChars = 90;
const maxLabelWords = 5;

const kindOfPhrase: ReadonlyMap<string, ListKind> = new Map(
  (Object.keys(labelPhrases) as (keyof typeof labelPhrases)[]).flatMap((kind) =>
    labelPhrases[kind].map((phrase): [string, ListKind] => [phrase, kind]),
  ),
);
const moreSet: ReadonlySet<string> = new Set(morePhrases);
const inlineSet: ReadonlySet<string> = new Set(inlinePhrases);

/** Bullets, arrows and brackets of design around a label; `+` and `#` stand only before one. */
const designBefore = /^[\s|•●▪■◆►▶»›→+#>*–—-]{1,4}/;
const designAfter = /[\s|•●▪■◆►▶»›→>+:：.…–—-]{1,6}$/;

const withoutDesign = (text: string): string =>
  text.replace(designBefore, '').replace(designAfter, '');

/** A label in the spelling of the tables: lower case, one kind of apostrophe, no marks at the end. */
const keyOf = (label: string): string =>
  withoutDesign(label.replace(/^[([](.{1,80})[)\]]$/, '$1'))
    .replace(/[!?]{1,5}$/, '')
    .replace(/[’‘´`]/g, "'")
    .toLowerCase();

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

/** `BUDI SANTOSO: BERITA TERKAIT`, `Kabar News - Berita Terkini`: a name before a label of two words or more. */
const kindAfterName = (key: string): ListKind | undefined => {
  const [, name = '', label = ''] =
    /^([^:|]{2,40}?)(?:\s?[:|]\s| [-–—] )(.{5,40})$/.exec(key) ?? [];
  return label.includes(' ') && name.split(' ').length <= 4 ? kindOfPhrase.get(label) : undefined;
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

/**
 * Reads a label that stands alone: `TOP SEVEN`, `Terpopuler Nasional`, `Baca juga:`, `Mehr zum Thema`.
 * Undefined for any other text, also for a sentence that merely contains such words.
 */
export const readListLabel = (text: string): ListLabel | undefined => {
  if (text.length > maxLabelChars * 2) return undefined;
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
  text.length <= maxLabelChars && isMoreKey(keyOf(foldSpaces(text)));

/** Characters of a line in which its label must end. */
const maxInlineChars = 45;
/** Longer lines are paragraphs, whatever they begin with. */
const maxInlineLine = 400;
const separator = /\s{0,3}(?:[:：|»›→>]|\s[-–—]\s)\s{0,3}/;

/** First words of the labels: most lines of a page are told by theirs. */
const inlineFirstWords: ReadonlySet<string> = new Set(
  [...inlinePhrases, ...strongInlinePhrases].map((phrase) => phrase.split(' ', 1)[0] ?? ''),
);
const firstWord = /^[\s([|•●▪■◆►▶»›→+#>*–—-]{0,8}([\p{L}\p{M}'’‘´`-]{2,14}|à)(?![\p{L}\p{M}])/iu;

const opensWithLabelWord = (text: string): boolean => {
  const word = firstWord.exec(text.slice(0, maxInlineChars))?.[1] ?? '';
  return inlineFirstWords.has(word.replace(/[’‘´`]/g, "'").toLowerCase());
};

/** `"TITLE" di sini:` -> `TITLE`; only where nothing else follows the closing quote. */
const withoutQuotes = (title: string): string => {
  const quoted =
    /^["“'‘]([^"“”]{1,300})["”'’]\s?(?:(?:di sini|disini|di bawah ini|berikut ini|berikut)\s?)?[:.]?$/.exec(
      title,
    );
  return quoted?.[1] ?? title;
};

/** A capital, a digit or a quotation mark; `\p{Lo}`: scripts without capitals. */
const opensTitle = /^[\p{Lu}\p{Lo}\d"“„«'‘(¿¡]/u;

/** The label before the first separator, if it is one. */
const separated = (line: string): InlineLabel | undefined => {
  const head = line.slice(0, maxInlineChars + 6);
  const found = separator.exec(head);
  if (found === null || found.index === 0) return undefined;
  const label = head.slice(0, found.index).replace(designAfter, '');
  if (!inlineSet.has(keyOf(label))) return undefined;
  const rest = line.slice(found.index + found[0].length).replace(designBefore, '');
  // "Watch: the match starts at nine": one word is a label only where a title follows.
  if (!label.includes(' ') && rest !== '' && !opensTitle.test(rest)) return undefined;
  return { label, rest: withoutQuotes(rest) };
};

/** `Baca Juga Harga Beras Turun`, `Simak Video 'Judul'`: no colon, but a capital or a quote. */
const unseparated = (line: string): InlineLabel | undefined => {
  const words = line.slice(0, maxInlineChars).split(' ');
  for (let size = Math.min(4, words.length - 1); size > 1; size -= 1) {
    const label = words.slice(0, size).join(' ');
    if (!strongInlinePhrases.has(keyOf(label)) || /[.,!?]$/.test(label)) continue;
    const rest = line.slice(label.length + 1);
    if (!/^[\p{Lu}\d"“'‘]/u.test(rest)) return undefined;
    // A sentence ends like one: "Baca juga Kitab Kejadian setiap pagi."
    return /[^.][.]$/.test(rest) ? undefined : { label, rest: withoutQuotes(rest) };
  }
  return undefined;
};

/**
 * Reads a line that begins with a read-more label.
 * `rest` is the title, without quotes around it; empty where the label stands alone.
 * Undefined for a line that begins with no such label.
 *
 *     Baca juga: Harga Beras Turun     Tonton juga "Judul" di sini:     (Baca: Judul)
 *     ^^^^^^^^^  ^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^  ^^^^^                ^^^^  ^^^^^
 */
export const readInlineLabel = (text: string): InlineLabel | undefined => {
  if (text.length > maxInlineLine * 2) return undefined;
  const trimmed = text.trimStart();
  if (!opensWithLabelWord(trimmed)) return undefined;
  const line = foldSpaces(trimmed)
    .replace(/^[([](.{1,400})[)\]]\.?$/, '$1')
    .replace(designBefore, '')
    .trim();
  if (line === '' || line.length > maxInlineLine) return undefined;
  if (line.length <= maxInlineChars && inlineSet.has(keyOf(line)))
    return { label: withoutDesign(line), rest: '' };
  return separated(line) ?? unseparated(line);
};
