/**
 * The peers beside us: accuracy and speed on the same pages, in the same sitting, each in a process
 * of its own on one core. First `npm --prefix bench install --ignore-scripts`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contenderVersion, peerNames } from './contenders.js';
import { runContender } from './contest.js';
import { corpusFolder, root } from './corpus.js';
import { machineLine } from './machine.js';
import { emptyArticle, measurePage } from './measure.js';
import { readBenchPages } from './pages.js';
import { macroScores, mean } from './scores.js';

const help = `node bench/peers.js [flags]   (npm run build and npm --prefix bench install --ignore-scripts first)
  --only NAME       ${['kliping-generic', 'cheerio-slim', ...peerNames].join(', ')};
                    may be repeated (all that are installed)
  --passes N        timed passes after the first, median taken (3)
  --json FILE       the figures and every page's measures
  --dist FILE       another build's index.js
  --corpus FOLDER   another corpus`;

const options = {
  only: { type: 'string', multiple: true },
  passes: { type: 'string', default: '3' },
  json: { type: 'string' },
  dist: { type: 'string' },
  corpus: { type: 'string' },
  help: { type: 'boolean' },
};

const share = (flags) => mean(flags.map((flag) => (flag ? 1 : 0)));
const bodyF1 = (pages) => macroScores(pages.map(({ body }) => body)).f1;

/** The columns: set, heading, and the pages' measures to a figure. */
const columns = [
  ['scrapinghub', 'body', bodyF1],
  ['scrapinghub', 'exact', (pages) => share(pages.map(({ body }) => body.exact))],
  ['fundus', 'body', bodyF1],
  ['fundus', 'headl.', (pages) => share(pages.map(({ headline }) => headline.right))],
  ['fundus', 'auth.', (pages) => macroScores(pages.map(({ authors }) => authors)).f1],
  ['fundus', 'day', (pages) => share(pages.map(({ date }) => date.day))],
  ['fundus', 'minute', (pages) => share(pages.map(({ date }) => date.minute))],
  ['indonesian', 'body', bodyF1],
  ['indonesian', 'headl.', (pages) => share(pages.map(({ headline }) => headline.right))],
  ['indonesian', 'day', (pages) => share(pages.map(({ date }) => date.day))],
  ['indonesian', 'minute', (pages) => share(pages.map(({ date }) => date.minute))],
];

/** Every page's measures; a page that threw, hung or gave nothing is an empty answer. */
const measuresOf = (run, pages) =>
  pages.map((page, at) => run.judged[at]?.measured ?? measurePage(page, emptyArticle));

const figures = (measured) =>
  columns.map(([set, , read]) => read(measured.filter((page) => page.set === set)));

const nameWidth = 21;
const cell = (value) => (value?.toFixed(3).replace(/^0/, '') ?? '-').padStart(7);

const accuracyTable = (runs) => {
  const groups = columns.map(([set], at) => (columns[at - 1]?.[0] === set ? '' : set.slice(0, 14)));
  const top = groups.map((set) => set.padStart(7).slice(0, 14));
  return [
    `${''.padEnd(nameWidth)}${joinGroups(top)}`,
    `${''.padEnd(nameWidth)}${columns.map(([, heading]) => heading.padStart(7)).join('')}`,
    ...runs.map((run) => `${run.contender.padEnd(nameWidth)}${run.figures.map(cell).join('')}`),
  ];
};

/** Set names over the first of their columns, each column seven wide. */
const joinGroups = (names) => {
  let line = '';
  for (const [at, name] of names.entries()) {
    if (name.trim() !== '') line = line.padEnd(at * 7 + 3) + name.trim();
  }
  return line;
};

const times = (value) => (value === undefined ? '' : `${value.toFixed(2)} x`).padStart(9);

const speedTable = (runs) => {
  const timeOf = (name) => runs.find(({ contender }) => contender === name)?.msPerPage;
  const ours = timeOf('kliping-generic');
  const parse = timeOf('cheerio-slim');
  const ratio = (run, base) => times(base && run.msPerPage / base);
  const heading = ['pages/s', 'MB/s', 'cpu ms', '/ours', '/parse', 'threw', 'hung', 'empty'];
  const widths = [9, 8, 9, 9, 9, 7, 6, 7];
  return [
    `${''.padEnd(nameWidth)}${heading.map((word, at) => word.padStart(widths[at])).join('')}`,
    ...runs.map((run) =>
      [
        run.contender.padEnd(nameWidth),
        run.pagesPerSecond.toFixed(1).padStart(9),
        run.megabytesPerSecond.toFixed(1).padStart(8),
        run.cpuMsPerPage.toFixed(1).padStart(9),
        ratio(run, ours),
        ratio(run, parse),
        String(run.threw).padStart(7),
        String(run.timedOut).padStart(6),
        (run.contender === 'cheerio-slim' ? '-' : String(run.empty)).padStart(7),
      ].join(''),
    ),
  ];
};

const installed = (name) => {
  if (name === 'kliping-generic') return existsSync(process.env.KLIPING_DIST);
  return contenderVersion(name) !== undefined;
};

const runAll = async (names, pages, flags) => {
  const runs = [];
  for (const contender of names) {
    process.stderr.write(`${contender} ...\n`);
    const job = { contender, pages: 'truth', corpus: flags.corpus, passes: Number(flags.passes) };
    const run = await runContender({ ...job, profile: false });
    const measured = contender === 'cheerio-slim' ? [] : measuresOf(run, pages);
    runs.push({ ...run, measured, figures: measured.length === 0 ? [] : figures(measured) });
  }
  return runs;
};

const main = async () => {
  const { values: flags } = parseArgs({ options });
  if (flags.help) return console.log(help);
  const corpus = flags.corpus ?? corpusFolder;
  if (!existsSync(corpus)) return console.log(`skipped: no corpus at ${corpus}`);
  process.env.KLIPING_DIST = resolve(flags.dist ?? join(root, 'dist', 'index.js'));
  const wanted = flags.only ?? ['kliping-generic', 'cheerio-slim', ...peerNames];
  const names = wanted.filter(installed);
  const pages = readBenchPages({ pages: 'truth', corpus: flags.corpus });
  const runs = await runAll(names, pages, flags);
  console.log(`${pages.length} pages, ${flags.passes} passes, median; ${machineLine()}`);
  for (const name of names) console.log(`  ${name}: ${contenderVersion(name)}`);
  for (const name of wanted.filter((one) => !installed(one)))
    console.log(`  ${name}: not installed`);
  console.log(`\n${accuracyTable(runs.filter((run) => run.figures.length > 0)).join('\n')}`);
  console.log(`\n${speedTable(runs).join('\n')}`);
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(runs, null, 1)}\n`);
};

await main();
