/** Cold start: how long one process takes from nothing to its answer, beside the peers' smallest scripts. Median of 11. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { contenderVersion, peerNames } from './contenders.js';
import { root } from './corpus.js';
import { machine } from './machine.js';
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

/** What waits for a busy machine is no start-up: processor time is told beside. */
const childCpuMs = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>{const{user,system}=process.cpuUsage();writeSync(3,String((user+system)/1e3))})`;

const runOnce = (args) => {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--import', childCpuMs, ...args],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { ms, cpuMs: Number(output[3]) };
};

const measure = (args, runs) => {
  runOnce(args);
  const all = Array.from({ length: runs }, () => runOnce(args));
  return { ms: median(all.map(({ ms }) => ms)), cpuMs: median(all.map(({ cpuMs }) => cpuMs)) };
};

const over = (value, bare) => (value === bare ? '' : `(+${Math.round(value - bare)})`).padEnd(9);

const line = (args, { ms, cpuMs }, bare) =>
  `  ${ms.toFixed(0).padStart(5)} ${over(ms, bare.ms)} cpu ${cpuMs.toFixed(0).padStart(5)} ${over(cpuMs, bare.cpuMs)} node ${args.join(' ')}`;

const main = () => {
  const { values: flags } = parseArgs({ options });
  if (flags.help) return console.log(help);
  if (!existsSync(join(root, 'dist'))) throw new Error('dist is missing: npm run build');
  const page = flags.page ?? firstFixture();
  const peers = peerNames.filter((name) => contenderVersion(name) !== undefined);
  const commands = [
    ['bin/kliping.js', '--help'],
    ...(page === undefined ? [] : [['bin/kliping.js', 'extract', page]]),
    ...(page === undefined ? [] : peers.map((name) => ['bench/cold-peer.js', name, page])),
  ];
  const bare = measure(['-e', '0'], Number(flags.runs));
  console.log(machine());
  console.log(`median of ${flags.runs}, ms (over bare node; goal of extract: 250)`);
  console.log(line(['-e', '0'], bare, bare));
  for (const args of commands) console.log(line(args, measure(args, Number(flags.runs)), bare));
  if (page === undefined) console.log('  extract: skipped, no page in fixtures/');
};

main();
