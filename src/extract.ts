/** Document + Profile -> Article: the only file that knows all fields. */
import { findStory, type Story } from './content/find-story.ts';
import { findTextLists, type TextList } from './content/text-lists.ts';
import { type Document, parsePage } from './dom/document.ts';
import type { Layout, Profile } from './publishers/profile.ts';
import { type Authors, readAuthors, uniqueAuthors } from './read/authors.ts';
import { type Body, readBody } from './read/body.ts';
import { type Dates, readDates } from './read/dates.ts';
import { readAlternativeHeadline, readDescription } from './read/descriptions.ts';
import { articleId, contentHash, simhash } from './read/fingerprint.ts';
import { readGenre } from './read/genre.ts';
import { readHeadline } from './read/headline.ts';
import { type Images, readImages } from './read/images.ts';
import { readKeywords } from './read/keywords.ts';
import type { Answer } from './read/ladder.ts';
import { guessLanguage, readLanguage } from './read/language.ts';
import { toItem } from './read/list-items.ts';
import { isIndexPage, pageWarning } from './read/page-kind.ts';
import { readPagination } from './read/pagination.ts';
import { readPublisher } from './read/publisher.ts';
import type { Headline, Reading } from './read/reading.ts';
import { readRelated } from './read/related.ts';
import { readSections } from './read/sections.ts';
import { loadSelect, type Select, selectNothing } from './read/select.ts';
import { readVideos } from './read/videos.ts';
import { readCaptionPhotographer } from './text/captions.ts';
import { canonicalUrlOf, registrableDomain } from './text/urls.ts';
import type { Article, Author, ExtractOptions, Page, RelatedList, Warning } from './types.ts';
import { version } from './version.ts';

const indonesianZone = '+07:00';
const unknownZone = '+00:00';

/** The layout whose marker is on the page; of several, the first listed. */
const layoutFor = (profile: Profile | undefined, select: Select): Layout | undefined =>
  profile?.layouts?.find((layout) => layout.markers.some((marker) => select.hits(marker)));

interface Sources {
  readonly [field: string]: string;
}

const sourcesOf = (
  answers: Readonly<Record<string, { readonly rung: string } | undefined>>,
): Sources =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([field, answer]) =>
      answer === undefined ? [] : [[field, answer.rung]],
    ),
  );

const textListsAsRelated = (lists: readonly TextList[]): RelatedList[] =>
  lists.map(({ label, kind, items }) => ({
    label,
    kind,
    items: items.map((item, i) => toItem({ ...item, url: null }, i + 1)),
  }));

const pageLanguage = (document: Document, story: Story): string | undefined =>
  readLanguage(document, story.lines.map((line) => line.block.text).join('\n')) ??
  guessLanguage(document.index.blocks.map((block) => block.text).join('\n'));

const startReading = (
  document: Document,
  options: ExtractOptions,
  parts: { story: Story; profile: Profile | undefined; layout: Layout | undefined; select: Select },
): Reading => {
  const language = pageLanguage(document, parts.story);
  const isIndonesian = language?.startsWith('id') === true || language?.startsWith('ms') === true;
  const zone = parts.profile?.zone ?? (isIndonesian ? indonesianZone : unknownZone);
  return {
    document,
    ...parts,
    language,
    zone,
    isZoneKnown: parts.profile?.zone !== undefined || isIndonesian,
    brands: brandsOf(document, parts.profile),
    now: options.now ?? document.page.fetchedAt,
  };
};

const brandsOf = (document: Document, profile: Profile | undefined): string[] => {
  const { name, domain } = readPublisher(document, profile);
  return [name, domain, ...(profile?.brands ?? [])].filter(
    (brand): brand is string => brand !== null,
  );
};

/** Photographers named in captions count as authors where the outlets print them so: `ANTARA FOTO/Name`. */
const photographers = (images: Images, reading: Reading): Author[] =>
  reading.language?.startsWith('id') === true
    ? images.images.flatMap((image) =>
        image.creditText === null ? [] : (readCaptionPhotographer(image.creditText) ?? []),
      )
    : [];

interface Found {
  readonly headline: Answer<Headline> | undefined;
  readonly dates: Dates | undefined;
  readonly authors: Authors | undefined;
  readonly images: Images;
  readonly body: Body;
}

const nothing: Found = {
  headline: undefined,
  dates: undefined,
  authors: undefined,
  images: { images: [], lines: [] },
  body: { lines: [], rung: 'page', dateline: undefined, credits: [] },
};

/** Reads the fields that share lines of the page: what one takes, the body does not keep. */
const readTogether = (reading: Reading): Found => {
  const headline = readHeadline(reading);
  if (headline === undefined) return nothing;
  const dates = readDates(reading, headline.value);
  const authors = readAuthors(reading, headline.value);
  const images = readImages(reading, headline.value);
  const taken = new Set([...dates.lines, ...authors.lines, ...images.lines]);
  return { headline, dates, authors, images, body: readBody(reading, headline.value, taken) };
};

const idOf = (document: Document, body: string): string => {
  const { url } = document.page;
  const { canonicalUrl } = document;
  const isOwn =
    canonicalUrl !== undefined &&
    (url === undefined || registrableDomain(url) === registrableDomain(canonicalUrl));
  const address = isOwn ? canonicalUrl : url;
  const content = body === '' ? document.index.blocks.map((block) => block.text).join('\n') : body;
  return articleId(address === undefined ? undefined : canonicalUrlOf(address), content);
};

