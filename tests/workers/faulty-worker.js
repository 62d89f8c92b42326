/** A thread's file for tests: it reads pages as the real one does, and does to itself what a page's words tell. */
import { parentPort } from 'node:worker_threads';
import readPage from '../../dist/workers/page-worker.js';

const wordOf = ({ body }) => {
  const text = typeof body === 'string' ? body : Buffer.from(body).toString('latin1', 0, 200);
  return /do:(\w+)/.exec(text)?.[1];
};

const hang = () => {
  for (;;);
};

const hangInPattern = () => /^(?:a|a)*b$/.test('a'.repeat(60));

const fillMemory = () => {
  const held = [];
  for (;;) held.push(Array.from({ length: 1_000 }, () => ({ text: `${Math.random()}` })));
};

const throwLater = () =>
  new Promise(() => {
    setTimeout(() => {
      throw new Error('nobody awaited this');
    });
  });

const doings = {
  hang,
  hangInPattern,
  fillMemory,
  throwLater,
  exit: () => process.exit(3),
  neverAnswer: () => new Promise(() => setInterval(() => undefined, 1_000)),
};

export default async (task) => {
  const doing = doings[wordOf(task.page)];
  if (doing === undefined) return readPage(task);
  parentPort.postMessage({ begun: task.id });
  await doing();
  return readPage(task);
};
