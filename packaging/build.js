/** What stands in dist/: `node packaging/build.js [FOLDER]`. Compiled, then the files that programs start from bundled. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Every module with its types. Errors of types are printed and leave the exit status at 1; the modules are emitted all
 * the same.
 */
const compile = (folder) => {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const project = join(root, 'tsconfig.build.json');
  const args = [join(typescript, 'bin', 'tsc'), '-p', project, '--outDir', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  });
  process.stderr.write(`${stdout}${stderr}`);
  if (!existsSync(join(folder, 'cli', 'main.js'))) throw new Error(`${folder}: nothing compiled`);
  return status;
};

const folder = resolve(process.argv[2] ?? join(root, 'dist'));
rmSync(folder, { recursive: true, force: true });
process.exitCode = compile(folder);
await bundle(folder);
