/** Comments of readers on a page that has no names for its parts: a label over them, then a line for each. */
import type { Block, BlockIndex, Region } from '../dom/blocks.ts';
import { commentLine, commentsLabel } from '../text/comment-labels.ts';
import type { AreasInForce } from './areas-in-force.ts';
import { linkShare } from './prose.ts';
import type { Scores } from './scores.ts';

/** Longer lines are no labels, and no lines of who wrote when. */
const maxLabelChars = 48;
const maxLineChars = 90;
/** Prose above a label that is believed: some three paragraphs, in the units of content/prose.ts. */
const minStoryProse = 3;
/** Lines of who wrote when that prove comments, and lines under the label among which they stand. */
const minLines = 2;
const linesUnder = 40;

const hasCommentLines = ({ blocks }: BlockIndex, from: number, to: number): boolean => {
  let found = 0;
  for (const { text } of blocks.slice(from, Math.min(to, from + linesUnder))) {
    if (text.length <= maxLineChars && commentLine.test(text)) found += 1;
    if (found >= minLines) return true;
  }
  return false;
};

/** The smallest region that holds a label and comments under it. */
const listUnder = (label: Block, index: BlockIndex): Region | undefined => {
  for (let region: Region | undefined = label.region; region !== undefined; region = region.parent)
    if (hasCommentLines(index, label.index + 1, region.to)) return region;
  return undefined;
};

/**
 * The lines of the comments, half open; undefined where there are none, or where an element is named for them.
 *
 *     2 Comments
 *     Rina on Sep 21, 3:38 PM said:
 *     The harbour was never as full as that.
 */
export const findComments = (
  index: BlockIndex,
  scores: Scores,
  areas: AreasInForce,
): readonly [from: number, to: number] | undefined => {
  if (index.regions.some(({ area }) => area === 'comments')) return undefined;
  let prose = 0;
  for (const block of index.blocks) {
    const score = scores.of(block.index);
    if (score > 0 && areas.areaOf(block.region) === undefined) prose += score;
    if (prose < minStoryProse || block.text.length > maxLabelChars) continue;
    // A link to the comments stands over the story.
    if (!commentsLabel.test(block.text) || linkShare(block) > 0.6) continue;
    const list = listUnder(block, index);
    if (list !== undefined) return [block.index, list.to];
  }
  return undefined;
};
