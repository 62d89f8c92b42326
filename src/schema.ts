/**
 * The record, defined once: the TypeScript types (types.ts), the run-time check
 * and the JSON Schema (`kliping schema`) all come from here.
 *
 * Names are schema.org's (NewsArticle) where it has one; `Raw` twins hold the value as printed.
 * Every key is always there; absent is `null` or `[]`, never "" or a guess.
 * Loaded on demand: nothing on the path of `extract` imports this file at run time.
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty());
const textOrNull = v.nullable(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const isoInstant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/),
  v.description('ISO 8601 with offset; midnight where the precision is day'),
);
const precision = v.picklist(['second', 'minute', 'day']);
const zone = v.picklist(['stated', 'assumed']);

export const roles = [
  'reporter',
  'editor',
  'photographer',
  'contributor',
  'translator',
  'agency',
] as const;
export const genres = ['article', 'opinion', 'photo', 'video', 'live', 'advertorial'] as const;
export const listKinds = [
  'popular',
  'latest',
  'related',
  'inline',
  'editors-choice',
  'other',
] as const;

const authorSchema = v.strictObject({ name: text, role: v.picklist(roles), raw: text });

const datelineSchema = v.strictObject({ place: textOrNull, outlet: textOrNull, raw: text });

const imageSchema = v.strictObject({
  url: v.pipe(
    textOrNull,
    v.description(
      'null where a caption stands alone: on a text-only page, or where a script shows the picture',
    ),
  ),
  caption: textOrNull,
  creditText: textOrNull,
  representativeOfPage: v.boolean(),
});

const relatedItemSchema = v.strictObject({
  position: v.pipe(v.number(), v.integer(), v.minValue(1)),
  headline: text,
  url: textOrNull,
  datePublished: v.nullable(isoInstant),
  datePublishedRaw: textOrNull,
  datePublishedZone: v.nullable(zone),
});

const relatedSchema = v.strictObject({
  label: textOrNull,
  kind: v.picklist(listKinds),
  items: v.array(relatedItemSchema),
});

const linkSchema = v.strictObject({ text, url: text });

/** A typed block of the body, in order; asked for with `--with blocks`. */
const blockSchema = v.variant('type', [
  v.strictObject({ type: v.literal('paragraph'), text, links: v.array(linkSchema) }),
  v.strictObject({
    type: v.literal('heading'),
    level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
    text,
    links: v.array(linkSchema),
  }),
  v.strictObject({
    type: v.literal('list'),
    ordered: v.boolean(),
    items: v.array(text),
    links: v.array(linkSchema),
  }),
  v.strictObject({ type: v.literal('quote'), text, links: v.array(linkSchema) }),
  v.strictObject({ type: v.literal('table'), rows: v.array(v.array(v.string())) }),
  v.strictObject({
    type: v.literal('image'),
    url: text,
    caption: textOrNull,
    creditText: textOrNull,
  }),
  v.strictObject({ type: v.literal('embed'), url: text }),
]);

const candidateSchema = v.strictObject({ rung: text, value: v.unknown() });

const warningSchema = v.strictObject({ code: text, field: textOrNull, message: text });

const changesSchema = v.strictObject({
  headline: v.nullable(v.strictObject({ from: textOrNull, to: textOrNull })),
  paragraphs: v.array(
    v.strictObject({ op: v.picklist(['removed', 'added']), at: count, text: v.string() }),
  ),
});

/** What an archive tells of an article. */
const eventSchema = v.strictObject({
  kind: v.picklist(['new', 'changed', 'gone', 'back', 'unchanged']),
  at: isoInstant,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  previousHash: textOrNull,
  changes: v.nullable(changesSchema),
  status: v.nullable(count),
  code: textOrNull,
});

/** One article: one line of output. */
export const articleSchema = v.strictObject({
  schemaVersion: v.literal('1'),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  url: textOrNull,
  requestedUrl: textOrNull,
  canonicalUrl: textOrNull,
  publisher: v.strictObject({ name: textOrNull, domain: textOrNull, network: textOrNull }),
  genre: v.nullable(v.picklist(genres)),
  headline: textOrNull,
  alternativeHeadline: textOrNull,
  description: textOrNull,
  articleSection: v.array(text),
  keywords: v.array(text),
  author: v.array(authorSchema),
  byline: textOrNull,
  datePublished: v.nullable(isoInstant),
  datePublishedRaw: textOrNull,
  datePublishedPrecision: v.nullable(precision),
  datePublishedZone: v.nullable(zone),
  dateModified: v.nullable(isoInstant),
  dateModifiedRaw: textOrNull,
  dateline: v.nullable(datelineSchema),
  articleBody: textOrNull,
  wordCount: count,
  image: v.array(imageSchema),
  video: v.array(v.strictObject({ url: text, title: textOrNull })),
  related: v.array(relatedSchema),
  inLanguage: textOrNull,
  isAccessibleForFree: v.nullable(v.boolean()),
  pagination: v.strictObject({
    pages: v.pipe(v.number(), v.integer(), v.minValue(1)),
    joined: v.boolean(),
  }),
  contentHash: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  simhash: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
  fetch: v.strictObject({
    fetchedAt: v.nullable(isoInstant),
    status: v.nullable(count),
    mediaType: textOrNull,
    charset: textOrNull,
    bytes: v.nullable(count),
    etag: textOrNull,
    lastModified: textOrNull,
    redirects: v.array(text),
    attempts: v.nullable(count),
    robots: v.nullable(v.picklist(['obeyed', 'ignored'])),
  }),
  extraction: v.strictObject({
    tool: v.literal('kliping'),
    version: text,
    profile: textOrNull,
    layout: textOrNull,
    sources: v.record(v.string(), text),
    warnings: v.array(warningSchema),
  }),
  blocks: v.optional(v.array(blockSchema)),
  html: v.optional(v.nullable(v.string())),
  candidates: v.optional(v.record(v.string(), v.array(candidateSchema))),
  event: v.optional(eventSchema),
});

/**
 * Checks a value against the record.
 * Returns the problems found, one readable line each; an empty list means the record is valid.
 */
export const recordProblems = (value: unknown): string[] => {
  const result = v.safeParse(articleSchema, value);
  if (result.success) return [];
  return result.issues.map((issue) => `${v.getDotPath(issue) ?? '(record)'}: ${issue.message}`);
};

/** The record as JSON Schema (draft 2020-12), as `kliping schema` prints it. */
export const recordJsonSchema = async (): Promise<Record<string, unknown>> => {
  const { toJsonSchema } = await import('@valibot/to-json-schema');
  return {
    ...toJsonSchema(articleSchema, { target: 'draft-2020-12', errorMode: 'ignore' }),
    title: 'Kliping article record, schemaVersion 1',
  };
};
