/** The shared corpora beside the checkout: real pages that cannot be part of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, test } from '@jest/globals';

const shared = new URL('../../../shared/', import.meta.url);
const at = (path: string): URL => new URL(path, shared);

/** Whether a file or folder (its path below `../shared`) is there. */
export const inCorpus = (path: string): boolean => existsSync(at(path));

/** A text file of the corpus, or undefined where it is not there. */
export const readCorpusText = (path: string): string | undefined =>
  inCorpus(path) ? readFileSync(at(path), 'utf8') : undefined;

/** A JSON file of the corpus; the caller says what it holds. */
export const readCorpusJson = <T>(path: string): T =>
  JSON.parse(readFileSync(at(path), 'utf8')) as T;

/** The bytes of a gzipped page, as served. */
export const readCorpusPage = (path: string): Uint8Array => gunzipSync(readFileSync(at(path)));

/** The names of the gzipped pages of a folder, without `.html.gz`, sorted. */
export const corpusPages = (folder: string): string[] =>
  readdirSync(at(folder))
    .filter((name) => name.endsWith('.html.gz'))
    .map((name) => name.slice(0, -'.html.gz'.length))
    .sort();

/** Tests over a part of the corpus; where it is not beside the checkout one skipped test says so. */
export const describeCorpus = (title: string, path: string, body: () => void): void => {
  if (inCorpus(path)) {
    describe(title, body);
    return;
  }
  const reason = `../shared/${path} is not beside the checkout`;
  // Not the console: Jest keeps to itself what a file says whose tests are all skipped.
  process.stderr.write(`skipped: ${title}: ${reason}\n`);
  describe(title, () => {
    test.skip(reason, () => undefined);
  });
};
