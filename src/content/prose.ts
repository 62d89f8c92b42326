/** How much each line of a page reads like running text. */
import type { Block } from '../dom/blocks.ts';

/** A sentence ends here: `... di Jakarta."` */
const sentenceEnd = /[.!?…。！？؟।:;][\s"'”’»›)\]]*$/u;
/** A sentence ends and another begins inside the text. */
const innerSentence = /[.!?…。！？؟।]["'”’»)]?\s+["'“‘«(]?\p{Lu}|[。！？]/u;
/** Scripts that write a word in a character or two carry more in fewer characters. */
const denseScript = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Shorter lines are labels, times and names. */
const minProseChars = 25;
/** A line of this length is prose even where its sentence end is missing. */
const longChars = 120;
/** More of a paragraph than this says nothing more about it. */
const fullChars = 600;

export const isSentence = (text: string): boolean =>
  sentenceEnd.test(text.slice(-12)) || innerSentence.test(text.slice(0, fullChars));

/** Characters weighted so that scripts compare. */
const weightedLength = (text: string): number =>
  denseScript.test(text.slice(0, 80)) ? text.length * 2.5 : text.length;

/** The share of a line's characters that are links, 0 to 1. */
export const linkShare = (block: Block): number =>
  block.linkChars / Math.max(1, block.text.length - countSpaces(block.text));

const countSpaces = (text: string): number => {
  let spaces = 0;
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) spaces += 1;
  return spaces;
};

/**
 * How much a line reads like running text: 0 for labels, menus and links,
 * about 1 for a short paragraph, at most 6.
 */
export const proseScore = (block: Block): number => {
  const length = Math.min(weightedLength(block.text), fullChars);
  if (length < minProseChars) return 0;
  const links = Math.min(1, block.linkChars / block.text.length);
  if (links > 0.6) return 0;
  const base = (length / 100) * (1 - links);
  if (isSentence(block.text)) return base;
  return length >= longChars ? base * 0.7 : base * 0.2;
};
