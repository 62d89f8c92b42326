/** Text and attributes of nodes, as a reader of the page would see them. */
import { type AnyNode, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { foldSpaces } from '../text/white-space.ts';
import { blockElements } from './element-names.ts';
import { joint, resolveJoints } from './inline-joints.ts';

const isInline = (node: AnyNode | null): boolean =>
  node !== null && isTag(node) && node.name !== 'br' && !blockElements.has(node.name);

const collect = (node: AnyNode, parts: string[]): void => {
  if (isText(node)) {
    parts.push(node.data);
    return;
  }
  if (!isTag(node)) return;
  const breaks = !isInline(node);
  if (breaks) parts.push('\n');
  else if (isInline(node.prev)) parts.push(joint);
  for (const child of node.children) collect(child, parts);
  if (breaks) parts.push('\n');
};

/**
 * The words of a node, white space folded; block elements and `<br>` part words, inline ones do not.
 * Text is joined first and folded after: a per-node trim glues words ("JakartaKita").
 */
export const textOf = (node: ParentNode): string => {
  const [only] = node.children;
  if (only !== undefined && node.children.length === 1 && isText(only))
    return foldSpaces(resolveJoints(only.data));
  const known = texts.get(node);
  if (known !== undefined) return known;
  const parts: string[] = [];
  for (const child of node.children) collect(child, parts);
  const text = foldSpaces(resolveJoints(parts.join('')));
  texts.set(node, text);
  return text;
};

/** Several readers ask for the text of the same element, and no reader changes the tree. */
const texts = new WeakMap<ParentNode, string>();

/** An attribute's value, folded; undefined where absent or empty. */
export const attributeOf = (element: Element, name: string): string | undefined => {
  const value = element.attribs[name];
  if (value === undefined) return undefined;
  const folded = foldSpaces(value);
  return folded === '' ? undefined : folded;
};

/** Every element of the subtree in document order, the given one left out. */
export function* descendants(node: ParentNode): Generator<Element> {
  for (const child of node.children) {
    if (!isTag(child)) continue;
    yield child;
    yield* descendants(child);
  }
}

/** The first descendant of one of these names. */
export const findDescendant = (
  node: ParentNode,
  accept: (element: Element) => boolean,
): Element | undefined => {
  for (const child of node.children) {
    if (!isTag(child)) continue;
    if (accept(child)) return child;
    const deeper = findDescendant(child, accept);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
};

/** The element and its ancestors, nearest first. */
export function* lineage(element: Element): Generator<Element> {
  for (let node: ParentNode | null = element; node !== null && isTag(node); node = node.parent)
    yield node;
}
