/** Which of the printed names are the article's, where several kinds of print name someone. */
import { textKey } from '../text/similarity.ts';
import type { Author } from '../types.ts';
import type { Printed } from './printed.ts';
import type { Reading } from './reading.ts';

const otherRoles: ReadonlySet<string> = new Set(['editor', 'translator', 'photographer']);

/** A labelled editor or photographer alone does not answer who wrote the piece: other places may still say. */
export const hasWriter = (authors: readonly Author[]): boolean =>
  authors.some((author) => !otherRoles.has(author.role));

/**
 * Indonesian newsrooms print who wrote and let the data name whoever uploaded the piece;
 * elsewhere the data is filled with care and the print is the harder to read.
 */
export const trustsPrint = ({ language, profile }: Reading): boolean =>
  profile !== undefined || language?.startsWith('id') === true;

/** Names somebody who wrote the piece; the agency it came from stands beside the writers. */
const namesWriter = ({ authors }: Printed): boolean =>
  hasWriter(authors.filter(({ role }) => role !== 'agency'));

/** The first kind of print that names a writer, and whoever the others label with another role. */
export const choosePrinted = (kinds: readonly (readonly Printed[])[]): readonly Printed[] => {
  const filled = kinds.filter((kind) => kind.length > 0);
  const main = filled.find((kind) => kind.some(namesWriter)) ?? filled[0] ?? [];
  const others = filled.filter((kind) => kind !== main).flat();
  return [...main, ...others.filter((entry) => !namesWriter(entry))];
};

/** `Editor: <a href="/author/12/name">Name</a>` is read by its label: the link does not make a writer of an editor. */
export const withoutLabelled = (
  named: readonly Printed[],
  labelled: readonly Printed[],
): Printed[] => {
  const keyOf = ({ block }: Printed, { name }: Author) => `${block.index} ${textKey(name)}`;
  const known = new Set(labelled.flatMap((entry) => entry.authors.map((a) => keyOf(entry, a))));
  return named.filter((entry) => !entry.authors.every((a) => known.has(keyOf(entry, a))));
};

/**
 * A byline over the story is its own; elsewhere `By Name` may belong to an announcement of another article.
 * A label with a colon is nothing that announcements have, and Indonesian papers sign below the story.
 */
const ownOf = (
  entries: readonly Printed[],
  isOver: (entry: Printed) => boolean,
  reading: Reading,
): readonly Printed[] =>
  trustsPrint(reading)
    ? entries
    : entries.filter((entry) => isOver(entry) || !namesWriter(entry) || /[:：]/.test(entry.raw));

/** `Von` and the first name under it are a label's; its elements name the others as well. */
const namesAll = (elements: readonly Printed[], labels: readonly Printed[]): boolean => {
  const names = new Set(elements.flatMap(({ authors }) => authors.map(({ name }) => name)));
  const labelled = labels.flatMap(({ authors }) => authors);
  return (
    names.size > labelled.length &&
    labelled.every(({ name, role }) => role === 'reporter' && names.has(name))
  );
};

/** `Name/Paper`, `Name - Agency`: no label says what the name did; it may be a picture's. */
const isMarkedOnly = ({ raw, authors }: Printed): boolean =>
  authors[0] !== undefined && raw.startsWith(authors[0].raw);

/** Labelled lines: those that say what someone did, and those that only set a name beside an outlet. */
export const partLabelled = (
  byLine: readonly Printed[],
): { readonly labelled: readonly Printed[]; readonly marked: readonly Printed[] } => ({
  labelled: byLine.filter((entry) => !isMarkedOnly(entry)),
  marked: byLine.filter(isMarkedOnly),
});

/** The labelled lines that speak of this article, beside the elements that name its authors. */
export const ownLabelled = (
  labelled: readonly Printed[],
  elements: readonly Printed[],
  { isOver, reading }: { readonly isOver: (entry: Printed) => boolean; readonly reading: Reading },
): readonly Printed[] => {
  const isSigned = [...labelled, ...elements].some((entry) => isOver(entry) && namesWriter(entry));
  const own = isSigned ? ownOf(labelled, isOver, reading) : labelled;
  return namesAll(elements.filter(isOver), own) ? [] : own;
};
