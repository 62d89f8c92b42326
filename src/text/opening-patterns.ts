/**
 * Many patterns that all match from the start of a line, asked as one question: does any of them match?
 *
 * A line is only tried against the alternatives that may begin with its first character; those are compiled
 * to one pattern when the first such line comes. Most lines of a page are told by that character alone.
 */

/** Whether any of the patterns matches at the start of a line. */
export interface Openings {
  readonly test: (line: string) => boolean;
}

/** First characters in lower case; undefined where any character may stand first. */
type Firsts = ReadonlySet<string> | undefined;

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

/** The alternatives of a pattern, parted at its outermost bars. */
const alternativesOf = (source: string): string[] => {
  const found: string[] = [];
  let from = 0;
  for (let i = 0; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === '(' || source[i] === '[') i = endOfPart(source, i) - 1;
    else if (source[i] === '|') {
      found.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, source.slice(from)];
};

/** What follows a part and lets it be absent. */
const mayBeAbsent = (rest: string): boolean => /^(?:[?*]|\{0,)/.test(rest);
const repeat = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/;

const digits = '0123456789';
/** Letters, digits and marks that stand for themselves in a pattern or class. */
const plain = /^[^\\^$.*+?()[\]{}|-]$/u;

/** Inside of a class fewer marks have a meaning. */
const plainInClass = /^[^\\^\]-]$/u;

/** The characters of a class; undefined for a class of ranges, properties or what is not in it. */
const classFirsts = (part: string): Firsts => {
  const inner = [...part.slice(1, -1).replaceAll('\\d', digits)];
  return inner.every((character) => plainInClass.test(character))
    ? new Set(inner.map((character) => character.toLowerCase()))
    : undefined;
};

const escapeFirsts = (part: string): Firsts => {
  if (part === '\\d') return new Set(digits);
  return /^\\[^\p{L}\d]$/u.test(part) ? new Set(part[1]) : undefined;
};

const partAt = (source: string): string => {
  if (source.startsWith('(') || source.startsWith('['))
    return source.slice(0, endOfPart(source, 0));
  if (source.startsWith('\\')) return source.slice(0, 2);
  return String.fromCodePoint(source.codePointAt(0) ?? 0);
};

const firstsOfPart = (part: string): Firsts => {
  if (part.startsWith('(?:')) return firstsOf(part.slice(3, -1));
  if (part.startsWith('[')) return classFirsts(part);
  if (part.startsWith('\\')) return escapeFirsts(part);
  return plain.test(part) ? new Set(part.toLowerCase()) : undefined;
};

/** The first characters of what one alternative matches. */
const firstsOfSequence = (source: string): Firsts => {
  if (source === '') return undefined;
  const part = partAt(source);
  const rest = source.slice(part.length);
  const firsts = firstsOfPart(part);
  if (firsts === undefined || !mayBeAbsent(rest)) return firsts;
  const next = firstsOfSequence(rest.replace(repeat, ''));
  return next && new Set([...firsts, ...next]);
};

const firstsOf = (source: string): Firsts => {
  const all = new Set<string>();
  for (const alternative of alternativesOf(source)) {
    const firsts = firstsOfSequence(alternative);
    if (firsts === undefined) return undefined;
    for (const first of firsts) all.add(first);
  }
  return all;
};

/** A pattern in small letters, its escapes as they are. */
const smallSource = (source: string): string =>
  source.replace(/\\.|[^\\]+/gu, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));

/** Patterns that tell capitals from small letters cannot be asked of a line without capitals. */
const tellsCase = (source: string): boolean => source.includes('\\p');

/** The line in small letters; undefined where those are not its letters one by one (`İ`, a long s). */
const smallLine = (line: string): string | undefined => {
  const small = line.toLowerCase();
  return small.length === line.length && !line.includes('ſ') ? small : undefined;
};

const once = (compile: () => RegExp): (() => RegExp) => {
  let compiled: RegExp | undefined;
  return () => {
    compiled ??= compile();
    return compiled;
  };
};

/**
 * Compiles pattern sources without regard to case, each anchored at the start of a line and followed by `end`.
 * V8 takes much longer to compile a pattern that ignores case, so lines are asked in small letters.
 */
export const openings = (sources: readonly string[], end = ''): Openings => {
  const all = sources
    .flatMap(alternativesOf)
    .map((source) => ({ source, firsts: tellsCase(source) ? undefined : firstsOf(source) }));
  const compile = (flags: string, isMeant: (one: (typeof all)[number]) => boolean): RegExp => {
    const meant = all.filter(isMeant).map(({ source }) => source);
    const written = flags === 'u' ? meant.map(smallSource) : meant;
    return new RegExp(`^(?:${written.join('|') || '[]'})${end}`, flags);
  };
  const byFirst = new Map(
    [...new Set(all.flatMap(({ firsts }) => [...(firsts ?? [])]))].map((first) => [
      first,
      once(() => compile('u', ({ firsts }) => firsts?.has(first) === true)),
    ]),
  );
  const open = once(() =>
    compile('u', ({ source, firsts }) => firsts === undefined && !tellsCase(source)),
  );
  const withCase = once(() => compile('iu', ({ source }) => tellsCase(source)));
  const anyLine = once(() => compile('iu', () => true));
  return {
    test: (line) => {
      const small = smallLine(line);
      if (small === undefined) return anyLine().test(line);
      const first = String.fromCodePoint(small.codePointAt(0) ?? 0);
      return (
        byFirst.get(first)?.().test(small) === true || open().test(small) || withCase().test(line)
      );
    },
  };
};
