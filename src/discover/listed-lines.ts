/** Which lines of a page its labelled lists stand on: the same article may also stand among the headlines. */
import type { Block } from '../dom/blocks.ts';
import type { RelatedList } from '../types.ts';
import type { PageAnchor } from './page-anchors.ts';

/** A list as read, and the keys of the addresses in it. */
export interface KeyedList {
  readonly list: RelatedList;
  readonly keys: readonly string[];
}

/** The line of a list's label, from a line on. */
const labelLine = (blocks: readonly Block[], label: string | null, from: number): number => {
  if (label === null) return from;
  const words = label.toLowerCase();
  const found = blocks.findIndex(
    ({ index, text }) => index >= from && text.toLowerCase().includes(words),
  );
  return found < 0 ? from : found;
};

/** The first line after the label that links there, and those right after it: picture, headline and lead of one card. */
const linesOfItem = ({ lines }: PageAnchor, after: number): number[] => {
  const found: number[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (line < after || (last !== undefined && line > last + 2)) continue;
    found.push(line);
  }
  return found;
};

/** The lines that belong to lists, each with its list. */
export const listedLines = (
  lists: readonly KeyedList[],
  anchors: ReadonlyMap<string, PageAnchor>,
  blocks: readonly Block[],
): ReadonlyMap<number, KeyedList> => {
  const listed = new Map<number, KeyedList>();
  let from = 0;
  for (const one of lists) {
    from = labelLine(blocks, one.list.label, from);
    for (const key of one.keys) {
      const anchor = anchors.get(key);
      if (anchor === undefined) continue;
      for (const line of linesOfItem(anchor, from)) if (!listed.has(line)) listed.set(line, one);
    }
  }
  return listed;
};
