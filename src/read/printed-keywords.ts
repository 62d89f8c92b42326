/**
 * The tags printed under the story. A tag is told by `rel=tag`, by a label (`Tags:`, `Topik Terkait`) on its line
 * or above it, by the name of its box, or by its address (`/tag/banjir`) close to the story's last line.
 * Topics of the day in side columns, menus and footers look the same and are none.
 */
import type { Element } from 'domhandler';
import type { Area } from '../dom/areas.ts';
import type { Block, Region } from '../dom/blocks.ts';
import { lineage, textOf } from '../dom/text.ts';
import { isMoreLink, readListLabel } from '../text/list-labels.ts';
import { tagLabel, tagLabelAlone, tagPath, topicsOfTheDay } from '../text/tag-labels.ts';
import type { Reading } from './reading.ts';

const linesAfter = 30;
/** An address alone tells a tag only so close to the story, in lines. */
const linesOfAddress = 10;
const maxLabelChars = 60;
const maxTagChars = 50;
const maxTagWords = 6;
const fullShare = 0.75;
const relTag = /(?:^|\s)tag(?:\s|$)/i;
/** A number of articles behind each tag: `Banjir 27`, `Banjir (27)`. */
const countAfter = /\s(?:\d{1,6}|\(\d{1,6}\))$/;

/** Areas that hold what every page of the site has. */
const siteAreas: ReadonlySet<Area> = new Set<Area>(['aside', 'navigation', 'footer', 'comments']);

const hasTagPath = (anchor: Element): boolean => tagPath.test(anchor.attribs.href ?? '');
/** `rel="category tag"` is a section, as blogs mark it. */
const isRelTag = ({ attribs: { rel = '' } }: Element): boolean =>
  relTag.test(rel) && !/category/i.test(rel);

/** `#banjir` in a link: a tag where the story's own stand, or under `Terkait`. */
const isHashTag = (anchor: Element): boolean => {
  const name = textOf(anchor);
  return /^#[\p{L}\d]/u.test(name) && name.length <= maxTagChars;
};

/** A heading over topics that the site has on every page. */
const isSiteLabel = ({ text, anchors }: Block): boolean => {
  if (text.length > maxLabelChars) return false;
  return (
    topicsOfTheDay.test(text) || (anchors.length === 0 && readListLabel(text)?.kind === 'popular')
  );
};

/** Signs of Chinese, Japanese and Korean stand for a syllable or a word. */
const widthOf = (name: string): number =>
  name.length + (name.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0) * 2;

/** Nothing but short links: `Mehr zum Thema` also stands over headlines. */
const isShortLinks = ({ anchors, linkChars, text }: Block): boolean =>
  linkChars >= text.length * fullShare &&
  anchors.every((anchor) => {
    const name = textOf(anchor);
    return widthOf(name) <= maxTagChars && name.split(' ').length <= maxTagWords;
  });

/** `<article> ... <footer>` is the story's own; so may be tags there. */
const isOfSite = (area: Area | undefined, { region }: Block): boolean =>
  area !== undefined &&
  siteAreas.has(area) &&
  !(area === 'footer' && [...lineage(region.element)].some(({ name }) => name === 'article'));

/** Where the walk through the lines under a story stands. */
interface Walk {
  readonly reading: Reading;
  readonly distance: number;
  /** The label above says what the links under it are. */
  readonly under: 'tags' | 'related' | 'site' | undefined;
  /** The first line of tags found, under the label where there is one. */
  readonly first: Block | undefined;
}

/** The box a line stands in; `<li><h4>` is one line of its list. */
const boxOf = ({ region }: Block): Region | undefined =>
  /^h[1-6]$/.test(region.element.name) && region.parent?.element.name === 'li'
    ? region.parent.parent
    : region.parent;

/** A list ends with its box: what follows is no tag. */
const isBeside = (block: Block, first: Block | undefined): boolean =>
  first === undefined || boxOf(block) === boxOf(first);

/** `Tags: banjir, Demak`; without a colon the links after the label are the tags, and none holds the label. */
const isLabelledLine = ({ text, anchors }: Block): boolean =>
  tagLabel.test(text) &&
  (/^[^:：]{2,24}[:：]/.test(text) ||
    (anchors.length > 0 &&
      !/[.!?。]$/.test(text) &&
      anchors.every((anchor) => !tagLabel.test(`${textOf(anchor)} `))));

