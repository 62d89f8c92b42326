/** Reads the selectors of a layout with Cheerio; loaded only for pages that have a profile. */
import type { Element } from 'domhandler';
import type { Document } from '../dom/document.ts';
import { textOf } from '../dom/text.ts';
import { foldSpaces } from '../text/white-space.ts';

export interface Select {
  readonly hits: (selector: string) => boolean;
  readonly elements: (selectors: readonly string[] | undefined) => Element[];
  /** Values of the first selector that gives any: text, or the attribute after `@`. */
  readonly values: (selectors: readonly string[] | undefined) => string[];
}

/** For pages without a profile: nothing is selected. */
export const selectNothing: Select = { hits: () => false, elements: () => [], values: () => [] };

/** `div.date span@title`: the selector and the attribute. */
const attributePart = /^(.*\S)\s*@([a-zA-Z][\w:-]*)$/;

const parts = (selector: string): readonly [string, string | undefined] => {
  const match = attributePart.exec(selector);
  return match === null ? [selector, undefined] : [match[1] as string, match[2]];
};

/** Loads Cheerio over the tree of a page. */
export const loadSelect = async (document: Document): Promise<Select> => {
  const { load } = await import('cheerio/slim');
  const $ = load(document.tree.root);
  const find = (selector: string): Element[] => $(parts(selector)[0]).toArray() as Element[];
  const valuesOf = (selector: string): string[] => {
    const attribute = parts(selector)[1];
    return find(selector)
      .map((element) =>
        attribute === undefined ? textOf(element) : foldSpaces(element.attribs[attribute] ?? ''),
      )
      .filter((value) => value !== '');
  };
  const first = <T>(
    selectors: readonly string[] | undefined,
    read: (selector: string) => T[],
  ): T[] => {
    for (const selector of selectors ?? []) {
      const found = read(selector);
      if (found.length > 0) return found;
    }
    return [];
  };
  return {
    hits: (selector) => find(selector).length > 0,
    elements: (selectors) => first(selectors, find),
    values: (selectors) => first(selectors, valuesOf),
  };
};
