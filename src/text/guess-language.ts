/** The language of a text by its writing system or its commonest words. */
import { commonWords, kin, scripts } from './language-words.ts';

/** Words looked at; enough to be sure. */
const maxWords = 600;
const maxChars = 6_000;
const minHits = 12;
/** The winner must have this many times the hits of the next. */
const margin = 1.6;
/** Words that part two related languages; one or two may be quoted. */
const minKinHits = 3;
/** Of the letters, in a writing system of its own; Latin names and kanji stand between kana. */
const scriptShare = 0.3;
const kanaShare = 0.1;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Which languages a word counts for. */
const languagesOf: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(commonWords))
    for (const word of setOf(words)) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [language]);
      else known.push(language);
    }
  return found;
})();

const kinSets: ReadonlyMap<string, readonly [string, ReadonlySet<string>, ReadonlySet<string>]> =
  new Map(
    Object.entries(kin).map(([language, [other, its, not]]) => [
      language,
      [other, setOf(its), setOf(not)],
    ]),
  );

const byScript = (sample: string): string | undefined => {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return scripts.find(
    ([code, pattern]) =>
      (sample.match(pattern)?.length ?? 0) > letters * (code === 'ja' ? kanaShare : scriptShare),
  )?.[0];
};

const countOf = (words: readonly string[], set: ReadonlySet<string>): number =>
  words.filter((word) => set.has(word)).length;

/** Of two languages with the same common words the one whose own words stand in the text. */
const orKin = (language: string, words: readonly string[]): string => {
  const related = kinSets.get(language);
  if (related === undefined) return language;
  const [other, its, not] = related;
  const hits = countOf(words, its);
  return hits >= minKinHits && hits > countOf(words, not) ? other : language;
};

const byWords = (words: readonly string[]): string | undefined => {
  const hits = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOf.get(word) ?? [])
      hits.set(language, (hits.get(language) ?? 0) + 1);
  const [best, next] = [...hits].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < minHits) return undefined;
  return best[1] >= (next?.[1] ?? 0) * margin ? orKin(best[0], words) : undefined;
};

/** ASCII text is in no script of its own. */
const beyondLatin = /[\u0370-\u03ff\u0590-\u05ff\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7a3]/;

const guessable: ReadonlySet<string> = new Set([
  ...Object.keys(commonWords),
  ...Object.values(kin).map(([code]) => code),
  ...scripts.map(([code]) => code),
]);

/** Whether the tables know a language: of any other, a text may look like its neighbour's (Slovak like Czech). */
export const isGuessable = (code: string): boolean => guessable.has(code);

/** ISO 639 code (`id`); undefined where neither letters nor words are clear. */
export const guessLanguage = (text: string): string | undefined => {
  const sample = text.slice(0, maxChars);
  const script = beyondLatin.test(sample) ? byScript(sample) : undefined;
  if (script !== undefined) return script;
  const words =
    sample
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return byWords(words.slice(0, maxWords));
};
