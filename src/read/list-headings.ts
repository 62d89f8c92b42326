/**
 * The labels that stand above lists of articles: words of text/list-labels.ts, headings, titles of boxes,
 * and tabs. Whether a list follows is for related.ts to see.
 */
import type { Element } from 'domhandler';
import { listLabelOf } from '../content/line-facts.ts';
import { findMenuLines } from '../content/menus.ts';
import { isSentence, linkShare } from '../content/prose.ts';
import type { Block, Region } from '../dom/blocks.ts';
import { textOf } from '../dom/text.ts';
import { isBoilerplateLine } from '../text/boilerplate.ts';
import { readByline } from '../text/bylines.ts';
import { type FoundDate, findDates } from '../text/dates.ts';
import { type ListLabel, readListLabel } from '../text/list-labels.ts';
import { tagPath } from '../text/tag-labels.ts';
import type { ListKind } from '../types.ts';
import { countItems } from './item-lines.ts';
import { isPersonLink } from './list-items.ts';
import { markKickers } from './list-kickers.ts';
import type { Reading } from './reading.ts';

export interface ListHeading {
  readonly block: Block;
  readonly label: string;
  readonly kind: ListKind;
  /** The words are those of a list label; any other heading needs more of a list under it. */
  readonly isKnown: boolean;
  /** The element with the list, where the label is a tab that names it by `#id`. */
  readonly tab: Region | undefined;
  /** The box it is the first line of, where only that makes it a label: its list is in there. */
  readonly box?: Region | undefined;
  /** It says what one item is of: it heads no list, and ends the one before. */
  readonly isKicker?: boolean | undefined;
}

const maxLabelChars = 60;
const maxLabelWords = 6;
const maxLinkedWords = 4;

const headingName = /^(?:h[2-6]|dt|caption|legend|th)$/;
const titleClass = /(?:^|[^a-z])(?:title|heading|header|judul|label|caption|head|ttl)(?:[^a-z]|$)/i;
/** What stands under these is no list of articles. */
const notArticles =
  /\b(?:comments?|komentar(?! terbanyak)|categor(?:y|ies)|kategori|archives?|arsip|tags?)\b/i;
const closedAreas: ReadonlySet<string> = new Set([
  'navigation',
  'footer',
  'breadcrumb',
  'share',
  'form',
  'comments',
  'tags',
  'hidden',
]);

/** The head of a box; that of the whole page, `.site-header`, holds more. */
const maxTitleLines = 3;

const isTitle = (region: Region): boolean =>
  region.to - region.from <= maxTitleLines && titleClass.test(region.element.attribs.class ?? '');

const isTitled = ({ region, boldChars, text }: Block): boolean =>
  headingName.test(region.element.name) ||
  isTitle(region) ||
  (region.parent !== undefined && isTitle(region.parent) && region.parent.from === region.from) ||
  boldChars >= text.length * 0.8;

/** The first line of a box that holds more: `<section><div>Opini</div><ul>...`. */
const opensBox = ({ index, region, linkChars }: Block): boolean =>
  linkChars === 0 &&
  region.parent !== undefined &&
  // A `<header>` of several lines is that of the page.
  region.parent.element.name !== 'header' &&
  region.parent.from === index &&
  region.parent.to > index + 2;

/** A box with the link of one article is an item of a list: its first line is a kicker. */
const holdsSeveral = (box: Region | undefined, { document }: Reading): boolean => {
  const targets = new Set<string>();
  for (const { anchors } of document.index.blocks.slice(box?.from, box?.to))
    for (const { attribs } of anchors) {
      targets.add(attribs.href ?? '');
      if (targets.size > 1) return true;
    }
  return false;
};

/** The elements that links within the page lead to. */
type Targets = ReadonlyMap<string, Region>;

const findTargets = ({ document }: Reading): Targets => {
  const targets = new Map<string, Region>();
  for (const region of document.index.regions) {
    const { id } = region.element.attribs;
    if (id !== undefined && !targets.has(id)) targets.set(id, region);
  }
  return targets;
};

const targetOf = (anchor: Element | undefined, targets: Targets): Region | undefined => {
  const id = /^#([\w-]+)$/.exec(anchor?.attribs.href ?? '')?.[1];
  return id === undefined ? undefined : targets.get(id);
};

/** `Berita Terkait: <a href="/topics/banjir">Banjir Besar di Demak</a>`: a label and what the list is about. */
const isBesideTopic = ({ anchors, text }: Block): boolean =>
  anchors.every(({ attribs }) => tagPath.test(attribs.href ?? '')) &&
  readListLabel(text.split(':')[0] ?? '') !== undefined;

/** A label's own words, without the link or button to more that stands on its line. */
const wordsOf = (block: Block): string => {
  const text = block.text.replaceAll('\n', ' ');
  const isAside = linkShare(block) <= 0.6 || isBesideTopic(block);
  if (block.anchors.length === 0 || !isAside) return text;
  return block.anchors
    .reduce((rest, anchor) => rest.replace(textOf(anchor), ' '), text)
    .replace(/\s+/g, ' ')
    .replace(/^[\s|:»-]+|[\s|:»-]+$/g, '');
};

