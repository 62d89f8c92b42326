/** Labelled names printed on the page: which lines may credit someone, and what they say. */
import { linkShare } from '../content/prose.ts';
import type { Block } from '../dom/blocks.ts';
import { type Byline, readByline, readUnlabelledByline } from '../text/bylines.ts';
import type { Author } from '../types.ts';
import { maxNamesChars, optionsOf, type Printed, withoutHouse, withoutTitles } from './printed.ts';
import type { Headline, Reading } from './reading.ts';

const linesBefore = 14;
const linesAfter = 14;
/** Tags and a list may stand between the story and `Penulis: Name` on a line of its own. */
const linesToLabel = 28;
const maxLineChars = 220;
/** Thanks and notes may follow the line that credits. */
const linesOfEnding = 3;
/** `Editor: Name` and nothing else. */
const shortLabel = /^\p{Lu}\p{L}{4,14} ?: ?\p{Lu}[^\n:!?]{2,45}$/u;

const foreignAreas: ReadonlySet<string> = new Set([
  'related',
  'comments',
  'navigation',
  'footer',
  'advert',
  'form',
  'caption',
]);

/** Whoever is named anywhere in one of these is a reader. */
const readersAreas: ReadonlySet<string> = new Set(['comments']);

/** Lines in reach that may credit someone: round the headline, the story's first two, those below it. */
export const linesInReach = (reading: Reading, headline: Headline): Block[] => {
  const { document, story } = reading;
  const { blocks } = document.index;
  const first = story.lines[0]?.block.index ?? headline.block?.index ?? 0;
  const last = story.lines.at(-1)?.block.index ?? first;
  const top = Math.min(headline.block?.index ?? first, first);
  const kept = new Set(story.lines.map((line) => line.block.index));
  const teased = new Set(
    story.dropped.filter(({ reason }) => reason === 'teaser').map(({ block }) => block),
  );
  const ending = story.lines.at(-linesOfEnding)?.block.index ?? last;
  const inReach = (block: Block): boolean => {
    if (block.text.length > maxLineChars || block === headline.block || teased.has(block))
      return false;
    if (block.index > last + linesAfter) return shortLabel.test(block.text);
    if (block.index <= first + 1 || block.index >= last) return true;
    if (block.index >= ending && shortLabel.test(block.text)) return true;
    return !kept.has(block.index) && block.index < first + 6;
  };
  return blocks
    .slice(Math.max(0, top - linesBefore), Math.min(blocks.length, last + linesToLabel + 1))
    .filter(inReach)
    .filter((block) => block.index <= last || story.areas.areaOf(block.region) !== 'aside')
    .filter((block) => !foreignAreas.has(reading.story.areas.areaOf(block.region) ?? ''))
    .filter((block) => !story.areas.liesIn(block.region, readersAreas));
};

const linesOf = (block: Block): string[] =>
  block.text.includes('\n')
    ? [block.text.replaceAll('\n', ' '), ...block.text.split('\n')]
    : [block.text];

/** A label with a cell or line of its own, a weak one (`von`) in any case: the name stands in the next one. */
const labelAlone =
  /^[^\n]{3,28}:$|^:\s|^(?:by|von|par|por|door|av|af|text|tekst|texte|texto|testo|autore?|автор|автори|yazan)$/i;

const withNext = (block: Block, { document }: Reading): string[] => {
  const next = document.index.blocks[block.index + 1]?.text;
  if (next === undefined || next.length > maxNamesChars) return [];
  return labelAlone.test(block.text) || next.startsWith(':') ? [`${block.text}\n${next}`] : [];
};

/** `Photos: Harbour Festival`, a link from its first letter on, leads to pictures. */
const isGalleryLink = (block: Block, { authors }: Byline): boolean =>
  authors.every(({ role }) => role === 'photographer') && linkShare(block) >= 0.95;

/** Lines with a label: `LAPORAN: NAME`, `Editor: Name`, `By Name`. */
export const readLabelled = (reading: Reading, lines: readonly Block[]): Printed[] => {
  const found: Printed[] = [];
  for (const block of lines) {
    for (const line of [...linesOf(block), ...withNext(block, reading)]) {
      const byline = readByline(line, optionsOf(reading));
      if (byline === undefined || byline.authors.length === 0 || isGalleryLink(block, byline))
        continue;
      const printed = withoutHouse(withoutTitles({ ...byline, block }, reading));
      if (printed.authors.length > 0) found.push(printed);
      break;
    }
  }
  return found;
};

// Sekar Nugrahani berkontribusi dalam penulisan artikel ini.
const contribution =
  /^(\p{Lu}[\p{L}.'’ -]{2,50}?) (?:ikut |turut )?berkontribusi (?:dalam|pada) (?:penulisan|penyusunan|pembuatan|laporan)/u;

/** Whoever is thanked under the story, beside its writers. */
export const readContributions = (reading: Reading): Author[] =>
  reading.story.dropped.flatMap(({ block, reason }): Author[] => {
    const raw = reason === 'boilerplate' ? contribution.exec(block.text)?.[1] : undefined;
    if (raw === undefined) return [];
    const names = readUnlabelledByline(raw, optionsOf(reading))?.authors ?? [];
    return names.map((author) => ({ ...author, role: 'contributor' }));
  });
