/**
 * The story's HTML in the state that a page leaves for its scripts: pages that show nothing without them
 * still carry their text, as a string in `__NEXT_DATA__` and its like or in the rows of a streamed page.
 */
import { parseLenientJson } from './lenient-json.ts';
import { parsePageState } from './page-state.ts';
import type { DataScript } from './parse.ts';

/** Shorter strings are captions and labels. */
const minChars = 400;
/** Values looked at in one state. */
const maxValues = 200_000;
const paragraphTag = /<(?:p|br)\b/i;

const isStory = (text: string): boolean => text.length >= minChars && paragraphTag.test(text);

/** Every string of a state that is wanted. */
const stringsIn = (state: unknown, isWanted: (text: string) => boolean): string[] => {
  const found: string[] = [];
  const waiting: unknown[] = [state];
  for (let seen = 0; waiting.length > 0 && seen < maxValues; seen += 1) {
    const value = waiting.pop();
    if (typeof value === 'string') {
      if (isWanted(value)) found.push(value);
    } else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) waiting.push(inner);
  }
  return found;
};

/** `self.__next_f.push([1,"..."])`: pieces of one stream (React's server components, 2023 on). */
const streamed = /^\s{0,100}self\.__next_f\.push\(/;
/** A row of text in the stream, its length in bytes in hexadecimal: `1d:T3f0a,<p>...` */
const textRow = /(?:^|\n|[\]}"])[0-9a-f]{1,6}:T([0-9a-f]{1,6}),/g;

const pieceOf = ({ text }: DataScript): string => {
  const match = streamed.exec(text);
  if (match === null) return '';
  const pushed = parseLenientJson(text.slice(match[0].length));
  const piece: unknown = Array.isArray(pushed) ? pushed[1] : undefined;
  return typeof piece === 'string' ? piece : '';
};

const rowsIn = (stream: string): string[] => {
  const rows: string[] = [];
  const head = new RegExp(textRow);
  for (let match = head.exec(stream); match !== null; match = head.exec(stream)) {
    const bytes = Number.parseInt(match[1] ?? '0', 16);
    // A character has at least one byte, so the row cannot be longer than this.
    const atMost = stream.slice(head.lastIndex, head.lastIndex + bytes);
    const row = Buffer.from(atMost).subarray(0, bytes).toString();
    if (isStory(row)) rows.push(row);
    // What looks like the head of a row inside a row is its text.
    head.lastIndex += row.length;
  }
  return rows;
};

const statesOf = (scripts: readonly DataScript[]): DataScript[] =>
  scripts.filter(({ type, text }) => !type.includes('ld+json') && !streamed.test(text));

/** The longest text with paragraphs that the page's scripts hold; undefined where none does. */
export const findStateHtml = (scripts: readonly DataScript[]): string | undefined => {
  const stream = scripts.map(pieceOf).join('');
  const stories = [
    ...rowsIn(stream),
    ...statesOf(scripts).flatMap(({ text }) => stringsIn(parsePageState(undefined, text), isStory)),
  ];
  return stories.sort((a, b) => b.length - a.length)[0];
};

/** A sentence or two: shorter ones are labels. */
const minSentenceChars = 80;
const sentences = /\p{L}{2,30},? \p{L}[^.!?]{20,600}[.!?]/u;
/** Of such strings: a story in parts, as lists of blocks or rows of a stream have it. */
const minProseChars = 600;

const isProse = (text: string): boolean =>
  text.length >= minSentenceChars && sentences.test(text.slice(0, 1_000));

/** Whether the page's scripts hold running text in whatever form, also one that no reader here can read. */
export const holdsStateProse = (scripts: readonly DataScript[]): boolean => {
  const texts = statesOf(scripts).flatMap(({ text }) =>
    stringsIn(parsePageState(undefined, text), isProse),
  );
  const pieces = scripts.map(pieceOf).filter(isProse);
  return [...texts, ...pieces].reduce((sum, { length }) => sum + length, 0) >= minProseChars;
};
