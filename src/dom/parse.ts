/**
 * HTML text to a tree of domhandler nodes.
 *
 * htmlparser2 would do, but its tokenizer asks every character what it is, and its Parser keeps what no reader
 * needs (styles, svg, comments, script text) and moves its whole stack on every tag: 50,000 nested `<div>` take seconds.
 */
import type { Element, Document as Root } from 'domhandler';
import { scanHtml } from './scan-html.ts';
import { TokenReader } from './token-reader.ts';
import { TreeBuilder } from './tree-builder.ts';

/** A script kept for its data: JSON-LD, or a state blob with an id. */
export interface DataScript {
  readonly id: string | undefined;
  readonly type: string;
  readonly text: string;
}

/** Elements the readers start from, in document order, so that no reader walks the tree for them. */
export interface FoundElements {
  readonly meta: Element[];
  readonly link: Element[];
  readonly time: Element[];
  readonly itemprop: Element[];
  readonly img: Element[];
  readonly title: Element[];
  readonly base: Element[];
  readonly html: Element[];
}

export interface ParsedHtml {
  readonly root: Root;
  readonly found: FoundElements;
  readonly scripts: readonly DataScript[];
  /** Elements left out because they were nested too deep; their words are kept. */
  readonly tooDeep: number;
  /** True where the page has more nodes than are kept. */
  readonly cut: boolean;
}

/** Builds the tree of a page. Never throws: any text is some tree. */
export const parseHtml = (html: string): ParsedHtml => {
  const builder = new TreeBuilder();
  const reader = new TokenReader(html, builder);
  scanHtml(html, reader);
  const { root, found, tooDeep, cut } = builder;
  return { root, found, scripts: reader.scripts, tooDeep, cut };
};
