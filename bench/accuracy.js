/**
 * Accuracy of the built extractor on the corpus beside the checkout; how each score is computed
 * stands in README.md. Usage: `node bench/accuracy.js --help`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareRuns } from './compare.js';
import { corpusFolder, readTruthPages, root, setNames } from './corpus.js';
import { pageDiff } from './diff.js';
import { loadExtractor, measurePages } from './judged-run.js';
import { bodyLine, errorLines, tableLines, worstBodies } from './summary.js';

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

const printSet = (set, measured, worst) => {
  console.log(tableLines(set, measured).join('\n'));
  if (worst === 0) return;
  console.log('  worst bodies');
  for (const page of worstBodies(measured, worst)) console.log(`    ${bodyLine(page)}`);
};

const main = async () => {
  const { values: flags } = parseArgs({ options });
  if (flags.help) return console.log(help);
  const corpus = flags.corpus ?? corpusFolder;
  if (!existsSync(corpus)) return console.log(`skipped: no corpus at ${corpus}`);
  const extractPage = await loadExtractor(resolve(flags.dist ?? join(root, 'dist', 'index.js')));
  const pages = readTruthPages(corpus, flags.set).filter(matches(flags.diff ?? flags.page ?? ''));
  const results = await measurePages(extractPage, pages, flags.profiles ? {} : { profile: null });
  const measured = results.map((result) => result.measured);
  if (flags.diff !== undefined) {
    for (const [at, page] of pages.entries()) console.log(pageDiff(page, results[at]));
    for (const line of errorLines(measured)) console.log(line);
    return;
  }
  for (const set of new Set(pages.map((page) => page.set))) {
    const ofSet = measured.filter((page) => page.set === set);
    printSet(set, ofSet, Number(flags.worst ?? 0));
  }
  const ms = measured.reduce((sum, page) => sum + page.ms, 0);
  console.log(`${measured.length} pages in ${(ms / 1000).toFixed(2)} s`);
  for (const line of errorLines(measured)) console.log(line);
  if (flags.field) printField(measured, flags.field);
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(measured, null, 1)}\n`);
  if (flags.compare) {
    console.log(compareRuns(JSON.parse(readFileSync(flags.compare, 'utf8')), measured));
  }
};

await main();
