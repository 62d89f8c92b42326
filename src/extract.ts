/** Document + Profile -> Article: the only file that knows all fields. */
import { parsePage } from './dom/document.ts';
import { readAccess } from './read/access.ts';
import { blocksAsHtml } from './read/blocks-html.ts';
import { readBlocks } from './read/body-blocks.ts';
import { type Answers, candidatesOf, sourcesOf } from './read/candidates.ts';
import { readCapture } from './read/capture.ts';
import { readAlternativeHeadline, readDescription } from './read/descriptions.ts';
import { contentHash, simhash } from './read/fingerprint.ts';
import { readGenre } from './read/genre.ts';
import { readId } from './read/identity.ts';
import { readKeywords } from './read/keywords.ts';
import { mapAnswer } from './read/ladder.ts';
import { isFrontPage, readOtherKind, readPageKind } from './read/page-kind.ts';
import { readPagination } from './read/pagination.ts';
import { readPublisher } from './read/publisher.ts';
import type { Reading } from './read/reading.ts';
import { readRelated } from './read/related.ts';
import { readSections } from './read/sections.ts';
import { startReading } from './read/start-reading.ts';
import { readStoryFields } from './read/story-fields.ts';
import { textRelated } from './read/text-related.ts';
import { readVideos } from './read/videos.ts';
import { readWarnings } from './read/warnings.ts';
import { countWords } from './text/words.ts';
import type { Article, DateReading, Extra, ExtractOptions, Page } from './types.ts';
import { version } from './version.ts';

/** The article's fields, and what the page is. */
const readFields = (reading: Reading) => {
  const otherKind = readOtherKind(reading);
  // The articles of a feed are not the page's own, and what a wall says is no story.
  const read = otherKind === undefined ? readStoryFields(reading) : undefined;
  const kind = otherKind ?? readPageKind(reading, read?.articleBody !== undefined);
  const story = kind === 'index-page' && isFrontPage(reading) ? undefined : read;
  const at = story?.headline.value;
  const articleSection = at && readSections(reading, at);
  const words = countWords(story?.articleBody?.value ?? '');
  const facts = { sections: articleSection?.value ?? [], words };
  return {
    story,
    kind,
    words,
    alternativeHeadline: at && readAlternativeHeadline(reading, at),
    description: readDescription(reading),
    articleSection,
    keywords: readKeywords(reading),
    genre: kind === 'article' ? readGenre(reading, facts) : undefined,
  };
};

type Fields = ReturnType<typeof readFields>;

const isoOf = ({ iso }: DateReading): string => iso;

/** What the ladders answered, by the names of their fields, with values as the record has them. */
const answersOf = ({ story, kind: _, words: __, genre, ...fields }: Fields): Answers => ({
  headline: story && mapAnswer(story.headline, ({ text }) => text),
  ...fields,
  author: story?.author,
  datePublished: story?.datePublished && mapAnswer(story.datePublished, isoOf),
  dateModified: story?.dateModified && mapAnswer(story.dateModified, isoOf),
  articleBody: story?.articleBody,
  genre,
});

const headFields = ({ story, ...fields }: Fields) => ({
  genre: fields.genre?.value ?? null,
  headline: story?.headline.value.text ?? null,
  alternativeHeadline: fields.alternativeHeadline?.value ?? null,
  description: fields.description?.value ?? null,
  articleSection: fields.articleSection?.value ?? [],
  keywords: fields.keywords?.value ?? [],
  author: [...(story?.author?.value ?? [])],
  byline: story?.byline ?? null,
});

const dateFields = ({ story }: Fields) => ({
  datePublished: story?.datePublished?.value.iso ?? null,
  datePublishedRaw: story?.datePublished?.value.raw ?? null,
  datePublishedPrecision: story?.datePublished?.value.precision ?? null,
  datePublishedZone: story?.datePublished?.value.zone ?? null,
  dateModified: story?.dateModified?.value.iso ?? null,
  dateModifiedRaw: story?.dateModified?.value.raw ?? null,
});

const bodyFields = ({ story, words }: Fields) => ({
  dateline: story?.dateline ?? null,
  articleBody: story?.articleBody?.value ?? null,
  wordCount: words,
  image: [...(story?.images.images ?? [])],
});

const hashFields = (articleBody: string | undefined) => ({
  contentHash: articleBody === undefined ? null : contentHash(articleBody),
  simhash: articleBody === undefined ? null : simhash(articleBody),
});

const extractionOf = (reading: Reading, fields: Fields): Article['extraction'] => ({
  tool: 'kliping',
  version,
  profile: reading.profile?.domains[0] ?? null,
  layout: reading.layout?.name ?? null,
  sources: sourcesOf(answersOf(fields)),
  warnings: readWarnings(reading, fields.kind, fields.story?.warnings ?? []),
});

/** The record; its keys stand in the order of the schema. */
const toArticle = (reading: Reading, fields: Fields): Article => {
  const { document, profile } = reading;
  const articleBody = fields.story?.articleBody?.value;
  return {
    schemaVersion: '1',
    id: readId(document, articleBody ?? ''),
    url: document.page.url ?? null,
    requestedUrl: document.page.requestedUrl ?? document.page.url ?? null,
    canonicalUrl: document.canonicalUrl ?? null,
    publisher: readPublisher(document, profile),
    ...headFields(fields),
    ...dateFields(fields),
    ...bodyFields(fields),
    video: readVideos(reading),
    related: document.isText ? textRelated(reading.textLists) : readRelated(reading),
    inLanguage: reading.language ?? null,
    isAccessibleForFree: readAccess(document),
    pagination: readPagination(reading),
    ...hashFields(articleBody),
    fetch: readCapture(document),
    extraction: extractionOf(reading, fields),
  };
};

/** What `--with` asks for; a key not asked for is absent and costs nothing. */
const readExtras = (
  reading: Reading,
  fields: Fields,
  wanted: ExtractOptions['with'] = [],
): Pick<Article, Extra> => {
  const needsBlocks = wanted.includes('blocks') || wanted.includes('html');
  const blocks = needsBlocks && fields.story ? readBlocks(fields.story, reading) : [];
  return {
    ...(wanted.includes('blocks') ? { blocks } : {}),
    ...(wanted.includes('html') ? { html: blocksAsHtml(blocks) } : {}),
    ...(wanted.includes('candidates') ? { candidates: candidatesOf(answersOf(fields)) } : {}),
  };
};

/** Parses a page and opens it for the readers: its publisher, its story, its language. */
export const openPage = async (page: Page, options: ExtractOptions = {}): Promise<Reading> => {
  const document = parsePage(page);
  const address = page.url ?? document.canonicalUrl;
  const profile =
    options.profile === undefined && address !== undefined
      ? await (await import('./publishers/catalog.ts')).findProfile(address)
      : (options.profile ?? undefined);
  return startReading(document, profile, options);
};

/** The record of an opened page. */
export const extractReading = (reading: Reading, options: ExtractOptions = {}): Article => {
  const fields = readFields(reading);
  return { ...toArticle(reading, fields), ...readExtras(reading, fields, options.with) };
};

/**
 * One page in, one record out. `options.profile` null: the generic path alone; absent: the catalog is asked.
 * Never throws on a page's content.
 */
export const extractPage = async (page: Page, options: ExtractOptions = {}): Promise<Article> =>
  extractReading(await openPage(page, options), options);
