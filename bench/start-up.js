/** Cold start: how long one process takes from nothing to its answer. Median of 11. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { root } from './corpus.js';
import { median } from './scores.js';

const help = `node bench/start-up.js [flags]   (npm run build first)
  --runs N      runs of each, median taken (11)
  --page FILE   the page to extract (the first of fixtures/)`;

const options = {
  runs: { type: 'string', default: '11' },
  page: { type: 'string' },
  help: { type: 'boolean' },
};

const firstFixture = () =>
  readdirSync(join(root, 'fixtures'), { recursive: true })
    .filter((path) => /\.html?(\.gz)?$/.test(path))
    .sort()
    .map((path) => join('fixtures', path))[0];

const runOnce = (args) => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return ms;
};

const measure = (args, runs) => {
  runOnce(args);
  return median(Array.from({ length: runs }, () => runOnce(args)));
};

const main = () => {
  const { values: flags } = parseArgs({ options });
  if (flags.help) return console.log(help);
  if (!existsSync(join(root, 'dist'))) throw new Error('dist is missing: npm run build');
  const page = flags.page ?? firstFixture();
  const commands = [
    ['-e', '0'],
    ['bin/kliping.js', '--help'],
    ...(page === undefined ? [] : [['bin/kliping.js', 'extract', page]]),
  ];
  const bare = measure(commands[0], Number(flags.runs));
  console.log(`node ${process.version}, median of ${flags.runs}, ms (over bare node)`);
  for (const args of commands) {
    const ms = args === commands[0] ? bare : measure(args, Number(flags.runs));
    const over = ms === bare ? '' : `  (+${Math.round(ms - bare)})`;
    console.log(`  ${ms.toFixed(0).padStart(5)}${over.padEnd(9)}  node ${args.join(' ')}`);
  }
  if (page === undefined) console.log('  extract: skipped, no page in fixtures/');
};

main();
