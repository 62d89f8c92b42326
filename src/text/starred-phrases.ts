/** Tables of phrases, in which a star stands for some words, and whether a text is or holds one of them. */

import { once } from './once.ts';

/** Letters, their marks and digits in lower case, single spaces between: the tables' one spelling. */
export const spell = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    // `İ` in small letters carries its dot as a mark, and a capital `I` may stand for `ı`.
    .replaceAll('\u0307', '')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** What the tables have of letters that are spelled otherwise: Turkish, Thai, the joint in Persian compounds. */
const toBeSpelled = /[ı\u0e33\u200c]/;
/** 4,000 phrases take long to spell, and stand in the tables as they are spelled. */
export const spellPhrase = (phrase: string): string =>
  toBeSpelled.test(phrase) ? spell(phrase) : phrase.trim();

/** `page you * looking for`: up to four words for the star, none among them; up to five where it ends a phrase. */
const pattern = (pieces: readonly string[]): string => {
  const [first = '', ...later] = pieces;
  const start = first === '' ? '' : later.length > 0 ? `${first} ?` : first;
  const rest = later.map((piece, i) => {
    if (piece === '') return '(?:\\S+(?: |$)){0,5}';
    return `(?:\\S+ ){0,4}${piece}${i < later.length - 1 ? ' ?' : ''}`;
  });
  return start + rest.join('');
};

/** The phrases of tables, parted by bars. */
export const phrasesOf = (tables: readonly (string | undefined)[]): string[] =>
  tables.flatMap((table) => (table ?? '').split('|')).filter((phrase) => phrase !== '');

/** A phrase with a star. Its pattern is compiled for the first text that holds its words. */
interface Starred {
  /** The longest words between two stars. */
  readonly words: string;
  readonly whole: () => RegExp;
  readonly part: () => RegExp;
}

const readStarred = (phrase: string): Starred => {
  const pieces = phrase.split('*').map(spellPhrase);
  return {
    words: pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest)),
    whole: once(() => new RegExp(`^(?:${pattern(pieces)})$`, 'u')),
    part: once(() => new RegExp(pattern(pieces), 'u')),
  };
};

/** Phrases without a star are looked up as they are: a pattern of all of them would take long to compile. */
interface Phrases {
  readonly plain: readonly string[];
  readonly starred: readonly Starred[];
}

const sortPhrases = (tables: readonly (string | undefined)[]): Phrases => {
  const all = phrasesOf(tables);
  return {
    plain: all.filter((phrase) => !phrase.includes('*')).map(spellPhrase),
    starred: all.filter((phrase) => phrase.includes('*')).map(readStarred),
  };
};

/** Asked of a text as `spell` leaves it. */
export type Test = (spelled: string) => boolean;

/** Whether a text is one of the phrases. */
export const isAnyOf = (tables: readonly (string | undefined)[]): Test => {
  const phrases = once(() => {
    const { plain, starred } = sortPhrases(tables);
    return { known: new Set(plain), starred };
  });
  return (spelled) => {
    const { known, starred } = phrases();
    return (
      known.has(spelled) ||
      starred.some(({ words, whole }) => spelled.includes(words) && whole().test(spelled))
    );
  };
};

/** Whether a text holds one of the phrases. */
export const holdsAnyOf = (tables: readonly (string | undefined)[]): Test => {
  const phrases = once(() => sortPhrases(tables));
  return (spelled) => {
    const { plain, starred } = phrases();
    return (
      plain.some((phrase) => spelled.includes(phrase)) ||
      starred.some(({ words, part }) => spelled.includes(words) && part().test(spelled))
    );
  };
};
