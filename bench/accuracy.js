/**
 * Accuracy of the built extractor on the corpus beside the checkout; how each score is computed
 * stands in README.md. Usage: `node bench/accuracy.js --help`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compareRuns } from './compare.js';
import { corpusFolder, readTruthPages, root, setNames } from './corpus.js';
import { pageDiff } from './diff.js';
import { emptyArticle, measurePage } from './measure.js';
import { countsF1 } from './scores.js';
import { rowLine, summarise } from './summary.js';

const help = `node bench/accuracy.js [flags]   (npm run build first)
  --set NAME        ${setNames.join(', ')}; may be repeated
  --page TEXT       only pages whose name or address holds TEXT
  --worst N         the N pages with the worst bodies, per set
  --diff TEXT       truth and ours side by side for the pages matching TEXT
  --field NAME      pages where the field is wrong: headline, authors, date, captions, keywords,
                    reporters, people, credits, dateline, section, lists, mustNot
  --json FILE       every page's measures
  --compare FILE    pages better and worse than in an earlier --json FILE
  --profiles        with the catalog's profiles (without: the generic path only)
  --dist FILE       another build's index.js
  --corpus FOLDER   another corpus`;

const options = {
  set: { type: 'string', multiple: true },
  page: { type: 'string' },
  worst: { type: 'string' },
  diff: { type: 'string' },
  field: { type: 'string' },
  json: { type: 'string' },
  compare: { type: 'string' },
  profiles: { type: 'boolean' },
  dist: { type: 'string' },
  corpus: { type: 'string' },
  help: { type: 'boolean' },
};

const fieldAliases = { dates: 'date', author: 'authors', caption: 'captions', related: 'lists' };

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

const runAll = async (extractPage, pages, extractOptions) => {
  const results = [];
  for (const page of pages) results.push(await runPage(extractPage, page, extractOptions));
  return results;
};

const bodyLine = ({ name, body }) =>
  `    ${countsF1(body).toFixed(3)}  tp ${body.tp} fp ${body.fp} fn ${body.fn}  ${name}`;

const printSet = (set, measured, worst) => {
  console.log(`${set}, ${measured.length} pages`);
  for (const row of summarise(set, measured)) console.log(rowLine(row));
  if (worst === 0) return;
  console.log('  worst bodies');
  const sorted = [...measured].sort((a, b) => countsF1(a.body) - countsF1(b.body));
  for (const page of sorted.slice(0, worst)) console.log(bodyLine(page));
};

const printErrors = (measured) => {
  const failed = measured.filter(({ error }) => error !== null);
  if (failed.length > 0) console.log(`${failed.length} pages failed (counted as empty)`);
  for (const { name, error } of failed.slice(0, 5)) {
    console.log(`  ${name}\n    ${error.split('\n').slice(0, 3).join('\n    ')}`);
  }
};

const show = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

/** What is wrong with a page's field, one line each; nothing where it is right. */
const fieldProblems = (value) => {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map((phrase) => `has    ${phrase}`);
  if ('missing' in value) return value.missing.map((one) => `misses ${one}`);
  const right = value.right ?? value.minute ?? value.fp + value.fn === 0;
  return right ? [] : [`truth  ${show(value.truth)}`, `ours   ${show(value.ours)}`];
};

const printField = (measured, name) => {
  const field = fieldAliases[name] ?? name;
  const wrong = measured.filter((page) => fieldProblems(page[field]).length > 0);
  console.log(`\n${field}: ${wrong.length} pages differ`);
  for (const page of wrong) {
    console.log(`  ${page.set}/${page.name}`);
    for (const line of fieldProblems(page[field])) console.log(`    ${line}`);
  }
};

const matches = (text) => (page) => page.name.includes(text) || (page.url ?? '').includes(text);

const main = async () => {
  const { values: flags } = parseArgs({ options });
  if (flags.help) return console.log(help);
  const corpus = flags.corpus ?? corpusFolder;
  if (!existsSync(corpus)) return console.log(`skipped: no corpus at ${corpus}`);
  const dist = resolve(flags.dist ?? join(root, 'dist', 'index.js'));
  if (!existsSync(dist)) throw new Error(`${dist} is missing: npm run build, or --dist FILE`);
  const { extractPage } = await import(pathToFileURL(dist).href);
  const pages = readTruthPages(corpus, flags.set).filter(matches(flags.diff ?? flags.page ?? ''));
  const results = await runAll(extractPage, pages, flags.profiles ? {} : { profile: null });
  const measured = results.map((result) => result.measured);
  if (flags.diff !== undefined) {
    for (const [at, page] of pages.entries()) console.log(pageDiff(page, results[at]));
    return printErrors(measured);
  }
  for (const set of new Set(pages.map((page) => page.set))) {
    printSet(
      set,
      measured.filter((page) => page.set === set),
      Number(flags.worst ?? 0),
    );
  }
  const ms = measured.reduce((sum, page) => sum + page.ms, 0);
  console.log(`${measured.length} pages in ${(ms / 1000).toFixed(2)} s`);
  printErrors(measured);
  if (flags.field) printField(measured, flags.field);
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(measured, null, 1)}\n`);
  if (flags.compare) {
    console.log(compareRuns(JSON.parse(readFileSync(flags.compare, 'utf8')), measured));
  }
};

await main();
