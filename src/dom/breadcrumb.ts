/** The path to a page from its JSON-LD: schema.org's BreadcrumbList. */
import type { LinkedData } from './linked-data.ts';
import { hasType, type Thing, textValue, thingOf } from './linked-values.ts';

/** One step of the path to a page. */
export interface Crumb {
  readonly name: string;
  /** As written; null where the step has no address. */
  readonly url: string | null;
}

/** `{"position": "2", "item": {"@id": "https://...", "name": "Dunia"}}`, also with name or item as plain strings */
const crumbOf = (value: unknown): (Crumb & { position: number }) | undefined => {
  const element = thingOf(value);
  const item = thingOf(element?.item);
  const name = textValue(element?.name) ?? textValue(item?.name);
  if (name === undefined) return undefined;
  const address = [element?.item, item?.['@id'], item?.url, element?.url].find(
    (candidate) => typeof candidate === 'string' && candidate.trim() !== '',
  );
  const url = typeof address === 'string' ? address.trim() : null;
  return { name, url, position: Number(textValue(element?.position) ?? Number.NaN) };
};

const crumbsOf = (list: Thing): Crumb[] => {
  const elements = Array.isArray(list.itemListElement)
    ? list.itemListElement.flat(2)
    : [list.itemListElement];
  const crumbs = elements.map(crumbOf).filter((crumb) => crumb !== undefined);
  const ordered = crumbs.every(({ position }) => Number.isFinite(position));
  if (ordered) crumbs.sort((a, b) => a.position - b.position);
  return crumbs.map(({ name, url }) => ({ name, url }));
};

/**
 * The steps to the page in the order of their positions; empty where no BreadcrumbList has any.
 * Of several lists the longest, the first of equals: a plugin's "Home > headline" stands beside the theme's path.
 */
export const findBreadcrumb = (data: LinkedData): Crumb[] => {
  let longest: Crumb[] = [];
  for (const thing of data.things) {
    const crumbs = hasType(thing, 'BreadcrumbList') ? crumbsOf(thing) : [];
    if (crumbs.length > longest.length) longest = crumbs;
  }
  return longest;
};
