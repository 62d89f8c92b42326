/** How the story opens: a dateline in an element of its own, a lead above the column, headings of nothing. */
import { isBoilerplate } from '../content/line-facts.ts';
import { isSentence } from '../content/prose.ts';
import type { Block } from '../dom/blocks.ts';
import { textOf } from '../dom/text.ts';
import { readDateline } from '../text/datelines.ts';
import { foldSpaces } from '../text/white-space.ts';
import type { Dateline } from '../types.ts';
import type { BodyLine } from './body.ts';
import type { Headline, Reading } from './reading.ts';

/** A dateline in an element of its own stands right before the first paragraph. */
const maxDatelineChars = 60;

/** Lines of a summary may stand above the dateline. */
const maxLinesToDateline = 3;

/** `MANGUPURA, NusaBali` in a paragraph of its own: what names the outlet there needs no dash. */
export const readLoneDateline = (
  lines: readonly BodyLine[],
  { brands }: Reading,
): Dateline | undefined => {
  for (const [i, { text }] of lines.slice(0, maxLinesToDateline).entries()) {
    if (text.length > maxDatelineChars) continue;
    const dateline = readDateline(`${text} - ${lines[i + 1]?.text ?? ''}`, { brands });
    const isOwn = dateline?.outlet != null && dateline.place !== null;
    if (isOwn && dateline.raw.length - text.length === 2) return { ...dateline, raw: text };
  }
  return undefined;
};

/** `Jakarta -` in a bare `<strong>`, then the first paragraph: one paragraph for a reader. */
export const joinDateline = (lines: readonly BodyLine[], reading: Reading): BodyLine[] => {
  const first = lines[0];
  const at = first?.block?.index;
  if (first === undefined || at === undefined || at === 0) return [...lines];
  const before = reading.document.index.blocks[at - 1];
  if (before === undefined || before.text.length > maxDatelineChars) return [...lines];
  const text = foldSpaces(before.text);
  const dateline = readDateline(`${text} ${first.text}`, { brands: reading.brands });
  // The dateline must be that line, not stand in the next one.
  if (dateline === undefined || Math.abs(dateline.raw.length - text.length) > 2) {
    const lone: BodyLine = { text, kind: 'prose', block: before };
    const outlet = readLoneDateline([lone, first], reading)?.outlet ?? '';
    const isOwn = reading.brands.includes(outlet) && dateline === undefined;
    return isOwn ? [lone, ...lines] : [...lines];
  }
  return [{ ...first, text: `${text} ${first.text}` }, ...lines.slice(1)];
};

/** A capital in an element of its own, then the rest of its word: `<h1>E</h1><p>very morning ...` (The Jakarta Post). */
export const joinDropCap = (lines: readonly BodyLine[], reading: Reading): BodyLine[] => {
  const [first, ...rest] = lines;
  const before = reading.document.index.blocks[(first?.block?.index ?? 0) - 1]?.text ?? '';
  if (first === undefined || !/^["“‘']?\p{Lu}$/u.test(before) || !/^\p{Ll}/u.test(first.text))
    return [...lines];
  return [{ ...first, text: before + first.text }, ...rest];
};

/** The words in bold that a paragraph begins with. */
const boldHead = ({ region }: Block): string => {
  const first = region.element.children.find(
    (node) => node.type !== 'text' || foldSpaces(node.data) !== '',
  );
  const isBold = first?.type === 'tag' && /^(?:b|strong)$/.test(first.name);
  return isBold ? foldSpaces(textOf(first)) : '';
};

/** `<b>Fimela.com, Jakarta</b> Kamar sempit ...`: what names the outlet in bold needs no dash. */
export const readBoldDateline = (
  { text, block }: BodyLine,
  { brands }: Reading,
): Dateline | undefined => {
  const head = block === undefined ? '' : boldHead(block);
  if (head === '' || head.length > maxDatelineChars || !text.startsWith(head)) return undefined;
  const dateline = readDateline(`${head} - ${text.slice(head.length).trim()}`, { brands });
  const isOwn = dateline?.outlet != null && dateline.place !== null;
  return isOwn && dateline.raw.length - head.length === 2 ? { ...dateline, raw: head } : undefined;
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
  if (isBoilerplate(block)) return false;
  return isSentence(block.text);
};

/**
 * The lead that stands between the headline and the column: sentences no other field has taken.
 * Where a profile knows what holds the story and that begins with a dateline, a standfirst stands above it.
 */
export const leadLines = (
  reading: Reading,
  headline: Headline | undefined,
  taken: ReadonlySet<number>,
): BodyLine[] => {
  const opening = reading.story.lines[0]?.block;
  const first = opening?.index;
  const at = headline?.block?.index;
  const isKnown = reading.layout?.body !== undefined && opening !== undefined;
  if (isKnown && readDateline(foldSpaces(opening.text), reading) !== undefined) return [];
  if (first === undefined || at === undefined || at >= first || first - at > maxLeadDistance)
    return [];
  return reading.document.index.blocks
    .slice(at + 1, first)
    .filter((block) => !taken.has(block.index) && isLead(block, reading))
    .slice(0, maxLeadLines)
    .map((block): BodyLine => ({ text: foldSpaces(block.text), kind: 'prose', block }));
};

/** A story opens with text: a heading before any is the headline again, or a kicker. */
export const withoutOpeningHeadings = (lines: readonly BodyLine[]): BodyLine[] => {
  const first = lines.findIndex((line) => line.kind !== 'heading');
  return first < 0 ? [...lines] : lines.slice(first);
};
