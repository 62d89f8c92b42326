/** Sections printed round the headline without saying that they are a breadcrumb. */
import type { Element } from 'domhandler';
import { findMenuLines } from '../content/menus.ts';
import type { Block, Region } from '../dom/blocks.ts';
import { textOf } from '../dom/text.ts';
import { isServiceLink } from '../text/service-links.ts';
import { textKey } from '../text/similarity.ts';
import { absoluteUrl, registrableDomain } from '../text/urls.ts';
import type { Headline, Reading } from './reading.ts';
import {
  cleanSections,
  homeWords,
  isSkipLink,
  linesAbove,
  linesBefore,
  maxSectionChars,
  trailSeparator,
} from './section-names.ts';

/** A trail in a list has few steps; the list of more is a menu. */
const maxSteps = 6;
const tagAddress = /\/(?:tags?|topics?|topik|search|cari|author|penulis)\b/i;
const trailMarks = /[\s>»›/|→•·:–—-]/g;
const sectionClass =
  /(?:^|[^a-z])(?:category|categories|kategori|kanal|channel|rubrik|section|kicker|rubrique|ressort|eyebrow|overline|topline|catname|subkanal)(?:[^a-z]|$)/i;

const hostOf = (url: string | undefined): string =>
  url !== undefined && URL.canParse(url) ? new URL(url).host : '';

/** Sections are pages of the same site; a tag's page says so in its address. */
const isSectionLink = (anchor: Element, { document }: Reading): boolean => {
  const url = absoluteUrl(anchor.attribs.href ?? '', document.baseUrl);
  if (url === undefined) return document.baseUrl === undefined;
  const own = registrableDomain(document.baseUrl ?? url);
  return registrableDomain(url) === own && hostOf(url) !== '' && !tagAddress.test(url);
};

const isShortName = (name: string): boolean => name.split(' ').length <= 4 && !/\d/.test(name);

/** `HOME » LIGA INGGRIS » THE HEADLINE` right above the headline, in whatever box. */
const titledTrail = (reading: Reading, headline: Headline): string[] | undefined => {
  const title = textKey(headline.text);
  for (const block of linesAbove(reading, headline).slice(-linesBefore).reverse()) {
    const pieces = block.text.split(trailSeparator);
    if (pieces.length < 2 || block.anchors.length === 0) continue;
    if (textKey(pieces.at(-1) ?? '') === title) return cleanSections(pieces, headline);
  }
  return undefined;
};

/** `HOME » SHOWBIZ » FILM INDONESIA` in links, however far above the headline (KapanLagi, 2015). */
const homeTrail = (reading: Reading, headline: Headline): string[] | undefined => {
  for (const block of linesAbove(reading, headline).reverse()) {
    if (block.anchors.length < 2 || block.anchors.length > maxSteps) continue;
    const pieces = block.text.split(trailSeparator);
    if (pieces.length < 2 || !homeWords.test(pieces[0] ?? '')) continue;
    if (pieces.length === block.anchors.length) return cleanSections(pieces, headline);
  }
  return undefined;
};

const isMenuEntry = (block: Block): boolean => {
  let region: Region | undefined = block.region;
  for (let level = 0; level < 3 && region !== undefined; level += 1) {
    const { element, parent }: Region = region;
    if (element.name === 'li' && parent !== undefined && parent.to - parent.from > maxSteps)
      return true;
    region = parent;
  }
  return false;
};

/** A line of a few short links, little else: the marks between them do not count. */
const trailNames = (block: Block, reading: Reading): string[] | undefined => {
  if (block.anchors.length < 1 || block.anchors.length > 4 || block.text.length > 80)
    return undefined;
  if (!block.anchors.every((anchor) => isSectionLink(anchor, reading))) return undefined;
  if (block.anchors.some(isSkipLink)) return undefined;
  const names = block.anchors.map(textOf);
  // `Sign in | Blogs`: a menu's line, all of it.
  if (names.some(isServiceLink)) return undefined;
  const linked = names.join('').replace(trailMarks, '').length;
  if (linked < block.text.replace(trailMarks, '').length * 0.9) return undefined;
  return names.every(isShortName) ? names : undefined;
};

/** A trail of links close above the headline, or between it and the story. */
const linkTrail = (reading: Reading, headline: Headline): string[] | undefined => {
  const { blocks } = reading.document.index;
  const menus = findMenuLines(blocks);
  const at = headline.block?.index ?? reading.story.lines[0]?.block.index ?? 0;
  for (let i = at - 1; i >= Math.max(0, at - linesBefore * 2); i -= 1) {
    const block = blocks[i] as Block;
    if (
      menus.has(i) ||
      isMenuEntry(block) ||
      reading.story.areas.areaOf(block.region) !== undefined
    )
      continue;
    const names = trailNames(block, reading);
    const sections = names === undefined ? undefined : cleanSections(names, headline);
    if (sections !== undefined) return sections;
  }
  return undefined;
};

const namedLine = (reading: Reading, headline: Headline): string[] | undefined => {
  for (const block of linesAbove(reading, headline).slice(-linesBefore).reverse()) {
    const { element, parent } = block.region;
    const named = [
      element.attribs.class,
      parent?.element.attribs.class,
      ...block.spans.map((span) => span.attribs.class),
      ...block.anchors.map((anchor) => anchor.attribs.class),
    ];
    if (block.text.length > maxSectionChars || !named.some((name) => sectionClass.test(name ?? '')))
      continue;
    const linked = trailNames(block, reading);
    const sections = cleanSections(linked ?? block.text.split(trailSeparator), headline);
    if (sections !== undefined) return sections;
  }
  return undefined;
};

/** `in <a rel="category tag">Berita</a>` round the headline: WordPress marks the links to its categories. */
const markedCategories = ({ document, story }: Reading, headline: Headline): string[] => {
  const first = story.lines[0]?.block.index ?? 0;
  const from = Math.max(0, (headline.block?.index ?? first) - linesBefore);
  const lines = document.index.blocks.slice(from, first + 1);
  const isMarked = ({ attribs }: Element) => /(?:^|\s)category(?:\s|$)/i.test(attribs.rel ?? '');
  return lines.flatMap((block) => block.anchors.filter(isMarked).map(textOf));
};

/** Reads the sections of the lines round the headline, the surest shape first; undefined where none has one. */
export const readPrintedSections = (reading: Reading, headline: Headline): string[] | undefined =>
  titledTrail(reading, headline) ??
  homeTrail(reading, headline) ??
  namedLine(reading, headline) ??
  cleanSections(markedCategories(reading, headline), headline) ??
  linkTrail(reading, headline);
