/** Finds the labels of role-words.ts and far-byline-labels.ts in a line. */
import type { Role } from '../types.ts';
import { farBylineLabels } from './far-byline-labels.ts';
import { once } from './once.ts';
import { bylineLabels, type Label, type LabelForm } from './role-words.ts';

export interface FoundLabel {
  readonly start: number;
  /** Where the value begins. */
  readonly end: number;
  /** Two roles where two labels share a value: `Reporter/Editor: A/B`. */
  readonly roles: readonly Role[];
  readonly form: LabelForm;
  /** The label's words, in lower case. */
  readonly words: string;
}

const allLabels: readonly Label[] = [...bylineLabels, ...farBylineLabels];
const byWords = new Map<string, Label>();
for (const label of allLabels) byWords.set(keyOf(label.words, label.form), label);

function keyOf(words: string, form: LabelForm): string {
  return `${form}:${words.toLowerCase().replace(/\s+/gu, ' ')}`;
}

function alternation(...forms: LabelForm[]): string {
  return allLabels
    .filter((label) => forms.includes(label.form))
    .map((label) => label.words.replaceAll(' ', ' '))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

// `Penulis : A`, `Penulis | : A` (table cells), `Penulis - A`, a line break; `Reporter/Editor: A/B`
const all = alternation('colon', 'phrase', 'word');
const colonLabel = lazily(
  `(${all})(?: ?(?:/|&|,|dan|and|und|et|og|och|y) ?(${all}))?(?: ?\\|? ?\\n?[:：] ?| ?\\n ?| [-–—] )`,
);
const phraseLabel = lazily(`(${alternation('phrase')}):? `);
const wordLabel = lazily(`(${alternation('word')}) `);

interface LabelPattern {
  /** For a line of small letters; far quicker to compile and to run than one that ignores case. */
  readonly small: () => RegExp;
  readonly anyCase: () => RegExp;
}

/** The patterns are large: compiled for the first line that may hold a label. */
function lazily(source: string): LabelPattern {
  return {
    small: once(() => new RegExp(small(source), 'g')),
    anyCase: once(() => new RegExp(source, 'giu')),
  };
}

/** Capitals made small as far as the patterns below go; to one that ignores case a long s is an s. */
function small(line: string): string {
  return line.toLowerCase().replaceAll('ſ', 's');
}

/** Any of the last characters of the labels of these forms. */
function endings(chars: number, ...forms: LabelForm[]): string {
  const ends = allLabels
    .filter((label) => forms.includes(label.form))
    .map((label) => small(label.words).slice(-chars));
  return [...new Set(ends)].join('|');
}

// What a line of small letters must hold for one of the patterns above to find something in it.
const mark = '(?:[:：\\n]| [-–—] )';
const mayHoldColon = new RegExp(
  `${mark}(?<=(?:${endings(2, 'colon', 'phrase', 'word')}) ?\\|? ?\\n?${mark})`,
);
const mayHoldPhrase = new RegExp(` (?<=(?:${endings(4, 'phrase')}):? )`);
const mayHoldWord = new RegExp(
  `(?:^|[|•·(:\\n] ?| [—–-] ?|\\d(?: (?:wib|wita|wit|am|pm|uhr))? )(?:${small(alternation('word'))}) `,
);

/** The labels of a line in order, none inside another; `language` leaves out those of other tongues. */
export function findLabels(line: string, language: string | undefined): FoundLabel[] {
  const lower = small(line);
  const colons = mayHoldColon.test(lower) ? matches(line, lower, colonLabel, 'colon') : [];
  const phrases = mayHoldPhrase.test(lower) ? matches(line, lower, phraseLabel, 'phrase') : [];
  const words = mayHoldWord.test(lower) ? matches(line, lower, wordLabel, 'word') : [];
  const found = [
    ...colons,
    ...phrases,
    ...words.filter((label) => beginsFragment(line, label.start)),
  ]
    .filter((label) => isSpoken(label, language))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundLabel[] = [];
  for (const label of found) {
    if (label.start >= (kept.at(-1)?.end ?? 0)) kept.push(label);
  }
  return kept;
}

function find(line: string, lower: string, pattern: LabelPattern): RegExpExecArray[] {
  // `İ` in small letters is two characters: places would not agree. A long s is left as printed.
  return lower.length === line.length && !line.includes('ſ')
    ? [...lower.matchAll(pattern.small())]
    : [...line.matchAll(pattern.anyCase())];
}

function matches(
  line: string,
  lower: string,
  pattern: LabelPattern,
  form: LabelForm,
): FoundLabel[] {
  return find(line, lower, pattern)
    .filter((match) => beginsWord(line, match.index))
    .filter((match) => form === 'colon' || beginsName(line, match.index + match[0].length))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      roles: [match[1], match[2]].flatMap((words) => roleOf(words)),
      form,
      words: (match[1] ?? '').toLowerCase(),
    }));
}

function roleOf(words: string | undefined): Role[] {
  if (words === undefined) return [];
  const label = (['colon', 'phrase', 'word'] as const)
    .map((form) => byWords.get(keyOf(words, form)))
    .find((one) => one !== undefined);
  return label === undefined ? [] : [label.role];
}

/** At the start of a word, or glued to the name before it: `Putu IndahEditor: Agus`. */
function beginsWord(line: string, index: number): boolean {
  const before = line.charAt(index - 1);
  if (before === '' || !/[\p{L}\p{N}]/u.test(before)) return true;
  return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(line.charAt(index));
}

/** A capital, or a script without capitals. */
function beginsName(line: string, index: number): boolean {
  return /[\p{Lu}\p{Lo}]/u.test(line.charAt(index));
}

/** At the start of the line or, capitalised, after a separator: `06 Mei 2021 | Oleh A`. */
function beginsFragment(line: string, index: number): boolean {
  if (index === 0) return true;
  const word = line.slice(index, index + 3);
  if (!/^[\p{Lu}\p{Lo}]/u.test(word) || word === 'Di ') return false;
  return /(?:[|•·(:\n]| [—–-]) ?$|\d(?: (?:WIB|WITA|WIT|AM|PM|Uhr))? $/iu.test(
    line.slice(Math.max(0, index - 8), index),
  );
}

function isSpoken(label: FoundLabel, language: string | undefined): boolean {
  if (language === undefined) return true;
  const languages = byWords.get(keyOf(label.words, label.form))?.languages;
  return languages === undefined || languages.includes(language.slice(0, 2).toLowerCase());
}
