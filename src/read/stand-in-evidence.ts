/** What a page without a story worth the name shows of itself: its title, its headings, its few lines, its forms. */
import { type Element, isTag } from 'domhandler';
import { linkShare } from '../content/prose.ts';
import type { Block } from '../dom/blocks.ts';
import type { Document } from '../dom/document.ts';
import { metaValue } from '../dom/metas.ts';
import { unpack } from '../dom/unpack.ts';
import { isBoilerplateLine } from '../text/boilerplate.ts';
import { findDates } from '../text/dates.ts';
import { textKey } from '../text/similarity.ts';
import {
  goesWithStandIn,
  isAccept,
  isInterjection,
  isStandInHead,
  isStandInTitle,
  type StandInKind,
  saysStandIn,
} from '../text/stand-ins.ts';
import type { Reading } from './reading.ts';

/** Lines looked at; what stands in for an article is short. */
const maxLines = 400;
/** Elements looked at for forms and roots. */
const maxElements = 20_000;
/** Characters of markup looked at. */
const maxMarkupChars = 65_536;

const outside: ReadonlySet<string> = new Set([
  'navigation',
  'footer',
  'hidden',
  'comments',
  'related',
]);

/** What the page shows, the same for every kind. */
export interface PageFacts {
  readonly reading: Reading;
  /** Lines outside of menus, footers and lists, in order. */
  readonly lines: readonly Block[];
  /** The `<h1>` lines among them that are not the outlet's name; without one, the first heading of any level. */
  readonly headings: readonly Block[];
  /** Lines of running text: links are none. */
  readonly texts: readonly Block[];
  /** Lines that are links as long as headlines. */
  readonly linkedHeadlines: number;
  readonly hasPassword: boolean;
  /** An element for an application to fill, or of its own kind (`<app-root>`). */
  readonly hasRoot: boolean;
  /** Buttons that give consent. */
  readonly accepts: number;
}

const rootIds: ReadonlySet<string> = new Set(
  'root app __next __nuxt __layout ___gatsby react-root app-root main-app application svelte sapper q-app mount wrapper-app react-app vue-app spa-root'.split(
    ' ',
  ),
);

const buttonTypes = new Set(['submit', 'button']);

/** The page's first elements in document order. */
function* elementsOf(document: Document): Generator<Element> {
  const waiting = [...document.tree.root.children].reverse();
  for (let seen = 0; waiting.length > 0 && seen < maxElements; seen += 1) {
    const node = waiting.pop();
    if (node === undefined || !isTag(node)) continue;
    yield node;
    for (let i = node.children.length - 1; i >= 0; i -= 1) {
      const child = node.children[i];
      if (child !== undefined && isTag(child)) waiting.push(child);
    }
  }
}

const isRoot = ({ name, attribs }: Element): boolean =>
  rootIds.has(attribs.id ?? '') || /^(?:app|my-app|root)-/.test(name) || name.endsWith('-app');

/** The first part of the markup, `<noscript>` and scripts included. */
export const markupOf = ({ page }: Document): string =>
  typeof page.body === 'string'
    ? page.body.slice(0, maxMarkupChars)
    : new TextDecoder().decode(unpack(page.body).subarray(0, maxMarkupChars));

const headingName = /^h[1-6]$/;
const minHeadlineChars = 25;

const isLinkedHeadline = (line: Block): boolean =>
  line.text.length >= minHeadlineChars && linkShare(line) >= 0.8;

/** Whether a heading is nothing but the outlet's name: a logo. */
const isBrand = (text: string, { brands, document }: Reading): boolean => {
  const key = textKey(text);
  const names = [...brands, metaValue(document.metas, 'og:site_name') ?? ''];
  return key === '' || names.some((name) => textKey(name) === key);
};

const headingsOf = (lines: readonly Block[], reading: Reading): Block[] => {
  const all = lines.filter(
    ({ region, text }) => headingName.test(region.element.name) && !isBrand(text, reading),
  );
  const main = all.filter(({ region }) => region.element.name === 'h1');
  return main.length > 0 ? main : all.slice(0, 1);
};

const shownLines = ({ document, story }: Reading): Block[] =>
  document.index.blocks
    .slice(0, maxLines)
    .filter(({ region }) => !story.areas.liesIn(region, outside));

const countAccepts = (lines: readonly Block[], inputs: readonly Element[]): number =>
  lines.filter(({ text }) => isAccept(text)).length +
  inputs.filter(
    ({ attribs }) => buttonTypes.has(attribs.type ?? '') && isAccept(attribs.value ?? ''),
  ).length;