const isTagLine = (block: Block, { reading, distance, under, first }: Walk): boolean => {
  const { anchors, region } = block;
  const area = reading.story.areas.areaOf(region);
  if (under !== 'tags' && isOfSite(area, block)) return false;
  if (anchors.some(isRelTag)) return area !== 'related' || under === 'tags';
  if (under === 'site') return false;
  if (isLabelledLine(block)) return true;
  if (anchors.length === 0) return false;
  if (under === 'tags') return isShortLinks(block) && isBeside(block, first);
  if (area === 'tags') return true;
  if (anchors.every(isHashTag)) return distance <= linesOfAddress || under === 'related';
  return distance <= linesOfAddress && anchors.every(hasTagPath) && isShortLinks(block);
};

/** Sections and menus in the same box have other addresses. */
const tagAnchors = (anchors: readonly Element[]): readonly Element[] => {
  const related = anchors.filter(isRelTag);
  if (related.length > 0) return related;
  const addressed = anchors.filter(hasTagPath);
  return addressed.length > 0 ? addressed : anchors;
};

const namesOf = (lines: readonly Block[]): string[] => {
  const anchors = lines.flatMap((line) => tagAnchors(line.anchors));
  if (anchors.length > 0) return anchors.map(textOf);
  return lines.flatMap(({ text }) => tagLabel.cut(text).split(/[,;،、]/));
};

const withoutCounts = (names: readonly string[]): string[] =>
  names.length > 1 && names.every((name) => countAfter.test(name))
    ? names.map((name) => name.replace(countAfter, ''))
    : [...names];

/** Beside `#banjir` and `#demak` a name without the sign is a link to all of them. */
const onlyHashed = (names: string[]): string[] => {
  const hashed = names.filter((name) => name.startsWith('#'));
  return hashed.length > 1 ? hashed : names;
};

const isLabel = (name: string): boolean =>
  tagLabelAlone.test(name) || topicsOfTheDay.test(name) || isMoreLink(name);

/** The lines of tags under the story: the first run of them, with at most one other line between two. */
const tagLines = (reading: Reading): Block[] => {
  const last = reading.story.lines.at(-1)?.block.index;
  if (last === undefined) return [];
  const blocks = reading.document.index.blocks.slice(last + 1, last + 1 + linesAfter);
  const found: Block[] = [];
  let under: Walk['under'];
  let first: Block | undefined;
  let gap = 0;
  for (const [i, block] of blocks.entries()) {
    if (tagLabelAlone.test(block.text) && block.anchors.length === 0) {
      under = 'tags';
      first = undefined;
    } else if (isSiteLabel(block)) under = 'site';
    else if (isTagLine(block, { reading, distance: i + 1, under, first })) {
      found.push(block);
      first ??= block;
      gap = 0;
      continue;
    } else if (block.anchors.length === 0 && readListLabel(block.text)?.kind === 'related')
      under = 'related';
    else if (under !== 'site') under = undefined;
    gap += 1;
    if (found.length > 0 && gap > 1) break;
  }
  return found;
};

/** A box of tags may stand so many lines above the story. */
const linesAbove = 8;

/** Tags between headline and story: at least two lines of nothing else in one box, by their addresses. */
const tagLinesAbove = ({ document, story }: Reading): Block[] => {
  const first = story.lines[0]?.block.index ?? 0;
  const lines = document.index.blocks.slice(Math.max(0, first - linesAbove), first);
  const from = lines.findLastIndex(({ region }) => /^h[12]$/.test(region.element.name)) + 1;
  const isTag = (block: Block): boolean =>
    block.anchors.length > 0 && block.anchors.every(hasTagPath) && isShortLinks(block);
  const found = lines
    .slice(from)
    .filter((block) => isTag(block) && !isOfSite(story.areas.areaOf(block.region), block));
  const label = lines[lines.indexOf(found[0] as Block) - 1];
  const isOfDay = label !== undefined && isSiteLabel(label);
  return found.length < 2 || isOfDay || !found.every((block) => isBeside(block, found[0]))
    ? []
    : found;
};

/** The tags printed above the story or under it, as printed; empty where there are none. */
export const readPrintedKeywords = (reading: Reading): string[] => {
  const above = tagLinesAbove(reading);
  const names = namesOf(above.length > 0 ? above : tagLines(reading));
  return withoutCounts(onlyHashed(names).filter((name) => !isLabel(name)));
};
