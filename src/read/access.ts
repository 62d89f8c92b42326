/** Whether anyone may read the whole article. */
import type { Document } from '../dom/document.ts';
import { type Thing, thingOf } from '../dom/linked-data.ts';
import { metaValue } from '../dom/metas.ts';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** A boolean or its name in any case, also as schema.org's address of it. */
const stated = (value: unknown): boolean | undefined => {
  const [first] = listOf(value);
  if (typeof first === 'boolean') return first;
  if (typeof first !== 'string') return undefined;
  const name = first
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '');
  return name === 'true' || name === 'false' ? name === 'true' : undefined;
};

/** A part behind a wall closes the article; a free part says nothing of the others. */
const hasClosedPart = (article: Thing | undefined): boolean =>
  listOf(article?.hasPart).some((part) => stated(thingOf(part)?.isAccessibleForFree) === false);

/** `article:content_tier` as Facebook defined it: free, metered, locked. */
const tiers: ReadonlyMap<string, boolean> = new Map([
  ['free', true],
  ['metered', false],
  ['locked', false],
]);

/** What JSON-LD says of the article, then of its parts, then what the metas say; null where the page does not say. */
export const readAccess = ({ article, metas }: Document): boolean | null => {
  const own = stated(article?.isAccessibleForFree);
  if (own !== undefined) return own;
  if (hasClosedPart(article)) return false;
  const tier = metaValue(metas, 'article:content_tier', 'og:article:content_tier');
  return (
    tiers.get(tier?.toLowerCase() ?? '') ?? stated(metaValue(metas, 'isaccessibleforfree')) ?? null
  );
};
