/** The files of src/: how they are named, who needs them, what they give away. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const filesBelow = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'));

interface Import {
  /** Path of the imported file from the top of the project. */
  readonly path: string;
  readonly names: readonly string[];
  /** Whether it goes when the program is built. */
  readonly isType: boolean;
}

const statement = /\b(import|export)\s+(type\s+)?(?:\{([^}]*)\}|\*[^'"]*)\s*from\s*'(\.[^']+)'/g;
const onDemand =
  /(?:const\s+\{([^}]*)\}\s*=\s*)?(?:\(?\bawait\s+)?\bimport\('(\.[^']+)'\)(?:\)\.(\w+))?/g;

const namesIn = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const plain = (name: string): string =>
  (name.replace(/^type\s+/, '').split(/\s+as\s+|:/)[0] ?? '').trim();

const importsOf = (file: string): Import[] => {
  const text = read(file);
  const pathOf = (path: string) => posix.join(posix.dirname(file), path);
  const fixed = [...text.matchAll(statement)].map(([, , type, list, path = '']) => {
    const names = namesIn(list);
    const isType =
      type !== undefined || (names.length > 0 && names.every((name) => /^type\s/.test(name)));
    return { path: pathOf(path), names: names.map(plain), isType };
  });
  const later = [...text.matchAll(onDemand)].map(([, list, path = '', member]) => ({
    path: pathOf(path),
    names: [...namesIn(list).map(plain), ...(member === undefined ? [] : [member])],
    isType: false,
  }));
  return [...fixed, ...later];
};

const files = filesBelow('src');
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** Files that the world starts from, or that are looked up by name. */
const isDoor = (file: string): boolean =>
  ['src/index.ts', 'src/cli/main.ts', 'src/schema.ts'].includes(file) ||
  // The catalog loads a publisher by its domain.
  /^src\/publishers\/[^/]+\.[a-z]+\.ts$/.test(file) ||
  // The pool starts a thread on a file.
  /^src\/workers\/.*worker\.ts$/.test(file);

describe('files', () => {
  test('are named in kebab case; a publisher is named for its domain', () => {
    const name = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)\.ts$/;
    const odd = files.filter((file) => !name.test(posix.basename(file)) && !isDoor(file));
    expect(odd).toEqual([]);
  });

  test('are never a drawer', () => {
    const drawer = /(?:^|[/-])(?:utils?|helpers?|common|base|misc|manager)(?:[./-]|$)/;
    expect(files.filter((file) => drawer.test(file))).toEqual([]);
  });

  test('are imported by another', () => {
    const imported = new Set([...imports.values()].flat().map(({ path }) => path));
    expect(files.filter((file) => !imported.has(file) && !isDoor(file))).toEqual([]);
  });

  test('import files that are there', () => {
    const missing = [...imports].flatMap(([file, all]) =>
      all.filter(({ path }) => !files.includes(path)).map(({ path }) => `${file}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  test('do not import the door', () => {
    const wrong = [...imports].filter(([, all]) => all.some(({ path }) => path === 'src/index.ts'));
    expect(wrong.map(([file]) => file)).toEqual([]);
  });
});

/** The first way back to a file along imports that stay when the program is built. */
const cycleFrom = (start: string): string[] | undefined => {
  const seen = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | undefined => {
    for (const { path, isType } of imports.get(file) ?? []) {
      if (isType) continue;
      if (path === start) return [...way, path];
      if (seen.has(path)) continue;
      seen.add(path);
      const found = walk(path, [...way, path]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
};

test('no file needs itself, by whatever way', () => {
  expect(files.flatMap((file) => cycleFrom(file)?.join(' > ') ?? [])).toEqual([]);
});

/** What is exported for others than src/, and why. */
const exportedFor: Readonly<Record<string, string>> = {
  'src/dom/page-state.ts findStateText':
    'for an outlet with a field that stands in its state alone',
  'src/output/formats.ts formatNames': 'its type is used; tests go through all formats',
  'src/read/body-blocks.ts paragraphsOf': 'tests hold the blocks against the body',
};

const declared = /^export\s+(?:async\s+)?(?:const|function\*?|class)\s+(\w+)/gm;

test('what a file exports is imported by another', () => {
  const used = new Set(
    [...imports.values()]
      .flat()
      .flatMap(({ path, names }) => names.map((name) => `${path} ${name}`)),
  );
  const unused = files
    .filter((file) => !isDoor(file))
    .flatMap((file) => [...read(file).matchAll(declared)].map(([, name]) => `${file} ${name}`))
    .filter((name) => !used.has(name) && !Object.hasOwn(exportedFor, name));
  expect(unused).toEqual([]);
  expect(Object.keys(exportedFor).filter((name) => used.has(name))).toEqual([]);
});

test('bin/ has no logic: a first line and one import', () => {
  expect(read('bin/kliping.js')).toMatch(/^#!\/usr\/bin\/env node\nimport '[^']+';\n$/);
});
