/** Labels that are kickers: they say which section one item of a list is of. */
import type { ListHeading } from './list-headings.ts';

const headingName = /^h[2-6]$/;

/** `Hot`, `Populer`: sections by their names as well. */
const isRankLabel = ({ kind, isKnown, tab, block }: ListHeading): boolean =>
  isKnown &&
  tab === undefined &&
  kind === 'popular' &&
  !headingName.test(block.region.element.name);

const minKickers = 3;

/** The words of one label over and over are the kickers of items: `Hot` above each of that section (Liputan6, 2020). */
export const markKickers = (headings: readonly ListHeading[]): ListHeading[] => {
  const counts = new Map<string, number>();
  const keyOf = (heading: ListHeading): string =>
    `${heading.label} ${heading.block.region.element.attribs.class ?? ''}`;
  for (const heading of headings.filter(isRankLabel))
    counts.set(keyOf(heading), (counts.get(keyOf(heading)) ?? 0) + 1);
  return headings.map((heading) =>
    isRankLabel(heading) && (counts.get(keyOf(heading)) ?? 0) >= minKickers
      ? { ...heading, isKicker: true }
      : heading,
  );
};
