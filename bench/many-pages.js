/**
 * An archive in, JSON lines out, by the program itself: two cores beside one, MB/s of HTML, peak memory, and whether
 * memory is flat. Usage: `node bench/many-pages.js --help`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { root } from './corpus.js';
import { machine } from './machine.js';
import { madePage, warcRecord } from './made-pages.js';
import { readBenchPages } from './pages.js';
import { median } from './scores.js';

const help = `node bench/many-pages.js [flags]   (npm run build first)
  --megabytes N     HTML in the archive (1000)
  --count N         pages in place of --megabytes
  --pages NAME      made: made up, some 30 kB each; corpus: those of the corpus over and over (made)
  --passes N        runs of each, median taken (3)
  --workers LIST    ways to run, parted by commas (0,auto: one core without threads, all cores)
  --plain           the archive is not packed
  --folder FOLDER   where the archive is put, and taken away again (the system's)
  --json            the figures as JSON
  --dist FILE       another build's index.js`;

const options = {
  megabytes: { type: 'string', default: '1000' },
  count: { type: 'string' },
  pages: { type: 'string', default: 'made' },
  passes: { type: 'string', default: '3' },
  workers: { type: 'string', default: '0,auto' },
  plain: { type: 'boolean', default: false },
  folder: { type: 'string', default: tmpdir() },
  json: { type: 'boolean', default: false },
  dist: { type: 'string', default: join(root, 'dist', 'index.js') },
  help: { type: 'boolean' },
};

/** What is aimed at. */
const goals = { speedUp: 1.85, peakMb: 400, growth: 0.05 };

const canPin = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** Bodies of pages, without end. */
function* bodiesOf({ pages, corpus }) {
  if (pages === 'made') for (let i = 0; ; i += 1) yield madePage(i).body;
  const known = readBenchPages({ pages, corpus });
  if (known.length === 0) throw new Error(`no ${pages} pages; give --pages made`);
  for (;;) for (const { body } of known) yield body;
}

const writeArchive = async (path, flags) => {
  const out = createWriteStream(path);
  const most = flags.count ? Number.POSITIVE_INFINITY : Number(flags.megabytes) * 1e6;
  let [count, bytes] = [0, 0];
  for (const body of bodiesOf(flags)) {
    if (bytes >= most || count >= Number(flags.count ?? Number.POSITIVE_INFINITY)) break;
    const record = warcRecord(count, body);
    count += 1;
    bytes += body.length;
    if (!out.write(flags.plain ? record : gzipSync(record, { level: 1 }))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return { count, megabytes: bytes / 1e6 };
};

/** Written to descriptor 3 when the program ends. */
const onExit = `data:text/javascript,import{writeSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();writeSync(3,JSON.stringify({peakMb:maxRSS/1024,cpu:(userCPUTime+systemCPUTime)/1e6}))})`;

const residentMb = (pid) => {
  const status = `/proc/${pid}/status`;
  const kb = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'latin1'))?.[1]
    : undefined;
  return kb === undefined ? undefined : Number(kb) / 1024;
};

/** The mean of a tenth of the samples, 1 to 10. */
const decile = (samples, number) => {
  const part = samples.slice(
    Math.floor(((number - 1) * samples.length) / 10),
    Math.ceil((number * samples.length) / 10),
  );
  return part.reduce((sum, value) => sum + value, 0) / part.length;
};

/** One run of the program over the archive; one core where `workers` is 0. */
const runOnce = async ({ path, workers, main }) => {
  const args = ['--import', onExit, main, 'extract', path, '--workers', workers, '--quiet'];
  const pinned =
    canPin && workers === '0' ? ['taskset', '-c', '0', process.execPath] : [process.execPath];
  const start = performance.now();
  const child = spawn(pinned[0], [...pinned.slice(1), ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const samples = [];
  const timer = setInterval(() => {
    const mb = residentMb(child.pid);
    if (mb !== undefined) samples.push(mb);
  }, 100);
  let told = '';
  child.stdio[3].setEncoding('utf8').on('data', (text) => {
    told += text;
  });
  const [code] = await once(child, 'close');
  clearInterval(timer);
  if (code !== 0) throw new Error(`--workers ${workers} ended with ${code}`);
  const growth = samples.length < 20 ? undefined : decile(samples, 10) / decile(samples, 2) - 1;
  return { seconds: (performance.now() - start) / 1e3, growth, ...JSON.parse(told) };
};

const measure = async (job, passes) => {
  const runs = [];
  for (let i = 0; i < passes; i += 1) runs.push(await runOnce(job));
  const of = (read) => median(runs.map(read).filter((value) => value !== undefined));
  return {
    workers: job.workers,
    seconds: of(({ seconds }) => seconds),
    cpu: of(({ cpu }) => cpu),
    peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)),
    growth: of(({ growth }) => growth),
  };
};

const line = ({ workers, seconds, cpu, peakMb, growth }, { count, megabytes }) =>
  [
    `  --workers ${workers}`.padEnd(18),
    `${seconds.toFixed(1).padStart(7)} s`,
    `${(count / seconds).toFixed(1).padStart(8)} pages/s`,
    `${(megabytes / seconds).toFixed(1).padStart(7)} MB/s`,
    `${((cpu * 1e3) / count).toFixed(2).padStart(8)} cpu ms/page`,
    `${Math.round(peakMb).toString().padStart(5)} MB peak`,
    growth === undefined || growth === null
      ? ''
      : `last tenth ${growth < 0 ? '' : '+'}${(growth * 100).toFixed(1)} % over the second`,
  ].join('  ');

const printGoals = (results, { megabytes }) => {
  const [one] = results.filter(({ workers }) => workers === '0');
  for (const run of results.filter((result) => result !== one)) {
    if (one !== undefined) {
      const best = (availableParallelism() * one.cpu) / run.cpu;
      console.log(
        `  --workers ${run.workers} beside one core: ${(one.seconds / run.seconds).toFixed(2)} x; ${best.toFixed(2)} x by processor time, were all cores ours (goal ${goals.speedUp} on two cores)`,
      );
    }
    console.log(
      `  peak ${Math.round(run.peakMb)} MB for ${Math.round(megabytes)} MB in (goal ${goals.peakMb}); memory within ${goals.growth * 100} %: ${Math.abs(run.growth ?? 0) <= goals.growth ? 'yes' : 'no'}`,
    );
  }
};

const main = async () => {
  const { values: flags } = parseArgs({ options });
  if (flags.help) return console.log(help);
  const main = join(dirname(resolve(flags.dist)), 'cli', 'main.js');
  if (!existsSync(main)) throw new Error(`${main} is missing: npm run build, or --dist FILE`);
  const folder = mkdtempSync(join(flags.folder, 'kliping-many-'));
  try {
    const path = join(folder, flags.plain ? 'pages.warc' : 'pages.warc.gz');
    const archive = await writeArchive(path, flags);
    const results = [];
    for (const workers of flags.workers.split(','))
      results.push(await measure({ path, workers, main }, Number(flags.passes)));
    if (flags.json) return console.log(JSON.stringify({ machine: machine(), archive, results }));
    console.log(`${machine()}; load ${loadavg()[0]?.toFixed(1)}`);
    console.log(
      `${archive.count} pages (${flags.pages}), ${Math.round(archive.megabytes)} MB of HTML in ${Math.round(statSync(path).size / 1e6)} MB of archive, ${flags.passes} passes, median; --workers 0 held to one core`,
    );
    for (const result of results) console.log(line(result, archive));
    printGoals(results, archive);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

await main();
