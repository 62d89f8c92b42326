/** What part of a page an element is, by its tag, role and class words. */
import type { Element } from 'domhandler';
import { remembered } from '../text/remembered.ts';
import { type Area, areaOfWords, nameWords } from './area-names.ts';
import { findDescendant } from './text.ts';

export { type Area, nameWords } from './area-names.ts';

const byTag: ReadonlyMap<string, Area> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['figcaption', 'caption'],
  ['button', 'tools'],
  ['fieldset', 'form'],
  ['dialog', 'form'],
]);

const byRole: ReadonlyMap<string, Area> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['search', 'form'],
  ['dialog', 'form'],
  ['alertdialog', 'form'],
  ['toolbar', 'tools'],
]);

/** Inline boxes that a script shows when a word is pointed at. */
const popUp = /(?:^| )(?:(?:tooltip|popover) (?:text|content|body)|rollover(?: \S+)? block)(?: |$)/;

/** Class attributes repeat within a page and over a site: each is read once. */
const memory = { texts: 20_000, chars: 500 };

/** A name that says it holds the text of the article says so whatever else it says. */
const bodyName =
  /(?:^| )(?:article ?body|article ?content|article ?text|story ?body|story ?content|post ?content|entry ?content|body ?content|articlebody|detail text|read content|rich ?text)(?: |$)/;

/** Whether an inline element's name says that its words are not part of the line: read aloud only, or shown on pointing. */
export const isAside = (className: string): boolean => areaOfInline(className) === 'hidden';

const readInlineArea = (className: string): Area | undefined =>
  popUp.test(nameWords(className)) ? 'hidden' : areaOfName(className);

const readArea = (name: string): Area | undefined => {
  const words = nameWords(name);
  if (bodyName.test(words)) return undefined;
  return areaOfWords(words);
};

const areaOfName = remembered(readArea, memory);
const areaOfInline = remembered(readInlineArea, memory);

const heading = /^h[1-6]$/;
/** A heading styled as a widget's or a list's title is still a heading: what stands under it decides. */
const headingAreas: ReadonlySet<Area> = new Set<Area>([
  'hidden',
  'caption',
  'author',
  'date',
  'share',
]);

/** The area an element names by itself; undefined where it names none. */
export const areaOf = (element: Element): Area | undefined => {
  const area = namedArea(element);
  return area !== undefined && heading.test(element.name) && !headingAreas.has(area)
    ? undefined
    : area;
};

const textElements = new Set(['table', 'blockquote', 'pre', 'ul', 'ol']);

/** A figure is a picture with words about it, unless it frames a table or a quotation. */
const isPicture = (element: Element): boolean =>
  findDescendant(element, ({ name }) => textElements.has(name)) === undefined &&
  findDescendant(element, ({ name }) => pictureElements.has(name)) !== undefined;

const pictureElements = new Set(['img', 'picture', 'amp-img', 'video', 'iframe']);

/** A `<nav>` may be the path to the page: `<nav class="breadcrumb">`, `<nav aria-label="breadcrumb">`. */
const isPath = ({ attribs }: Element): boolean =>
  [attribs.class, attribs['aria-label']].some(
    (name) => name !== undefined && areaOfName(name) === 'breadcrumb',
  );

const namedArea = (element: Element): Area | undefined => {
  const { attribs } = element;
  if (element.name === 'figure' && isPicture(element)) return 'caption';
  const tagArea = byTag.get(element.name);
  if (tagArea === 'navigation' && isPath(element)) return 'breadcrumb';
  if (tagArea !== undefined) return tagArea;
  if (attribs.role !== undefined) {
    const roleArea = byRole.get(attribs.role);
    if (roleArea !== undefined) return roleArea;
  }
  if (attribs.class !== undefined) {
    const classArea = areaOfName(attribs.class);
    if (classArea !== undefined) return classArea;
  }
  return attribs.id === undefined ? undefined : areaOfName(attribs.id);
};
