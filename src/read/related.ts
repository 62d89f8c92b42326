/**
 * Labelled lists of other articles: "Populer", "Berita Terkait", "Baca juga".
 *
 * A label is a short line in the words of text/list-labels.ts, or any heading, with at least two links to
 * articles after it in the same container. The same words in a menu are followed by no headlines.
 */
import type { Block, Region } from '../dom/blocks.ts';
import { isMoreLink } from '../text/list-labels.ts';
import { tagLabelAlone } from '../text/tag-labels.ts';
import { absoluteUrl, looksLikeArticleUrl } from '../text/urls.ts';
import type { ListKind, RelatedList } from '../types.ts';
import { readInlineLists } from './inline-lists.ts';
import { countItems, isItemLine, isRowOfLinks } from './item-lines.ts';
import { findListHeadings, type ListHeading } from './list-headings.ts';
import { isHousePage, isTopic, itemOptionsOf, type PlacedList, readItems } from './list-items.ts';
import { readPictureLists } from './picture-lists.ts';
import type { Reading } from './reading.ts';

/** Levels climbed from a label to the container that also holds its list. */
const maxLevels = 5;
const minItems = 2;
/** Lists kept of one page. */
const maxLists = 60;
/** Lines of a list without a link that end it: text has begun again. */
const maxProse = 1.5;
/** Lines between what one item is about and the next item. */
const maxToNext = 8;
/** Longer lines head no tags. */
const maxTagLabel = 40;
/** Prose between a label and its first item: a line about the list. */
const maxIntro = 0.75;
/** `Baca juga` inside a story is a read-more line; `Berita Terkait` is a box that only stands there. */
const readMoreVerb =
  /^(?:baca|simak|lihat|tonton|saksikan|read|see|watch|also|lesen|lies|lire|à lire|voir|lee|lea|leia|veja|leggi|lees|läs|les|læs)\b/i;

/** Where a label's list must end at the latest: at the next label that is not an item of the list. */
const endOf = (labels: readonly ListHeading[], at: number, to: number): number => {
  const own = labels[at] as ListHeading;
  for (let i = at + 1; i < labels.length; i += 1) {
    const next = labels[i] as ListHeading;
    if (next.block.index >= to) break;
    // The other tab: the list that shows is the first one's.
    if (next.block === own.block) continue;
    // The section of an item of the list.
    if (next.isKicker && own.isKnown) continue;
    if (next.isKnown || next.block.region.element.name === own.block.region.element.name)
      return next.block.index;
  }
  return to;
};

/** One link under the words of a label is a list of one; in a menu the same words are its entries. */
const minimumOf = ({ isKnown, block, tab }: ListHeading, { story }: Reading): number => {
  if (tab !== undefined) return 1;
  const area = story.areas.areaOf(block.region);
  const isEntry = isRowOfLinks(block) || area === 'navigation' || area === 'footer';
  return isKnown && !isEntry ? 1 : minItems;
};

/** A heading above a list whose box holds nothing else: the list of the next box is that of its own heading. */
const isOfNext = (
  labels: readonly ListHeading[],
  at: number,
  blocks: readonly Block[],
): boolean => {
  const { block } = labels[at] as ListHeading;
  const next = labels[at + 1]?.block;
  const own = block.region.parent;
  const box = next?.region.parent;
  if (own === undefined || box === undefined || own.to > block.index + 1) return false;
  if (box.from <= block.index || countItems(blocks, block.index + 1, box.from) > 0) return false;
  return countItems(blocks, box.from, box.to) >= minItems;
};

/** So many links of a word or two: the topics of the day above a list (detik, 2015). */
const minTopics = 6;
const maxTopicWords = 2;
const isTopicLine = (
  { anchors: [only, ...others], linkChars, text }: Block,
  { document }: Reading,
): boolean =>
  only !== undefined &&
  others.length === 0 &&
  linkChars >= text.length - 2 &&
  text.length <= maxTagLabel &&
  text.split(' ').length <= maxTopicWords &&
  // A headline of signs has no spaces.
  !/[\u3040-\u9fff\uac00-\ud7af]/.test(text) &&
  !looksLikeArticleUrl(absoluteUrl(only.attribs.href ?? '', document.baseUrl) ?? '');

const isRunOfTopics = (lines: readonly Block[], reading: Reading): boolean =>
  lines.length >= minTopics && lines.every((line) => isTopicLine(line, reading));

/** The lines of a label's list: those after it in the smallest region that holds two items. */
const listLines = (reading: Reading, labels: readonly ListHeading[], at: number): Block[] => {
  const { blocks } = reading.document.index;
  const { story } = reading;
  const label = labels[at] as ListHeading;
  const { tab } = label;
  if (tab !== undefined)
    return countItems(blocks, tab.from, tab.to) >= 1 ? blocks.slice(tab.from, tab.to) : [];
  if (isOfNext(labels, at, blocks)) return [];
  let region: Region | undefined = label.block.region;
  let from = label.block.index + 1;
  for (let level = 0; level <= maxLevels && region !== undefined; level += 1) {
    const to = endOf(labels, at, region.to);
    if (label.isKnown && isRunOfTopics(blocks.slice(from, to), reading)) from = to;
    else if (countItems(blocks, from, to) >= minimumOf(label, reading)) {
      const lines = blocks.slice(from, untilText(reading, from, to));
      if (startsWithText(lines, reading)) return [];
      return countItems(lines, 0, lines.length) >= 1 ? lines : [];
    }
    if (story.scores.prose(from, to) > maxProse || region === label.box) return [];
    region = region.parent;
  }
  return [];
};

