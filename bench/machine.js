/** What the figures were measured on. */
import { cpus, totalmem } from 'node:os';
import { pinned } from './contest.js';

/** `Xeon ..., 2 cores, 8 GB, node v20.20.2`. */
export const machine = () => {
  const cores = cpus();
  const memory = `${Math.round(totalmem() / 1e9)} GB`;
  return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${memory}, node ${process.version}`;
};

/** The same with what a contender is held to. */
export const machineLine = () =>
  `${machine()}, ${pinned ? 'one core (taskset)' : 'one thread (taskset not found)'}`;