const fetchOf = ({ page, charset, bytes }: Document): Article['fetch'] => ({
  fetchedAt: page.fetchedAt ?? null,
  status: page.status ?? null,
  mediaType: page.headers?.['content-type']?.split(';')[0]?.trim().toLowerCase() || null,
  charset,
  bytes,
  etag: page.headers?.etag ?? null,
  lastModified: page.headers?.['last-modified'] ?? null,
  redirects: [...(page.redirects ?? [])],
});

const accessOf = ({ article }: Document): boolean | null => {
  const value = article?.isAccessibleForFree;
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(?:true|false)$/i.test(value)
    ? /^true$/i.test(value)
    : null;
};

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const warningsOf = (reading: Reading, found: Found, isIndex: boolean): Warning[] => {
  const { document, profile, layout } = reading;
  const warnings: Warning[] = [...document.warnings];
  if (isIndex) warnings.push(pageWarning('index-page'));
  else if (found.headline === undefined || found.body.lines.length === 0)
    warnings.push(pageWarning('no-article'));
  if (profile !== undefined && profile.layouts !== undefined && layout === undefined)
    warnings.push({
      code: 'unknown-layout',
      field: null,
      message: `no known layout of ${profile.name} fits the page`,
    });
  return [...warnings, ...(found.dates?.warnings ?? []), ...(found.authors?.warnings ?? [])];
};

const assemble = (reading: Reading, found: Found, lists: readonly TextList[]): Article => {
  const { document, profile, layout } = reading;
  const { headline, dates, authors, images, body } = found;
  const articleBody = body.lines.map((line) => line.text).join('\n\n');
  const isIndex = isIndexPage(reading);
  const at = headline?.value ?? { text: '', block: undefined };
  const sections = headline === undefined ? undefined : readSections(reading, at);
  const keywords = readKeywords(reading);
  const description = readDescription(reading);
  const alternative = headline === undefined ? undefined : readAlternativeHeadline(reading, at);
  const words = countWords(articleBody);
  const isArticle = headline !== undefined && body.lines.length > 0 && !isIndex;
  const genre = isArticle
    ? readGenre(reading, { sections: sections?.value ?? [], words })
    : undefined;
  const published = dates?.published;
  const modified = dates?.modified;
  return {
    schemaVersion: '1',
    id: idOf(document, articleBody),
    url: document.page.url ?? null,
    requestedUrl: document.page.requestedUrl ?? document.page.url ?? null,
    canonicalUrl: document.canonicalUrl ?? null,
    publisher: readPublisher(document, profile),
    genre: genre?.value ?? null,
    headline: headline?.value.text ?? null,
    alternativeHeadline: alternative?.value ?? null,
    description: description?.value ?? null,
    articleSection: sections?.value ?? [],
    keywords: keywords?.value ?? [],
    author: uniqueAuthors([
      ...(authors?.authors ?? []),
      ...body.credits,
      ...photographers(images, reading),
    ]),
    byline: authors?.byline ?? null,
    datePublished: published?.value.iso ?? null,
    datePublishedRaw: published?.value.raw ?? null,
    datePublishedPrecision: published?.value.precision ?? null,
    datePublishedZone: published?.value.zone ?? null,
    dateModified: modified?.value.iso ?? null,
    dateModifiedRaw: modified?.value.raw ?? null,
    dateline: body.dateline ?? null,
    articleBody: articleBody === '' ? null : articleBody,
    wordCount: words,
    image: [...images.images],
    video: readVideos(reading),
    related: document.isText ? textListsAsRelated(lists) : readRelated(reading),
    inLanguage: reading.language ?? null,
    isAccessibleForFree: accessOf(document),
    pagination: readPagination(reading),
    contentHash: articleBody === '' ? null : contentHash(articleBody),
    simhash: articleBody === '' ? null : simhash(articleBody),
    fetch: fetchOf(document),
    extraction: {
      tool: 'kliping',
      version,
      profile: profile?.domains[0] ?? null,
      layout: layout?.name ?? null,
      sources: sourcesOf({
        headline,
        alternativeHeadline: alternative,
        description,
        articleSection: sections,
        keywords,
        author: authors?.rung === undefined ? undefined : { rung: authors.rung },
        datePublished: published,
        dateModified: modified,
        articleBody: articleBody === '' ? undefined : body,
        genre,
      }),
      warnings: warningsOf(reading, found, isIndex),
    },
  };
};

/**
 * Extracts the record of a parsed page.
 * `profile`: the publisher's, or undefined for the generic path alone.
 */
export const extractDocument = async (
  document: Document,
  profile: Profile | undefined,
  options: ExtractOptions = {},
): Promise<Article> => {
  const select = profile?.layouts === undefined ? selectNothing : await loadSelect(document);
  const layout = layoutFor(profile, select);
  const lists = document.isText
    ? findTextLists(document.index.blocks, profile?.zone ?? indonesianZone)
    : [];
  const story = findStory(document.index, {
    bodies: select.elements(layout?.body),
    junk: (layout?.junk ?? []).flatMap((selector) => select.elements([selector])),
    excluded: (i) => lists.some((list) => i >= list.from && i < list.to),
  });
  const reading = startReading(document, options, { story, profile, layout, select });
  return assemble(reading, readTogether(reading), lists);
};

/**
 * One page in, one record out. `options.profile` null: the generic path alone; absent: the catalog is asked.
 * Never throws on a page's content.
 */
export const extractPage = async (page: Page, options: ExtractOptions = {}): Promise<Article> => {
  const document = parsePage(page);
  const address = page.url ?? document.canonicalUrl;
  const profile =
    options.profile === undefined && address !== undefined
      ? await (await import('./publishers/catalog.ts')).findProfile(address)
      : (options.profile ?? undefined);
  return extractDocument(document, profile, options);
};
