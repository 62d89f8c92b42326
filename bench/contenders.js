/**
 * Who runs in the bench. `load` gives `{ extract, answer }`: `extract(page)` is what is timed,
 * `answer(result)` turns its result into the fields that are scored and is not.
 * A page is `{ url, body, html }`, `html` being the decoded text.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './corpus.js';
import { htmlText } from './html-text.js';

/** The main package's own libraries: unfluff brings another cheerio into bench/node_modules. */
const requireOwn = createRequire(join(root, 'package.json'));

const asIso = (date) => {
  if (!date) return null;
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(date)) return date;
  const instant = new Date(date);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
};

/** A printed byline to names, as kindly as can be: `By A and B` are two. */
const namesOf = (byline) =>
  (byline ?? '')
    .replace(/^\s*by\s+/i, '')
    .split(/,|;|\||\s(?:and|&|und|dan|et|y)\s/)
    .map((name) => ({ name: name.trim(), role: 'reporter' }))
    .filter(({ name }) => name !== '');

const answerOf = ({ title, body, byline, date }) => ({
  headline: title || null,
  articleBody: body || null,
  author: Array.isArray(byline) ? byline.flatMap(namesOf) : namesOf(byline),
  datePublished: asIso(date),
  datePublishedPrecision: 'second',
});

const distFile = () => process.env.KLIPING_DIST ?? join(root, 'dist', 'index.js');

const kliping = async (options) => {
  const { extractPage } = await import(pathToFileURL(distFile()).href);
  return {
    extract: async ({ url, body }) => JSON.stringify(await extractPage({ url, body }, options)),
    answer: (line) => JSON.parse(line),
  };
};

const readabilityAnswer = (result) =>
  result === null
    ? null
    : answerOf({
        title: result.title,
        body: htmlText(result.content),
        byline: result.byline,
        date: result.publishedTime,
      });

const contenders = {
  kliping: { packages: [], load: () => kliping(undefined) },
  'kliping-generic': { packages: [], load: () => kliping({ profile: null }) },
  'cheerio-slim': {
    packages: ['cheerio'],
    own: true,
    load: async () => {
      const { load } = requireOwn('cheerio/slim');
      return { extract: ({ html }) => load(html), answer: () => null };
    },
  },
  'readability-linkedom': {
    packages: ['@mozilla/readability', 'linkedom'],
    load: async () => {
      const { Readability } = await import('@mozilla/readability');
      const { parseHTML } = await import('linkedom');
      return {
        extract: ({ html }) => new Readability(parseHTML(html).document).parse(),
        answer: readabilityAnswer,
      };
    },
  },
  'readability-jsdom': {
    packages: ['@mozilla/readability', 'jsdom'],
    load: async () => {
      const { Readability } = await import('@mozilla/readability');
      const { JSDOM, VirtualConsole } = await import('jsdom');
      const virtualConsole = new VirtualConsole();
      const extract = ({ html, url }) => {
        const dom = new JSDOM(html, { ...(url && { url }), virtualConsole });
        const result = new Readability(dom.window.document).parse();
        dom.window.close();
        return result;
      };
      return { extract, answer: readabilityAnswer };
    },
  },
  defuddle: {
    packages: ['defuddle', 'linkedom'],
    load: async () => {
      const { Defuddle } = await import('defuddle/node');
      const { parseHTML } = await import('linkedom');
      return {
        extract: ({ html, url }) => Defuddle(parseHTML(html).document, url, { useAsync: false }),
        answer: ({ title, content, author, published }) =>
          answerOf({ title, body: htmlText(content), byline: author, date: published }),
      };
    },
  },
  'article-extractor': {
    packages: ['@extractus/article-extractor'],
    load: async () => {
      const { extractFromHtml } = await import('@extractus/article-extractor');
      return {
        extract: ({ html, url }) => extractFromHtml(html, url),
        answer: (result) =>
          result &&
          answerOf({
            title: result.title,
            body: htmlText(result.content),
            byline: result.author,
            date: result.published,
          }),
      };
    },
  },
  unfluff: {
    packages: ['unfluff'],
    load: async () => {
      const { default: unfluff } = await import('unfluff');
      return {
        extract: ({ html }) => unfluff(html),
        answer: ({ title, text, author, date }) =>
          answerOf({ title, body: text, byline: author, date }),
      };
    },
  },
};

/** The peers proper, as bench/package.json installs them. */
export const peerNames = [
  'readability-linkedom',
  'readability-jsdom',
  'defuddle',
  'article-extractor',
  'unfluff',
];

/** `{ extract, answer }` of a contender. */
export const loadContender = (name) => contenders[name].load();

const versionIn = (folder, name) => {
  const path = join(folder, 'node_modules', name, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : null;
};

/** `@mozilla/readability 0.6.0 + linkedom 0.18.15`; undefined where one is not installed. */
export const contenderVersion = (name) => {
  const { packages, own } = contenders[name];
  if (packages.length === 0) return `kliping ${requireOwn('./package.json').version}`;
  const folder = own ? root : join(root, 'bench');
  const versions = packages.map((one) => [one, versionIn(folder, one)]);
  if (versions.some(([, version]) => version === null)) return undefined;
  return versions.map((pair) => pair.join(' ')).join(' + ');
};
