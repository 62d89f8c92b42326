/** Boxes inside a story that announce another article: a linked headline and a line or two about it. */
import type { BlockIndex, Region } from '../dom/blocks.ts';
import { findDescendant } from '../dom/text.ts';
import { linkShare } from './prose.ts';
import type { Scores } from './scores.ts';

/** Lines and characters of running text that such a box has at most. */
const maxLines = 8;
const maxProseLines = 3;
const maxProseChars = 450;
/** A shorter link is a category, a source or a button. */
const minHeadlineChars = 20;

/** Elements that hold a paragraph, not a box. */
const textElements = new Set([
  'p',
  'li',
  'td',
  'th',
  'dd',
  'dt',
  'blockquote',
  'ul',
  'ol',
  'table',
]);
const headingName = /^h[2-6]$/;

const isBoxSize = (region: Region, scores: Scores, index: BlockIndex): boolean => {
  const lines = region.to - region.from;
  if (lines < 2 || lines > maxLines || textElements.has(region.element.name)) return false;
  const prose = index.blocks
    .slice(region.from, region.to)
    .filter((block) => scores.of(block.index) > 0);
  const chars = prose.reduce((sum, block) => sum + block.text.length, 0);
  return prose.length <= maxProseLines && chars <= maxProseChars;
};

/** A heading that is a link, or any heading of an `<article>` of its own that leads somewhere. */
const hasHeadline = ({ element, from, to }: Region, index: BlockIndex): boolean => {
  const headings = index.blocks
    .slice(from, to)
    .filter(
      (block) =>
        headingName.test(block.region.element.name) && block.text.length >= minHeadlineChars,
    );
  if (headings.some((block) => linkShare(block) >= 0.8)) return true;
  return (
    element.name === 'article' &&
    headings.length > 0 &&
    findDescendant(element, ({ name, attribs }) => name === 'a' && attribs.href !== undefined) !==
      undefined
  );
};

/** The teaser boxes inside the given ranges of lines. */
export const findTeasers = (
  index: BlockIndex,
  ranges: readonly (readonly [number, number])[],
  scores: Scores,
): Region[] =>
  index.regions.filter(
    (region) =>
      ranges.some(
        ([from, to]) =>
          region.from >= from && region.to <= to && region.to - region.from < to - from,
      ) &&
      isBoxSize(region, scores, index) &&
      hasHeadline(region, index),
  );
