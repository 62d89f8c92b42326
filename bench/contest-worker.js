/**
 * One contender in a process of its own, told what to do in `process.argv[2]` (JSON):
 * `{ contender, pages, corpus, passes, from, skip, profile }`. Tells its parent `{ page }` before each
 * page of the first pass (so that a hang has a name) and what came of it, then `{ pass }` per pass.
 */
import { performance } from 'node:perf_hooks';
import { loadContender } from './contenders.js';
import { decodePage } from './decode.js';
import { emptyArticle, measurePage } from './measure.js';
import { readBenchPages } from './pages.js';
import { profilePass } from './stages.js';

const job = JSON.parse(process.argv[2]);
const tell = (message) => new Promise((done) => process.send(message, done));

const { extract, answer } = await loadContender(job.contender);
const pages = readBenchPages(job).map((page) => ({ ...page, html: decodePage(page.body) }));
const baseRss = process.memoryUsage.rss();

const tryPage = async (page) => {
  try {
    return { result: answer(await extract(page)), error: null };
  } catch (cause) {
    return { result: null, error: String(cause?.message ?? cause).slice(0, 200) };
  }
};

/** The first pass: warms up, finds the pages that fail, and scores where there is a truth. */
const judge = async () => {
  for (const [at, page] of pages.entries()) {
    if (at < job.from || job.skip.includes(at)) continue;
    await tell({ type: 'page', at });
    const { result, error } = await tryPage(page);
    const measured = page.truth && measurePage(page, { ...emptyArticle, ...result });
    await tell({ type: 'judged', at, error, empty: result === null, measured });
  }
};

const timed = pages.filter((_, at) => !job.skip.includes(at));
const megabytes = timed.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0) / 1e6;

const pass = async () => {
  for (const page of timed) {
    try {
      await extract(page);
    } catch {
      // Counted in the first pass; its time counts here.
    }
  }
};

/** A few pages are read again and again, or the compiler would be measured instead of its code. */
const enoughMs = 1000;

const passMs = async () => {
  const start = performance.now();
  await pass();
  return performance.now() - start;
};

/** Runs until warm; gives how often a timed pass repeats the pages. */
const warmUp = async () => {
  let spent = judgedMs;
  let last = judgedMs;
  while (spent < 2 * enoughMs) {
    last = await passMs();
    spent += last;
  }
  return Math.max(1, Math.ceil(enoughMs / last));
};

const time = async (repeats) => {
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  let ms = 0;
  for (let at = 0; at < repeats; at += 1) ms += await passMs();
  const used = process.cpuUsage(cpu);
  const cpuMs = (used.user + used.system) / 1000;
  await tell({ type: 'pass', ms: ms / repeats, cpuMs: cpuMs / repeats });
};

await tell({ type: 'ready', count: pages.length, timed: timed.length, megabytes });
const judgingSince = performance.now();
await judge();
const judgedMs = performance.now() - judgingSince;
await tell({ type: 'timing' });
const repeats = timed.length === 0 ? 1 : await warmUp();
for (let at = 0; at < job.passes; at += 1) await time(repeats);
const peakMb = process.resourceUsage().maxRSS / 1024;
if (job.profile) await tell({ type: 'profile', profile: await profilePass(pass) });
await tell({ type: 'done', baseMb: baseRss / 1e6, peakMb });
process.disconnect();
