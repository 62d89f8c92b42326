/** `<meta>` elements by name. */
import { foldSpaces } from '../text/white-space.ts';

/** Values of each name in document order, white space folded; names in lower case (`og:title`). */
export type Metas = ReadonlyMap<string, readonly string[]>;

/** One element may carry several names: `<meta property="og:image" name="twitter:image" content="...">`. */
const nameAttributes = ['property', 'name', 'itemprop', 'http-equiv'] as const;

/** `schema:datePublished`, `https://schema.org/datePublished`: RDFa's ways to write `datePublished`. */
const vocabulary = /^(?:schema:|rnews:|https?:\/\/schema\.org\/)(?=\w+$)/;

/**
 * Adds one `<meta>` element, given its attributes, to the names it carries; one without content adds nothing.
 * `property` and `itemprop` are lists of names parted by white space (RDFa 1.1 section 5, HTML section 5.2.3).
 */
export const collectMeta = (
  metas: Map<string, string[]>,
  attributes: Readonly<Record<string, string>>,
): void => {
  const content = foldSpaces(attributes.content ?? '');
  if (content === '') return;
  const names = nameAttributes.flatMap((attribute) => {
    const name = foldSpaces(attributes[attribute] ?? '')
      .toLowerCase()
      .replace(vocabulary, '');
    return attribute === 'property' || attribute === 'itemprop' ? name.split(' ') : [name];
  });
  for (const name of new Set(names)) {
    if (name === '') continue;
    const values = metas.get(name);
    if (values === undefined) metas.set(name, [content]);
    else values.push(content);
  }
};

/** The first value of the first name that has one. */
export const metaValue = (metas: Metas, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
};

/** Every value of the names, name by name, each value once. */
export const metaValues = (metas: Metas, ...names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => metas.get(name) ?? [])),
];
