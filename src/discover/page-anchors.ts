/** The links of a page that may be articles: each address once, with its best words and the line it stands on. */
import type { Element } from 'domhandler';
import type { Block } from '../dom/blocks.ts';
import { descendants, textOf } from '../dom/text.ts';
import { isHeadlineText } from '../read/list-items.ts';
import type { Reading } from '../read/reading.ts';
import { linkKey } from '../text/link-key.ts';
import { absoluteUrl } from '../text/urls.ts';
import { foldSpaces } from '../text/white-space.ts';
import { maxAnchors } from './caps.ts';

export interface PageAnchor {
  readonly key: string;
  readonly url: string;
  /** The words of the first of its links that has a headline's. */
  headline: string | undefined;
  /** The line that holds those words; undefined for a picture alone. */
  block: Block | undefined;
  /** The lines that hold text of a link to it, in order. */
  readonly lines: number[];
}

/** The line each link stands on. */
const linesOfLinks = ({ document }: Reading): ReadonlyMap<Element, Block> =>
  new Map(document.index.blocks.flatMap((block) => block.anchors.map((anchor) => [anchor, block])));

/** The link's own words, else those of the picture inside it. */
const wordsOf = (anchor: Element): string | undefined => {
  const text = textOf(anchor).replaceAll('\n', ' ');
  if (isHeadlineText(text)) return text;
  for (const { name, attribs } of descendants(anchor)) {
    const words = name === 'img' ? foldSpaces(attribs.alt ?? '') : '';
    if (isHeadlineText(words)) return words;
  }
  return undefined;
};

/** Every link of the page in document order. */
export const allLinks = ({ document }: Reading): Element[] => {
  const found: Element[] = [];
  for (const element of descendants(document.tree.root)) {
    if (element.name === 'a' && element.attribs.href !== undefined) found.push(element);
    if (found.length >= maxAnchors) break;
  }
  return found;
};

/** An element that was selected, or the first link inside it. */
export const asLink = (element: Element): Element | undefined => {
  if (element.name === 'a') return element;
  for (const inside of descendants(element)) if (inside.name === 'a') return inside;
  return undefined;
};

/** The addresses these links lead to, each once, in the order of their first links. */
export const collectAnchors = (reading: Reading, links: readonly Element[]): PageAnchor[] => {
  const lines = linesOfLinks(reading);
  const known = new Map<string, PageAnchor>();
  for (const link of links.slice(0, maxAnchors)) {
    const url = absoluteUrl(
      (link.attribs.href ?? '').replace(/#.*$/s, ''),
      reading.document.baseUrl,
    );
    if (url === undefined) continue;
    const key = linkKey(url);
    const words = wordsOf(link);
    const block = lines.get(link);
    const first = known.get(key);
    if (block !== undefined) first?.lines.push(block.index);
    if (first === undefined)
      known.set(key, { key, url, headline: words, block, lines: block ? [block.index] : [] });
    else if (first.headline === undefined && words !== undefined) {
      first.headline = words;
      first.block = block ?? first.block;
    }
  }
  return [...known.values()];
};
