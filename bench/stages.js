/** Where the time goes: self time of a profiled pass by module, from V8's own profiler. */
import { Session } from 'node:inspector/promises';

const groupOf = (url) => {
  const own = /\/dist\/(.+)\.js$/.exec(url);
  const library = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url);
  if (library) return `library ${library[1]}`;
  if (own) return own[1];
  return url.startsWith('node:') ? 'node' : url === '' ? 'engine' : 'bench';
};

const nameOf = ({ functionName, url, lineNumber }) =>
  url === ''
    ? functionName
    : `${groupOf(url)}: ${functionName || '(anonymous)'} line ${lineNumber + 1}`;

const ranked = (totals, whole) =>
  [...totals]
    .map(([name, micros]) => ({ name, ms: micros / 1000, share: micros / whole }))
    .sort((a, b) => b.ms - a.ms);

const add = (totals, key, micros) => totals.set(key, (totals.get(key) ?? 0) + micros);

/** Runs a pass under the profiler: `{ modules, functions }`, each `{ name, ms, share }`, largest first. */
export const profilePass = async (pass) => {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await pass();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const frames = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
  const modules = new Map();
  const functions = new Map();
  for (const [at, id] of profile.samples.entries()) {
    const frame = frames.get(id);
    if (frame.functionName === '(idle)') continue;
    const micros = profile.timeDeltas[at];
    const label = frame.url === '' ? frame.functionName || 'engine' : groupOf(frame.url);
    add(modules, label, micros);
    add(functions, nameOf(frame), micros);
  }
  const whole = [...modules.values()].reduce((sum, micros) => sum + micros, 0);
  return {
    modules: ranked(modules, whole),
    functions: ranked(functions, whole).slice(0, 60),
  };
};
