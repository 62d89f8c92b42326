/** Records as JSON lines into the files that a template names. */
import type { ArticleWriter } from '../ports.ts';
import type { Article } from '../types.ts';
import { placesOf, shardPlace, type TemplateValues } from './file-template.ts';
import { jsonl } from './jsonl.ts';
import type { LineFiles } from './line-files.ts';
import { createPace } from './paced.ts';

/** How long lines may be held, in milliseconds: small gzip members pack badly. */
const holdMs = { plain: 100, gzip: 2_000 };

const shardName = (number: number, shards: number): string =>
  [number, shards].map((part) => String(part).padStart(5, '0')).join('-of-');

/** The file's number of a record, from its id, which is a hash: 8 digits of it are even enough. */
const shardOf = ({ id }: Article, shards: number): number =>
  Number.parseInt(id.slice(0, 8), 16) % shards;

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname || null : null;

const valuesOf = (article: Article, shards: number | undefined): TemplateValues => ({
  publisher: article.publisher.domain,
  host: hostOf(article.url ?? article.canonicalUrl),
  date: (article.datePublished ?? article.fetch.fetchedAt)?.slice(0, 10) ?? null,
  ...(shards !== undefined && { shard: shardName(shardOf(article, shards), shards) }),
});

/** The template with a place for the file's number, before the extension where it has none: `out-{shard}.jsonl`. */
export const shardTemplate = (template: string): string =>
  placesOf(template).includes(shardPlace)
    ? template
    : template.replace(/(?<=[^/\\])(?=(?:\.[^./\\{}]+)?(?:\.gz)?$)/i, `-${shardPlace}`);

export interface ArticleFilesOptions {
  /** The name, with shardTemplate where there are shards. */
  readonly template: string;
  readonly files: LineFiles;
  /** How many files the records are dealt out to; one where absent. */
  readonly shards?: number | undefined;
}

/** Makes the files whose names no record has to tell: what is in their way shows before anything is read. */
const makeFiles = async ({ template, files, shards }: ArticleFilesOptions): Promise<void> => {
  if (placesOf(template).some((place) => place !== shardPlace)) return;
  const nothing = { publisher: null, host: null, date: null };
  for (let number = 0; number < (shards ?? 1); number += 1)
    await files.write('', {
      ...nothing,
      ...(shards !== undefined && { shard: shardName(number, shards) }),
    });
};

/** A writer of records. Rejects with Failure('output-unwritable'). */
export const openArticleFiles = async (options: ArticleFilesOptions): Promise<ArticleWriter> => {
  const { template, files, shards } = options;
  try {
    await makeFiles(options);
  } catch (error) {
    await files.close();
    throw error;
  }
  const pace = createPace({
    flush: () => files.flush(),
    holdMs: template.endsWith('.gz') ? holdMs.gzip : holdMs.plain,
  });
  return {
    write: (article) =>
      pace.run(() => files.write(jsonl.format(article), valuesOf(article, shards))),
    close: () => pace.end(() => files.close()),
  };
};
