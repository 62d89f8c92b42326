/**
 * Who made the article, each with a role, and the byline as printed.
 *
 * Labelled lines near the headline and below the story are believed first; then elements named for authors,
 * JSON-LD, metas. People, not sites: the newsroom, its addresses and its accounts are never authors.
 */
import { readByline, readUnlabelledByline } from '../text/bylines.ts';
import { textKey } from '../text/similarity.ts';
import type { Author, Warning } from '../types.ts';
import { isOverStory, readNamedElements } from './author-elements.ts';
import { readBareNames } from './bare-names.ts';
import {
  choosePrinted,
  hasWriter,
  ownLabelled,
  partLabelled,
  trustsPrint,
  withoutLabelled,
} from './choose-printed.ts';
import { readCreditBoxes } from './credit-boxes.ts';
import { type Answer, climb, climbAll, type Rung } from './ladder.ts';
import { readItemAuthors, readLinkedAuthors, readMetaAuthors } from './linked-authors.ts';
import { optionsOf, type Printed } from './printed.ts';
import { linesInReach, readContributions, readLabelled } from './printed-authors.ts';
import type { Headline, Reading } from './reading.ts';

export interface Authors {
  readonly authors: readonly Author[];
  readonly byline: string | undefined;
  readonly rung: string | undefined;
  /** What every rung says; read only when asked for. */
  readonly candidates: () => readonly Answer<readonly Author[]>[];
  /** Lines of the page that are bylines: no part of the story. */
  readonly lines: readonly number[];
  readonly warnings: readonly Warning[];
}

/**
 * One entry a person, first mention first: whoever wrote a piece is not named a second time as its editor.
 * Only taking its pictures is another work: who did both has an entry for each.
 */
export const uniqueAuthors = (authors: readonly Author[]): Author[] => {
  const seen = new Set<string>();
  return authors.filter(({ name, role }) => {
    if (textKey(name) === '') return false;
    const key = `${textKey(name)} ${role === 'photographer'}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

const nonEmpty = (authors: readonly Author[]): readonly Author[] | undefined =>
  authors.length === 0 ? undefined : uniqueAuthors(authors);

const fromProfile = (reading: Reading): Printed[] =>
  reading.select.values(reading.layout?.byline).flatMap((text) => {
    const byline =
      readByline(text, optionsOf(reading)) ?? readUnlabelledByline(text, optionsOf(reading));
    const block = reading.document.index.blocks[0];
    return byline === undefined || block === undefined ? [] : [{ ...byline, block }];
  });

const merge = (
  printed: readonly Author[],
  rest: Answer<readonly Author[]> | undefined,
  { brands }: Reading,
): readonly Author[] => {
  if (hasWriter(printed) || rest === undefined) return printed;
  // Beside a named person the outlet itself says nothing: `Antara` at ANTARA.
  const known = new Set([...printed.map(({ name }) => name), ...brands].map(textKey));
  return uniqueAuthors([
    ...rest.value.filter((author) => !known.has(textKey(author.name))),
    ...printed,
  ]);
};

const disagreement = (
  printed: readonly Author[],
  data: Answer<readonly Author[]> | undefined,
): Warning[] => {
  if (data === undefined || !hasWriter(printed)) return [];
  const keys = new Set(printed.map((author) => textKey(author.name)));
  if (data.value.some((author) => keys.has(textKey(author.name)))) return [];
  const names = (authors: readonly Author[]) => authors.map((author) => author.name).join(', ');
  const message = `printed ${names(printed)}, in ${data.rung} ${names(data.value)}`;
  return [{ code: 'authors-disagree', field: 'author', message }];
};

/** Reads everyone credited by name; credits at the end of the body are read with the body. */
export const readAuthors = (reading: Reading, headline: Headline): Authors => {
  const lines = linesInReach(reading, headline);
  const byProfile = fromProfile(reading);
  const byLine = readLabelled(reading, lines);
  const { labelled, marked: byMark } = partLabelled(byLine);
  const byElement = withoutLabelled(readNamedElements(reading, headline, lines), labelled);
  const isOver = ({ block }: Printed): boolean => isOverStory(block, headline, reading);
  const byLabel = ownLabelled(labelled, byElement, { isOver, reading });
  const dataRungs: Rung<readonly Author[]>[] = [
    ['json-ld', () => nonEmpty(readLinkedAuthors(reading, lines))],
    ['meta', () => nonEmpty(readMetaAuthors(reading))],
    ['microdata', () => nonEmpty(readItemAuthors(reading))],
  ];
  const data = climb(dataRungs);
  const byPlace = data === undefined ? readBareNames(reading, headline, lines) : [];
  const shown = choosePrinted([
    byProfile,
    byLabel,
    byElement,
    byMark,
    byPlace,
    readCreditBoxes(reading),
  ]);
  const printed = uniqueAuthors(shown.flatMap((entry) => entry.authors));
  const isDataFirst = !trustsPrint(reading) && data?.rung === 'json-ld';
  const isPrinted = printed.length > 0 && !isDataFirst;
  const named = isPrinted ? merge(printed, data, reading) : (data?.value ?? []);
  const first = shown.find((entry) => hasWriter(entry.authors)) ?? shown[0];
  return {
    authors: uniqueAuthors([...named, ...readContributions(reading)]),
    byline: first?.raw,
    rung: isPrinted ? (byProfile.length > 0 ? 'profile' : 'page') : data?.rung,
    candidates: () => [
      ...printedCandidates({ profile: byProfile, label: byLabel, element: byElement }),
      ...climbAll(dataRungs),
    ],
    lines: [...byLine, ...byElement, ...byPlace].map((entry) => entry.block.index),
    warnings: disagreement(printed, data),
  };
};

const printedCandidates = (
  rungs: Readonly<Record<string, readonly Printed[]>>,
): Answer<readonly Author[]>[] =>
  Object.entries(rungs)
    .filter(([, entries]) => entries.length > 0)
    .map(([rung, entries]) => ({ rung, value: entries.flatMap((entry) => entry.authors) }));
