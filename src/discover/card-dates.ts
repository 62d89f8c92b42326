/** The date printed on a link's own card: the largest part of the page that holds no other article's link. */
import type { Block, Region } from '../dom/blocks.ts';
import { dateOfLine } from '../read/item-dates.ts';
import type { Reading } from '../read/reading.ts';
import type { DateReading } from '../types.ts';
import type { PageAnchor } from './page-anchors.ts';

/** A card has not more lines. */
const maxLines = 30;

/** Which article the links of each line lead to; null where to several. */
const ownersOf = (anchors: readonly PageAnchor[]): ReadonlyMap<number, string | null> => {
  const owners = new Map<number, string | null>();
  for (const { key, block } of anchors) {
    if (block === undefined) continue;
    const owner = owners.get(block.index);
    owners.set(block.index, owner === undefined || owner === key ? key : null);
  }
  return owners;
};

const holdsOthers = (
  { from, to }: Region,
  key: string,
  owners: ReadonlyMap<number, string | null>,
): boolean => {
  for (let i = from; i < to; i += 1) {
    const owner = owners.get(i);
    if (owner !== undefined && owner !== key) return true;
  }
  return false;
};

const cardOf = (
  block: Block,
  key: string,
  owners: ReadonlyMap<number, string | null>,
): Region | undefined => {
  let card: Region | undefined;
  let region: Region | undefined = block.region;
  while (region !== undefined && region.to - region.from <= maxLines) {
    if (holdsOthers(region, key, owners)) return card;
    card = region;
    region = region.parent;
  }
  return card;
};

/** Reads dates beside links; a link that shares its card with others has none. */
export const cardDates = (
  reading: Reading,
  anchors: readonly PageAnchor[],
): ((anchor: PageAnchor) => DateReading | undefined) => {
  const owners = ownersOf(anchors);
  const { blocks } = reading.document.index;
  // A page with a single article is no list: what is dated on it may be the page.
  if (anchors.length < 2) return () => undefined;
  return ({ key, block }) => {
    const card = block === undefined ? undefined : cardOf(block, key, owners);
    if (card === undefined) return undefined;
    for (const line of blocks.slice(card.from, card.to)) {
      const date = dateOfLine(line.text.replaceAll('\n', ' '), line, reading);
      if (date !== undefined) return date;
    }
    return undefined;
  };
};
