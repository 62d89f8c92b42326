/** Names printed on the page: labelled lines, elements named for authors, a name beside the date, a name that signs the story. */
import { type Element, isTag } from 'domhandler';
import { linkShare } from '../content/prose.ts';
import type { Block } from '../dom/blocks.ts';
import { descendants, textOf } from '../dom/text.ts';
import { readByline, readUnlabelledByline } from '../text/bylines.ts';
import { withoutDateLabel } from '../text/date-labels.ts';
import { findDates } from '../text/dates.ts';
import { isPersonName } from '../text/people.ts';
import type { Author } from '../types.ts';
import type { Headline, Reading } from './reading.ts';

/** Names printed on a line of the page. */
export interface Printed {
  readonly authors: readonly Author[];
  readonly raw: string;
  readonly block: Block;
}

const linesBefore = 14;
const linesAfter = 14;
/** Tags and a list may stand between the story and `Penulis: Name` on a line of its own. */
const linesToLabel = 28;
const maxLineChars = 220;
/** Thanks and notes may follow the line that credits. */
const linesOfEnding = 3;
/** `Editor: Name` and nothing else. */
const shortLabel = /^\p{Lu}\p{L}{4,14} ?: ?\p{Lu}[^\n:!?]{2,45}$/u;
export const maxNamesChars = 120;

const foreignAreas: ReadonlySet<string> = new Set([
  'related',
  'comments',
  'navigation',
  'footer',
  'advert',
  'form',
  'caption',
]);

export const optionsOf = ({ brands, language }: Reading) => ({ brands, language });

/** Lines in reach that may credit someone: round the headline, the story's first two, those below it. */
export const linesInReach = (reading: Reading, headline: Headline): Block[] => {
  const { document, story } = reading;
  const { blocks } = document.index;
  const first = story.lines[0]?.block.index ?? headline.block?.index ?? 0;
  const last = story.lines.at(-1)?.block.index ?? first;
  const top = Math.min(headline.block?.index ?? first, first);
  const kept = new Set(story.lines.map((line) => line.block.index));
  const ending = story.lines.at(-linesOfEnding)?.block.index ?? last;
  const inReach = (block: Block): boolean => {
    if (block.text.length > maxLineChars || block === headline.block) return false;
    if (block.index > last + linesAfter) return shortLabel.test(block.text);
    if (block.index <= first + 1 || block.index >= last) return true;
    if (block.index >= ending && shortLabel.test(block.text)) return true;
    return !kept.has(block.index) && block.index < first + 6;
  };
  return blocks
    .slice(Math.max(0, top - linesBefore), Math.min(blocks.length, last + linesToLabel + 1))
    .filter(inReach)
    .filter((block) => block.index <= last || story.areas.areaOf(block.region) !== 'aside')
    .filter((block) => !foreignAreas.has(reading.story.areas.areaOf(block.region) ?? ''));
};

/** Whose names these are: another article's, a reader's, a picture's. */
const foreignNames =
  /comment|recent|related|terkait|popul|teaser|card|image|photo|foto|picture|caption|gallery/i;

const linesOf = (block: Block): string[] =>
  block.text.includes('\n')
    ? [block.text.replaceAll('\n', ' '), ...block.text.split('\n')]
    : [block.text];

/** A label with a cell or line of its own: the name stands in the next one. */
const labelAlone = /^[^\n]{3,28}:$|^:\s/;

const withNext = (block: Block, { document }: Reading): string[] => {
  const next = document.index.blocks[block.index + 1]?.text;
  if (next === undefined || next.length > maxNamesChars) return [];
  return labelAlone.test(block.text) || next.startsWith(':') ? [`${block.text}\n${next}`] : [];
};

/** Lines with a label: `LAPORAN: NAME`, `Editor: Name`, `By Name`. */
export const readLabelled = (reading: Reading, lines: readonly Block[]): Printed[] => {
  const found: Printed[] = [];
  for (const block of lines) {
    for (const line of [...linesOf(block), ...withNext(block, reading)]) {
      const byline = readByline(line, optionsOf(reading));
      if (byline === undefined || byline.authors.length === 0) continue;
      found.push({ ...byline, block });
      break;
    }
  }
  return found;
};

const authorElement =
  /(?:^|[^a-z])(?:author|byline|penulis|reporter|writer|autor|auteur|journalist|jurnalis)(?:s|es|e?name)?(?:[^a-z]|$)/i;

/** The page of a writer, by its address. */
const writerAddress = /\/(?:authors?|penulis|reporter)\/(?:\d+\/)?[\w.%-]{3,}/i;

