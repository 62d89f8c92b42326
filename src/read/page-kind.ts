/** What the page is when it is not an article: a list of articles, a feed, a shell. */
import { linkShare } from '../content/prose.ts';
import type { Document } from '../dom/document.ts';
import { findDates } from '../text/dates.ts';
import { saysTheSame, textKey } from '../text/similarity.ts';
import type { StandInKind } from '../text/stand-ins.ts';
import { looksLikeHomeOrSection } from '../text/urls.ts';
import type { Warning } from '../types.ts';
import type { Reading } from './reading.ts';
import { readStandIn } from './stand-in-kinds.ts';

/** Headlines linked outside the story from which a page without a real story is a list. */
const minLinkedHeadlines = 12;
const minHeadlineChars = 25;
/** Prose of a real article, in the units of content/prose.ts. */
const articleProse = 9;

const countLinkedHeadlines = ({ document }: Reading): number =>
  document.index.blocks.filter(
    (block) => block.text.length >= minHeadlineChars && linkShare(block) >= 0.8,
  ).length;

const storyProse = ({ story }: Reading): number =>
  story.lines.reduce((sum, line) => sum + story.scores.of(line.block.index), 0);

/** Lines between a headline and its story. */
const maxHeadLines = 30;
const headingName = /^h[1-3]$/;

/** A heading that the page is named for, above running text, a printed date beside it: an article, however short. */
const hasHead = ({ document, story, zone }: Reading): boolean => {
  const first = story.lines[0]?.block.index;
  const title = textKey(document.title ?? '');
  if (first === undefined || title === '') return false;
  const lines = document.index.blocks.slice(Math.max(0, first - maxHeadLines), first + 2);
  const heads = lines.filter((block) => headingName.test(block.region.element.name));
  const isNamed = heads.some((block) => saysTheSame(textKey(block.text), title));
  return isNamed && lines.some(({ text }) => findDates(text, { zone })[0]?.hasTime === true);
};

/** `/?p=1234` is an article. */
const isRoot = (url: string | undefined): boolean =>
  url !== undefined &&
  URL.canParse(url) &&
  new URL(url).pathname.length <= 1 &&
  looksLikeHomeOrSection(url);

/**
 * Whether the page stands at the root of its site, where the lead and date of the first article are none of its own.
 * At any other address a list may be an article with many links: what was read there is kept, beside the warning.
 */
export const isFrontPage = ({ document }: Reading): boolean =>
  isRoot(document.page.url ?? document.canonicalUrl);

/** Whether the page is a front page, a section or another list of articles. */
const isIndexPage = (reading: Reading): boolean => {
  const { document } = reading;
  if (document.isText) return false;
  const url = document.page.url ?? document.canonicalUrl;
  const links = countLinkedHeadlines(reading);
  if (isFrontPage(reading) && links >= minLinkedHeadlines / 3) return true;
  const isSection = url !== undefined && looksLikeHomeOrSection(url);
  if (isSection && links >= minLinkedHeadlines) return true;
  if (document.article?.headline !== undefined) return false;
  if (links < minLinkedHeadlines * 2 || storyProse(reading) >= articleProse) return false;
  return !hasHead(reading);
};

/** The root of a feed or sitemap, behind declarations, instructions and comments. */
const feedRoot =
  /^\s*(?:<\?[^>]{0,300}\?>\s*|<!--[\s\S]{0,500}?-->\s*){0,6}<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b/i;

/** A feed or sitemap that was handed in as a page. */
const isFeed = ({ start }: Document): boolean => feedRoot.test(start.slice(0, 2_000));

/** What a page is; each kind but `article` is also the code of a warning. */
export type PageKind = 'article' | 'no-article' | 'index-page' | 'feed' | StandInKind;

/** What a page is without any story of its own: a feed, or what stands in for an article. */
export const readOtherKind = (reading: Reading): 'feed' | StandInKind | undefined =>
  isFeed(reading.document) ? 'feed' : readStandIn(reading);

/** `hasStory`: a headline and running text were found, which lists of articles can have too. */
export const readPageKind = (reading: Reading, hasStory: boolean): PageKind => {
  if (isIndexPage(reading)) return 'index-page';
  return hasStory ? 'article' : 'no-article';
};

const messages: Readonly<Record<Exclude<PageKind, 'article'>, string>> = {
  'no-article': 'no article was found on the page',
  'index-page': 'the page is a list of articles, not an article',
  feed: 'the input is a feed or sitemap, not a page; its links lead to the articles',
  'soft-404': 'the page says that there is nothing at its address',
  'consent-wall': 'the page is a question for consent, not an article',
  challenge: 'the page is a test or a refusal of programs, not an article',
  'login-wall': 'the page is a log-in form, not an article',
  'script-only': 'the page shows nothing without its scripts',
};

/** What the record says of a page that is no article; nothing of one that is. */
export const kindWarnings = (kind: PageKind): Warning[] =>
  kind === 'article' ? [] : [{ code: kind, field: null, message: messages[kind] }];
