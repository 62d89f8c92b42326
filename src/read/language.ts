/** The language of the page: by its words where they are clear, else as the page says. */

import type { Document } from '../dom/document.ts';
import { textValue } from '../dom/linked-data.ts';
import { metaValue } from '../dom/metas.ts';

/** Words so common that a few paragraphs hold many, and that the other languages lack. */
const commonWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    id: 'yang dan di dengan untuk dari ini itu dalam pada tidak akan juga ke oleh karena sudah bisa saat',
    en: 'the of and to in that is was for on with as it at by from his has be are',
    de: 'der die und das ist nicht mit den von ein zu auf für dem sich des eine auch wird',
    fr: 'le les des et la est une dans que pour qui sur pas du au avec plus ce sont',
    es: 'el los las del que en por con una para es su al como más se lo pero',
    nl: 'het een van de en is dat niet op te met voor zijn aan ook er maar',
    pt: 'que não uma com para os do da em por mais como ao dos foi são é',
    it: 'il che di non una per con del della gli è sono anche nel alla le',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

const languagesOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set([...commonWords.values()].flatMap((words) => [...words]))].map((word) => [
    word,
    [...commonWords].flatMap(([language, words]) => (words.has(word) ? [language] : [])),
  ]),
);

/** Words looked at; enough to be sure. */
const maxWords = 600;
const minHits = 12;
/** The winner must have this many times the hits of the next. */
const margin = 1.6;

/** The language of a text by its commonest words; undefined where they do not tell. */
export const guessLanguage = (text: string): string | undefined => {
  const words =
    text
      .slice(0, 6_000)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, maxWords) ?? [];
  const hits = new Map([...commonWords.keys()].map((language) => [language, 0]));
  for (const word of words)
    for (const language of languagesOf.get(word) ?? [])
      hits.set(language, (hits.get(language) ?? 0) + 1);
  let best: string | undefined;
  let bestHits = 0;
  let nextHits = 0;
  for (const [language, count] of hits) {
    if (count > bestHits) {
      nextHits = bestHits;
      best = language;
      bestHits = count;
    } else if (count > nextHits) nextHits = count;
  }
  return bestHits >= minHits && bestHits >= nextHits * margin ? best : undefined;
};

const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

const claimed = (document: Document): string | undefined => {
  const values = [
    document.tree.found.html[0]?.attribs.lang,
    document.tree.found.html[0]?.attribs['xml:lang'],
    textValue(document.article?.inLanguage),
    metaValue(document.metas, 'content-language', 'og:locale', 'language'),
  ];
  const value = values.find((candidate) => candidate !== undefined && tag.test(candidate.trim()));
  return value?.trim().replaceAll('_', '-');
};

const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? language;

/** BCP 47 tag: the page's claim where the words do not contradict it, else the words' language. */
export const readLanguage = (document: Document, text: string): string | undefined => {
  const claim = claimed(document);
  const guess = guessLanguage(text);
  if (claim === undefined) return guess;
  if (guess === undefined || primary(claim) === guess) return canonical(claim);
  // Malay and Indonesian share their commonest words; `in` is the old code of Indonesian.
  if (guess === 'id' && primary(claim) === 'ms') return canonical(claim);
  return guess;
};

const canonical = (claim: string): string => {
  try {
    return new Intl.Locale(claim.replace(/^in(?=-|$)/i, 'id')).toString();
  } catch {
    return primary(claim);
  }
};
