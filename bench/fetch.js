/**
 * Pages per second of the fetcher, all its layers and no pace, beside plain undici in a loop of the same width.
 * Usage: `node bench/fetch.js --help`.
 */
import { fork } from 'node:child_process';
import { once, setMaxListeners } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Agent, request } from 'undici';
import { root } from './corpus.js';
import { machine } from './machine.js';
import { median } from './scores.js';

const help = `node bench/fetch.js [flags]   (npm run build first)
  --pages N     pages of each pass (5000)
  --passes N    passes of each after a warm-up, taken in turn, median taken (3)
  --width N     requests at once (16)
  --bytes N     size of the page (50000)
  --dist FOLDER another build`;

const options = {
  pages: { type: 'string', default: '5000' },
  passes: { type: 'string', default: '3' },
  width: { type: 'string', default: '16' },
  bytes: { type: 'string', default: '50000' },
  dist: { type: 'string' },
  help: { type: 'boolean' },
};

/** The least share of plain undici's pages per second that is aimed at. */
const goal = 0.8;

const plain = () => {
  const dispatcher = new Agent();
  const get = async (address) => {
    const { body } = await request(address, { dispatcher });
    return (await body.arrayBuffer()).byteLength;
  };
  return { get, close: () => dispatcher.destroy() };
};

const ours = async (dist, { width, robots }) => {
  const file = pathToFileURL(join(dist, 'fetch', 'create-fetcher.js'));
  const { createFetcher } = await import(file);
  const fetcher = await createFetcher({
    userAgent: 'kliping-bench',
    timeoutMs: 30_000,
    maxBytes: 20_000_000,
    concurrency: width,
    perHost: width,
    delayMs: 0,
    maxPauseMs: 0,
    retries: 3,
    allowPrivate: true,
    allowDowngrade: false,
    robots,
    cookies: false,
    now: () => new Date(),
  });
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  const get = async (address) => (await fetcher.fetchResource(address, { signal })).body.byteLength;
  return { get, close: () => fetcher.close() };
};

/** Asks for so many pages, `width` at once; wall-clock and processor seconds. */
const pass = async ({ get }, { base, pages, width, pageBytes }) => {
  const cpuStart = process.cpuUsage();
  const start = performance.now();
  let asked = 0;
  const loop = async () => {
    while (asked < pages) {
      asked += 1;
      const came = await get(`${base}/page/${asked}`);
      if (came !== pageBytes) throw new Error(`${came} of ${pageBytes} bytes came`);
    }
  };
  await Promise.all(Array.from({ length: width }, loop));
  const { user, system } = process.cpuUsage(cpuStart);
  return { seconds: (performance.now() - start) / 1_000, cpu: (user + system) / 1e6 };
};

const measure = async (contenders, job, passes) => {
  const results = contenders.map(() => []);
  for (const { client } of contenders) await pass(client, { ...job, pages: job.pages / 5 });
  // In turn: what else the machine does meets all of them.
  for (let i = 0; i < passes; i += 1)
    for (const [at, { client }] of contenders.entries()) results[at].push(await pass(client, job));
  return results.map((runs, at) => ({
    name: contenders[at].name,
    pagesPerSecond: job.pages / median(runs.map(({ seconds }) => seconds)),
    cpuMsPerPage: (median(runs.map(({ cpu }) => cpu)) * 1_000) / job.pages,
  }));
};

const line = ({ name, pagesPerSecond, cpuMsPerPage }, base) => {
  const ratio = pagesPerSecond / base.pagesPerSecond;
  const cpuRatio = base.cpuMsPerPage / cpuMsPerPage;
  return [
    name.padEnd(30),
    `${pagesPerSecond.toFixed(0).padStart(7)} pages/s`,
    `${cpuMsPerPage.toFixed(3).padStart(8)} cpu ms/page`,
    `ratio ${ratio.toFixed(2)} (by processor time ${cpuRatio.toFixed(2)})`,
  ].join('  ');
};

const undiciVersion = () => {
  const file = fileURLToPath(new URL('../node_modules/undici/package.json', import.meta.url));
  return JSON.parse(readFileSync(file, 'utf8')).version;
};

const main = async () => {
  const { values: flags } = parseArgs({ options });
  if (flags.help) return console.log(help);
  const dist = resolve(flags.dist ?? join(root, 'dist'));
  if (!existsSync(dist)) throw new Error(`${dist} is missing: npm run build, or --dist FOLDER`);
  const [pages, passes, width, bytes] = ['pages', 'passes', 'width', 'bytes'].map((name) =>
    Number(flags[name]),
  );
  const server = fork(fileURLToPath(new URL('fetch-server.js', import.meta.url)), [String(bytes)]);
  const [{ port, pageBytes }] = await once(server, 'message');
  const contenders = [
    { name: 'plain undici', client: plain() },
    { name: 'kliping, robots.txt ignored', client: await ours(dist, { width, robots: 'ignore' }) },
    { name: 'kliping, robots.txt obeyed', client: await ours(dist, { width, robots: 'obey' }) },
  ];
  const job = { base: `http://127.0.0.1:${port}`, pages, width, pageBytes };
  const results = await measure(contenders, job, passes);
  console.log(`undici ${undiciVersion()}; ${machine()}`);
  console.log(
    `${pages} pages of ${bytes} bytes, ${width} at once, ${passes} passes in turn, median`,
  );
  for (const result of results) console.log(`  ${line(result, results[0])}`);
  console.log(`  goal: a ratio of at least ${goal}`);
  for (const { client } of contenders) await client.close();
  server.disconnect();
};

await main();
