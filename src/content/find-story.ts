/** The generic article finder: which lines of an unknown page are the story, and why. */
import type { Element } from 'domhandler';
import type { BlockIndex, Region } from '../dom/blocks.ts';
import { type AreasInForce, findAreasInForce } from './areas-in-force.ts';
import { type CleanStory, cleanStory } from './clean-story.ts';
import { findComments } from './comments.ts';
import { type Container, rankContainers } from './containers.ts';
import { type Scores, scoreBlocks } from './scores.ts';
import { growStory } from './story-regions.ts';
import { findTeasers } from './teasers.ts';

export interface Story extends CleanStory {
  /** Lines from the first to the last of the story's regions, half open. */
  readonly from: number;
  readonly to: number;
  /** The smallest region that holds the story. */
  readonly top: Region | undefined;
  /** Containers weighed, best first: the explanation of the choice. */
  readonly containers: readonly Container[];
  readonly scores: Scores;
  readonly areas: AreasInForce;
}

/** Containers listed in the explanation. */
const maxContainers = 5;
/** Prose below this is no article: a caption or a teaser. */
const minStoryProse = 1;

export interface StoryOptions {
  /** Elements known to hold the story, in order; without them the finder chooses. */
  readonly bodies?: readonly Element[];
  /** Elements inside the story known not to be story. */
  readonly junk?: readonly Element[];
  /** Lines known not to be story, such as the lists of a text-only page. */
  readonly excluded?: (index: number) => boolean;
}

const regionsOf = (index: BlockIndex, elements: readonly Element[]): Region[] => {
  const wanted = new Set(elements);
  const found = index.regions.filter((region) => wanted.has(region.element));
  return found.filter(
    (region) => !found.some((other) => other !== region && encloses(other, region)),
  );
};

const encloses = (outer: Region, inner: Region): boolean =>
  outer.depth < inner.depth && outer.from <= inner.from && inner.to <= outer.to;

/** Finds the story of a page; without running text, a story of no lines. */
export const findStory = (index: BlockIndex, options: StoryOptions = {}): Story => {
  const junk = regionsOf(index, options.junk ?? []);
  const isJunk = (i: number): boolean =>
    options.excluded?.(i) === true || junk.some((region) => i >= region.from && i < region.to);
  const plain = scoreBlocks(index.blocks, (block, score) => (isJunk(block.index) ? 0 : score));
  const areas = findAreasInForce(index, plain);
  const comments = options.bodies?.length ? undefined : findComments(index, plain, areas);
  const isOut = (i: number): boolean =>
    (comments !== undefined && i >= comments[0] && i < comments[1]) || isJunk(i);
  const scores = scoreBlocks(index.blocks, (block, score) =>
    isOut(block.index) || areas.areaOf(block.region) !== undefined ? 0 : score,
  );
  const containers = rankContainers(index, scores, maxContainers);
  const bodies = regionsOf(index, options.bodies ?? []);
  const best = bodies[0] ?? containers[0]?.region;
  const found = { containers, scores, areas };
  if (
    best === undefined ||
    (bodies.length === 0 && scores.prose(best.from, best.to) < minStoryProse)
  )
    return { lines: [], dropped: [], from: 0, to: 0, top: undefined, ...found };
  const { ranges, top } =
    bodies.length > 0
      ? { ranges: bodies.map((region) => [region.from, region.to] as const), top: best }
      : growStory({ index, scores, areas, best });
  const cleaned = cleanStory(index, ranges, {
    scores,
    areas,
    ownArea: areas.areaOf(best),
    isOut,
    teasers: findTeasers(index, ranges, scores),
  });
  return { ...cleaned, from: ranges[0]?.[0] ?? 0, to: ranges.at(-1)?.[1] ?? 0, top, ...found };
};
