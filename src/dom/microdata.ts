/** Microdata properties: HTML Standard, section 5.2.4 "Values". */
import type { Element } from 'domhandler';
import { foldSpaces } from '../text/white-space.ts';
import { attributeOf, findDescendant, textOf } from './text.ts';

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

const names = (element: Element, name: string): boolean =>
  foldSpaces(element.attribs.itemprop ?? '')
    .split(' ')
    .includes(name);

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
  return element.attribs.itemscope === undefined ? textOf(element) : itemValue(element);
};

/**
 * Values of a property in document order, white space folded, empty ones left out.
 * `elements` are those of the page that carry `itemprop`. Addresses are as written, not resolved;
 * an item inside (`itemscope`) gives its name, else its words, else its address.
 */
export const readItemprops = (elements: readonly Element[], name: string): string[] =>
  elements
    .filter((element) => names(element, name))
    .map(propertyValue)
    .filter((value) => value !== '');
