/**
 * Before all tests: dist/ is what the sources make, because tests/cli runs the built program.
 * Type errors do not stop it: they are the type check's to tell, and the program is emitted all the same.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const at = (...parts) => join(root, ...parts);
const changedMs = (path) => statSync(path).mtimeMs;

/** When the sources last changed; a folder's time tells of files that were taken away. */
const newestSource = () => {
  const inside = ['src', 'packaging'].flatMap((folder) => [
    at(folder),
    ...readdirSync(at(folder), { recursive: true }).map((name) => at(folder, name)),
  ]);
  return Math.max(...[at('tsconfig.build.json'), ...inside].map(changedMs));
};

const isFresh = () => {
  const built = at('dist', 'THIRD-PARTY.txt');
  return existsSync(built) && changedMs(built) > newestSource();
};

const emit = (folder) => {
  const args = [at('packaging', 'build.js'), folder];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (!existsSync(join(folder, 'THIRD-PARTY.txt')))
    throw new Error(`dist/ could not be built: ${stdout}${stderr}`);
};

/** Built beside and put in place at once: another run may be using dist/ just now. */
const build = () => {
  const fresh = at(`dist.new-${process.pid}`);
  const stale = at(`dist.old-${process.pid}`);
  try {
    emit(fresh);
    if (existsSync(at('dist'))) renameSync(at('dist'), stale);
    renameSync(fresh, at('dist'));
  } finally {
    for (const folder of [fresh, stale]) rmSync(folder, { recursive: true, force: true });
  }
};

export default () => {
  if (!isFresh()) build();
};