const withList = (label: ListLabel | undefined): ListLabel | undefined =>
  label?.more === true ? undefined : label;

const known = (text: string): ListLabel | undefined => withList(readListLabel(text));

/** Links of any words, each to an element of the page: `Wawancara | Portofolio | Sosok` (detik, 2013). */
const namedTabs = (block: Block, targets: Targets): ListHeading[] =>
  block.anchors.flatMap((anchor): ListHeading[] => {
    const tab = targetOf(anchor, targets);
    const label = textOf(anchor);
    if (tab === undefined || label === '' || isBoilerplateLine(label)) return [];
    return [{ block, label, kind: 'other', ...known(label), isKnown: true, tab }];
  });

const leadsElsewhere = ({ attribs: { href = '' } }: Element): boolean =>
  href !== '' && !/^(?:#|javascript:)/i.test(href);

/** Several labels on one line, each a link: the heads of a tabbed box. */
const tabHeads = (block: Block, targets: Targets): ListHeading[] => {
  if (block.anchors.length < 2 || block.anchors.length > 4 || linkShare(block) < 0.9) return [];
  const named = namedTabs(block, targets);
  if (named.length === block.anchors.length) return named;
  const heads = block.anchors.flatMap((anchor): ListHeading[] => {
    const label = known(textOf(anchor));
    return label === undefined
      ? []
      : [{ block, ...label, isKnown: true, tab: targetOf(anchor, targets) }];
  });
  // Tabs stay on the page; beside a link to something else a link to another page is a menu's.
  const isMenu = heads.length < block.anchors.length && block.anchors.every(leadsElsewhere);
  const first = known(textOf(block.anchors[0] as Element))?.label;
  return !isMenu && first !== undefined && heads[0]?.label === first ? heads : [];
};

/** `Editor : Rini Astuti` in bold above the tags. */
const isCredit = (text: string): boolean =>
  text.includes(':') && (readByline(text)?.authors.length ?? 0) > 0;

/** A date, a rank or a sign heads no list. */
const hasWords = (text: string, dates: readonly FoundDate[]): boolean => {
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return /\p{L}{2}/u.test(rest);
};

const isOtherHeading = (block: Block, text: string, reading: Reading): boolean => {
  const area = reading.story.areas.areaOf(block.region);
  if (area !== undefined && closedAreas.has(area)) return false;
  const words = text.split(' ').length;
  if (words > maxLabelWords) return false;
  const titled = isTitled(block);
  if (!titled && !opensBox(block)) return false;
  if (notArticles.test(text) || isCredit(text)) return false;
  if (block.anchors.some((anchor) => isPersonLink(anchor, text))) return false;
  // A linked heading of some words is an article of a list, not the list's label.
  if (words > maxLinkedWords && linkShare(block) > 0.6) return false;
  const dates = findDates(text, { zone: reading.zone });
  if (!hasWords(text, dates)) return false;
  // The article's own headline is none.
  if (block.region.element.name === 'h1' && reading.story.lines.length > 0) return false;
  return (
    titled ||
    (!isSentence(text) && dates.length === 0 && holdsSeveral(block.region.parent, reading))
  );
};

interface Around {
  readonly reading: Reading;
  readonly menus: ReadonlySet<number>;
  readonly targets: Targets;
}

/** `Index Berita` as the last link of a box of articles leads to more of them; the list of the next box is not its. */
const closesList = ({ index, text, anchors, region }: Block, { document }: Reading): boolean => {
  const box = region.to === index + 1 && region.from < index ? region : region.parent;
  return (
    /^\W*ind(?:eks|ex)\b/i.test(text) &&
    anchors.length === 1 &&
    box?.to === index + 1 &&
    countItems(document.index.blocks, box.from, index) > 0
  );
};

const headingsOf = (block: Block, { reading, menus, targets }: Around): readonly ListHeading[] => {
  if (block.text.length > maxLabelChars || closesList(block, reading)) return [];
  if (menus.has(block.index) && !isTitled(block)) return [];
  const heads = tabHeads(block, targets);
  if (heads.length > 0) return heads;
  const tab = targetOf(block.anchors[0], targets);
  const text = wordsOf(block);
  const ownLabel = listLabelOf(block);
  const label = text === block.text ? ownLabel : readListLabel(text);
  for (const one of [withList(ownLabel), withList(label)])
    if (one !== undefined) return [{ block, ...one, isKnown: true, tab }];
  if (text === '' || label?.more === true) return [];
  if (!isOtherHeading(block, text, reading)) return [];
  const box = isTitled(block) ? undefined : block.region.parent;
  return [{ block, label: text, kind: 'other', isKnown: false, tab, box }];
};

/** Every line of the page that may be a list's label, in order. */
export const findListHeadings = (reading: Reading): ListHeading[] => {
  const { blocks } = reading.document.index;
  const around = { reading, menus: findMenuLines(blocks), targets: findTargets(reading) };
  return markKickers(blocks.flatMap((block) => headingsOf(block, around)));
};
