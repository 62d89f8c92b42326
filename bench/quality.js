/**
 * `npm run quality`: what profiles add on the fixtures, the score table, the worst pages with what is missing and too much, and the
 * floors of floors.json. Usage: `node bench/quality.js --help`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareRuns } from './compare.js';
import { corpusFolder, readTruthPages, root, setNames } from './corpus.js';
import { paragraphDiff } from './diff.js';
import { belowFloors, raiseFloors } from './floors.js';
import { loadExtractor, measurePages } from './judged-run.js';
import { measureProfileGain, profileGainLines } from './profile-gain.js';
import { stripKinds, stripPage } from './strip.js';
import { bodyLine, errorLines, summarise, tableLines, worstBodies } from './summary.js';

const help = `node bench/quality.js [flags]   (npm run quality builds first)
  --worst N         how many of each set's worst pages are shown (10)
  --json FILE       every page's measures
  --compare FILE    pages better and worse than in an earlier --json FILE
  --raise           floors.json raised to what was reached; nothing is ever lowered
  --dist FILE       another build's index.js
  --corpus FOLDER   another corpus
  --strip KIND      pages without ${stripKinds.join(', ')}; may be repeated; floors are not judged
Ends with 1 where a measure lies below its floor, or a page threw.`;

const options = {
  worst: { type: 'string', default: '10' },
  json: { type: 'string' },
  compare: { type: 'string' },
  raise: { type: 'boolean' },
  dist: { type: 'string' },
  corpus: { type: 'string' },
  strip: { type: 'string', multiple: true, default: [] },
  help: { type: 'boolean' },
};

const floorsFile = join(root, 'bench', 'floors.json');
const shownParagraphs = 6;
const shownLength = 110;

const cut = (line) => (line.length > shownLength ? `${line.slice(0, shownLength)}…` : line);

/** The first paragraphs that differ; what is more is counted. */
const shortDiff = ({ page, article }) => {
  const lines = paragraphDiff(page.truth.body, article.articleBody);
  const rest = lines.length - shownParagraphs;
  const shown = lines.slice(0, shownParagraphs).map(cut);
  return rest > 0 ? [...shown, `… ${rest} more`] : shown;
};

const printSet = (set, results, worst) => {
  const measured = results.map((result) => result.measured);
  console.log(tableLines(set, measured).join('\n'));
  const imperfect = measured.filter(({ body }) => !body.exact);
  if (imperfect.length > 0 && worst > 0) {
    console.log('  worst bodies (- missing, + too much; % found on the other side)');
  }
  for (const one of worstBodies(imperfect, worst)) {
    console.log(`    ${bodyLine(one)}`);
    const result = results.find(({ measured: same }) => same === one);
    for (const line of shortDiff(result)) console.log(`      ${line}`);
  }
};

/** Writes the floors where they rose. */
const raise = (floors, rowsOf) => {
  const sets = Object.entries(floors);
  const raised = Object.fromEntries(
    sets.map(([set, floor]) => [set, rowsOf[set] ? raiseFloors(floor, rowsOf[set]) : floor]),
  );
  writeFileSync(floorsFile, `${JSON.stringify(raised, null, 2)}\n`);
  console.log(`floors raised: ${floorsFile}`);
  return raised;
};

/** What fails the run, one line each. */
const problems = (floors, rowsOf, measured) => [
  ...Object.entries(floors)
    .filter(([set]) => rowsOf[set] !== undefined)
    .flatMap(([set, floor]) => belowFloors(floor, rowsOf[set]).map((one) => ({ set, ...one })))
    .map(
      ({ set, measure, floor, value }) =>
        `below its floor: ${set}, ${measure}: ${value === null ? 'none' : value.toFixed(4)} < ${floor}`,
    ),
  ...errorLines(measured),
];

const writeReport = (flags, measured) => {
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(measured, null, 1)}\n`);
  if (flags.compare) {
    console.log(compareRuns(JSON.parse(readFileSync(flags.compare, 'utf8')), measured));
  }
};

const main = async () => {
  const { values: flags } = parseArgs({ options });
  if (flags.help) return console.log(help);
  const dist = resolve(flags.dist ?? join(root, 'dist', 'index.js'));
  const extractPage = await loadExtractor(dist);
  const isWhole = flags.strip.length === 0;
  if (isWhole)
    console.log(profileGainLines(await measureProfileGain(dist, extractPage)).join('\n'));
  const corpus = flags.corpus ?? corpusFolder;
  const pages = readTruthPages(corpus).map((page) => ({
    ...page,
    body: isWhole ? page.body : stripPage(page.body, flags.strip),
  }));
  if (pages.length === 0) return console.log(`quality: scores skipped, no corpus at ${corpus}`);
  const measures = await measurePages(extractPage, pages, { profile: null });
  const results = measures.map((result, at) => ({ ...result, page: pages[at] }));
  const measured = results.map((result) => result.measured);
  const rowsOf = {};
  for (const set of setNames) {
    const ofSet = results.filter(({ page }) => page.set === set);
    if (ofSet.length === 0) console.log(`${set}: skipped, not in ${corpus}`);
    if (ofSet.length === 0) continue;
    printSet(set, ofSet, Number(flags.worst));
    rowsOf[set] = summarise(
      set,
      ofSet.map((result) => result.measured),
    );
  }
  writeReport(flags, measured);
  if (!isWhole) return;
  const pinned = JSON.parse(readFileSync(floorsFile, 'utf8'));
  const floors = flags.raise ? raise(pinned, rowsOf) : pinned;
  const wrong = problems(floors, rowsOf, measured);
  console.log(wrong.length === 0 ? 'no measure is below its floor' : wrong.join('\n'));
  if (wrong.length > 0) process.exitCode = 1;
};

await main();
