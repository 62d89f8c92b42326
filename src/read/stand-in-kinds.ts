/**
 * Whether a page stands in for an article: nothing there, a wall, a test, a shell.
 *
 * Told by what the page says of itself as a whole (title, heading, the little text it has), never by words inside
 * a story and never by a host's name. A page that states an article, or has a story beyond a few lines, is none.
 */
import { textValue } from '../dom/linked-data.ts';
import { metaValue } from '../dom/metas.ts';
import { holdsStateProse } from '../dom/state-html.ts';
import { hasChallengeHeader, hasChallengeMark, hasRefusalMark } from '../text/challenge-marks.ts';
import { isStandInHead, isStandInTitle, type StandInKind, saysStandIn } from '../text/stand-ins.ts';
import type { Reading } from './reading.ts';
import {
  findPageFacts,
  markupOf,
  type PageFacts,
  readSigns,
  type Signs,
} from './stand-in-evidence.ts';

/** Prose of the whole story, in the units of content/prose.ts: with more of it, whatever it says, it is one. */
const maxProse = 12;
/** The texts of consent walls are long. */
const maxConsentProse = 25;
/** What a page says of itself where nothing is, or to members: a few sentences. */
const messageProse = 4;
/** Refusals explain themselves. */
const refusalProse = 8;
/** A few sentences that no table knows, under a title and a heading that both say what the page is. */
const jokeProse = 2;
const noProse = 1;

/** A page with nothing beside its message: no lists, hardly any menu. */
const isAlone = ({ reading, linkedHeadlines }: PageFacts): boolean =>
  linkedHeadlines < 6 && reading.document.index.blocks.length <= 80;

const isNamed = ({ title, heading }: Signs): boolean => title || heading;

/** Dated like an article, or with more to say than a message of that length and a joke. */
const isStory = (signs: Signs, ownProse: number): boolean =>
  signs.isDated || signs.rest >= jokeProse || signs.own >= ownProse;

const isSoft404 = (facts: PageFacts): boolean => {
  const signs = readSigns('soft-404', facts);
  const { title, heading, says } = signs;
  if (!(title || heading || says) || isStory(signs, messageProse)) return false;
  const { isNamedOtherwise } = signs;
  if (isNamed(signs) && says && (title || !isNamedOtherwise)) return true;
  if (title && heading) return true;
  if (isNamedOtherwise || signs.rest >= noProse) return false;
  return isNamed(signs) || (says && isAlone(facts));
};

const isChallenge = (facts: PageFacts): boolean => {
  const { document } = facts.reading;
  const signs = readSigns('challenge', facts);
  if (hasChallengeHeader(document.page.headers ?? {})) return true;
  if (isStory(signs, refusalProse)) return false;
  // Nobody lists articles before letting one in.
  if (facts.linkedHeadlines >= 6) return false;
  const markup = markupOf(document);
  if (hasChallengeMark(markup) || hasRefusalMark(markup)) return true;
  const { title, heading } = signs;
  if (!title && !heading) return false;
  if ((title && heading) || (title && signs.says)) return true;
  if (signs.isNamedOtherwise) return false;
  return (heading && signs.says) || (signs.rest < noProse && isAlone(facts));
};

const isLoginWall = (facts: PageFacts): boolean => {
  const signs = readSigns('login-wall', facts);
  const { title, heading } = signs;
  if ((!title && !heading) || isStory(signs, messageProse)) return false;
  // Above the form of a weblog stands its maker's name.
  if (title && facts.hasPassword) return true;
  const hasMainHeading = heading && facts.headings[0]?.region.element.name === 'h1';
  if (!(title || hasMainHeading) || signs.isNamedOtherwise) return false;
  return facts.hasPassword || signs.says;
};

const isConsentWall = (facts: PageFacts): boolean => {
  const signs = readSigns('consent-wall', facts);
  if (facts.linkedHeadlines >= 6 || signs.isDated || signs.isNamedOtherwise) return false;
  if (isNamed(signs)) return (facts.accepts > 0 || signs.says) && signs.rest < jokeProse;
  return (
    facts.accepts > 0 &&
    facts.headings.length === 0 &&
    isAlone(facts) &&
    signs.says &&
    signs.rest < noProse
  );
};

/** Characters a shell may show: `Memuat...`, a name, a line of rights. */
const maxShellChars = 150;
const maxShellPictures = 3;

const noscript = /<noscript\b[^>]{0,300}>([\s\S]{0,3000}?)<\/noscript/gi;

const asksForScripts = (markup: string): boolean =>
  [...markup.matchAll(noscript)]
    .slice(0, 10)
    .some(([, inner = '']) => saysStandIn('script-only', inner.replace(/<[^<>]{0,1000}>/g, ' ')));

const isScriptOnly = (facts: PageFacts): boolean => {
  const { reading, texts, headings, hasRoot } = facts;
  const { index, tree } = reading.document;
  const isOwn = (text: string): boolean =>
    saysStandIn('script-only', text) || isStandInHead('script-only', text);
  const others = texts.filter(({ text }) => !isOwn(text));
  const chars = others.reduce((sum, { text }) => sum + text.length, 0);
  if (chars > maxShellChars || index.media.length > maxShellPictures) return false;
  if (headings.some(({ text }) => !isOwn(text)) || facts.linkedHeadlines >= 6) return false;
  const markup = markupOf(reading.document);
  if (!/<script\b/i.test(markup) || holdsStateProse(tree.scripts)) return false;
  const isEmpty = index.blocks.length === 0 && index.media.length === 0;
  return isEmpty || hasRoot || others.length < texts.length || asksForScripts(markup);
};

/** Order matters: a challenge asks for scripts as well, a wall for members may be one of consent's. */
const kinds: readonly (readonly [StandInKind, (facts: PageFacts) => boolean])[] = [
  ['challenge', isChallenge],
  ['consent-wall', isConsentWall],
  ['login-wall', isLoginWall],
  ['soft-404', isSoft404],
  ['script-only', isScriptOnly],
];

/** Whether the page's data names an article, or a player's film: what it shows of it is another matter. */
const statesArticle = ({ document: { article, metas } }: Reading): boolean => {
  if (article !== undefined) {
    const { headline, name, datePublished, uploadDate, articleBody } = article;
    const isStory = [datePublished, uploadDate, articleBody].some(
      (v) => textValue(v) !== undefined,
    );
    if (textValue(headline ?? name) !== undefined && isStory) return true;
  }
  return (
    metaValue(metas, 'article:published_time', 'datepublished', 'parsely-pub-date') !== undefined
  );
};

const proseOf = ({ story }: Reading): number =>
  story.lines.reduce((sum, { block }) => sum + story.scores.of(block.index), 0);

/** Whether a page with a longer text may still be a question for consent: its title or a heading must say so. */
const asksConsent = ({ document }: Reading): boolean =>
  isStandInTitle('consent-wall', document.title ?? '') ||
  document.index.blocks.some(
    ({ region, text }) =>
      /^h[12]$/.test(region.element.name) && isStandInHead('consent-wall', text),
  );

/** The kind of stand-in that a page is; undefined for an article, a list of articles, and whatever is not clear. */
export const readStandIn = (reading: Reading): StandInKind | undefined => {
  const prose = proseOf(reading);
  if (reading.isFromState || prose >= maxConsentProse || statesArticle(reading)) return undefined;
  if (prose >= maxProse && !asksConsent(reading)) return undefined;
  const facts = findPageFacts(reading);
  return kinds.find(
    ([kind, isIt]) => (prose < maxProse || kind === 'consent-wall') && isIt(facts),
  )?.[0];
};
