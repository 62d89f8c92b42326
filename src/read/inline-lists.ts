/** Read-more lines inside a story: `Baca juga: TITLE`. */
import { readInlineLabel } from '../text/list-labels.ts';
import type { RelatedItem, RelatedList } from '../types.ts';
import { itemOptionsOf, type PlacedList, readItems } from './list-items.ts';
import type { Reading } from './reading.ts';

/** Why a read-more line was dropped: its words, its link, or a box named for related articles. */
const inlineReasons: ReadonlySet<string> = new Set(['read-more', 'links', 'area:related']);

/** Lines such as `Baca juga: TITLE`, each a list of the links it holds. */
const inlineLists = (reading: Reading): PlacedList[] => {
  const lists: PlacedList[] = [];
  for (const { block, reason } of reading.story.dropped) {
    if (!inlineReasons.has(reason)) continue;
    const inline = readInlineLabel(block.text);
    if (inline === undefined || inline.rest === '') continue;
    const items = readItems([block], itemOptionsOf(reading)).map((item) => ({
      ...item,
      headline: readInlineLabel(item.headline)?.rest || item.headline,
    }));
    const bare = {
      position: 1,
      headline: inline.rest,
      url: null,
      datePublished: null,
      datePublishedRaw: null,
      datePublishedZone: null,
    };
    lists.push({
      at: block.index,
      list: { label: inline.label, kind: 'inline', items: items.length > 0 ? items : [bare] },
    });
  }
  return lists;
};

/** One list per label where the same inline label stands several times in a body. */
const mergeInline = (lists: readonly PlacedList[]): PlacedList[] => {
  const merged = new Map<string, { at: number; list: RelatedList; items: RelatedItem[] }>();
  for (const { at, list } of lists) {
    const key = (list.label ?? '').toLowerCase();
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { at, list, items: [...list.items] });
    else known.items.push(...list.items);
  }
  return [...merged.values()].map(({ at, list, items }) => ({
    at,
    list: { ...list, items: items.map((item, i) => ({ ...item, position: i + 1 })) },
  }));
};

/** Reads the read-more lines of the story, a list for each label, at the place of its first line. */
export const readInlineLists = (reading: Reading): PlacedList[] =>
  mergeInline(inlineLists(reading));