/** Gathers the facts of a page. */
export const findPageFacts = (reading: Reading): PageFacts => {
  const { document } = reading;
  const elements = [...elementsOf(document)];
  const inputs = elements.filter(({ name }) => name === 'input');
  const lines = shownLines(reading);
  return {
    reading,
    lines,
    headings: headingsOf(lines, reading),
    texts: lines.filter((line) => linkShare(line) < 0.5),
    linkedHeadlines: document.index.blocks.filter(isLinkedHeadline).length,
    hasPassword: inputs.some(({ attribs }) => attribs.type?.toLowerCase() === 'password'),
    hasRoot: elements.some(isRoot),
    accepts: countAccepts(document.index.blocks.slice(0, maxLines), inputs),
  };
};

/** What speaks for and against one kind. */
export interface Signs {
  readonly title: boolean;
  readonly heading: boolean;
  /** A line that is no heading says it. */
  readonly says: boolean;
  /** An `<h1>` says something else. */
  readonly isNamedOtherwise: boolean;
  /** A date stands under the heading, as under that of an article. */
  readonly isDated: boolean;
  /** Prose of the lines that say it or go with those, in the units of content/prose.ts. */
  readonly own: number;
  /** Prose of the story beside them; the excerpts of a list are none. */
  readonly rest: number;
}

/** Lines under a heading looked at for a date. */
const maxDateLines = 6;
const maxDateChars = 120;

/** A date with its time close under a heading, before any linked headline. */
const hasDateUnder = (heading: Block, { lines, reading: { zone } }: PageFacts): boolean => {
  const at = lines.indexOf(heading);
  for (const line of lines.slice(at + 1, at + 1 + maxDateLines)) {
    if (isLinkedHeadline(line)) return false;
    if (line.text.length <= maxDateChars && findDates(line.text, { zone })[0]?.hasTime) return true;
  }
  return false;
};

/** Lines above an excerpt among which its linked headline is. */
const maxExcerptLines = 3;
const minExcerpts = 3;

const isExcerpt = ({ index }: Block, { document }: Reading): boolean =>
  document.index.blocks
    .slice(Math.max(0, index - maxExcerptLines), index)
    .some((line) => isLinkedHeadline(line) && headingName.test(line.region.element.name));

/** Nothing but excerpts is a list; an article may have a link between two paragraphs. */
const withoutExcerpts = (lines: readonly Block[], reading: Reading): readonly Block[] =>
  lines.length >= minExcerpts && lines.every((line) => isExcerpt(line, reading)) ? [] : lines;

const isOwnLine = (kind: StandInKind, text: string): boolean =>
  isStandInHead(kind, text) ||
  saysStandIn(kind, text) ||
  goesWithStandIn(kind, text) ||
  isBoilerplateLine(text);

/** Reads the signs of one kind, each when it is asked for: a sign of hardly any page costs a look at every line. */
export const readSigns = (kind: StandInKind, facts: PageFacts): Signs => {
  const { reading, headings, texts } = facts;
  const { story, document } = reading;
  const isHead = ({ text }: Block): boolean => isStandInHead(kind, text);
  const known = new Map<Block, boolean>();
  const isOwn = (line: Block): boolean => {
    const before = known.get(line);
    const own = before ?? isOwnLine(kind, line.text);
    if (before === undefined) known.set(line, own);
    return own;
  };
  const proseOf = (lines: readonly Block[]): number =>
    lines.reduce((sum, { index }) => sum + story.scores.of(index), 0);
  const lines = story.lines.map(({ block }) => block);
  const isOther = (line: Block): boolean => story.scores.of(line.index) > 0 && !isOwn(line);
  return {
    get title() {
      return isStandInTitle(kind, document.title ?? '');
    },
    get heading() {
      return headings.some(isHead);
    },
    get says() {
      return texts.some(
        (line) => !headings.includes(line) && (isHead(line) || saysStandIn(kind, line.text)),
      );
    },
    get isNamedOtherwise() {
      return headings.some(
        (line) =>
          line.region.element.name === 'h1' &&
          !isHead(line) &&
          !isInterjection(line.text) &&
          !saysStandIn(kind, line.text),
      );
    },
    get isDated() {
      return headings.some((heading) => hasDateUnder(heading, facts));
    },
    get own() {
      return proseOf(lines.filter(isOwn));
    },
    get rest() {
      return proseOf(withoutExcerpts(lines.filter(isOther), reading));
    },
  };
};
