/** Which lines of the story's regions are story, and why the others are not. */
import type { Block, BlockIndex, Region } from '../dom/blocks.ts';
import { readDateline } from '../text/datelines.ts';
import { readInlineLabel, readListLabel } from '../text/list-labels.ts';
import type { AreasInForce } from './areas-in-force.ts';
import { isBoilerplate, listLabelOf } from './line-facts.ts';
import { isSentence, linkShare } from './prose.ts';
import type { Scores } from './scores.ts';

export type LineKind = 'prose' | 'heading' | 'short' | 'item';

export interface StoryLine {
  readonly block: Block;
  readonly kind: LineKind;
}

export interface DroppedLine {
  readonly block: Block;
  /** `area:related`, `links`, `teaser`, `label`, `read-more`, `boilerplate`, `heading`, `list`, `entry-time`, `edge`. */
  readonly reason: string;
}

export interface CleanStory {
  readonly lines: readonly StoryLine[];
  readonly dropped: readonly DroppedLine[];
}

const headingName = /^h[1-6]$/;
/** Longer lines are no headings, whatever their tag. */
const maxHeadingChars = 160;
const maxLabelChars = 60;
const linkLineShare = 0.8;

interface Cleaning {
  readonly scores: Scores;
  readonly areas: AreasInForce;
  /** The story's own container may lie in an area whose name says otherwise. */
  readonly ownArea: string | undefined;
  readonly isOut: (index: number) => boolean;
  readonly teasers: readonly Region[];
}

const isHeading = (block: Block): boolean =>
  block.text.length <= maxHeadingChars &&
  (headingName.test(block.region.element.name) ||
    (block.boldChars >= block.text.replaceAll(' ', '').length * 0.9 && !isSentence(block.text)));

const isItem = (block: Block): boolean => {
  const { name } = block.region.element;
  return name === 'li' || name === 'td' || name === 'th' || name === 'dd' || name === 'dt';
};

const reasonToDrop = (block: Block, cleaning: Cleaning): string | undefined => {
  const { areas, ownArea } = cleaning;
  if (cleaning.isOut(block.index)) return 'excluded';
  if (cleaning.teasers.some(({ from, to }) => block.index >= from && block.index < to))
    return 'teaser';
  const area = areas.areaOf(block.region);
  if (area !== undefined && area !== ownArea) return `area:${area}`;
  if (linkShare(block) >= linkLineShare) return 'links';
  if (linkShare(block) >= 0.5 && !isSentence(block.text)) return 'links';
  if (block.text.length <= maxLabelChars && listLabelOf(block) !== undefined) return 'label';
  if (readInlineLabel(block.text) !== undefined) return 'read-more';
  return isBoilerplate(block) ? 'boilerplate' : undefined;
};

const kindOf = (block: Block, scores: Scores): LineKind => {
  if (isHeading(block)) return 'heading';
  if (scores.of(block.index) > 0 || isSentence(block.text)) return 'prose';
  return isItem(block) ? 'item' : 'short';
};

/** A heading is kept for what stands under it: one with nothing left under it goes. */
const dropEmptyHeadings = (lines: StoryLine[], dropped: DroppedLine[]): StoryLine[] => {
  const kept: StoryLine[] = [];
  let hasText = false;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] as StoryLine;
    if (line.kind !== 'heading') hasText = true;
    if (line.kind === 'heading' && !hasText) dropped.push({ block: line.block, reason: 'heading' });
    else kept.push(line);
    if (line.kind === 'heading') hasText = hasText && true;
  }
  return kept.reverse();
};

/** A line so long begins the story even where its sentence is not ended. */
const surelyProseChars = 120;

const beginsStory = ({ kind, block }: StoryLine): boolean =>
  kind === 'prose' && (block.text.length >= surelyProseChars || isSentence(block.text));

/** Lines before a dateline that are captions and pull quotes; more of them are a lead. */
const maxBeforeDateline = 2;

/** `JAKARTA, PAPER -`: where one opens a paragraph near the top, the story begins there. */
const firstOf = (lines: readonly StoryLine[]): number => {
  const first = lines.findIndex(beginsStory);
  if (first < 0) return first;
  const top = lines.slice(first, first + maxBeforeDateline + 1);
  const dated = top.findIndex(({ block }) => readDateline(block.text) !== undefined);
  return dated > 0 ? first + dated : first;
};

