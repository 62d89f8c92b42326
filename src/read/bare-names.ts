/** Names without a label or class: beside the date, on a line that signs the story. */
import type { Block } from '../dom/blocks.ts';
import { readUnlabelledByline } from '../text/bylines.ts';
import { isPersonName } from '../text/people.ts';
import { isOverStory } from './author-elements.ts';
import { optionsOf, type Printed, withoutDates } from './printed.ts';
import type { Headline, Reading } from './reading.ts';

/** Lines round the headline in which a bare name may stand beside the date. */
const maxDateLineDistance = 4;

const bareName = (text: string, reading: Reading): boolean =>
  text.includes(' ') && text.length <= 40 && isPersonName(text, optionsOf(reading));

/** Whoever another line of the story names is one it tells of: a topic beside the date, not its writer. */
const isInStory = (name: string, line: Block, { story }: Reading): boolean =>
  story.lines.some(
    ({ block }) => block !== line && block.text !== name && block.text.includes(name),
  );

/** How often the story was read, after its date: `08:15 WIB 86`, `15:06 WIB | 998 Views`. */
const viewCount = /\s{0,3}\|\s{0,3}\d{1,3}(?:[.,]?\d{3}){0,2}(?: (?:views?|hits|kali|pembaca))?$/i;

/** `Name Surname | 05.04.2025`: nothing but a name and dates, close to the headline. */
const readNamesBesideDate = (
  reading: Reading,
  headline: Headline,
  lines: readonly Block[],
): Printed[] => {
  const at = headline.block?.index;
  if (at === undefined) return [];
  return lines.flatMap((block): Printed[] => {
    if (Math.abs(block.index - at) > maxDateLineDistance || block.linkChars > block.text.length)
      return [];
    const text = block.text.replaceAll('\n', ' | ');
    const rest = withoutDates(text, reading).replace(viewCount, '');
    if (rest === text || !bareName(rest, reading) || isInStory(rest, block, reading)) return [];
    return [{ authors: [{ name: rest, role: 'reporter', raw: rest }], raw: rest, block }];
  });
};

/** What is left of a line that tells the time and no more: `Update:`, `WIB`, `Uhr`. */
const maxBesideDate = 14;

const isDateLine = (block: Block | undefined, reading: Reading): boolean => {
  if (block === undefined || block.text.length > 90) return false;
  const rest = withoutDates(block.text, reading);
  return rest !== block.text && rest.length <= maxBesideDate;
};

const areasOfNames: ReadonlySet<string | undefined> = new Set([undefined, 'author', 'date']);

/** A name alone under the headline, with a line of nothing but dates right over or under it. */
const readNamesByDateLine = (
  reading: Reading,
  headline: Headline,
  lines: readonly Block[],
): Printed[] => {
  const { blocks } = reading.document.index;
  const isBeside = (block: Block): boolean =>
    isOverStory(block, headline, reading) &&
    areasOfNames.has(reading.story.areas.areaOf(block.region)) &&
    block.linkChars === 0 &&
    /^[\p{Lu}\p{Lo}]/u.test(block.text) &&
    bareName(block.text, reading) &&
    [blocks[block.index + 1], blocks[block.index - 1]].some((one) => isDateLine(one, reading)) &&
    !isInStory(block.text, block, reading);
  const block = lines.find(isBeside);
  const byline =
    block === undefined ? undefined : readUnlabelledByline(block.text, optionsOf(reading));
  return block === undefined || byline === undefined ? [] : [{ ...byline, block }];
};

/** Why a line at the edge of the story is none of its own. */
const edgeReasons: ReadonlySet<string> = new Set(['edge', 'heading']);

const isBold = ({ boldChars, text }: Block): boolean =>
  boldChars > 0 && boldChars >= text.replaceAll(' ', '').length;

/** A name alone on a line right above the story or right below it, where some outlets sign. */
const readSignature = (reading: Reading): Printed[] => {
  const { document, story } = reading;
  const first = story.lines[0]?.block.index ?? 0;
  const last = story.lines.at(-1)?.block.index ?? first;
  const dropped = story.dropped.filter(({ reason }) => edgeReasons.has(reason));
  const before = document.index.blocks[first - 1];
  const edges = dropped.map(({ block }) => block);
  if (before !== undefined && isBold(before)) edges.push(before);
  for (const block of edges) {
    if (block.index !== first - 1 && block.index !== last + 1) continue;
    const byline = bareName(block.text, reading)
      ? readUnlabelledByline(block.text, optionsOf(reading))
      : undefined;
    if (byline !== undefined && byline.authors.length > 0) return [{ ...byline, block }];
  }
  return [];
};

/** Names without a label or class: looked for only where the page's data names nobody. */
export const readBareNames = (
  reading: Reading,
  headline: Headline,
  lines: readonly Block[],
): readonly Printed[] => {
  const readers = [readNamesBesideDate, readNamesByDateLine, readSignature];
  for (const read of readers) {
    const found = read(reading, headline, lines);
    if (found.length > 0) return found;
  }
  return [];
};
