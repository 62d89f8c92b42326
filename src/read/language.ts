/** The language of the page: by its words where they are clear, else as the page says. */
import type { Document } from '../dom/document.ts';
import { textValue } from '../dom/linked-data.ts';
import { metaValue } from '../dom/metas.ts';
import { guessLanguage, isGuessable } from '../text/guess-language.ts';
import { remembered } from '../text/remembered.ts';

const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** What the page declares, most trusted first. */
const claims = (document: Document): string[] => {
  const root = document.tree.found.html[0]?.attribs;
  return [
    root?.lang,
    root?.['xml:lang'],
    textValue(document.article?.inLanguage),
    metaValue(document.metas, 'content-language'),
    metaValue(document.metas, 'og:locale'),
    metaValue(document.metas, 'language', 'dc.language', 'dcterms.language', 'inlanguage'),
  ].flatMap((value) => {
    const claim = value?.trim() ?? '';
    return tag.test(claim) ? [claim.replaceAll('_', '-')] : [];
  });
};

/** One language under several codes: `in` is the old code of Indonesian, Norwegian has two written forms. */
const families: ReadonlyMap<string, string> = new Map([
  ['in', 'id'],
  ['iw', 'he'],
  ['nb', 'no'],
  ['nn', 'no'],
  ['cmn', 'zh'],
  ['yue', 'zh'],
  ['fil', 'tl'],
]);

const primary = (language: string): string => {
  const code = language.split('-')[0]?.toLowerCase() ?? language;
  return families.get(code) ?? code;
};

/** Pairs that a text's words may confuse: what the page says of them is believed. */
const near: ReadonlySet<string> = new Set(['id ms', 'ms id', 'no da', 'da no']);

/** The words do not speak against a language that the tables lack. */
const mayBe = (claim: string, guess: string): boolean =>
  near.has(`${guess} ${claim}`) || !isGuessable(claim);

/** The first paragraph is in the reporter's own words: later ones may quote as many in another language. */
const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/**
 * BCP 47 tag: a claim that the words bear out, else the words' language, else the first claim.
 * `text` is the story; `page`, all lines of the page, tells where that is none or short.
 */
export const readLanguage = (
  document: Document,
  text: string,
  page: () => string = () => '',
): string | undefined => {
  const all = claims(document);
  const guess = guessLanguage(text) ?? guessLanguage(firstLine(text)) ?? guessLanguage(page());
  const claim = all[0];
  if (guess === undefined) return claim === undefined ? undefined : canonical(claim);
  const fitting =
    all.find((candidate) => primary(candidate) === guess) ??
    all.find((candidate) => mayBe(primary(candidate), guess));
  return fitting === undefined ? guess : canonical(fitting);
};

const tagOf = (claim: string): string => {
  try {
    return new Intl.Locale(claim.replace(/^in(?=-|$)/i, 'id')).toString();
  } catch {
    return primary(claim);
  }
};

/** The pages of a site claim the same; a locale made anew takes as long as the words of a small page. */
const canonical = remembered(tagOf, { texts: 500, chars: 20 });
