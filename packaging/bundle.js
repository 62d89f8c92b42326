/**
 * Bundles the files that programs start from. Node finds, reads and links some 350 files for one page otherwise, which
 * takes longer than reading the page.
 *
 * Every other module stays where it was compiled to, beside its types, for measures and tests that look at one part.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { noticesOf } from './notices.js';

/** Replaced by their bundles. Code that looks for a file beside it names the folder: `../publishers/`. */
const doors = ['cli/main.js', 'workers/page-worker.js', 'index.js', 'schema.js'];

/** What one page needs: one file, found and read once. */
const pageRoots = ['cli/run-extract.js', 'flow/read-page.js'];
/** What has a start of its own that is not to wait for the readers of pages. */
const lightRoots = [
  'run-fetch',
  'run-robots',
  'run-dedupe',
  'run-coverage',
  'publishers-command',
].map((name) => `cli/${name}.js`);

/**
 * Libraries for every page. The others are loaded from node_modules when they are needed: some have binaries or start
 * threads on their own files, and those that speak to the network can be mended without a release of this package.
 */
const bundled =
  /^(?:boolbase|cheerio(?:-select)?|commander|css-(?:select|what)|dom(?:elementtype|handler|utils|-serializer)|entities|htmlparser2|luxon|nth-check|p-limit|yocto-queue)(?:\/|$)/;

/**
 * Commander loads Node's modules for child processes and sockets, for commands that are programs of their own. There are
 * none.
 */
const isUnused = (name, importer) =>
  name === 'node:child_process' && /[\\/]commander[\\/]/.test(importer ?? '');

const nothing = {
  name: 'nothing-for-what-is-unused',
  resolveId: (name, importer) => (isUnused(name, importer) ? { id: '\0nothing' } : null),
  load: (id) => (id === '\0nothing' ? 'export {}' : null),
};

const isOutside = (name, importer) =>
  !/^[./\0]|^[a-z]:/i.test(name) && !bundled.test(name) && !isUnused(name, importer);

/** All modules that one of the roots loads, not counting what it imports on demand. */
const closureOf = (roots, modules) => {
  const found = new Set();
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
};

/** Names the file of a module; null leaves it to the bundler. */
const fileNames = (folder) => {
  const within = (paths) => paths.map((path) => join(folder, path));
  const main = join(folder, 'cli', 'main.js');
  let sets;
  return (id, modules) => {
    // It awaits the command: what a command imports must not be in its file, or each would wait for the other.
    if (id === main) return null;
    sets ??= [['cli/main.js'], lightRoots, pageRoots].map((roots) =>
      closureOf(within(roots), modules),
    );
    const [start, light, page] = sets.map((set) => set.has(id));
    if (start) return page ? 'start' : 'commands';
    if (!page) return null;
    return light ? 'run' : 'page';
  };
};

/** Bundles the doors of a compiled folder in place. */
export const bundle = async (folder) => {
  const input = Object.fromEntries(
    doors.map((door) => [door.replace(/\.js$/, ''), join(folder, door)]),
  );
  const build = await rolldown({
    input,
    platform: 'node',
    external: isOutside,
    plugins: [nothing],
    preserveEntrySignatures: 'allow-extension',
    // What is imported on demand in one place may be needed at once in another.
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await build.write({
    dir: folder,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    comments: false,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'by root', name: fileNames(folder) }],
    },
  });
  await build.close();
  writeFileSync(
    join(folder, 'THIRD-PARTY.txt'),
    noticesOf(output.flatMap((file) => file.moduleIds ?? [])),
  );
};
