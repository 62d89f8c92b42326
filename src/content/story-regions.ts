/**
 * From the best container to all regions the story lies in.
 *
 * A story may be split over sibling divs by ads, its lead may stand outside the column: neighbours that read
 * like the story and lie close to it are taken in, level by level upwards.
 */
import type { BlockIndex, Region } from '../dom/blocks.ts';
import type { AreasInForce } from './areas-in-force.ts';
import { isSentence, linkShare } from './prose.ts';
import type { Scores } from './scores.ts';

export interface StoryRegions {
  /** Line ranges, half open, in document order, not overlapping. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** The smallest region that holds them all. */
  readonly top: Region;
}

interface Search {
  readonly index: BlockIndex;
  readonly scores: Scores;
  readonly areas: AreasInForce;
  readonly best: Region;
  /** The regions just like the best container, in document order; none where it has no class. */
  readonly likeBest: readonly Region[];
}

/** Levels climbed above the best container. */
const maxLevels = 6;
/** Lines without prose between the story and a neighbour that still belongs to it. */
const maxGapLines = 12;
/** Prose a neighbour must hold: a line of some 60 characters that ends like a sentence. */
const minNeighbourProse = 0.6;
const maxNeighbourLinks = 0.25;

const signature = ({ element }: Region): string => `${element.name}.${element.attribs.class ?? ''}`;

const childRegions = (index: BlockIndex, parent: Region): Region[] =>
  index.regions.filter((region) => region.parent === parent && region.to > region.from);

const hasOwnHeadline = (index: BlockIndex, region: Region): boolean => {
  for (let i = region.from; i < region.to; i += 1)
    if (index.blocks[i]?.region.element.name === 'h1') return true;
  return false;
};

const belongs = (search: Search, region: Region, alike: ReadonlySet<string>): boolean => {
  const { index, scores, areas } = search;
  if (areas.areaOf(region) !== undefined) return false;
  const prose = scores.prose(region.from, region.to);
  if (prose < minNeighbourProse) return false;
  const chars = scores.chars(region.from, region.to);
  if (scores.linkChars(region.from, region.to) > chars * maxNeighbourLinks) return false;
  if (alike.has(signature(region))) return true;
  return proseShare(search, region) > 0.6 && !hasOwnHeadline(index, region);
};

const regionsLike = (best: Region, index: BlockIndex): Region[] => {
  const { name, attribs } = best.element;
  if (attribs.class === undefined) return [];
  return index.regions.filter(
    ({ element }) => element.name === name && element.attribs.class === attribs.class,
  );
};

/** Where in a list in document order the regions from a line on begin. */
const placeOf = (regions: readonly Region[], line: number): number => {
  let [low, high] = [0, regions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle] as Region).from < line) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Elements just like the best container inside a neighbour that holds other things too. */
const alikeInside = (search: Search, outer: Region): Region[] => {
  const { index, best, likeBest } = search;
  const own = new Set([signature(best)]);
  const inside = likeBest.slice(placeOf(likeBest, outer.from), placeOf(likeBest, outer.to));
  return inside.filter(
    (region) =>
      region.depth > outer.depth &&
      region.to <= outer.to &&
      belongs(search, region, own) &&
      index.blocks.slice(region.from, region.to).some((block) => isSentence(block.text)),
  );
};

const proseShare = ({ index, scores }: Search, region: Region): number => {
  let prose = 0;
  let all = 0;
  for (let i = region.from; i < region.to; i += 1) {
    const length = index.blocks[i]?.text.length ?? 0;
    all += length;
    if (scores.of(i) > 0) prose += length;
  }
  return all === 0 ? 0 : prose / all;
};

/** Lines with prose that lie directly in a region, between its child regions. */
const bareLines = ({ index, scores }: Search, parent: Region): Region[] => {
  const lines: Region[] = [];
  for (let i = parent.from; i < parent.to; i += 1) {
    const block = index.blocks[i];
    if (block?.region === parent && scores.of(i) > 0)
      lines.push({ ...parent, from: i, to: i + 1, area: undefined });
  }
  return lines;
};

const gapTo = (region: Region, from: number, to: number): number =>
  region.to <= from ? from - region.to : region.from >= to ? region.from - to : 0;

