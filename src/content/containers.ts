/** Which element holds the story: scores of containers, best first. */
import { nameWords } from '../dom/areas.ts';
import type { BlockIndex, Region } from '../dom/blocks.ts';
import type { Scores } from './scores.ts';

export interface Container {
  readonly region: Region;
  readonly score: number;
}

/** A paragraph counts for its container in full, for the ones around it less and less. */
const shares = [1, 0.5, 0.25, 0.125];

const storyWords =
  /(?:^| )(?:article|articles|story|post|entry|content|contents|body|text|main|read|detail|berita|isi|artikel|news|single|richtext|prose|copy)(?: |$)/;
const bodyWords =
  /(?:^| )(?:article ?body|article ?content|article ?text|story ?body|story ?text|post ?content|post ?body|entry ?content|body ?text|content ?text|detail ?text|read ?content|isi berita|article ?detail|news ?content|body ?copy)(?: |$)/;

const nameFactor = (region: Region): number => {
  const { attribs, name } = region.element;
  if (attribs.itemprop !== undefined && /articleBody/i.test(attribs.itemprop)) return 1.6;
  const words = nameWords(`${attribs.class ?? ''} ${attribs.id ?? ''}`);
  if (bodyWords.test(words)) return 1.4;
  if (name === 'article' || name === 'main') return 1.15;
  return storyWords.test(words) ? 1.15 : 1;
};

/** The region that holds paragraphs such as this line's: its own where it holds bare lines, else the one above. */
const containerOf = (region: Region, lines: ReadonlyMap<Region, number>): Region =>
  (lines.get(region) ?? 0) > 1 || region.parent === undefined ? region : region.parent;

const countLines = (index: BlockIndex, scores: Scores): Map<Region, number> => {
  const lines = new Map<Region, number>();
  for (const block of index.blocks)
    if (scores.of(block.index) > 0) lines.set(block.region, (lines.get(block.region) ?? 0) + 1);
  return lines;
};

const addUp = (index: BlockIndex, scores: Scores): Map<Region, number> => {
  const lines = countLines(index, scores);
  const totals = new Map<Region, number>();
  for (const block of index.blocks) {
    const score = scores.of(block.index);
    if (score === 0) continue;
    let region: Region | undefined = containerOf(block.region, lines);
    for (const share of shares) {
      if (region === undefined) break;
      totals.set(region, (totals.get(region) ?? 0) + score * share);
      region = region.parent;
    }
  }
  return totals;
};

/** Containers of running text, best first, at most `limit`. */
export const rankContainers = (index: BlockIndex, scores: Scores, limit: number): Container[] => {
  const ranked: Container[] = [];
  for (const [region, total] of addUp(index, scores)) {
    const chars = scores.chars(region.from, region.to);
    const links = chars === 0 ? 0 : scores.linkChars(region.from, region.to) / chars;
    ranked.push({ region, score: total * (1 - links) * nameFactor(region) });
  }
  return ranked.sort((a, b) => b.score - a.score).slice(0, limit);
};
