/** What several readers ask of the same line is read once: tables that live as long as the lines of a page. */
import type { Block } from '../dom/blocks.ts';
import { isBoilerplateLine } from '../text/boilerplate.ts';
import { type ListLabel, readListLabel } from '../text/list-labels.ts';

/** Stands for an answer of undefined, which is one as well. */
const nothing = Symbol('nothing');
let readers = 0;

/**
 * `read`, asked once for each line; the answers lie with the line itself: a WeakMap a question took four
 * times as long. For readers that live as long as the program, as each has a number of its own.
 */
export const oncePerLine = <T>(read: (block: Block) => T): ((block: Block) => T) => {
  const reader = readers;
  readers += 1;
  return (block) => {
    const known = block.answers[reader];
    if (known !== undefined) return (known === nothing ? undefined : known) as T;
    const value = read(block);
    block.answers[reader] = value === undefined ? nothing : value;
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
