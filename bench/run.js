/**
 * `npm run bench`: the whole extraction, bytes in memory to JSON line, beside `cheerio/slim`
 * merely parsing the same pages from decoded text. Usage: `node bench/run.js --help`.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contenderVersion } from './contenders.js';
import { runContender } from './contest.js';
import { corpusFolder, root } from './corpus.js';
import { machineLine } from './machine.js';
import { readBenchPages } from './pages.js';

const help = `node bench/run.js [flags]   (npm run bench builds first)
  --passes N        timed passes after the warm-up, median taken (3)
  --pages NAME      fixtures or corpus; may be repeated (both)
  --stages          where our time goes: self time by module and by function
  --top N           functions shown by --stages (25)
  --generic         without the catalog's profiles
  --json            the figures as JSON
  --dist FILE       another build's index.js
  --corpus FOLDER   another corpus`;

const options = {
  passes: { type: 'string', default: '3' },
  pages: { type: 'string', multiple: true, default: ['fixtures', 'corpus'] },
  stages: { type: 'boolean', default: false },
  top: { type: 'string', default: '25' },
  generic: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  dist: { type: 'string' },
  corpus: { type: 'string' },
  help: { type: 'boolean' },
};

const speedLine = (label, run) =>
  [
    `  ${label.padEnd(22)}`,
    `${run.pagesPerSecond.toFixed(1).padStart(8)} pages/s`,
    `${run.megabytesPerSecond.toFixed(1).padStart(7)} MB/s`,
    `${run.cpuMsPerPage.toFixed(2).padStart(8)} cpu ms/page`,
    `${Math.round(run.peakMb)} MB peak (${Math.round(run.baseMb)} with the pages loaded)`,
  ].join('  ');

const shares = (rows) =>
  rows.map(
    ({ name, ms, share }) =>
      `    ${(share * 100).toFixed(1).padStart(5)} %  ${ms.toFixed(0).padStart(6)} ms  ${name}`,
  );

const stageLines = ({ modules, functions }, top) => [
  '  self time by module',
  ...shares(modules.filter(({ share }) => share > 0.002)),
  '  self time by function',
  ...shares(functions.slice(0, top)),
];

const measureSet = async (pages, flags) => {
  const job = { pages, corpus: flags.corpus, passes: Number(flags.passes), profile: false };
  const parse = await runContender({ ...job, contender: 'cheerio-slim' });
  const contender = flags.generic ? 'kliping-generic' : 'kliping';
  const ours = await runContender({ ...job, contender, profile: flags.stages });
  return {
    pages,
    count: ours.pages,
    ours,
    parse,
    ratio: ours.msPerPage / parse.msPerPage,
    cpuRatio: ours.cpuMsPerPage / parse.cpuMsPerPage,
  };
};

const printSet = ({ pages, count, ours, parse, ratio, cpuRatio }, flags) => {
  console.log(`${pages}, ${count} pages, ${flags.passes} passes after a warm-up, median`);
  console.log(speedLine('kliping, all of it', ours));
  console.log(speedLine('cheerio/slim, parse', parse));
  console.log(
    `  time of ours / bare parse: ${ratio.toFixed(2)} (by processor time ${cpuRatio.toFixed(2)})`,
  );
  if (ours.threw + ours.timedOut > 0) {
    console.log(`  FAILED: ${ours.threw} pages threw, ${ours.timedOut} timed out`);
  }
  if (ours.profile) console.log(stageLines(ours.profile, Number(flags.top)).join('\n'));
};

const withoutPages = ({ judged, ...run }) => run;

const main = async () => {
  const { values: flags } = parseArgs({ options });
  if (flags.help) return console.log(help);
  const dist = resolve(flags.dist ?? join(root, 'dist', 'index.js'));
  if (!existsSync(dist)) throw new Error(`${dist} is missing: npm run build, or --dist FILE`);
  process.env.KLIPING_DIST = dist;
  const present = flags.pages.filter((pages) => readBenchPages({ ...flags, pages }).length > 0);
  const head = `${contenderVersion('kliping')} beside ${contenderVersion('cheerio-slim')}; ${machineLine()}`;
  if (!flags.json) console.log(head);
  const results = [];
  for (const pages of present) {
    const result = await measureSet(pages, flags);
    results.push({ ...result, ours: withoutPages(result.ours), parse: withoutPages(result.parse) });
    if (!flags.json) printSet(result, flags);
  }
  if (flags.json) return console.log(JSON.stringify({ head, results }, null, 1));
  for (const pages of flags.pages.filter((name) => !present.includes(name))) {
    console.log(
      `${pages}: skipped, no pages (${pages === 'corpus' ? (flags.corpus ?? corpusFolder) : 'fixtures/'})`,
    );
  }
};

await main();
