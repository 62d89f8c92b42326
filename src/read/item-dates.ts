/** Dates printed beside the headlines of a list, told from those that headlines speak of. */
import { type Element, isTag } from 'domhandler';
import type { Block } from '../dom/blocks.ts';
import { textOf } from '../dom/text.ts';
import { type FoundDate, findDates } from '../text/dates.ts';
import { readRelativeDate } from '../text/relative-dates.ts';
import type { DateReading } from '../types.ts';

export interface ItemDateOptions {
  readonly zone: string;
  readonly now: string | undefined;
}

/** A date line holds little else. */
const maxDateLineChars = 60;
const maxOtherChars = 24;
/** As many words in a link are a headline's, with a date beside them. */
const minHeadlineWords = 3;
/** Links of a line whose parts are looked at: a line with more is no headline. */
const maxAnchors = 10;

const elementsIn = (element: Element): Element[] =>
  element.children.filter(isTag).flatMap((child) => [child, ...elementsIn(child)]);

/** The parts of a line that stand for themselves: its rows, and the elements inside it. */
const partsOf = (block: Block): string[] => {
  const rows = block.text.split('\n');
  const inside = [...block.spans, ...block.anchors.slice(0, maxAnchors).flatMap(elementsIn)].map(
    textOf,
  );
  return [...(rows.length > 1 ? rows : []), ...inside].map((part) => part.trim());
};

/** `4 Mei 2020`, `Nasional, 4 Mei 2020`: a date with a word before it at most. */
const isDated = (part: string, raw: string): boolean =>
  part.endsWith(raw) && !part.slice(0, -raw.length).trim().includes(' ');

const partsAfter = /[|•·–—-]$/;
const partsBefore = /^[|•·–—-]/;

/**
 * Whether a date stands beside the words of a line. One without a time may be a headline's own:
 *
 *     Jawaban Soal SMP, Senin 4 Mei 2020, Kain Batik      Pasar Tutup | 4 Mei 2020
 *                       ^^^^^^^^^^^^^^^^                                ^^^^^^^^^^
 *                       part of the headline                           beside it
 */
const isBeside = (text: string, found: FoundDate, block: Block): boolean => {
  const before = text.slice(0, found.start).trimEnd();
  const after = text.slice(found.end).trimStart();
  if (found.hasTime || (before === '' && after === '')) return true;
  if (partsAfter.test(before) || partsBefore.test(after)) return true;
  return partsOf(block).some((part) => part !== text && isDated(part, found.raw));
};

/** The date a line consists of, or holds beside its headline. */
export const dateOfLine = (
  text: string,
  block: Block,
  { zone, now }: ItemDateOptions,
): DateReading | undefined => {
  const found = findDates(text, { zone }).find((date) => isBeside(text, date, block));
  if (found !== undefined) return found;
  if (now === undefined || text.length > maxDateLineChars) return undefined;
  return readRelativeDate(text, { now, zone });
};

/** `... 18/02/2016 10:55 070205 Posted By : rini`: who put it there, after the time. */
const posted = /^[\s\d]{0,10}posted by\b.{0,40}$/i;

const cutDate = (text: string, { start, end }: FoundDate): string =>
  `${text.slice(0, start)} ${posted.test(text.slice(end)) ? '' : text.slice(end)}`
    .replace(/\s+/g, ' ')
    .replace(/^[\s|,•·–-]+|[\s|,•·–-]+$/g, '');

/** Whether a line is about a date alone; a link with some words is a headline. */
export const isDateLine = (text: string, block: Block, { zone }: ItemDateOptions): boolean => {
  if (text.length > maxDateLineChars) return false;
  const found = findDates(text, { zone })[0];
  if (found === undefined) return /\b(?:lalu|ago)\b/i.test(text) && text.length < 40;
  if (text.length - (found.end - found.start) > maxOtherChars) return false;
  const words = cutDate(text, found).split(' ').length;
  return words < minHeadlineWords || block.linkChars <= text.length / 2;
};

/** The words of a headline without the date beside them. */
export const withoutDate = (text: string, block: Block, { zone }: ItemDateOptions): string => {
  const found = findDates(text, { zone }).find((date) => isBeside(text, date, block));
  return found === undefined ? text : cutDate(text, found);
};
