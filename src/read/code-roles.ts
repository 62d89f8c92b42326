/** What the initials below a story did, where the page names the writer elsewhere. */
import type { Author } from '../types.ts';

/** `(kha)`, `[bim]`, `(Arief Setyadi )`: one code, one person; `(abc/def)` says by its order who did what. */
const loneCode = /^[([][^/()[\]]+[)\]]$/;

/** `sto` for Sri Tono: opens a word of the name and runs on through its letters. */
const abbreviates = (code: string, name: string): boolean => {
  const words = name.toLowerCase().split(' ');
  return words.some((_, from) => {
    let at = 0;
    const letters = words.slice(from).join('');
    if (letters[0] !== code[0]) return false;
    for (const letter of letters) if (letter === code[at]) at += 1;
    return at === code.length;
  });
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
  if (codes.length !== 1 || code?.role !== 'reporter' || !loneCode.test(code.raw)) return codes;
  const writers = named.filter(({ role }) => role === 'reporter');
  const isEditor =
    writers.length > 0 &&
    !named.some(({ role }) => role === 'editor') &&
    !writers.some(({ name }) => abbreviates(code.name.toLowerCase(), name));
  return isEditor ? [{ ...code, role: 'editor' }] : codes;
};
