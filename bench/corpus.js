/** The pages of the bench: `../shared/corpus` beside the checkout, and the project's fixtures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The checkout's root. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Where the corpus lies unless told otherwise. */
export const corpusFolder = join(root, '..', 'shared', 'corpus');

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const readPage = (path) => {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
};

const pagePath = (corpus, name) =>
  ['indonesian', 'fundus']
    .map((folder) => join(corpus, folder, `${name}.html.gz`))
    .find((path) => existsSync(path));

const joined = (paragraphs) => paragraphs.join('\n\n');

/** How each set is read: name of page -> truth, `body` being the text to compare with. */
const sets = {
  scrapinghub: (corpus) =>
    Object.entries(readJson(join(corpus, 'scrapinghub', 'truth.json'))).map(([name, truth]) => ({
      name,
      path: join(corpus, 'scrapinghub', `${name}.html.gz`),
      truth: { body: truth.articleBody, url: truth.url },
    })),
  fundus: (corpus) =>
    Object.entries(readJson(join(corpus, 'fundus', 'truth.json'))).map(([name, truth]) => ({
      name,
      path: join(corpus, 'fundus', `${name}.html.gz`),
      truth: { ...truth, body: joined(truth.paragraphs) },
    })),
  indonesian: (corpus) =>
    Object.entries(readJson(join(corpus, 'indonesian', 'facts.json')))
      .filter(([, facts]) => facts.kind === 'article')
      .map(([name, facts]) => ({
        name,
        path: pagePath(corpus, name),
        truth: { ...facts, body: joined(facts.paragraphs) },
      })),
};

export const setNames = Object.keys(sets);

/** The pages with truth of the sets named: `{set, name, url, body, truth}`, bytes in memory. */
export const readTruthPages = (corpus, names = setNames) =>
  names
    .filter((set) => existsSync(join(corpus, set)))
    .flatMap((set) =>
      sets[set](corpus).map(({ name, path, truth }) => ({
        set,
        name,
        url: truth.url ?? undefined,
        body: readPage(path),
        truth,
      })),
    );

const isPage = (path) => /\.html?(\.gz)?$/.test(path);

/** Every HTML page below a folder, without truth; none where the folder is absent. */
export const readFolder = (folder, set) =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true })
        .filter(isPage)
        .sort()
        .map((path) => ({ set, name: path, url: undefined, body: readPage(join(folder, path)) }));
