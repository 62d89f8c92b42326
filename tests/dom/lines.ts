/** A page as lines, for tests that draw pages. */
import type { Block } from '../../src/dom/blocks.ts';
import { parsePage } from '../../src/dom/document.ts';

/** The lines of a piece of HTML. */
export const blocksOf = (html: string): readonly Block[] =>
  parsePage({ body: html, as: 'html' }).index.blocks;

/** Their text. */
export const linesOf = (html: string): string[] => blocksOf(html).map(({ text }) => text);
