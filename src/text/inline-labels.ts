/** Lines in a body that lead to another article: `Baca juga: TITLE`. */
import { designAfter, designBefore, keyOf, withoutDesign } from './label-marks.ts';
import { inlinePhrases, strongInlinePhrases } from './list-label-words.ts';
import { foldSpaces } from './white-space.ts';

/** A read-more label and the title after it. */
export interface InlineLabel {
  readonly label: string;
  /** Empty where the label stands alone. */
  readonly rest: string;
}

const inlineSet: ReadonlySet<string> = new Set(inlinePhrases);

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
  return inlineFirstWords.has(
    word
      .replace(/[’‘´`]/g, "'")
      .toLowerCase()
      .replace(/\u0307/g, ''),
  );
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