/** The ranks of a list whose links were dropped. */
const rank = /^\d{1,2}$/;

/** Lines before the first and after the last sentence are headlines, kickers, times and credits. */
const trimEdges = (lines: StoryLine[], dropped: DroppedLine[]): StoryLine[] => {
  const first = firstOf(lines);
  if (first < 0) return lines;
  const last = lines.findLastIndex(
    ({ kind, block }) => kind === 'prose' || (kind === 'item' && !rank.test(block.text)),
  );
  const drop = (line: StoryLine) => dropped.push({ block: line.block, reason: 'edge' });
  lines.slice(0, first).forEach(drop);
  lines.slice(last + 1).forEach(drop);
  return lines.slice(first, last + 1);
};

/** A paragraph of at least this length after a label is story: the label stood inside it. */
const surelyStoryChars = 160;

/** `Terpopuler`, `Neueste Artikel`: after such a label with no paragraph left, the rest are headlines. */
const upToLists = (lines: readonly StoryLine[], dropped: DroppedLine[]): StoryLine[] => {
  const last = lines.findLastIndex(
    ({ block }) => block.text.length >= surelyStoryChars && isSentence(block.text),
  );
  const from = lines[last]?.block.index ?? Number.POSITIVE_INFINITY;
  const label = dropped.find(
    ({ block, reason }) => block.index > from && reason === 'label' && opensList(block.text),
  );
  if (label === undefined) return [...lines];
  const isBefore = (line: StoryLine): boolean => line.block.index < label.block.index;
  for (const line of lines)
    if (!isBefore(line)) dropped.push({ block: line.block, reason: 'list' });
  return lines.filter(isBefore);
};

const opensList = (text: string): boolean => {
  const kind = readListLabel(text)?.kind;
  return kind === 'popular' || kind === 'latest';
};

/** `21:00 Name Surname`, `20.42 KEY EVENT`: the head of an entry of a live page. */
const entryHead =
  /^\d{1,2}[:.]\d{2}(?: ?(?:am|pm|uhr|wib|wita|wit|[a-z]{3,4}t))?(?: (?:\p{Lu}[\p{L}.'’-]*|·|-|\|)){0,6}$/iu;
const minEntries = 3;

/** A page of dated entries: the heads with their times are no text of theirs. */
const withoutEntryHeads = (lines: readonly StoryLine[], dropped: DroppedLine[]): StoryLine[] => {
  const heads = lines.filter(({ block }) => block.text.length <= 60 && entryHead.test(block.text));
  if (heads.length < minEntries) return [...lines];
  for (const { block } of heads) dropped.push({ block, reason: 'entry-time' });
  const isHead = new Set(heads);
  return lines.filter((line) => !isHead.has(line));
};

/** `SEMUA TENTANG CINTA` over links that were dropped: what headed them goes with them. */
const withoutListHeads = (lines: readonly StoryLine[], dropped: DroppedLine[]): StoryLine[] => {
  const links = new Set(
    dropped.filter(({ reason }) => reason === 'links').map(({ block }) => block.index),
  );
  const isHead = ({ kind, block }: StoryLine): boolean =>
    kind === 'short' &&
    block.text.length <= maxLabelChars &&
    links.has(block.index + 1) &&
    links.has(block.index + 2);
  for (const line of lines) if (isHead(line)) dropped.push({ block: line.block, reason: 'label' });
  return lines.filter((line) => !isHead(line));
};

/** Sorts the lines of the story's ranges into story and not. */
export const cleanStory = (
  index: BlockIndex,
  ranges: readonly (readonly [number, number])[],
  cleaning: Cleaning,
): CleanStory => {
  const lines: StoryLine[] = [];
  const dropped: DroppedLine[] = [];
  for (const [from, to] of ranges) {
    for (const block of index.blocks.slice(from, to)) {
      const reason = reasonToDrop(block, cleaning);
      if (reason === undefined) lines.push({ block, kind: kindOf(block, cleaning.scores) });
      else dropped.push({ block, reason });
    }
  }
  const trimmed = trimEdges(
    dropEmptyHeadings(
      withoutEntryHeads(upToLists(withoutListHeads(lines, dropped), dropped), dropped),
      dropped,
    ),
    dropped,
  );
  return { lines: trimmed, dropped };
};
