/** Runs a contender in a process of its own, on one core, and ends it where a page hangs. */
import { fork, spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './scores.js';

const worker = join(dirname(fileURLToPath(import.meta.url)), 'contest-worker.js');
const pageTimeoutMs = 20_000;

const canPin = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
/** Whether the contenders are held to one core (taskset), or only to one thread. */
export const pinned = canPin;

const pin = (child) => {
  if (canPin) spawnSync('taskset', ['-acp', String(cpus().length - 1), String(child.pid)]);
};

/** One process from start to end; resolves to why it ended: `done`, `crashed`, or a page's number. */
const runOnce = (job, on) =>
  new Promise((resolve) => {
    const child = fork(worker, [JSON.stringify(job)], {
      execArgv: ['--expose-gc', '--max-old-space-size=4096'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    pin(child);
    let timer;
    let hung = null;
    let ended = false;
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr = (stderr + chunk).slice(-2000);
    });
    child.on('message', (message) => {
      clearTimeout(timer);
      if (message.type === 'page') {
        timer = setTimeout(() => {
          hung = message.at;
          child.kill('SIGKILL');
        }, pageTimeoutMs);
      }
      if (message.type === 'done') ended = true;
      on(message);
    });
    child.on('exit', () => {
      clearTimeout(timer);
      resolve({ ended, hung, stderr });
    });
  });

const emptyRun = () => ({ judged: [], passes: [], hung: [], profile: null });

/** Runs until done; a page that hangs is skipped from then on and counts as an empty answer. */
export const runContender = async (job) => {
  const run = emptyRun();
  const on = (message) => {
    if (message.type === 'ready') Object.assign(run, message);
    if (message.type === 'judged') run.judged[message.at] = message;
    if (message.type === 'pass') run.passes.push(message);
    if (message.type === 'profile') run.profile = message.profile;
    if (message.type === 'done') Object.assign(run, message);
  };
  for (;;) {
    const from = run.judged.length;
    const { ended, hung, stderr } = await runOnce({ ...job, from, skip: run.hung }, on);
    if (ended) return summary(job, run);
    if (hung === null) throw new Error(`${job.contender} ended early: ${stderr}`);
    run.hung.push(hung);
    run.judged[hung] = { at: hung, error: 'time-out', empty: true };
  }
};

/** The medians of the passes and the failures of a run. */
const summary = (
  job,
  { judged, passes, timed, megabytes, hung, baseMb, peakMb, profile, count },
) => {
  const seconds = (median(passes.map(({ ms }) => ms)) ?? Number.NaN) / 1000;
  return {
    contender: job.contender,
    pages: count,
    pagesPerSecond: timed / seconds,
    megabytesPerSecond: megabytes / seconds,
    msPerPage: (seconds * 1000) / timed,
    cpuMsPerPage: median(passes.map(({ cpuMs }) => cpuMs)) / timed,
    threw: judged.filter(({ error }) => error !== null && error !== 'time-out').length,
    timedOut: hung.length,
    empty: judged.filter(({ empty, error }) => empty && error === null).length,
    baseMb,
    peakMb,
    profile,
    judged,
  };
};
