/** Dates printed near the headline and the story, with where they stand. */
import type { Element } from 'domhandler';
import { areaOf } from '../dom/areas.ts';
import type { Block } from '../dom/blocks.ts';
import { type FoundDate, findDates } from '../text/dates.ts';
import { readRelativeDate } from '../text/relative-dates.ts';
import { isSummary } from './descriptions.ts';
import type { Headline, Reading } from './reading.ts';

export interface PrintedDate extends FoundDate {
  readonly block: Block;
  /** How likely this is the date of the page's own article; see `weigh`. */
  readonly weight: number;
}

/** A header line holds a date, names and a place; a longer line is a sentence. */
const maxLineChars = 220;
const linesBefore = 12;
const linesAfter = 8;

const dateAreas: ReadonlySet<string> = new Set(['date', 'author']);
const foreignAreas: ReadonlySet<string> = new Set([
  'related',
  'comments',
  'navigation',
  'footer',
  'aside',
  'advert',
  'form',
]);

/** WordPress links a date to the archive of its day; other links lead to other articles. */
const toArchive = ({ attribs }: Element): boolean =>
  /\/\d{4}\/\d{1,2}(?:\/\d{1,2})?\/?$/.test(attribs.href ?? '');

/** Weighed: a time, a stated zone, an element named for dates, a line that is little more than the date. */
const weigh = (date: FoundDate, block: Block, reading: Reading, headline: Headline): number => {
  const { areas } = reading.story;
  const area = areas.areaOf(block.region);
  let weight = 0;
  if (date.hasTime) weight += 3;
  if (date.zone === 'stated') weight += 2;
  const isNamed = [area, ...block.spans.map(areaOf)].some((name) => dateAreas.has(name ?? ''));
  if (isNamed || block.spans.some(({ name }) => name === 'time')) weight += 2;
  // `<footer><span class="date">`: what lies round the element of the date counts as well.
  if (areas.liesIn(block.region, foreignAreas)) weight -= 6;
  const isLink = block.linkChars > 0 && block.linkChars >= block.text.length * 0.6;
  if (isLink && !block.anchors.every(toArchive)) weight -= 4;
  if (date.label !== null) weight += 1;
  if (block.text.length > (date.end - date.start) * 3 + 40) weight -= 2;
  return weight + placeWeight(block, reading, headline);
};

const placeWeight = (block: Block, { story }: Reading, headline: Headline): number => {
  const anchor = headline.block?.index ?? story.lines[0]?.block.index ?? 0;
  const distance = Math.abs(block.index - anchor);
  return distance <= 3 ? 3 : distance <= 8 ? 2 : 0;
};

/** The lines that may hold the article's date: round the headline, up to the story's start, after its end. */
const linesInReach = (reading: Reading, headline: Headline): Block[] => {
  const { blocks } = reading.document.index;
  const { lines } = reading.story;
  const hasStandfirst = lines[0] !== undefined && isSummary(lines[0].block.text, reading);
  const first = lines[hasStandfirst ? 1 : 0]?.block.index ?? headline.block?.index ?? 0;
  const last = lines.at(-1)?.block.index ?? first;
  const start = Math.min(headline.block?.index ?? first, first);
  const kept = new Set(lines.map((line) => line.block.index));
  return blocks
    .slice(Math.max(0, start - linesBefore), Math.min(blocks.length, last + linesAfter + 1))
    .filter(
      (block) => block.text.length <= maxLineChars && !isInsideStory(block, kept, first, last),
    );
};

const isInsideStory = (
  block: Block,
  kept: ReadonlySet<number>,
  first: number,
  last: number,
): boolean => {
  if (!kept.has(block.index)) return block.index > first + 2 && block.index < last;
  // A date line may have been taken for the story's first or last line.
  return block.index > first + 1 && block.index < last - 1;
};

/** All dates in reach, best first. */
export const findPrintedDates = (reading: Reading, headline: Headline): PrintedDate[] => {
  const found: PrintedDate[] = [];
  for (const block of linesInReach(reading, headline)) {
    if (block === headline.block) continue;
    for (const date of findDates(block.text, { zone: reading.zone }))
      found.push({ ...date, block, weight: weigh(date, block, reading, headline) });
  }
  return found.sort((a, b) => b.weight - a.weight || a.block.index - b.block.index);
};

/** `7 menit yang lalu` near the headline, counted from `now`; the last resort of a date. */
export const findRelativeDate = (reading: Reading, headline: Headline): PrintedDate | undefined => {
  const { now, zone } = reading;
  if (now === undefined) return undefined;
  for (const block of linesInReach(reading, headline)) {
    if (block.text.length > 60) continue;
    const date = readRelativeDate(block.text, { now, zone });
    if (date === undefined) continue;
    const span = { start: 0, end: block.text.length, hasTime: true, label: null };
    return { ...date, ...span, block, weight: 0 };
  }
  return undefined;
};
