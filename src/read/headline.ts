/**
 * The headline.
 *
 * Printed lines are weighed by their tag, their place and what the page's metas call the page; `<h1>` alone is
 * no proof (logos, section names). Metas answer where no line of the page does.
 */
import type { Block } from '../dom/blocks.ts';
import { textValue } from '../dom/linked-data.ts';
import { metaValue } from '../dom/metas.ts';
import { textOf } from '../dom/text.ts';
import { findDates } from '../text/dates.ts';
import { textKey, wordOverlap } from '../text/similarity.ts';
import { foldSpaces } from '../text/white-space.ts';
import { type Answer, climb } from './ladder.ts';
import { maxChars, minChars, printedHeadline } from './printed-headline.ts';
import type { Headline, Reading } from './reading.ts';

/** Lines looked at for a headline of a page without any markup of one. */
const maxLinesBack = 12;

/** `Headline - Site Name`, `Headline | Section | Site`, `HeadlineㅣSite`: the part before the site's name. */
const titleSeparator = / [|–—•»-] | \|\|? |: |\s?[ㅣ│｜丨]\s?/;
const separatorAtEnd = /\s*[|–—•»:ㅣ│｜丨-]+\s*$/;

/** What ends page titles: the outlet's names, and the section before them. */
const isEnding = (part: string, reading: Reading): boolean => {
  const { metas, article } = reading.document;
  const site = textKey(metaValue(metas, 'og:site_name') ?? '');
  const key = textKey(part);
  if (key === '') return false;
  if (site !== '' && (key === site || site.includes(key) || key.includes(site))) return true;
  const section = textValue(article?.articleSection) ?? metaValue(metas, 'article:section') ?? '';
  return [...reading.brands, section].some((name) => textKey(name) === key);
};

/** Endings of a title: the site's, and a section's before it. */
const maxEndings = 2;

/** The site's part of a page title is cut where another meta or the outlet's name proves it is one. */
const withoutSite = (title: string, reading: Reading): string => {
  let rest = title;
  for (let i = 0; i < maxEndings; i += 1) {
    const parts = rest.split(titleSeparator);
    const last = parts.at(-1) ?? '';
    if (parts.length < 2 || !isEnding(last, reading)) break;
    rest = rest.slice(0, rest.length - last.length).replace(separatorAtEnd, '');
  }
  return rest;
};

const metaHeadline = (text: string | undefined, reading: Reading): Headline | undefined => {
  if (text === undefined) return undefined;
  const headline = withoutSite(foldSpaces(text), reading);
  return headline.length < minChars ? undefined : { text: headline, block: undefined };
};

/** A page without markup: the short line nearest above the date line, or above the story. */
const lineAboveDate = (reading: Reading): Headline | undefined => {
  const { blocks } = reading.document.index;
  const first = reading.story.lines[0]?.block.index;
  if (first === undefined) return undefined;
  for (let i = first - 1; i >= 0 && i >= first - maxLinesBack; i -= 1) {
    const block = blocks[i];
    if (block === undefined || block.text.length > maxChars) continue;
    if (block.text.split(' ').length < 3) continue;
    if (findDates(block.text, { zone: reading.zone }).length > 0) continue;
    return { text: foldSpaces(block.text), block };
  }
  return undefined;
};

/** Reads the headline; undefined where the page has no article. */
export const readHeadline = (reading: Reading): Answer<Headline> | undefined => {
  const answer = climbHeadline(reading);
  if (answer?.rung !== 'page') return answer;
  const printed = withoutKicker(withoutKickerElement(answer.value, reading), reading);
  const stated = statedHeadline(printed, reading);
  if (stated !== undefined)
    return { ...answer, rung: 'json-ld', value: { ...printed, text: stated } };
  const marked = markedHeadline(printed, reading);
  return marked === undefined
    ? { ...answer, value: printed }
    : { ...answer, rung: 'meta', value: { ...printed, text: marked } };
};

const kickerClass =
  /(?:^|[^a-z])(?:kicker|overline|topline|eyebrow|roofline|dachzeile|overtitle|pretitle|spitzmarke|supertitle)(?:[^a-z]|$)/i;

