/**
 * Patterns that take capitals and small letters for the same, asked of a text in small letters.
 *
 * V8 takes three to four times as long to compile a pattern that ignores case, as it closes each class over all of
 * Unicode: 5 ms of a start for one of twenty alternatives.
 */

import { once } from './once.ts';

/** A text's small letters; undefined where those are not its letters one by one (`İ`, a long s). */
export const smallLetters = (text: string): string | undefined => {
  const small = text.toLowerCase();
  return small.length === text.length && !text.includes('ſ') ? small : undefined;
};

/** A pattern's source in small letters, its escapes as they are. */
export const smallSource = (source: string): string =>
  source.replace(/\\[pP]\{[^}]*\}|\\.|[^\\]+/gu, (part) =>
    part.startsWith('\\') ? part : part.toLowerCase(),
  );

/** A pattern compiled with the first text it is asked of. */
export interface AnyCase {
  readonly test: (text: string) => boolean;
  /** Where the first match begins; -1 where there is none. */
  readonly search: (text: string) => number;
  /** The text without the first match. */
  readonly cut: (text: string) => string;
}

/** `source` as for a RegExp with the flags `iu`; it names no property that tells case (`\p{Lu}`). */
export const anyCase = (source: string): AnyCase => {
  const small = once(() => new RegExp(smallSource(source), 'u'));
  const any = once(() => new RegExp(source, 'iu'));
  const exec = (text: string): RegExpExecArray | null => {
    const letters = smallLetters(text);
    return letters === undefined ? any().exec(text) : small().exec(letters);
  };
  return {
    test: (text) => exec(text) !== null,
    search: (text) => exec(text)?.index ?? -1,
    cut: (text) => {
      const match = exec(text);
      if (match === null) return text;
      return text.slice(0, match.index) + text.slice(match.index + match[0].length);
    },
  };
};
