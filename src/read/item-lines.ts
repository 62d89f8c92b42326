/** Lines that are items of a list of articles: little but a link with a headline. */
import { oncePerLine } from '../content/line-facts.ts';
import { linkShare } from '../content/prose.ts';
import type { Block } from '../dom/blocks.ts';
import { textOf } from '../dom/text.ts';
import { isInCredits } from './credit-boxes.ts';
import { isHeadlineText, isPersonLink } from './list-items.ts';

/** Longer links are headlines. */
const maxEntryChars = 28;

/** Several short links on one line: sections, topics, tabs. */
export const isRowOfLinks = ({ anchors }: Block): boolean =>
  anchors.length > 1 && anchors.every((anchor) => textOf(anchor).length <= maxEntryChars);

const minRow = 3;

/** Whether a line is an item. */
export const isItemLine: (block: Block) => boolean = oncePerLine(
  (block) =>
    block.anchors.some((anchor) => !isPersonLink(anchor, block.text)) &&
    linkShare(block) >= 0.5 &&
    isHeadlineText(block.text) &&
    !isInCredits(block) &&
    !(block.anchors.length >= minRow && isRowOfLinks(block)),
);

/** How many articles the lines from `from` up to `to` lead to. */
export const countItems = (blocks: readonly Block[], from: number, to: number): number => {
  const targets = new Set<string>();
  for (const block of blocks.slice(from, to)) {
    if (!isItemLine(block)) continue;
    for (const { attribs } of block.anchors)
      if (attribs.href !== undefined) targets.add(attribs.href);
  }
  return targets.size;
};
