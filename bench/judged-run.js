/** The built extractor over pages with truth: every page measured, none stops the run. */
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { emptyArticle, measurePage } from './measure.js';

/** `extractPage` of a build's `index.js`; throws where it was not built. */
export const loadExtractor = async (dist) => {
  if (!existsSync(dist)) throw new Error(`${dist} is missing: npm run build, or --dist FILE`);
  const { extractPage } = await import(pathToFileURL(dist).href);
  return extractPage;
};

/** Extracts and measures one page; a throw counts as an empty answer. */
const runPage = async (extractPage, page, extractOptions) => {
  const start = performance.now();
  let article = emptyArticle;
  let error = null;
  try {
    article = await extractPage({ url: page.url, body: page.body }, extractOptions);
  } catch (cause) {
    error = String(cause?.stack ?? cause);
  }
  const ms = performance.now() - start;
  return { measured: { ...measurePage(page, article), url: page.url, error, ms }, article };
};

/** `{measured, article}` of every page, in order; `measured.error` is null where nothing was thrown. */
export const measurePages = async (extractPage, pages, extractOptions) => {
  const results = [];
  for (const page of pages) results.push(await runPage(extractPage, page, extractOptions));
  return results;
};