/** Fewer boxes are no row of pieces, but a story and what stands beside it. */
const minPieces = 3;
/** Lines between two pieces in boxes of one name: the list or picture of a step, a box of links. */
const maxGapOfPieces = 30;

/**
 * The boxes beside the one that holds the story and just like it: the steps of a guide, the entries of a list.
 * A box with a headline that is a link announces another article.
 */
const piecesLike = (search: Search, own: Region, children: readonly Region[]): Region[] => {
  const { index, scores, areas } = search;
  if (own.element.attribs.class === undefined || own.element.name === 'li') return [];
  const name = signature(own);
  const alike = children.filter(
    (region) =>
      signature(region) === name &&
      areas.areaOf(region) === undefined &&
      !hasOwnHeadline(index, region) &&
      !headsWithLink(index, region) &&
      scores.linkChars(region.from, region.to) <=
        scores.chars(region.from, region.to) * maxNeighbourLinks,
  );
  const isProse = ({ from, to }: Region): boolean => scores.prose(from, to) >= minNeighbourProse;
  if (alike.filter(isProse).length < minPieces) return [];
  const last = alike.findLastIndex(isProse);
  return alike.slice(alike.findIndex(isProse), last + 1);
};

const headsWithLink = (index: BlockIndex, { from, to }: Region): boolean =>
  index.blocks
    .slice(from, to)
    .some((block) => /^h[1-6]$/.test(block.region.element.name) && linkShare(block) > 0.5);

/** Takes in the neighbours of one level, nearest first, on both sides of what is held already. */
const takeLevel = (search: Search, own: Region, parent: Region, held: Region[]): Region[] => {
  const alike = new Set(held.map(signature));
  let from = Math.min(...held.map((region) => region.from));
  let to = Math.max(...held.map((region) => region.to));
  const children = childRegions(search.index, parent);
  const pieces = new Set(piecesLike(search, own, children));
  const candidates = [...children, ...bareLines(search, parent)]
    .filter((region) => region.to <= from || region.from >= to)
    .sort((a, b) => gapTo(a, from, to) - gapTo(b, from, to));
  const taken: Region[] = [];
  const inner = candidates.flatMap((region) =>
    pieces.has(region) || belongs(search, region, alike) ? [region] : alikeInside(search, region),
  );
  for (const region of inner.sort((a, b) => gapTo(a, from, to) - gapTo(b, from, to))) {
    if (gapTo(region, from, to) > (pieces.has(region) ? maxGapOfPieces : maxGapLines)) continue;
    taken.push(region);
    from = Math.min(from, region.from);
    to = Math.max(to, region.to);
  }
  return taken;
};

/** Lines between a heading and the piece of the story it heads: a picture's. */
const maxHeadGap = 2;

const headingName = /^h[2-4]$/;

const linesOf = ({ from, to }: Region): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

/** Headings between two pieces of the story, each beside the piece that it heads. */
const headingsBetween = ({ index, areas }: Search, held: readonly Region[]): Region[] => {
  const first = Math.min(...held.map((region) => region.from));
  const known = new Set(held.flatMap(linesOf));
  const parentAt = new Map(held.map(({ from, parent }) => [from, parent] as const));
  return index.regions.filter((head) => {
    if (head.from <= first || !headingName.test(head.element.name) || known.has(head.from))
      return false;
    if (areas.areaOf(head) !== undefined) return false;
    const next = [...Array(maxHeadGap + 1).keys()].map((gap) => head.to + gap);
    return next.some((line) => parentAt.has(line) && parentAt.get(line) === head.parent);
  });
};

/** Finds all regions of the story around its best container. */
export const growStory = (from: Omit<Search, 'likeBest'>): StoryRegions => {
  const search: Search = { ...from, likeBest: regionsLike(from.best, from.index) };
  let held: Region[] = [search.best];
  let top = search.best;
  let level: Region = search.best;
  for (let i = 0; i < maxLevels && level.parent !== undefined; i += 1) {
    const parent: Region = level.parent;
    const taken = takeLevel(search, level, parent, held);
    if (taken.length > 0) {
      held = [...held, ...taken];
      top = parent;
    }
    level = parent;
  }
  const pieces = [...held, ...headingsBetween(search, held)];
  const ranges = pieces.map(({ from, to }) => [from, to] as const).sort((a, b) => a[0] - b[0]);
  return { ranges, top };
};
