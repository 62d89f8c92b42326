/** Menus, as they look without their names: runs of short links. */
import type { Block } from '../dom/blocks.ts';
import { linkShare } from './prose.ts';

/** Longer links are headlines. */
const maxEntryChars = 28;
/** A trail of sections has fewer. */
const minEntries = 4;

/** A link within the page is a tab, not an entry of a menu. */
const isEntry = (block: Block): boolean =>
  block.text.length <= maxEntryChars &&
  block.anchors.length === 1 &&
  block.anchors[0]?.attribs.href?.startsWith('#') !== true &&
  linkShare(block) >= 0.9;

/** Lines that lie in a run of four or more short links, as indexes. */
export const findMenuLines = (blocks: readonly Block[]): ReadonlySet<number> => {
  const lines = new Set<number>();
  let start = 0;
  for (let i = 0; i <= blocks.length; i += 1) {
    const block = blocks[i];
    if (block !== undefined && isEntry(block)) continue;
    if (i - start >= minEntries) for (let j = start; j < i; j += 1) lines.add(j);
    start = i + 1;
  }
  return lines;
};
