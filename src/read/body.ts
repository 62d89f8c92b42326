/**
 * The story as paragraphs: the finder's lines without those that other fields took
 * (headline, dates, bylines, captions), the trailing code as a credit, the dateline where it was printed.
 */
import type { StoryLine } from '../content/clean-story.ts';
import type { Block } from '../dom/blocks.ts';
import { textValue } from '../dom/linked-data.ts';
import { readDateline } from '../text/datelines.ts';
import { saysTheSame, textKey } from '../text/similarity.ts';
import { foldSpaces } from '../text/white-space.ts';
import type { Author, Dateline } from '../types.ts';
import { isSummary } from './descriptions.ts';
import type { Answer } from './ladder.ts';
import type { Headline, Reading } from './reading.ts';
import { withoutServiceLines } from './service-lines.ts';
import {
  agencyBelow,
  codeAfter,
  cutSigns,
  cutTrailingCode,
  type Ending,
  mayEndInCode,
  withoutWriterNotes,
} from './story-ending.ts';
import {
  joinDateline,
  joinDropCap,
  leadLines,
  readBoldDateline,
  readLoneDateline,
  withoutOpeningHeadings,
} from './story-opening.ts';

export interface BodyLine {
  readonly text: string;
  readonly kind: StoryLine['kind'];
  /** Absent for text that comes from the page's data. */
  readonly block: Block | undefined;
}

export interface Body {
  readonly lines: readonly BodyLine[];
  readonly rung: string;
  /** The text of the rung that was not chosen, where it has any; read only when asked for. */
  readonly others: () => readonly Answer<readonly BodyLine[]>[];
  readonly dateline: Dateline | undefined;
  /** Credits printed at the end of the story. */
  readonly credits: readonly Author[];
}

/** Structured text shorter than this is a teaser. */
const minLinkedChars = 300;

/** A rule drawn with letters after the last word. */
const drawnRule = /\s[_=*~-]{6,}$/;

const toLine = ({ block, kind }: StoryLine): BodyLine => ({
  text: foldSpaces(block.text).replace(drawnRule, ''),
  kind,
  block,
});

const isHeadline = (line: BodyLine, headline: Headline, i: number): boolean => {
  if (line.block === headline.block && line.block !== undefined) return true;
  return (
    i < 4 &&
    saysTheSame(textKey(line.text), textKey(headline.text)) &&
    line.text.length <= headline.text.length * 1.3
  );
};

/** JSON-LD's text: often cut or flattened, so it speaks only where the page's markup has no story. */
const linkedBody = ({ document }: Reading): BodyLine[] => {
  const value = document.article?.articleBody;
  const text = typeof value === 'string' ? value : textValue(value);
  if (text === undefined || text.length < minLinkedChars) return [];
  return text
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)[^>]{0,100}>/gi, '\n')
    .split(/\n+/)
    .map((line) => textValue(line) ?? '')
    .filter((line) => line !== '')
    .map((line) => ({ text: line, kind: 'prose', block: undefined }));
};

const length = (lines: readonly BodyLine[]): number =>
  lines.reduce((sum, line) => sum + line.text.length, 0);

const ownRungOf = ({ isFromState, layout }: Reading): string => {
  if (isFromState) return 'state';
  return layout?.body === undefined ? 'page' : 'profile';
};

/** What other fields hold of the lines round the story. */
export interface Taken {
  /** Lines of dates, bylines and captions. */
  readonly lines: ReadonlySet<number>;
  readonly authors: readonly Author[];
}

/** Whether a line begins as the profile says that the outlet's own furniture does, in any letters. */
const isFurniture = ({ text }: BodyLine, { profile }: Reading): boolean =>
  profile?.boilerplate?.some((start) => text.toLowerCase().startsWith(start.toLowerCase())) ===
  true;

/** The finder's lines and the lead above them, without what is not text of the story. */
const ownLines = (reading: Reading, headline: Headline | undefined, taken: Taken): BodyLine[] => {
  const lines = [...leadLines(reading, headline, taken.lines), ...reading.story.lines.map(toLine)];
  const free = lines.filter(
    (line, i) =>
      !taken.lines.has(line.block?.index ?? -1) &&
      !isFurniture(line, reading) &&
      (headline === undefined || !isHeadline(line, headline, i)),
  );
  const own = withoutServiceLines(free, reading);
  return withoutWriterNotes(withoutOpeningHeadings(own), taken.authors);
};

/** Points of a summary stand above the paragraph with the dateline. */
const isItem = ({ block }: BodyLine): boolean => block?.region.element.name === 'li';

const readOpening = (line: BodyLine, reading: Reading): Dateline | undefined =>
  readDateline(line.text, { brands: reading.brands }) ?? readBoldDateline(line, reading);

const datelineOf = (lines: readonly BodyLine[], reading: Reading): Dateline | undefined => {
  const [first, second] = lines.filter((line) => line.kind === 'prose' && !isItem(line));
  const inFirst = first && readOpening(first, reading);
  const isStandfirst = first !== undefined && isSummary(first.text, reading);
  const inSecond = isStandfirst && second !== undefined ? readOpening(second, reading) : undefined;
  return inFirst ?? inSecond ?? readLoneDateline(lines, reading);
};

/** Reads the story; `taken` is what the other fields hold. */
export const readBody = (reading: Reading, headline: Headline | undefined, taken: Taken): Body => {
  const own = ownLines(reading, headline, taken);
  const linked = linkedBody(reading);
  const isScriptOnly = length(own) < minLinkedChars && length(linked) > length(own) * 2;
  const chosen = isScriptOnly ? linked : joinDropCap(joinDateline(own, reading), reading);
  const ending = mayEndInCode(reading) ? cutTrailingCode(chosen) : undefined;
  const signs = ending === undefined ? cutSigns(chosen, taken.authors, reading) : undefined;
  const lines = ending?.lines ?? signs?.lines ?? chosen;
  const ownRung = ownRungOf(reading);
  const other = isScriptOnly ? { rung: ownRung, value: own } : { rung: 'json-ld', value: linked };
  return {
    lines,
    rung: isScriptOnly ? 'json-ld' : ownRung,
    others: () => (other.value.length === 0 ? [] : [other]),
    dateline: datelineOf(lines, reading),
    credits: [
      ...(ending === undefined ? (signs?.credits ?? []) : creditsOf(ending, reading)),
      ...agencyBelow(lines, reading),
    ],
  };
};

/** In `(sam/fajar)` the second half is the paper. */
const creditsOf = ({ lines, credits }: Ending, reading: Reading): readonly Author[] => {
  const own = new Set(reading.brands.map(textKey));
  const found = credits.length > 0 ? credits : codeAfter(lines, reading);
  return found.filter(({ name, role }) => role === 'agency' || !own.has(textKey(name)));
};
