/**
 * The story as paragraphs: the finder's lines without those that other fields took
 * (headline, dates, bylines, captions), the trailing code as a credit, the dateline where it was printed.
 */
import type { StoryLine } from '../content/clean-story.ts';
import { isSentence } from '../content/prose.ts';
import type { Block } from '../dom/blocks.ts';
import { textValue } from '../dom/linked-data.ts';
import { isBoilerplateLine } from '../text/boilerplate.ts';
import { readTrailingCode } from '../text/credits.ts';
import { readDateline } from '../text/datelines.ts';
import { saysTheSame, textKey } from '../text/similarity.ts';
import { foldSpaces } from '../text/white-space.ts';
import type { Author, Dateline } from '../types.ts';
import type { Answer } from './ladder.ts';
import type { Headline, Reading } from './reading.ts';

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

/** A dateline in an element of its own stands right before the first paragraph. */
const maxDatelineChars = 60;
/** Lines of read-more boxes and the like before the code that ends the story. */
const maxLinesToCode = 25;
/** Structured text shorter than this is a teaser. */
const minLinkedChars = 300;

/** A rule drawn with letters after the last word. */
const drawnRule = /\s[_=*~-]{6,}$/;

const toLine = ({ block, kind }: StoryLine): BodyLine => ({
  text: foldSpaces(block.text).replace(drawnRule, ''),
  kind,
  block,
});

/** `Jakarta -` in a bare `<strong>`, then the first paragraph: one paragraph for a reader. */
const joinDateline = (lines: readonly BodyLine[], reading: Reading): BodyLine[] => {
  const first = lines[0];
  const at = first?.block?.index;
  if (first === undefined || at === undefined || at === 0) return [...lines];
  const before = reading.document.index.blocks[at - 1];
  if (before === undefined || before.text.length > maxDatelineChars) return [...lines];
  const text = foldSpaces(before.text);
  const dateline = readDateline(`${text} ${first.text}`, { brands: reading.brands });
  // The dateline must be that line, not stand in the next one.
  if (dateline === undefined || Math.abs(dateline.raw.length - text.length) > 2) return [...lines];
  return [{ ...first, text: `${text} ${first.text}` }, ...lines.slice(1)];
};

/** Lines above the story in which its lead may stand. */
const maxLeadDistance = 14;
const minLeadChars = 50;
const maxLeadLines = 4;

/** A lead set as a paragraph is one; a deck set as a heading or box is a subtitle. */
const isLead = (block: Block, reading: Reading): boolean => {
  const { story } = reading;
  if (block.region.element.name !== 'p') return false;
  if (story.areas.areaOf(block.region) !== undefined) return false;
  if (block.text.length < minLeadChars || block.linkChars > block.text.length * 0.3) return false;
  if (isBoilerplateLine(block.text)) return false;
  return isSentence(block.text);
};

/** The lead that stands between the headline and the column: sentences no other field has taken. */
const leadLines = (
  reading: Reading,
  headline: Headline | undefined,
  taken: ReadonlySet<number>,
): BodyLine[] => {
  const first = reading.story.lines[0]?.block.index;
  const at = headline?.block?.index;
  if (first === undefined || at === undefined || at >= first || first - at > maxLeadDistance)
    return [];
  return reading.document.index.blocks
    .slice(at + 1, first)
    .filter((block) => !taken.has(block.index) && isLead(block, reading))
    .slice(0, maxLeadLines)
    .map((block): BodyLine => ({ text: foldSpaces(block.text), kind: 'prose', block }));
};

interface Ending {
  readonly lines: BodyLine[];
  readonly credits: readonly Author[];
}

/** Lines after a code that stands alone: apps to install, tags. */
const maxLinesAfterCode = 3;
const maxCharsAfterCode = 400;

/** The story up to a code in a line of its own near its end. */
const upToCode = (lines: readonly BodyLine[]): readonly BodyLine[] => {
  const from = Math.max(1, lines.length - 1 - maxLinesAfterCode);
  const at = lines.findIndex((line, i) => i >= from && readTrailingCode(line.text)?.rest === '');
  if (at < 0 || length(lines.slice(at + 1)) > maxCharsAfterCode) return lines;
  return lines.slice(0, at + 1);
};

/** Cuts `(abc/def)` from the end of the story, also where it stands in a line of its own. */
const cutTrailingCode = (story: readonly BodyLine[]): Ending => {
  const lines = upToCode(story);
  const last = lines.at(-1);
  const code = last === undefined ? undefined : readTrailingCode(last.text);
  if (last === undefined || code === undefined) return { lines: [...lines], credits: [] };
  const rest = code.rest === '' ? [] : [{ ...last, text: code.rest }];
  return { lines: [...lines.slice(0, -1), ...rest], credits: code.authors };
};

/** Codes of initials end stories in Indonesia; elsewhere brackets at the end are part of the text. */
const mayEndInCode = ({ language, profile }: Reading): boolean =>
  profile !== undefined || language?.startsWith('id') === true;

const keepEnding = (lines: readonly BodyLine[]): Ending => ({ lines: [...lines], credits: [] });

/** A code in an element of its own after the last paragraph was no line of the story. */
const codeAfter = (lines: readonly BodyLine[], reading: Reading): readonly Author[] => {
  const at = lines.at(-1)?.block?.index;
  if (at === undefined) return [];
  const to = Math.max(at + 4, Math.min(reading.story.to + 3, at + maxLinesToCode));
  for (const block of reading.document.index.blocks.slice(at + 1, to)) {
    if (block.text.length > maxDatelineChars) continue;
    const code = readTrailingCode(foldSpaces(block.text));
    if (code?.rest === '') return code.authors;
  }
  return [];
};

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

/** Reads the story; `taken` are the lines that other fields hold. */
export const readBody = (
  reading: Reading,
  headline: Headline | undefined,
  taken: ReadonlySet<number>,
): Body => {
  const own = [...leadLines(reading, headline, taken), ...reading.story.lines.map(toLine)].filter(
    (line, i) =>
      !taken.has(line.block?.index ?? -1) &&
      (headline === undefined || !isHeadline(line, headline, i)),
  );
  const linked = linkedBody(reading);
  const isScriptOnly = length(own) < minLinkedChars && length(linked) > length(own) * 2;
  const chosen = isScriptOnly ? linked : joinDateline(own, reading);
  const { lines, credits } = mayEndInCode(reading) ? cutTrailingCode(chosen) : keepEnding(chosen);
  const ownRung = ownRungOf(reading);
  const other = isScriptOnly ? { rung: ownRung, value: own } : { rung: 'json-ld', value: linked };
  const first = lines.find((line) => line.kind === 'prose');
  return {
    lines,
    rung: isScriptOnly ? 'json-ld' : ownRung,
    others: () => (other.value.length === 0 ? [] : [other]),
    dateline:
      first === undefined ? undefined : readDateline(first.text, { brands: reading.brands }),
    credits: credits.length > 0 || !mayEndInCode(reading) ? credits : codeAfter(lines, reading),
  };
};
