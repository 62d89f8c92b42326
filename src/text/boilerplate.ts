/** Lines inside a body that the house put there: advertisement marks, promotion, rights, buttons. */
import {
  lineStarts,
  newsletterWord,
  serviceEnd,
  serviceStarts,
  shareWords,
  surelyShareWords,
  takeNewsletter,
  wholeLines,
} from './boilerplate-words.ts';
import { readHouseLine } from './house-lines.ts';
import { foldSpaces } from './white-space.ts';

/** Longer lines are paragraphs, whatever they begin with; the longest promotion seen has 300 characters. */
const maxLineChars = 600;
const maxWholeChars = 160;
const maxShareChars = 120;
const maxTeaserChars = 300;

/** `- Advertisement -`, `— Iklan —`: the Newspaper theme for WordPress. */
const framed = /^[-–—] ?(?=[^\s-–—])(.{2,60}?) ?[-–—]$/;

/** `============`: drawn below a story. Not `___` and `***`: they part its pieces. */
const drawnRule = /^={3,99}$/;

const lineOf = (text: string): string | undefined => {
  if (text.length > maxLineChars * 2) return undefined;
  const bare = foldSpaces(text).replace(/^[\s*•●▪■►▶»›→↓|<]{1,4}/, '');
  const line = framed.exec(bare)?.[1] ?? bare;
  return line === '' || line.length > maxLineChars ? undefined : line;
};

const isShareRow = (line: string): boolean =>
  line.length <= maxShareChars &&
  surelyShareWords.test(line) &&
  line
    .toLowerCase()
    .split(/[\s,|/·•:.]+/)
    .every((word) => word === '' || shareWords.has(word) || /^\d{1,4}$/.test(word));

/** `Der Morgen, unser Newsletter: Jetzt anmelden`. */
const isNewsletterTeaser = (line: string): boolean =>
  line.length <= maxTeaserChars && newsletterWord.test(line) && takeNewsletter.test(line);

/** `Ann Miller in Rome contributed to this report.` */
const helpersLine = (line: string): boolean =>
  line.length <= maxTeaserChars && serviceEnd.test(line);

/** Whether a line is about the text and not of it: rights, republishing, contributors, tags. */
export const isServiceLine = (text: string): boolean => {
  const line = lineOf(text);
  if (line === undefined) return false;
  return serviceStarts.test(line) || helpersLine(line) || readHouseLine(line) === 'rights';
};

/**
 * Whether a whole line is none of the article's: an advertisement or scroll mark, the placeholder of a player,
 * a plea to follow or subscribe, share buttons, page links, or a service line.
 * A sentence that merely contains such words is the article's.
 */
export const isBoilerplateLine = (text: string): boolean => {
  const line = lineOf(text);
  if (line === undefined) return false;
  if (line.length <= maxWholeChars && (wholeLines.test(line) || drawnRule.test(line))) return true;
  if (readHouseLine(line) !== undefined || isShareRow(line) || lineStarts.test(line)) return true;
  return isNewsletterTeaser(line) || serviceStarts.test(line) || helpersLine(line);
};
