/**
 * Who made the article, each with a role, and the byline as printed.
 *
 * Labelled lines near the headline and below the story are believed first; then elements named for authors,
 * JSON-LD, metas. People, not sites: the newsroom, its addresses and its accounts are never authors.
 */
import type { Block } from '../dom/blocks.ts';
import { readByline, readUnlabelledByline } from '../text/bylines.ts';
import { textKey } from '../text/similarity.ts';
import type { Author, Warning } from '../types.ts';
import { readCreditBoxes } from './credit-boxes.ts';
import { type Answer, climb, climbAll, type Rung } from './ladder.ts';
import { readItemAuthors, readLinkedAuthors, readMetaAuthors } from './linked-authors.ts';
import {
  linesInReach,
  optionsOf,
  type Printed,
  readContributions,
  readLabelled,
  readNamedElements,
  readNamesBesideDate,
  readSignature,
} from './printed-authors.ts';
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

const otherRoles: ReadonlySet<string> = new Set(['editor', 'translator', 'photographer']);

/** A labelled editor or photographer alone does not answer who wrote the piece: other places may still say. */
const hasWriter = (authors: readonly Author[]): boolean =>
  authors.some((author) => !otherRoles.has(author.role));

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

/**
 * Indonesian newsrooms print who wrote and let the data name whoever uploaded the piece;
 * elsewhere the data is filled with care and the print is the harder to read.
 */
const trustsPrint = ({ language, profile }: Reading): boolean =>
  profile !== undefined || language?.startsWith('id') === true;

/** Names somebody who wrote the piece; the agency it came from stands beside the writers. */
const namesWriter = ({ authors }: Printed): boolean =>
  hasWriter(authors.filter(({ role }) => role !== 'agency'));

/** The first kind of print that names a writer, and whoever the others label with another role. */
const choosePrinted = (kinds: readonly (readonly Printed[])[]): readonly Printed[] => {
  const filled = kinds.filter((kind) => kind.length > 0);
  const main = filled.find((kind) => kind.some(namesWriter)) ?? filled[0] ?? [];
  const others = filled.filter((kind) => kind !== main).flat();
  return [...main, ...others.filter((entry) => !namesWriter(entry))];
};

/** `Editor: <a href="/author/12/name">Name</a>` is read by its label: the link does not make a writer of an editor. */
const withoutLabelled = (named: readonly Printed[], labelled: readonly Printed[]): Printed[] => {
  const keyOf = ({ block }: Printed, { name }: Author) => `${block.index} ${textKey(name)}`;
  const known = new Set(labelled.flatMap((entry) => entry.authors.map((a) => keyOf(entry, a))));
  return named.filter((entry) => !entry.authors.every((a) => known.has(keyOf(entry, a))));
};

/** `Name/Paper`, `Name - Agency`: no label says what the name did; it may be a picture's. */
const isMarkedOnly = ({ raw, authors }: Printed): boolean =>
  authors[0] !== undefined && raw.startsWith(authors[0].raw);

/** Names without a label or class: looked for only where the page's data names nobody. */
const readBareNames = (
  reading: Reading,
  headline: Headline,
  lines: readonly Block[],
): readonly Printed[] => {
  const beside = readNamesBesideDate(reading, headline, lines);
  return beside.length > 0 ? beside : readSignature(reading);
};

/** Reads everyone credited by name; credits at the end of the body are read with the body. */
export const readAuthors = (reading: Reading, headline: Headline): Authors => {
  const lines = linesInReach(reading, headline);
  const byProfile = fromProfile(reading);
  const byLine = readLabelled(reading, lines);
  const byLabel = byLine.filter((entry) => !isMarkedOnly(entry));
  const byMark = byLine.filter(isMarkedOnly);
  const byElement = withoutLabelled(readNamedElements(reading, lines), byLabel);
  const dataRungs: Rung<readonly Author[]>[] = [
    ['json-ld', () => nonEmpty(readLinkedAuthors(reading))],
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
