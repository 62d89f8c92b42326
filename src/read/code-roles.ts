/** What the initials below a story did, where the page names the writer elsewhere. */
import type { Author } from '../types.ts';

/** `(kha)`, `[bim]`, `(Arief Setyadi )`: one code, one person; `(abc/def)` says by its order who did what. */
const loneCode = /^[([][^/()[\]]+[)\]]$/;
/** `(bag/bag)`: who wrote it put it in as well, or whoever put it in stands for both. */
const sameTwice = /^\(([^/]+)\/\1\)$/;

/**
 * `sto` for Sri Tono, `dnl` for Sam Daniel: opens a word of the name and runs on through its letters,
 * or through the first letters of later words. `sem` is not Sri Desmawati: its `e` opens none.
 */
const abbreviates = (code: string, name: string): boolean => {
  const words = name.toLowerCase().split(' ');
  return words.some(
    (word, i) => word[0] === code[0] && runsThrough(code, [word, ...words.slice(i + 1)]),
  );
};

/** Whether the letters of a code stand in this order in a word and, each after a first letter, in those after it. */
const runsThrough = (code: string, [word = '', ...later]: readonly string[]): boolean => {
  let at = 0;
  for (const letter of word) if (letter === code[at]) at += 1;
  if (at === code.length) return true;
  for (let taken = at; taken > 0; taken -= 1) {
    const rest = code.slice(taken);
    if (
      later.some(
        (next, i) => next[0] === rest[0] && runsThrough(rest, [next, ...later.slice(i + 1)]),
      )
    )
      return true;
  }
  return false;
};

/** `KM` for Kirana Maheswara: the capitals of all words, in order. */
const initialsOf = (name: string): string => name.replace(/[^\p{Lu}]/gu, '');

/** `(KM/JS)` below a piece by Kirana Maheswara and Jonatan Siregar names nobody new: IDN Financials (2026). */
const repeatsNames = (codes: readonly Author[], named: readonly Author[]): boolean => {
  const initials = new Set(named.map(({ name }) => initialsOf(name)));
  return codes.length > 1 && codes.every(({ name }) => name.length > 1 && initials.has(name));
};

/**
 * The lone code below a story whose writer is named is the editor's, unless it abbreviates that writer:
 * Okezone, SINDOnews, Merdeka, VIVA, 2015-2026. Where nobody is named it stays the writer's.
 */
export const withCodeRoles = (
  codes: readonly Author[],
  named: readonly Author[],
): readonly Author[] => {
  if (repeatsNames(codes, named)) return [];
  const [code] = codes;
  if (
    code?.role !== 'reporter' ||
    (!(codes.length === 1 && loneCode.test(code.raw)) && !sameTwice.test(code.raw))
  )
    return codes;
  const writers = named.filter(({ role }) => role === 'reporter');
  const isEditor =
    writers.length > 0 &&
    !named.some(({ role }) => role === 'editor') &&
    !writers.some(({ name }) => abbreviates(code.name.toLowerCase(), name));
  return isEditor ? [{ ...code, role: 'editor' }] : codes;
};
