/**
 * Many patterns that all match from the start of a line, asked as one question: does any of them match?
 *
 * A line is only tried against the alternatives that may begin with its first three characters; those are compiled
 * to one pattern when the first such line comes. Most lines of a page are told by those characters alone.
 */

import { smallLetters, smallSource } from './any-case.ts';
import { once } from './once.ts';

/** Whether any of the patterns matches at the start of a line. */
export interface Openings {
  readonly test: (line: string) => boolean;
}

/** So many characters tell which alternatives a line is tried against. */
const prefixChars = 3;
/** A pattern that begins in more ways is told by fewer characters. */
const maxPrefixes = 200;
/** After a prefix: what follows it is not known. */
const unknown = '\0';

/** How a piece may begin, in small letters, up to three characters; all of it where shorter and without `unknown`. */
type Prefixes = ReadonlySet<string>;
const anything: Prefixes = new Set([unknown]);

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Where the group or class that opens at `from` ends, its closing mark included. */
const endOfPart = (source: string, from: number): number => {
  const open = source[from] ?? '';
  let depth = 0;
  for (let i = from; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (open === '(' && source[i] === '[') i = endOfPart(source, i) - 1;
    else if (open === '(' && source[i] === '(') depth += 1;
    else if (source[i] === closing[open]) {
      depth -= open === '(' ? 1 : 0;
      if (depth === 0) return i + 1;
    }
  }
  return source.length;
};

/** What parts a pattern, or keeps a bar in it from parting. */
const marks = /\\.|[()[\]|]/gs;

/** The alternatives of a pattern, parted at its outermost bars. */
const alternativesOf = (source: string): string[] => {
  const found: string[] = [];
  let from = 0;
  let depth = 0;
  let isInClass = false;
  for (const { 0: mark, index } of source.matchAll(marks)) {
    if (isInClass) isInClass = mark !== ']';
    else if (mark === '[') isInClass = true;
    else if (mark === '(') depth += 1;
    else if (mark === ')') depth -= 1;
    else if (mark === '|' && depth === 0) {
      found.push(source.slice(from, index));
      from = index + 1;
    }
  }
  return [...found, source.slice(from)];
};

const repeat = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/;

const digits = [...'0123456789'];
/** Letters, digits and marks that stand for themselves in a pattern. */
const plain = /^[^\\^$.*+?()[\]{}|]$/u;
/** Three of them, all to be there. */
const plainPrefix = /^[^\\^$.*+?()[\]{}|]{3}(?![?*{])/;

/** Inside of a class fewer marks have a meaning. */
const plainInClass = /^[^\\^\]-]$/u;

/** The characters of a class; anything for a class of ranges, properties or what is not in it. */
const classPrefixes = (part: string): Prefixes => {
  const inner = [...part.slice(1, -1).replaceAll('\\d', digits.join(''))];
  return inner.every((character) => plainInClass.test(character))
    ? new Set(inner.map((character) => character.toLowerCase()))
    : anything;
};

const escapePrefixes = (part: string): Prefixes => {
  if (part === '\\d') return new Set(digits);
  return /^\\[^a-z\d]$/i.test(part) ? new Set(part[1]) : anything;
};

const partAt = (source: string): string => {
  if (source.startsWith('(') || source.startsWith('['))
    return source.slice(0, endOfPart(source, 0));
  if (source.startsWith('\\')) return source.slice(0, 2);
  return String.fromCodePoint(source.codePointAt(0) ?? 0);
};

const prefixesOfPart = (part: string): Prefixes => {
  if (part.startsWith('(?:')) return prefixesOf(part.slice(3, -1));
  if (part.startsWith('[')) return classPrefixes(part);
  if (part.startsWith('\\')) return escapePrefixes(part);
  return plain.test(part) ? new Set([part.toLowerCase()]) : anything;
};

const isWhole = (prefix: string): boolean =>
  prefix.length < prefixChars && !prefix.endsWith(unknown);
const cut = (prefix: string): string => `${prefix}${unknown}`;

/** A part and its repeats: `(?:www)?` may be absent, and what follows `\\d{1,2}` may be another digit. */
const repeated = (prefixes: Prefixes, mark: string): Prefixes => {
  const mayBeAbsent = /^(?:[?*]|\{0,)/.test(mark);
  const isOnce = mark === '' || mark.startsWith('?') || mark === '{1}';
  const all = isOnce ? prefixes : [...prefixes].map((one) => (isWhole(one) ? cut(one) : one));
  return new Set(mayBeAbsent ? [...all, ''] : all);
};

/** The beginnings of what one alternative matches. */
const prefixesOfSequence = (source: string): Prefixes => {
  if (plainPrefix.test(source)) return new Set([source.slice(0, prefixChars).toLowerCase()]);
  let found: Prefixes = new Set(['']);
  for (let rest = source; rest !== '' && [...found].some(isWhole); ) {
    const part = partAt(rest);
    rest = rest.slice(part.length);
    const mark = repeat.exec(rest)?.[0] ?? '';
    rest = rest.slice(mark.length);
    const next = [...repeated(prefixesOfPart(part), mark)];
    const all = [...found].flatMap((one) => (isWhole(one) ? next.map((more) => one + more) : one));
    if (all.length > maxPrefixes) return new Set([...found].map(cut));
    found = new Set(all);
  }
  return found;
};

const prefixesOf = (source: string): Prefixes =>
  new Set(alternativesOf(source).flatMap((one) => [...prefixesOfSequence(one)]));

/** As a line is looked up by: at most three characters; none where any line may match. */
const keysOf = (source: string): readonly string[] => [
  ...new Set(
    [...prefixesOfSequence(source)].map((prefix) =>
      prefix.replace(unknown, '').slice(0, prefixChars),
    ),
  ),
];

/** Patterns that tell capitals from small letters cannot be asked of a line without capitals. */
const tellsCase = (source: string): boolean => /\\p(?!\{[LMN]\})/i.test(source);

/**
 * Compiles pattern sources without regard to case, each anchored at the start of a line and followed by `end`.
 * V8 takes much longer to compile a pattern that ignores case, so lines are asked in small letters.
 */
export const openings = (sources: readonly string[], end = ''): Openings => {
  const written = once(() => sources.flatMap(alternativesOf));
  const compile = (meant: readonly string[], flags = 'u'): RegExp =>
    new RegExp(`^(?:${meant.join('|') || '[]'})${end}`, flags);
  const byKey = once(() => {
    const found = new Map<string, string[]>();
    for (const source of written()) {
      if (tellsCase(source)) continue;
      for (const key of keysOf(source)) {
        const alike = found.get(key) ?? [];
        alike.push(source);
        found.set(key, alike);
      }
    }
    return new Map(
      [...found].map(([key, meant]) => [key, once(() => compile(meant.map(smallSource)))]),
    );
  });
  const withCase = once(() => compile(written().filter(tellsCase), 'iu'));
  const anyLine = once(() => compile(written(), 'iu'));
  const keyLengths = Array.from({ length: prefixChars + 1 }, (_, length) => length);
  return {
    test: (line) => {
      const small = smallLetters(line);
      if (small === undefined) return anyLine().test(line);
      return (
        keyLengths.some((length) => byKey().get(small.slice(0, length))?.().test(small) === true) ||
        withCase().test(line)
      );
    },
  };
};