/** Running text before the first item: the label is no label of that text, or a menu's. */
const startsWithText = (lines: readonly Block[], { story }: Reading): boolean => {
  const first = lines.find(
    (block) => isItemLine(block) && story.areas.areaOf(block.region) !== 'share',
  );
  const from = lines[0]?.index;
  return (
    first !== undefined && from !== undefined && story.scores.prose(from, first.index) > maxIntro
  );
};

const isFooter = (block: Block, { story }: Reading): boolean =>
  story.areas.areaOf(block.region) === 'footer';

const isMenu = (block: Block, { story }: Reading): boolean =>
  story.areas.areaOf(block.region) === 'navigation';

/** `index`, `Lihat semua`, in a menu of its own beside the label: it leads to more of the list. */
const isMore = ({ anchors, text }: Block): boolean =>
  anchors.length === 1 && (isMoreLink(text) || /^ind(?:eks|ex)$/i.test(text));

/** A menu below a label that is none of a menu; a link over the list is not one. */
const isMenuBelow = (block: Block, label: Block, reading: Reading): boolean =>
  isMenu(block, reading) &&
  !isMore(block) &&
  !isMenu(label, reading) &&
  block.anchors.some(({ attribs }) => attribs.href?.startsWith('#') === false);

const isText = ({ index, linkChars }: Block, { story }: Reading): boolean =>
  linkChars === 0 && story.scores.of(index) > maxProse;

const markOf = ({ region: { element, parent } }: Block): string =>
  [element, parent?.element].map((one) => `${one?.name}.${one?.attribs.class ?? ''}`).join(' ');

/** What an item is about, in a line under its headline: soon another item follows, marked like the last. */
const isTeaser = (at: number, last: Block, to: number, reading: Reading): boolean => {
  const { blocks } = reading.document.index;
  for (let i = at + 1; i < Math.min(to, at + maxToNext); i += 1) {
    const block = blocks[i] as Block;
    if (isText(block, reading)) return false;
    if (isItemLine(block)) return markOf(block) === markOf(last);
  }
  return false;
};

/** The list ends where running text begins again, or the article's tags; none begins in a menu or footer below its label. */
const untilText = (reading: Reading, from: number, to: number): number => {
  const { blocks } = reading.document.index;
  let items = 0;
  let last: Block | undefined;
  for (let i = from; i < to; i += 1) {
    const block = blocks[i] as Block;
    if (block.text.length <= maxTagLabel && tagLabelAlone.test(block.text)) return i;
    if (items === 0 && isFooter(block, reading) && !isFooter(blocks[from - 1] as Block, reading))
      return i;
    if (items === 0 && isMenuBelow(block, blocks[from - 1] as Block, reading)) return i;
    if (isItemLine(block)) {
      items += 1;
      last = block;
    } else if (last !== undefined && isText(block, reading) && !isTeaser(i, last, to, reading))
      return i;
  }
  return to;
};

const kindOf = (label: ListHeading, reading: Reading): ListKind => {
  const { story } = reading;
  const isInside =
    label.block.index > (story.lines[0]?.block.index ?? Number.POSITIVE_INFINITY) &&
    label.block.index < (story.lines.at(-1)?.block.index ?? 0);
  return isInside && readMoreVerb.test(label.label) ? 'inline' : label.kind;
};

/** The folders of an address without numbers: `news/detail` of `/news/detail/5350/slug`. */
const foldersOf = (url: string): string =>
  new URL(url).pathname
    .split('/')
    .slice(1, -1)
    .filter((folder) => !/^\d+$/.test(folder))
    .join('/');

/** A heading of few words that leads to one article of these, or to another like them, is an item itself. */
const isItemItself = (
  { block, isKnown }: ListHeading,
  items: RelatedList['items'],
  { document }: Reading,
): boolean => {
  const [link, ...others] = block.anchors;
  const { href = '' } = link?.attribs ?? {};
  if (isKnown || others.length > 0 || href === '' || href.startsWith('#')) return false;
  const url = absoluteUrl(href, document.baseUrl);
  if (url === undefined || !looksLikeArticleUrl(url)) return false;
  const folders = foldersOf(url);
  return items.every((item) => item.url === null || foldersOf(item.url) === folders);
};

const labelledLists = (reading: Reading): PlacedList[] => {
  const labels = findListHeadings(reading);
  const taken = new Set<number>();
  const lists: PlacedList[] = [];
  for (const [at, label] of labels.entries()) {
    if (lists.length >= maxLists || taken.has(label.block.index) || label.isKicker) continue;
    const lines = listLines(reading, labels, at).filter((block) => !taken.has(block.index));
    const items = readItems(lines, itemOptionsOf(reading));
    if (items.length < minimumOf(label, reading) || isItemItself(label, items, reading)) continue;
    for (const block of lines) taken.add(block.index);
    // Topics of the day, tags of the article: what leads to them is no article.
    if (items.every(isTopic) || items.every(isHousePage)) continue;
    lists.push({
      at: label.block.index,
      list: { label: label.label, kind: kindOf(label, reading), items },
    });
  }
  return [...lists, ...readPictureLists(reading, taken)];
};

/** Reads every list of the page that words or a picture head, in page order. */
export const readRelated = (reading: Reading): RelatedList[] =>
  [...labelledLists(reading), ...readInlineLists(reading)]
    .sort((a, b) => a.at - b.at)
    .map(({ list }) => list);
