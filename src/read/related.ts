/**
 * Labelled lists of other articles: "Populer", "Berita Terkait", "Baca juga".
 *
 * A label is a short line in the words of text/list-labels.ts, or any heading, with at least two links to
 * articles after it in the same container. The same words in a menu are followed by no headlines.
 */
import { findMenuLines } from '../content/menus.ts';
import { linkShare } from '../content/prose.ts';
import type { Block, Region } from '../dom/blocks.ts';
import { readInlineLabel, readListLabel } from '../text/list-labels.ts';
import type { ListKind, RelatedList } from '../types.ts';
import { type ItemOptions, isHeadlineText, readItems } from './list-items.ts';
import type { Reading } from './reading.ts';

interface Label {
  readonly block: Block;
  readonly label: string;
  readonly kind: ListKind;
  readonly isKnown: boolean;
}

const maxLabelChars = 60;
/** Levels climbed from a label to the container that also holds its list. */
const maxLevels = 5;
const minItems = 2;
/** Lists kept of one page. */
const maxLists = 60;
/** Lines of a list without a link that end it: text has begun again. */
const maxProse = 1.5;

const headingName = /^(?:h[2-6]|dt|caption|legend|th)$/;
const titleClass = /(?:^|[^a-z])(?:title|heading|header|judul|label|caption|head)(?:[^a-z]|$)/i;
/** `Baca juga` inside a story is a read-more line; `Berita Terkait` is a box that only stands there. */
const readMoreVerb =
  /^(?:baca|simak|lihat|tonton|saksikan|read|see|watch|also|lesen|lies|lire|à lire|voir|lee|lea|leia|veja|leggi|lees|läs|les|læs)\b/i;
const closedAreas: ReadonlySet<string> = new Set([
  'navigation',
  'footer',
  'breadcrumb',
  'share',
  'form',
  'comments',
  'tags',
]);

const looksLikeTitle = ({ region, boldChars, text }: Block): boolean =>
  headingName.test(region.element.name) ||
  titleClass.test(region.element.attribs.class ?? '') ||
  boldChars >= text.length * 0.8;

const labelOf = (block: Block, reading: Reading, menus: ReadonlySet<number>): Label | undefined => {
  if (block.text.length > maxLabelChars || menus.has(block.index)) return undefined;
  const known = readListLabel(block.text);
  if (known !== undefined)
    return known.more ? undefined : { block, label: known.label, kind: known.kind, isKnown: true };
  const area = reading.story.areas.areaOf(block.region);
  if (area !== undefined && closedAreas.has(area)) return undefined;
  if (!looksLikeTitle(block) || block.text.split(' ').length > 6) return undefined;
  return { block, label: block.text.replaceAll('\n', ' '), kind: 'other', isKnown: false };
};

/** Where a label's list must end at the latest: at the next label that is not an item of the list. */
const endOf = (labels: readonly Label[], at: number, to: number): number => {
  const own = labels[at] as Label;
  for (const next of labels.slice(at + 1)) {
    if (next.block.index >= to) break;
    if (next.isKnown || next.block.region.element.name === own.block.region.element.name)
      return next.block.index;
  }
  return to;
};

const isItemLine = (block: Block): boolean =>
  block.anchors.length > 0 && linkShare(block) >= 0.5 && isHeadlineText(block.text);

const countItems = (blocks: readonly Block[], from: number, to: number): number => {
  const targets = new Set<string>();
  for (const block of blocks.slice(from, to))
    if (isItemLine(block)) targets.add(block.anchors[0]?.attribs.href ?? '');
  return targets.size;
};

/** A tab's label leads to its list by `#id`. */
const tabOf = ({ anchors }: Block, { document }: Reading): Region | undefined => {
  const id = /^#([\w-]+)$/.exec(anchors[0]?.attribs.href ?? '')?.[1];
  return id === undefined
    ? undefined
    : document.index.regions.find(({ element }) => element.attribs.id === id);
};

