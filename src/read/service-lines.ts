/** Lines among the paragraphs that are known by what they say: times at the edges, credits, letters to the newsroom. */
import { isPictureLine } from '../text/picture-lines.ts';
import { registrableDomain } from '../text/registrable-domain.ts';
import { isTimeLine } from '../text/time-lines.ts';
import type { BodyLine } from './body.ts';
import type { Reading } from './reading.ts';
import { mayEndInCode } from './story-ending.ts';

/** Lines from either end in which times stand; further in, a date may head a part of the story. */
const edgeLines = 3;
/** Lines at the end in which readers are asked to write, and their length. */
const endLines = 4;
const maxLetterChars = 200;
/** Lines at the end in which a code of who wrote may stand, in countries that have such codes. */
const linesOfCodes = 6;

const mailHost = /[\w.+-]{1,60}@([\w-]{1,60}(?:\.[\w-]{1,30}){1,4})/;

/** `Tell us what you think: letters@paper.com`, at that paper. */
const asksForLetters = (text: string, { document }: Reading): boolean => {
  const host = text.length > maxLetterChars ? undefined : mailHost.exec(text)?.[1];
  const url = document.page.url ?? document.canonicalUrl;
  if (host === undefined || url === undefined) return false;
  return registrableDomain(`https://${host}/`) === registrableDomain(url);
};

const isService = (line: BodyLine, i: number, { count, reading }: Place): boolean => {
  if (line.kind === 'item') return false;
  const isAtEdge = i < edgeLines || i >= count - edgeLines;
  if (isAtEdge && isTimeLine(line.text)) return true;
  if (i >= count - endLines && asksForLetters(line.text, reading)) return true;
  // `(Ann Miller/paper)` that ends a story is its writer's.
  const mayBeCode = i >= count - linesOfCodes && mayEndInCode(reading);
  return !mayBeCode && isPictureLine(line.text);
};

interface Place {
  readonly count: number;
  readonly reading: Reading;
}

/** The lines without those. */
export const withoutServiceLines = (lines: readonly BodyLine[], reading: Reading): BodyLine[] =>
  lines.filter((line, i) => !isService(line, i, { count: lines.length, reading }));
