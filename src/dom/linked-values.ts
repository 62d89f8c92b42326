/** Values of JSON-LD properties, in the many shapes sites give them. Wrong shapes are absent, never an error. */
import { foldSpaces } from '../text/white-space.ts';
import { decodeAllEntities } from './html-entities.ts';

/** A node of JSON-LD: its own keys only, no prototype. */
export type Thing = Readonly<Record<string, unknown>>;

/** Arrays in arrays are followed this far. */
const maxNesting = 8;
const maxValues = 1_000;

/** What a pure reference (`{"@id": "#budi"}`) stands for; filled by parseLinkedData. */
const targets = new WeakMap<object, Thing>();

/** Remembers that a node is only a reference to another. */
export const registerReference = (reference: Thing, target: Thing): void => {
  targets.set(reference, target);
};

/** The node itself, or the one it refers to by `@id`; undefined for anything that is no node. */
export const thingOf = (value: unknown): Thing | undefined => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  return targets.get(value) ?? (value as Thing);
};

/** Single values out of nested arrays, `@list` and `@set`, at most 1,000. */
const flatten = (value: unknown, nesting = 0): unknown[] => {
  if (nesting > maxNesting || value === null || value === undefined) return [];
  if (Array.isArray(value)) {
    const found: unknown[] = [];
    for (const item of value) {
      for (const one of flatten(item, nesting + 1)) found.push(one);
      if (found.length >= maxValues) break;
    }
    return found.slice(0, maxValues);
  }
  const list = thingOf(value)?.['@list'] ?? thingOf(value)?.['@set'];
  return list === undefined ? [value] : flatten(list, nesting + 1);
};

/** Only what looks like a tag: "skor < 3" and "<3" are text. */
const tags = /<\/?[a-z][a-z\d-]{0,30}(?:\s[^<>]*)?\/?>|<!--[^<>]{0,2000}-->/gi;
/** Inline tags part no words; all others do. */
const inlineTags = /<\/?(?:a|abbr|b|em|font|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi;

const plainText = (text: string): string => {
  const decoded = decodeAllEntities(text);
  return foldSpaces(
    decoded.includes('<') ? decoded.replace(inlineTags, '').replace(tags, ' ') : decoded,
  );
};

const singleText = (value: unknown): string | undefined => {
  const inner = thingOf(value)?.['@value'] ?? value;
  if (typeof inner === 'number' && Number.isFinite(inner)) return String(inner);
  if (typeof inner !== 'string') return undefined;
  return plainText(inner) || undefined;
};

/**
 * The first text of a property: a string, a number, `{"@value": ...}`, or the first of an array of these.
 * Character references are decoded, also doubly escaped ones; tags are dropped; white space is folded.
 */
export const textValue = (value: unknown): string | undefined => {
  for (const item of flatten(value)) {
    const text = singleText(item);
    if (text !== undefined) return text;
  }
  return undefined;
};

/** Every text of a property, as textValue reads one; of nodes (`DefinedTerm`, `Thing`) the name. Strings are not split. */
export const textValues = (value: unknown): string[] =>
  flatten(value).flatMap((item) => singleText(item) ?? textValue(thingOf(item)?.name) ?? []);

/** Type names without the vocabulary's address: `["NewsArticle"]`; empty where none is stated. */
export const typesOf = (thing: Thing): string[] =>
  flatten(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.trim().replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, ''))
    .filter((type) => type !== '');

/** Whether a node has a type; sites also write `person` and `newsarticle`. */
export const hasType = (thing: Thing, type: string): boolean =>
  typesOf(thing).some((name) => name.toLowerCase() === type.toLowerCase());

/** Someone named as author, editor or creator. */
export interface NamedParty {
  readonly name: string;
  /** Null where the page does not say. */
  readonly type: 'Person' | 'Organization' | null;
  /** The address of the party's own page, where the data has one. */
  readonly url?: string;
}

const partyType = (thing: Thing): NamedParty['type'] => {
  const types = typesOf(thing).map((type) => type.toLowerCase());
  if (types.includes('person')) return 'Person';
  return types.some((type) => type.endsWith('organization')) ? 'Organization' : null;
};

/** The party's page; `#ann` is a place in the data only. */
const pageAddress = (thing: Thing): string | undefined => {
  const address = addressValue(thing.url ?? thing['@id']);
  return address?.includes('/') ? address : undefined;
};

const isAddress = (text: string): boolean => /^(?:https?:)?\/\/\S+$/i.test(text);

/**
 * The parties a property names, in order, each once: strings, nodes, nodes whose name is an array, references by `@id`.
 * A string that lists several (`A, B dan C`) is left whole; an address (Facebook pages stand here) is no name.
 */
export const people = (value: unknown): NamedParty[] => {
  const found = new Map<string, NamedParty>();
  for (const item of flatten(value)) {
    const thing = thingOf(item);
    const type = thing === undefined ? null : partyType(thing);
    const url = thing === undefined ? undefined : pageAddress(thing);
    const names = textValues(thing === undefined || '@value' in thing ? item : thing.name);
    for (const name of names) {
      if (!isAddress(name) && !found.has(name))
        found.set(name, { name, type, ...(url !== undefined && { url }) });
    }
  }
  return [...found.values()];
};

/** A picture with the words that go with it; caption and credit are absent where not stated. */
export interface LinkedImage {
  readonly url: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** The first address of a property, as written apart from `&amp;`; `data:` addresses are none. */
const addressValue = (value: unknown): string | undefined => {
  for (const item of flatten(value)) {
    const thing = thingOf(item);
    const text = thing === undefined ? item : (thing['@value'] ?? thing['@id'] ?? thing.url);
    if (typeof text !== 'string') continue;
    const url = text.trim().replaceAll('&amp;', '&');
    if (url !== '' && !/^data:/i.test(url) && !/\s/.test(url)) return url;
  }
  return undefined;
};

const imageOf = (item: unknown): LinkedImage | undefined => {
  const thing = thingOf(item);
  if (thing === undefined || '@value' in thing) {
    const url = addressValue(item);
    return url === undefined ? undefined : { url };
  }
  const url = addressValue(thing.url) ?? addressValue(thing.contentUrl);
  if (url === undefined) return undefined;
  const caption = textValue(thing.caption);
  const credit =
    textValue(thing.creditText) ??
    [thing.creator, thing.author, thing.copyrightHolder]
      .map((party) =>
        people(party)
          .map(({ name }) => name)
          .join(', '),
      )
      .find((names) => names !== '');
  return {
    url,
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
  };
};

/** The pictures of a property, in order, each address once: addresses, ImageObjects, references, arrays of these. */
export const images = (value: unknown): LinkedImage[] => {
  const found = new Map<string, LinkedImage>();
  for (const item of flatten(value)) {
    const image = imageOf(item);
    if (image !== undefined && !found.has(image.url)) found.set(image.url, image);
  }
  return [...found.values()];
};
