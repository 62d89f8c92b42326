/** Elements named for authors, and links to the pages of writers. */
import { type Element, isTag } from 'domhandler';
import { linkShare } from '../content/prose.ts';
import type { Block } from '../dom/blocks.ts';
import { descendants, textOf } from '../dom/text.ts';
import { readUnlabelledByline } from '../text/bylines.ts';
import { maxNamesChars, optionsOf, type Printed, withoutDates, withoutTitles } from './printed.ts';
import type { Headline, Reading } from './reading.ts';
import { isAvatar, isHouseLink, isWriterLink, namedByAddress } from './writer-pages.ts';

/** Whose names these are: a reader's, a picture's, or no names at all. */
const neverNames = /comment|image|photo|foto|picture|caption|gallery|location|place/i;
/** Another article's, unless they stand right over the story. */
const namesElsewhere = /recent|related|terkait|popul|teaser|card/i;

const authorElement =
  /(?:^|[^a-z])(?:author|byline|penulis|reporter|writer|autor|auteur|journalist|jurnalis)(?:s|es|e?name)?(?:[^a-z]|$)/i;

const isAuthorElement = (element: Element): boolean => {
  const { rel, itemprop } = element.attribs;
  if (isWriterLink(element)) return true;
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

/** What a link to a writer calls the writer; nothing where it stands for the house, or for a picture. */
const textOfLink = (link: Element): string => {
  const text = textOf(link);
  const { href = '' } = link.attribs;
  if (isHouseLink(href) || isAvatar(text, href)) return '';
  return namedByAddress(text, href) ?? text;
};

/** What stands beside the names: `/category/8/politics`. */
const sectionAddress =
  /\/(?:categor(?:y|ies|ia|ie)|kategori[ae]?|cat|tags?|topics?|tema|themen?|sections?|rubri[ck]\w{0,2})\//i;

const namesOfLinks = (links: readonly Element[]): string =>
  links
    .filter(({ attribs }) => !sectionAddress.test(attribs.href ?? ''))
    .map(textOfLink)
    .filter((text) => text !== '')
    .join(' | ');

/** The names inside an author element: its links where it has some, else its inline parts kept apart. */
const textOfScope = (scope: Element): string => {
  if (scope.name === 'a') return textOfLink(scope);
  const links = [...descendants(scope)].filter((element) => element.name === 'a');
  if (links.length > 0) return namesOfLinks(links);
  const parts = scope.children.filter(isTag);
  return parts.length > 1 ? parts.map(textOf).join(' | ') : textOf(scope);
};

/** Several linked writers: `<a>A</a>, <a>B</a>`, `<a>A</a> <a>B</a> 10:15`. */
const isLineOfWriters = (block: Block): boolean =>
  block.anchors.length > 1 && block.anchors.every(isAuthorElement);

/** What joins names, alone between two bars. */
const joiner = /^(?:[\s,;&·•/-]*|and|und|et|dan|y|e|i|og|och|en|и|та|і)$/iu;

/** The names apart, whatever stands between them. */
const partedLinks = ({ anchors, text }: Block): string =>
  anchors
    .map(textOf)
    .reduce((line, name) => line.replace(name, ` | ${name} | `), text.replaceAll('\n', ' | '))
    .split('|')
    .map((part) => part.trim())
    .filter((part) => !joiner.test(part))
    .join(' | ');

/** As printed, but where nothing parts two of the names. */
const namesOfLine = (block: Block): string => {
  const names = block.anchors.map(textOf);
  const isGlued = names.some((name, i) => i > 0 && block.text.includes(`${names[i - 1]} ${name}`));
  return isGlued ? partedLinks(block) : block.text.replaceAll('\n', ' | ');
};

const scopeText = (block: Block, scope: Element): string => {
  if (isLineOfWriters(block))
    return linkShare(block) <= 0.8 ? namesOfLinks(block.anchors) : namesOfLine(block);
  if (block.anchors.includes(scope) || block.spans.includes(scope)) return textOfScope(scope);
  const links = block.anchors.filter((anchor) => textOf(anchor) !== '');
  return links.length > 0 ? namesOfLinks(links) : block.text.replaceAll('\n', ' | ');
};

/** Lines that belong to no story may follow its lead: a date, the names, a player. */
const linesOfTop = 6;

/** Between the headline and the story, or right after its lead but no part of it. */
export const isOverStory = (block: Block, headline: Headline, { story }: Reading): boolean => {
  const first = story.lines[0]?.block.index ?? 0;
  const top = headline.block?.index;
  if (top === undefined || block.index <= top) return false;
  if (block.index <= first + 1) return true;
  return block.index < first + linesOfTop && story.lines.every((line) => line.block !== block);
};

const namelessAreas: ReadonlySet<string> = new Set(['tools', 'share', 'hidden']);
const sharing: ReadonlySet<string> = new Set(['share']);

/** An item of a bar for sharing, though it is named for the byline it stands beside; the bar may hold the names. */
const isShareItem = ({ region }: Block, { story }: Reading): boolean =>
  region.element.name === 'li' && story.areas.liesIn(region, sharing);

/** Names in a list of other articles, of comments, or under a picture are not this article's; buttons are none. */
const isForeign = (scope: Element, block: Block, isOver: boolean, reading: Reading): boolean => {
  const { story } = reading;
  if (namelessAreas.has(story.areas.areaOf(block.region) ?? '')) return true;
  if (isShareItem(block, reading)) return true;
  const names = scope.attribs.class ?? '';
  if (neverNames.test(names) || (!isOver && namesElsewhere.test(names))) return true;
  const first = story.lines[0]?.block.index ?? 0;
  return block.index > first && story.areas.areaOf(block.region) === 'aside';
};

/** Elements named for authors: `<span class="author">`, `<a rel="author">`. */
export const readNamedElements = (
  reading: Reading,
  headline: Headline,
  lines: readonly Block[],
): readonly Printed[] => {
  const found: Printed[] = [];
  for (const block of lines) {
    const scope = authorScope(block);
    if (scope === undefined) continue;
    if (isForeign(scope, block, isOverStory(block, headline, reading), reading)) continue;
    const text = withoutDates(scopeText(block, scope), reading);
    if (text.length > maxNamesChars) continue;
    const byline = readUnlabelledByline(text, optionsOf(reading));
    if (byline !== undefined && byline.authors.length > 0)
      found.push(withoutTitles({ ...byline, block }, reading));
  }
  return beforeStory(found, reading, headline);
};

/** Lines between the names of one byline: a comma, a picture. */
const maxGap = 2;

/** The first entry and those that follow it closely. */
const firstRun = (found: readonly Printed[]): readonly Printed[] => {
  const isFar = ({ block, raw }: Printed, i: number): boolean =>
    i > 0 && (!raw.includes(' ') || block.index - (found[i - 1] as Printed).block.index > maxGap);
  const end = found.findIndex(isFar);
  return end < 0 ? found : found.slice(0, end);
};

/** Names over the story are its authors, then those over the headline; of those below only the first. */
const beforeStory = (
  found: readonly Printed[],
  reading: Reading,
  headline: Headline,
): readonly Printed[] => {
  const over = found.filter(({ block }) => isOverStory(block, headline, reading));
  if (over.length > 0) return over;
  const first = reading.story.lines[0]?.block.index ?? 0;
  const above = found.filter(({ block }) => block.index <= first + 1);
  return above.length > 0 ? above : firstRun(found);
};
