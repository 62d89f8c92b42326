/** Labels that are kickers: they say which section one item of a list is of. */
import type { ListHeading } from './list-headings.ts';

const headingName = /^h[2-6]$/;

const kinds: ReadonlySet<string> = new Set(['popular', 'latest', 'editors-choice']);

/** `Hot`, `Populer`, `Berita pilihan`: sections by their names as well, and marks of single items. */
const mayBeKicker = ({ kind, isKnown, tab, block }: ListHeading): boolean =>
  isKnown && tab === undefined && kinds.has(kind) && !headingName.test(block.region.element.name);

const minKickers = 3;

/** The words of one label over and over are the kickers of items: `Hot` above each of that section (Liputan6, 2020). */
export const markKickers = (headings: readonly ListHeading[]): ListHeading[] => {
  const counts = new Map<string, number>();
  const keyOf = (heading: ListHeading): string =>
    `${heading.label} ${heading.block.region.element.attribs.class ?? ''}`;
  for (const heading of headings.filter(mayBeKicker))
    counts.set(keyOf(heading), (counts.get(keyOf(heading)) ?? 0) + 1);
  return headings.map((heading) =>
    mayBeKicker(heading) && (counts.get(keyOf(heading)) ?? 0) >= minKickers
      ? { ...heading, isKicker: true }
      : heading,
  );
};