/** The lines of a label's list: those after it in the smallest region that holds two items. */
const listLines = (reading: Reading, labels: readonly Label[], at: number): Block[] => {
  const { blocks } = reading.document.index;
  const { story } = reading;
  const label = labels[at] as Label;
  const tab = tabOf(label.block, reading);
  if (tab !== undefined) return blocks.slice(tab.from, tab.to);
  let region: Region | undefined = label.block.region;
  for (let level = 0; level <= maxLevels && region !== undefined; level += 1) {
    const to = endOf(labels, at, region.to);
    const from = label.block.index + 1;
    if (countItems(blocks, from, to) >= (label.isKnown ? 1 : minItems)) {
      const lines = blocks.slice(from, untilText(reading, from, to));
      return countItems(lines, 0, lines.length) >= 1 ? lines : [];
    }
    if (story.scores.prose(from, to) > maxProse) return [];
    region = region.parent;
  }
  return [];
};

/** The list ends where running text begins again. */
const untilText = (reading: Reading, from: number, to: number): number => {
  const { blocks } = reading.document.index;
  let items = 0;
  for (let i = from; i < to; i += 1) {
    const block = blocks[i] as Block;
    if (isItemLine(block)) items += 1;
    else if (items > 0 && block.linkChars === 0 && reading.story.scores.of(i) > maxProse) return i;
  }
  return to;
};

const kindOf = (label: Label, reading: Reading): ListKind => {
  const { story } = reading;
  const isInside =
    label.block.index > (story.lines[0]?.block.index ?? Number.POSITIVE_INFINITY) &&
    label.block.index < (story.lines.at(-1)?.block.index ?? 0);
  return isInside && readMoreVerb.test(label.label) ? 'inline' : label.kind;
};

const optionsOf = (reading: Reading): ItemOptions => ({
  zone: reading.zone,
  baseUrl: reading.document.baseUrl,
  now: reading.now,
});

/** Lines such as `Baca juga: TITLE`, each a list of the links it holds. */
const inlineLists = (reading: Reading): { at: number; list: RelatedList }[] => {
  const lists: { at: number; list: RelatedList }[] = [];
  for (const { block, reason } of reading.story.dropped) {
    if (reason !== 'read-more' && reason !== 'links') continue;
    const inline = readInlineLabel(block.text);
    if (inline === undefined || inline.rest === '') continue;
    const items = readItems([block], optionsOf(reading)).map((item) => ({
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
const mergeInline = (
  lists: readonly { at: number; list: RelatedList }[],
): { at: number; list: RelatedList }[] => {
  const merged = new Map<string, { at: number; list: RelatedList }>();
  for (const { at, list } of lists) {
    const key = (list.label ?? '').toLowerCase();
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { at, list });
    else {
      const items = [...known.list.items, ...list.items].map((item, i) => ({
        ...item,
        position: i + 1,
      }));
      merged.set(key, { at: known.at, list: { ...known.list, items } });
    }
  }
  return [...merged.values()];
};

const labelledLists = (reading: Reading): { at: number; list: RelatedList }[] => {
  const { blocks } = reading.document.index;
  const menus = findMenuLines(blocks);
  const labels = blocks.flatMap((block) => labelOf(block, reading, menus) ?? []);
  const taken = new Set<number>();
  const lists: { at: number; list: RelatedList }[] = [];
  for (const [at, label] of labels.entries()) {
    if (lists.length >= maxLists || taken.has(label.block.index)) continue;
    const lines = listLines(reading, labels, at).filter((block) => !taken.has(block.index));
    const items = readItems(lines, optionsOf(reading));
    if (items.length < (label.isKnown ? 1 : minItems)) continue;
    for (const block of lines) taken.add(block.index);
    lists.push({
      at: label.block.index,
      list: { label: label.label, kind: kindOf(label, reading), items },
    });
  }
  return lists;
};

/** Reads every labelled list of the page, in page order. */
export const readRelated = (reading: Reading): RelatedList[] =>
  [...labelledLists(reading), ...mergeInline(inlineLists(reading))]
    .sort((a, b) => a.at - b.at)
    .map(({ list }) => list);
