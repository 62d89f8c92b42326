/**
 * The headline among the page's lines: weighed by tag, place and what the page's metas call the page;
 * `<h1>` alone is no proof (logos, section names).
 */
import { nameWords } from '../dom/areas.ts';
import type { Block } from '../dom/blocks.ts';
import { textValue } from '../dom/linked-data.ts';
import { metaValue } from '../dom/metas.ts';
import { saysTheSame, textKey, wordOverlap } from '../text/similarity.ts';
import { foldSpaces } from '../text/white-space.ts';
import type { Headline, Reading } from './reading.ts';

/** Characters of a headline. */
export const minChars = 4;
export const maxChars = 300;
/** Weight from which a printed line is believed. */
const minWeight = 4;
const headlineWords =
  /(?:^| )(?:headline|title|judul|titel|titre|titulo|titolo|entry title|article title|post title|heading|hl)(?: |$)/;
const notHeadlineAreas: ReadonlySet<string> = new Set([
  'navigation',
  'footer',
  'comments',
  'related',
  'advert',
  'form',
  'breadcrumb',
  'aside',
  'share',
]);

/** What the metas call the page, as keys. */
interface Claims {
  readonly headline: string;
  readonly ogTitle: string;
  readonly title: string;
}

const claimsOf = ({ document }: Reading): Claims => ({
  headline: textKey(textValue(document.article?.headline) ?? ''),
  ogTitle: textKey(metaValue(document.metas, 'og:title', 'twitter:title') ?? ''),
  title: textKey(document.title ?? ''),
});

const tagWeights: ReadonlyMap<string, number> = new Map([
  ['h1', 4],
  ['h2', 1.5],
  ['h3', 0.5],
]);

const nameWeight = (block: Block): number => {
  const { attribs } = block.region.element;
  if (attribs.itemprop?.includes('headline')) return 3;
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''} ${block.region.parent?.element.attribs.class ?? ''}`;
  return headlineWords.test(nameWords(names)) ? 1.5 : 0;
};

const claimWeight = (key: string, claims: Claims): number => {
  let weight = 0;
  if (key === claims.headline) weight += 3;
  else if (saysTheSame(key, claims.headline)) weight += 1.5;
  if (key === claims.ogTitle) weight += 3;
  else if (saysTheSame(key, claims.ogTitle)) weight += 2;
  if (claims.title !== '' && claims.title === key) weight += 3.5;
  else if (claims.title !== '' && saysTheSame(key, claims.title)) weight += 2.5;
  if (weight === 0 && wordOverlap(claims.ogTitle || claims.title, key) > 0.6) weight += 1;
  return weight;
};

const placeWeight = (block: Block, reading: Reading): number => {
  const { story } = reading;
  if (story.lines.length === 0) return 0;
  const first = story.lines[0]?.block.index ?? 0;
  const distance = first - block.index;
  if (distance < -3) return -2;
  return distance <= 25 ? 1.5 : 0;
};

/** Whether a line's length lets it be what one of the claims says; spares the work on all other lines. */
const mayBeClaimed = (block: Block, claims: Claims): boolean => {
  const { length } = block.text;
  return (
    isNear(length, claims.headline.length) ||
    isNear(length, claims.ogTitle.length) ||
    (claims.title !== '' &&
      length <= claims.title.length * 1.5 &&
      length >= claims.title.length * 0.3)
  );
};

const isNear = (length: number, claimed: number): boolean =>
  claimed > 0 && length <= claimed * 2.5 && length >= claimed * 0.4;

const weigh = (block: Block, claims: Claims, reading: Reading): number => {
  const tag = tagWeights.get(block.region.element.name) ?? 0;
  if (tag === 0 && !mayBeClaimed(block, claims)) return 0;
  const key = textKey(block.text);
  if (key === '') return 0;
  const claim = claimWeight(key, claims);
  if (tag === 0 && claim === 0) return 0;
  const area = reading.story.areas.areaOf(block.region);
  const areaWeight = area !== undefined && notHeadlineAreas.has(area) ? -4 : 0;
  const linked = block.linkChars > block.text.length * 0.7 ? -2 : 0;
  return tag + nameWeight(block) + claim + placeWeight(block, reading) + areaWeight + linked;
};

/** `PKI`, `4G`: so short a heading is believed where the page is called by it, alone or first in its title. */
const isShortHeadline = ({ text, region }: Block, claims: Claims): boolean => {
  const key = textKey(text);
  if (text.length < 2 || region.element.name !== 'h1' || key === '') return false;
  return (
    key === claims.headline || key === claims.ogTitle || `${claims.title} `.startsWith(`${key} `)
  );
};

const fitsHeadline = (block: Block, claims: Claims): boolean =>
  block.text.length <= maxChars &&
  (block.text.length >= minChars || isShortHeadline(block, claims));

/** The line of the page that is most likely its headline; undefined where none is likely. */
export const printedHeadline = (reading: Reading): Headline | undefined => {
  const claims = claimsOf(reading);
  let best: Headline | undefined;
  let bestWeight = minWeight;
  for (const block of reading.document.index.blocks) {
    if (!fitsHeadline(block, claims)) continue;
    const weight = weigh(block, claims, reading);
    if (weight > bestWeight || (weight === bestWeight && best === undefined)) {
      best = { text: foldSpaces(block.text), block };
      bestWeight = weight;
    }
  }
  return best;
};
