/** Which node of a page's JSON-LD is the article itself. */
import type { LinkedData } from './linked-data.ts';
import { hasType, type Thing, textValue, typesOf } from './linked-values.ts';

/** schema.org's Article and everything below it (release 29). */
const articleTypes = new Set(
  [
    ...[
      'Article',
      'NewsArticle',
      'ReportageNewsArticle',
      'AnalysisNewsArticle',
      'OpinionNewsArticle',
    ],
    ...[
      'BackgroundNewsArticle',
      'ReviewNewsArticle',
      'AskPublicNewsArticle',
      'Report',
      'TechArticle',
    ],
    ...[
      'AdvertiserContentArticle',
      'SatiricalArticle',
      'ScholarlyArticle',
      'MedicalScholarlyArticle',
    ],
    ...['SocialMediaPosting', 'BlogPosting', 'LiveBlogPosting', 'DiscussionForumPosting'],
  ].map((type) => type.toLowerCase()),
);

const isArticle = (thing: Thing): boolean =>
  typesOf(thing).some((type) => articleTypes.has(type.toLowerCase()));

/** How much a node tells of an article; 0 for one that tells nothing. */
const completeness = (thing: Thing): number =>
  (textValue(thing.headline ?? thing.name) === undefined ? 0 : 8) +
  (textValue(thing.datePublished) === undefined ? 0 : 4) +
  (thing.author === undefined || thing.author === null ? 0 : 2) +
  (textValue(thing.articleBody) === undefined ? 0 : 1);

const fullest = (things: readonly Thing[]): Thing | undefined => {
  let best: Thing | undefined;
  for (const thing of things) {
    if (completeness(thing) > (best === undefined ? 0 : completeness(best))) best = thing;
  }
  return best;
};

/**
 * The node of the article itself: of the articles that are no part of a collection the one with headline,
 * date and author, the first of equals; else the only part; else a video. Articles inside of lists
 * (ItemList, isRelatedTo, liveBlogUpdate) are never taken. Undefined where nothing is left.
 */
export const findArticle = (data: LinkedData): Thing | undefined => {
  const articles = data.things.filter(isArticle);
  const whole = fullest(articles.filter((thing) => !data.parts.has(thing)));
  if (whole !== undefined) return whole;
  const parts = articles.filter((thing) => data.parts.has(thing));
  if (parts.length === 1) return fullest(parts);
  return fullest(
    data.things.filter((thing) => hasType(thing, 'VideoObject') && !data.parts.has(thing)),
  );
};
