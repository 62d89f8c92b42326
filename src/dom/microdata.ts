/** Microdata properties (HTML Standard, section 5.2.4 "Values") and RDFa's `property`, read by the same rule. */
import type { Element } from 'domhandler';
import { foldSpaces } from '../text/white-space.ts';
import { attributeOf, findDescendant, lineage, textOf } from './text.ts';

/** Elements whose value is an address, and the attribute that holds it. */
const addressAttributes = new Map([
  ...['audio', 'embed', 'iframe', 'img', 'source', 'track', 'video'].map(
    (name) => [name, 'src'] as const,
  ),
  ...['a', 'area', 'link'].map((name) => [name, 'href'] as const),
  ['object', 'data'],
  ['data', 'value'],
  ['meter', 'value'],
]);

/** `schema:author`, `https://schema.org/author`. */
const vocabulary = /^(?:schema:|rnews:|https?:\/\/schema\.org\/)/i;

const names = ({ attribs: { itemprop, property } }: Element, name: string): boolean =>
  (itemprop !== undefined && foldSpaces(itemprop).split(' ').includes(name)) ||
  (property !== undefined &&
    foldSpaces(property)
      .split(' ')
      .some((word) => word.replace(vocabulary, '') === name));

const isItem = ({ attribs }: Element): boolean =>
  attribs.itemscope !== undefined || attribs.typeof !== undefined;

/**
 * The name an item goes by, else its words, else its address:
 *
 *     <span itemprop="author" itemscope>Oleh <b itemprop="name">Budi</b>, Jakarta</span>
 *                                                               ^^^^
 */
const itemValue = (element: Element): string => {
  const inside = (property: string) => findDescendant(element, (found) => names(found, property));
  const named = inside('name');
  if (named !== undefined) return propertyValue(named);
  const words = textOf(element);
  if (words !== '') return words;
  const address = inside('url') ?? inside('contentUrl');
  return address === undefined ? '' : propertyValue(address);
};

const propertyValue = (element: Element): string => {
  // The standard reads `content` on <meta> alone; pages put it on any element and mean it.
  const stated = attributeOf(element, 'content') ?? attributeOf(element, 'datetime');
  if (stated !== undefined) return stated;
  const attribute = addressAttributes.get(element.name);
  if (attribute !== undefined) return attributeOf(element, attribute) ?? textOf(element);
  return isItem(element) ? itemValue(element) : textOf(element);
};

/**
 * Values of a property in document order, white space folded, empty ones left out.
 * `elements` are those of the page that carry `itemprop` or `property`. Addresses are as written, not resolved;
 * an item inside (`itemscope`) gives its name, else its words, else its address.
 */
export const readItemprops = (elements: readonly Element[], name: string): string[] =>
  elements
    .filter((element) => names(element, name))
    .map(propertyValue)
    .filter((value) => value !== '');

/** The elements that carry a property of the item that holds one of `inside`, or of no item at all. */
export const propertiesOfItem = (
  elements: readonly Element[],
  name: string,
  inside: ReadonlySet<Element>,
): Element[] =>
  elements.filter((element) => {
    if (!names(element, name)) return false;
    for (const round of lineage(element))
      if (round !== element && isItem(round)) return inside.has(round);
    return true;
  });
