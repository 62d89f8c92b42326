/** JSON-LD blocks of a page to a flat list of typed nodes. */
import { parseLenientJson } from './lenient-json.ts';
import { registerReference, type Thing, typesOf } from './linked-values.ts';

export { type Crumb, findBreadcrumb } from './breadcrumb.ts';
export { findArticle } from './linked-article.ts';
export {
  hasType,
  images,
  type LinkedImage,
  type NamedParty,
  people,
  type Thing,
  textValue,
  textValues,
  thingOf,
  typesOf,
} from './linked-values.ts';

/** What the JSON-LD of a page holds. */
export interface LinkedData {
  /**
   * Typed nodes in document order: those of the top level, of `@graph`, and of the properties that hold
   * what the page is about (`mainEntity`, `hasPart`, `breadcrumb`, `video` ...).
   */
  readonly things: readonly Thing[];
  /** Those of `things` that are parts of a collection (`hasPart`), so seldom the page's own subject. */
  readonly parts: ReadonlySet<Thing>;
  /** What could not be read, one readable line each. */
  readonly problems: readonly string[];
}

const maxBlockChars = 5_000_000;
const maxDepth = 32;
const maxNodes = 50_000;

interface Reading {
  nodes: number;
  depthCut: boolean;
  readonly byId: Map<string, Thing>;
  readonly references: { readonly id: string; readonly thing: Thing }[];
  readonly problems: string[];
}

/** Keys that reach into prototypes when copied the plain way. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const referenceKeys = new Set(['@id', '@type']);

/** Notes a node's address: the fullest node of an address is what references to it mean. */
const noteId = (reading: Reading, thing: Thing): void => {
  const id = thing['@id'];
  if (typeof id !== 'string' || id === '') return;
  const keys = Object.keys(thing);
  if (keys.every((key) => referenceKeys.has(key))) reading.references.push({ id, thing });
  else if (keys.length > Object.keys(reading.byId.get(id) ?? {}).length)
    reading.byId.set(id, thing);
};

/** A copy without prototype and forbidden keys; what lies deeper than 32 levels is left out. */
const copy = (reading: Reading, value: unknown, depth: number): unknown => {
  if (value === null || typeof value !== 'object') return value;
  reading.nodes += 1;
  if (reading.nodes > maxNodes) return undefined;
  if (depth > maxDepth) {
    reading.depthCut = true;
    return undefined;
  }
  if (Array.isArray(value)) return value.map((item) => copy(reading, item, depth + 1));
  const thing: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) {
    if (!forbiddenKeys.has(key)) thing[key] = copy(reading, inner, depth + 1);
  }
  noteId(reading, thing);
  return thing;
};

/** Properties that hold what the page is about; `true` where they hold parts of a collection. */
const followed: readonly (readonly [key: string, asPart: boolean])[] = [
  ['@graph', false],
  ['mainEntity', false],
  ['mainEntityOfPage', false],
  ['breadcrumb', false],
  ['subjectOf', false],
  ['video', false],
  ['associatedMedia', false],
  ['hasPart', true],
];

const gather = (found: { things: Thing[]; parts: Set<Thing> }, value: unknown, isPart: boolean) => {
  if (Array.isArray(value)) {
    for (const item of value) gather(found, item, isPart);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const thing = value as Thing;
  if (typesOf(thing).length > 0) {
    found.things.push(thing);
    if (isPart) found.parts.add(thing);
  }
  for (const [key, asPart] of followed) {
    if (thing[key] !== undefined) gather(found, thing[key], isPart || asPart);
  }
};

const parseBlock = (reading: Reading, text: string, number: number): unknown => {
  // `JSON.stringify` of a field nobody filled in (Inilah.com, 2023) is as much as no block.
  if (text.trim() === '' || text.trim() === 'null') return undefined;
  if (text.length > maxBlockChars) {
    reading.problems.push(`JSON-LD block ${number} is larger than ${maxBlockChars} characters`);
    return undefined;
  }
  const value = parseLenientJson(text);
  if (value === null || typeof value !== 'object') {
    reading.problems.push(`JSON-LD block ${number} is not JSON`);
    return undefined;
  }
  return copy(reading, value, 0);
};

/**
 * The nodes of a page's JSON-LD; `blocks` are the texts of its scripts, in document order. Never throws.
 * Broken JSON is repaired where it can be (lenient-json.ts); the rest is a problem with the block's number.
 */
export const parseLinkedData = (blocks: readonly string[]): LinkedData => {
  const problems: string[] = [];
  const reading: Reading = { nodes: 0, depthCut: false, byId: new Map(), references: [], problems };
  const found = { things: [] as Thing[], parts: new Set<Thing>() };
  blocks.forEach((text, i) => {
    gather(found, parseBlock(reading, text, i + 1), false);
  });
  for (const { id, thing } of reading.references) {
    const target = reading.byId.get(id);
    if (target !== undefined) registerReference(thing, target);
  }
  if (reading.nodes > maxNodes) problems.push(`JSON-LD has more than ${maxNodes} nodes`);
  if (reading.depthCut) problems.push(`JSON-LD is nested deeper than ${maxDepth} levels`);
  return { ...found, problems };
};
