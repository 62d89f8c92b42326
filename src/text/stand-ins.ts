/** Headings and lines by which pages tell that they stand in for an article, by the tables of stand-in-words.ts. */
import {
  acceptWords,
  challengeWords,
  consentWords,
  goneNumbers,
  goneWords,
  interjections,
  loginWords,
  scriptWords,
  type WordsByLanguage,
} from './stand-in-words.ts';

const kinds = ['soft-404', 'consent-wall', 'challenge', 'login-wall', 'script-only'] as const;

/** What a page is that stands in for an article. */
export type StandInKind = (typeof kinds)[number];

/** Whether a code is that of a page that stands in for an article. */
export const isStandInKind = (code: string): code is StandInKind =>
  kinds.some((kind) => kind === code);

/** Longer headings are headlines. */
const maxHeadChars = 120;
/** Longer lines are looked at up to here. */
const maxLineChars = 1_200;

/** Letters, their marks and digits in lower case, single spaces between: the tables' one spelling. */
const spell = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    // `İ` in small letters carries its dot as a mark.
    .replaceAll('\u0307', '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** `page you * looking for`: up to four words for the star, none among them; up to five where it ends a phrase. */
const pattern = (phrase: string): string => {
  const [first = '', ...later] = phrase.split('*').map(spell);
  const start = first === '' ? '' : later.length > 0 ? `${first} ?` : first;
  const rest = later.map((piece, i) => {
    if (piece === '') return '(?:\\S+(?: |$)){0,5}';
    return `(?:\\S+ ){0,4}${piece}${i < later.length - 1 ? ' ?' : ''}`;
  });
  return start + rest.join('');
};

const phrasesOf = (tables: readonly (string | undefined)[]): string[] =>
  tables.flatMap((table) => (table ?? '').split('|')).filter((phrase) => phrase !== '');

const anyOf = (phrases: readonly string[]): string => phrases.map(pattern).join('|') || '[]';

interface Patterns {
  /** A whole heading. */
  readonly head: RegExp;
  /** A part of a line that tells what the page is. */
  readonly says: RegExp;
  /** A part of a line that goes with such a line. */
  readonly also: RegExp;
}

const compile = (words: WordsByLanguage, moreHeads = ''): Patterns => {
  const all = Object.values(words);
  const heads = phrasesOf([moreHeads, ...all.map(({ heads }) => heads)]);
  return {
    head: new RegExp(`^(?:${anyOf(heads)})$`, 'u'),
    says: new RegExp(anyOf(phrasesOf(all.map(({ says }) => says))), 'u'),
    also: new RegExp(anyOf(phrasesOf(all.map(({ also }) => also))), 'u'),
  };
};

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Compiled with the first page that may be one: most runs meet none. */
const patterns: Readonly<Record<StandInKind, () => Patterns>> = {
  'soft-404': once(() => compile(goneWords, goneNumbers)),
  'consent-wall': once(() => compile(consentWords)),
  challenge: once(() => compile(challengeWords)),
  'login-wall': once(() => compile(loginWords)),
  'script-only': once(() => compile(scriptWords)),
};

const round = once(() => {
  const words = phrasesOf([interjections]).map(spell);
  // Longer ones first: `error code` before `error`.
  const any = words.sort((a, b) => b.length - a.length).join('|');
  return {
    before: new RegExp(`^(?:(?:${any}|404|410)(?: |$)){1,6}`, 'u'),
    after: new RegExp(`(?:(?:^| )(?:${any}|404|410)){1,6}$`, 'u'),
  };
});

const accepts = once(() => new Set(phrasesOf([acceptWords]).map(spell)));

/** A heading less what says nothing: `Ups! 404 - Halaman tidak ditemukan` is `halaman tidak ditemukan`. */
const core = (head: string): string =>
  head.replace(round().before, '').replace(round().after, '').trim();

/** Whether a heading says nothing at all by itself: `Ups!`, `Error`, `404`. */
export const isInterjection = (text: string): boolean =>
  text.length <= maxHeadChars && core(spell(text)) === '';

/** Whether a text is, as a whole, a heading of pages of that kind. */
export const isStandInHead = (kind: StandInKind, text: string): boolean => {
  if (text.length > maxHeadChars) return false;
  const { head } = patterns[kind]();
  const key = spell(text);
  return key !== '' && (head.test(key) || head.test(core(key)));
};

/** Whether a line tells that its page is of that kind. */
export const saysStandIn = (kind: StandInKind, line: string): boolean =>
  patterns[kind]().says.test(spell(line.slice(0, maxLineChars)));

/** Whether a line is one of those that go with the line that tells; it tells nothing by itself. */
export const goesWithStandIn = (kind: StandInKind, line: string): boolean =>
  patterns[kind]().also.test(spell(line.slice(0, maxLineChars)));

/** Whether a text is a button that gives consent. */
export const isAccept = (text: string): boolean =>
  text.length <= maxHeadChars && accepts().has(spell(text));

/** `Halaman tidak ditemukan - Warta`: marks with a space before them part a title; a colon does not. */
const titleParts = /\s+(?:[|–—•·»›‹«~-]|::|\/)+\s+/;

/**
 * Whether a page's title says that the page is of that kind: all of it, its first part, or a part beside short ones.
 * `Halaman Tidak Ditemukan - Warta` does; `Page Not Found: How the Error Page Became Art` does not.
 */
export const isStandInTitle = (kind: StandInKind, title: string): boolean => {
  const parts = title.split(titleParts).map((part) => part.trim());
  const at = parts.findIndex((part) => isStandInHead(kind, part));
  if (at < 0) return isStandInHead(kind, title);
  const others = parts.filter((_, i) => i !== at);
  return others.every((part) => part.length <= (at === 0 ? 90 : 30));
};
