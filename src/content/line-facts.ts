/** What several readers ask of the same line is read once: tables that live as long as the lines of a page. */
import type { Block } from '../dom/blocks.ts';
import { isBoilerplateLine } from '../text/boilerplate.ts';
import { type ListLabel, readListLabel } from '../text/list-labels.ts';

/** `read`, asked once for each line; the answers live as long as the lines. */
export const oncePerLine = <T>(read: (block: Block) => T): ((block: Block) => T) => {
  const known = new WeakMap<Block, { readonly value: T }>();
  return (block) => {
    const before = known.get(block);
    if (before !== undefined) return before.value;
    const value = read(block);
    known.set(block, { value });
    return value;
  };
};

/** Whether the whole line is none of the article's, see text/boilerplate.ts. */
export const isBoilerplate: (block: Block) => boolean = oncePerLine(({ text }) =>
  isBoilerplateLine(text),
);

/** The label that the line is, see text/list-labels.ts. */
export const listLabelOf: (block: Block) => ListLabel | undefined = oncePerLine(({ text }) =>
  readListLabel(text),
);