const isAuthorElement = (element: Element): boolean => {
  const { rel, itemprop } = element.attribs;
  if (element.name === 'a' && writerAddress.test(element.attribs.href ?? '')) return true;
  if (rel === 'author' || itemprop?.includes('author')) return true;
  const { class: names = '', id = '', 'aria-labelledby': labelId = '' } = element.attribs;
  return authorElement.test(`${names} ${id} ${labelId}`);
};

/** The nearest element round a line that is named for authors; at most three levels up. */
const authorScope = (block: Block): Element | undefined => {
  for (const span of [...block.anchors, ...block.spans]) if (isAuthorElement(span)) return span;
  let element: Element | undefined = block.region.element;
  for (let level = 0; level < 3 && element !== undefined; level += 1) {
    if (isAuthorElement(element)) return element;
    element = element.parent !== null && isTag(element.parent) ? element.parent : undefined;
  }
  return undefined;
};

const withoutDates = (text: string, reading: Reading): string => {
  let rest = text;
  for (const date of findDates(text, { zone: reading.zone }).reverse())
    rest = `${withoutDateLabel(rest.slice(0, date.start))} | ${rest.slice(date.end)}`;
  return rest.replace(/^[\s|,•·–-]+|[\s|,•·–-]+$/g, '');
};

/** The names inside an author element: its links where it has some, else its inline parts kept apart. */
const textOfScope = (scope: Element): string => {
  const links = [...descendants(scope)].filter((element) => element.name === 'a');
  const parts = links.length > 0 ? links : scope.children.filter(isTag);
  return parts.length > 1 || links.length > 0 ? parts.map(textOf).join(' | ') : textOf(scope);
};

/** Several linked writers with little between them: `<a>A</a>, <a>B</a>`. */
const isLineOfWriters = (block: Block): boolean =>
  block.anchors.length > 1 && block.anchors.every(isAuthorElement) && linkShare(block) > 0.8;

const scopeText = (block: Block, scope: Element): string => {
  if (isLineOfWriters(block)) return block.text.replaceAll('\n', ' | ');
  if (block.anchors.includes(scope) || block.spans.includes(scope)) return textOfScope(scope);
  const links = block.anchors.map(textOf).filter((text) => text !== '');
  return links.length > 0 ? links.join(' | ') : block.text.replaceAll('\n', ' | ');
};

/** Names in a list of other articles, of comments, or under a picture are not this article's. */
const isForeign = (scope: Element, block: Block, { story }: Reading): boolean => {
  if (foreignNames.test(scope.attribs.class ?? '')) return true;
  const first = story.lines[0]?.block.index ?? 0;
  return block.index > first && story.areas.areaOf(block.region) === 'aside';
};

/** Elements named for authors: `<span class="author">`, `<a rel="author">`. */
export const readNamedElements = (reading: Reading, lines: readonly Block[]): Printed[] => {
  const found: Printed[] = [];
  for (const block of lines) {
    const scope = authorScope(block);
    if (scope === undefined || isForeign(scope, block, reading)) continue;
    const text = withoutDates(scopeText(block, scope), reading);
    if (text.length > maxNamesChars) continue;
    const byline = readUnlabelledByline(text, optionsOf(reading));
    if (byline !== undefined && byline.authors.length > 0) found.push({ ...byline, block });
  }
  return beforeStory(found, reading);
};

/** Names above the story are its authors; those below are looked at only where none stand above. */
const beforeStory = (found: readonly Printed[], { story }: Reading): Printed[] => {
  const first = story.lines[0]?.block.index ?? 0;
  const above = found.filter((entry) => entry.block.index <= first + 1);
  return above.length > 0 ? above : found.slice(0, 1);
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
export const readNamesBesideDate = (
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

/** A name alone on a line right above the story or right below it, where some outlets sign. */
export const readSignature = (reading: Reading): Printed[] => {
  const { story } = reading;
  const first = story.lines[0]?.block.index ?? 0;
  const last = story.lines.at(-1)?.block.index ?? first;
  for (const { block, reason } of story.dropped) {
    if (reason !== 'edge' && reason !== 'heading') continue;
    if (block.index !== first - 1 && block.index !== last + 1) continue;
    const byline = bareName(block.text, reading)
      ? readUnlabelledByline(block.text, optionsOf(reading))
      : undefined;
    if (byline !== undefined && byline.authors.length > 0) return [{ ...byline, block }];
  }
  return [];
};