/** A kicker set as an element of its own inside the heading is no part of the headline, unless the data says so. */
const withoutKickerElement = (headline: Headline, reading: Reading): Headline => {
  const kicker = headline.block?.spans.find(({ attribs }) => kickerClass.test(attribs.class ?? ''));
  const words = kicker === undefined ? '' : textOf(kicker);
  if (words === '' || !headline.text.startsWith(words)) return headline;
  const { document } = reading;
  const claims = [shareTitle(reading), textValue(document.article?.headline) ?? ''];
  if (claims.some((claim) => textKey(claim).startsWith(textKey(words)))) return headline;
  const rest = headline.text.slice(words.length).replace(/^[\s:|–—•-]+/, '');
  return rest.length < minChars ? headline : { ...headline, text: rest };
};

/**
 * The data's headline where the print stands alone against it: neither the data nor the page's share title
 * says what is printed, as where a heading is set for readers who are on the site already.
 * Indonesian pages print the headline; what differs there is a cut or a title for search engines.
 */
const statedHeadline = (printed: Headline, reading: Reading): string | undefined => {
  const { document, language } = reading;
  const stated = foldSpaces(textValue(document.article?.headline) ?? '');
  if (stated.length < minChars || language?.startsWith('id') === true) return undefined;
  const key = textKey(printed.text);
  const statedKey = textKey(stated);
  // The same words: a heading made of several elements lacks the marks between them.
  if (key === statedKey) return hasInnerElements(printed) ? stated : undefined;
  if (statedKey.startsWith(key) || key === textKey(shareTitle(reading))) return undefined;
  return wordOverlap(statedKey, key) > 0.2 ? stated : undefined;
};

/** A heading made of several elements lacks the marks between them; a share title of the same words has them. */
const markedHeadline = (printed: Headline, reading: Reading): string | undefined => {
  if (!hasInnerElements(printed)) return undefined;
  const shared = withoutSite(foldSpaces(shareTitle(reading)), reading);
  return textKey(shared) === textKey(printed.text) && shared !== printed.text ? shared : undefined;
};

const shareTitle = ({ document }: Reading): string =>
  metaValue(document.metas, 'og:title', 'twitter:title') ?? '';

/** `Olympische Spiele: Headline` where the page's data calls the page just `Headline`: the rest is a kicker. */
const withoutKicker = (headline: Headline, { document }: Reading): Headline => {
  const titles = [
    textValue(document.article?.headline),
    metaValue(document.metas, 'og:title', 'twitter:title'),
  ];
  for (const title of titles) {
    if (title === undefined || title.length < minChars * 3) continue;
    const at = headline.text.length - title.length;
    if (at < 4 || !headline.text.endsWith(title)) continue;
    // The kicker ends with a mark of its own, or stood in an element of its own.
    if (/[:–—|•-]\s*$|["'”»]$/.test(headline.text.slice(0, at)) || hasInnerElements(headline))
      return { ...headline, text: title };
  }
  return headline;
};

const hasInnerElements = ({ block }: Headline): boolean =>
  block !== undefined && block.region.element.children.length > 1;

const climbHeadline = (reading: Reading): Answer<Headline> | undefined => {
  const { document, layout, select, story } = reading;
  const hasStory = story.lines.length > 0;
  return climb<Headline>([
    [
      'profile',
      () => {
        const text = select.values(layout?.headline)[0];
        return text === undefined ? undefined : { text, block: blockSaying(text, reading) };
      },
    ],
    ['page', () => printedHeadline(reading)],
    ['json-ld', () => metaHeadline(textValue(document.article?.headline), reading)],
    [
      'meta',
      () =>
        hasStory ? metaHeadline(metaValue(document.metas, ...headlineMetas), reading) : undefined,
    ],
    ['line', () => (document.isText ? lineAboveDate(reading) : undefined)],
    ['title', () => (hasStory ? metaHeadline(document.title, reading) : undefined)],
    ['line', () => (hasStory ? lineAboveDate(reading) : undefined)],
  ]);
};

/** Metas for readers of headlines come before those for cards of links, which carry the outlet's name. */
const headlineMetas = [
  'headline',
  'sailthru.title',
  'parsely-title',
  'dc.title',
  'og:title',
  'twitter:title',
];

const blockSaying = (text: string, { document }: Reading): Block | undefined => {
  const key = textKey(text);
  // Marks and spaces alone part two texts of one key: a line far longer or shorter need not be spelled.
  const isNear = ({ length }: string): boolean =>
    length >= key.length / 2 && length <= key.length * 2 + 20;
  return document.index.blocks.find((block) => isNear(block.text) && textKey(block.text) === key);
};
