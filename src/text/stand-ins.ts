/** Headings and lines by which pages tell that they stand in for an article, by the tables of stand-in-words.ts. */
import { once } from './once.ts';
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
import {
  holdsAnyOf,
  isAnyOf,
  phrasesOf,
  spell,
  spellPhrase,
  type Test,
} from './starred-phrases.ts';

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

interface Tests {
  /** A whole heading. */
  readonly isHead: Test;
  /** A line that tells what the page is. */
  readonly says: Test;
  /** A line that goes with such a line. */
  readonly goesWith: Test;
}

const prepare = (words: WordsByLanguage, moreHeads = ''): Tests => {
  const all = Object.values(words);
  return {
    isHead: isAnyOf([moreHeads, ...all.map(({ heads }) => heads)]),
    says: holdsAnyOf(all.map(({ says }) => says)),
    goesWith: holdsAnyOf(all.map(({ also }) => also)),
  };
};

/** Prepared with the first page that may be one: most runs meet none. */
const tests: Readonly<Record<StandInKind, () => Tests>> = {
  'soft-404': once(() => prepare(goneWords, goneNumbers)),
  'consent-wall': once(() => prepare(consentWords)),
  challenge: once(() => prepare(challengeWords)),
  'login-wall': once(() => prepare(loginWords)),
  'script-only': once(() => prepare(scriptWords)),
};

const round = once(() => {
  const words = phrasesOf([interjections]).map(spellPhrase);
  // Longer ones first: `error code` before `error`.
  const any = words.sort((a, b) => b.length - a.length).join('|');
  return {
    before: new RegExp(`^(?:(?:${any}|404|410)(?: |$)){1,6}`, 'u'),
    after: new RegExp(`(?:(?:^| )(?:${any}|404|410)){1,6}$`, 'u'),
  };
});

const accepts = once(() => new Set(phrasesOf([acceptWords]).map(spellPhrase)));

/** A heading less what says nothing: `Ups! 404 - Halaman tidak ditemukan` is `halaman tidak ditemukan`. */
const core = (head: string): string =>
  head.replace(round().before, '').replace(round().after, '').trim();

/** Whether a heading says nothing at all by itself: `Ups!`, `Error`, `404`. */
export const isInterjection = (text: string): boolean =>
  text.length <= maxHeadChars && core(spell(text)) === '';

/** Whether a text is, as a whole, a heading of pages of that kind. */
export const isStandInHead = (kind: StandInKind, text: string): boolean => {
  if (text.length > maxHeadChars) return false;
  const { isHead } = tests[kind]();
  const key = spell(text);
  return key !== '' && (isHead(key) || isHead(core(key)));
};

/** Whether a line tells that its page is of that kind. */
export const saysStandIn = (kind: StandInKind, line: string): boolean =>
  tests[kind]().says(spell(line.slice(0, maxLineChars)));

/** Whether a line is one of those that go with the line that tells; it tells nothing by itself. */
export const goesWithStandIn = (kind: StandInKind, line: string): boolean =>
  tests[kind]().goesWith(spell(line.slice(0, maxLineChars)));

/** Whether a text is a button that gives consent. */
export const isAccept = (text: string): boolean =>
  text.length <= maxHeadChars && accepts().has(spell(text));

/** Titles are looked at up to here. */
const maxTitleChars = 300;

/** `Halaman tidak ditemukan - Warta`: marks between spaces part a title; a colon does not. */
const titleParts = / (?:[|–—•·»›‹«~/-]{1,3}|::) /;

/**
 * Whether a page's title says that the page is of that kind: all of it, its first part, or a part beside short ones.
 * `Halaman Tidak Ditemukan - Warta` does; `Page Not Found: How the Error Page Became Art` does not.
 */
export const isStandInTitle = (kind: StandInKind, title: string): boolean => {
  const parts = title.slice(0, maxTitleChars).split(titleParts);
  const at = parts.findIndex((part) => isStandInHead(kind, part));
  if (at < 0) return isStandInHead(kind, title);
  const others = parts.filter((_, i) => i !== at);
  return others.every((part) => part.length <= (at === 0 ? 90 : 30));
};
