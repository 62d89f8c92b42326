/** Imports point one way: a folder knows only those it stands on. */
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readProjectFile } from './support/markdown.ts';

/** What a folder or file of src/ may import from outside itself; `cli` and `index.ts` may import anything. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  // Types alone, and they go when the program is built.
  'types.ts': ['schema.ts', 'publishers'],
  'schema.ts': [],
  'failure.ts': [],
  'version.ts': [],
  'ports.ts': ['types.ts', 'failure.ts'],
  text: ['types.ts'],
  publishers: ['types.ts', 'failure.ts'],
  dom: ['types.ts', 'text'],
  content: ['types.ts', 'text', 'dom'],
  read: ['types.ts', 'text', 'dom', 'content', 'publishers'],
  'extract.ts': ['types.ts', 'version.ts', 'text', 'dom', 'content', 'publishers', 'read'],
  goldens: ['types.ts', 'extract.ts', 'publishers', 'text'],
  // Where a publisher announces articles its profile says; lists of a page are read as those of an article's page.
  discover: ['types.ts', 'failure.ts', 'text', 'dom', 'publishers', 'read'],
  // What is decided about an address of the state, and in which order.
  archive: ['types.ts', 'failure.ts', 'ports.ts', 'text', 'store'],
  flow: ['types.ts', 'failure.ts', 'ports.ts', 'extract.ts', 'text', 'read'],
  // What a thread does with a page is what is done here.
  workers: ['types.ts', 'failure.ts', 'ports.ts', 'flow'],
};

/** Adapters know what they adapt, never each other. */
const adapterMayKnow = ['types.ts', 'failure.ts', 'ports.ts', 'text', 'dom'];

const files = readdirSync(new URL('../src/', import.meta.url), { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));

const partOf = (file: string): string => file.split('/')[0] ?? '';

/** The parts a file imports from outside its own. */
const importsOf = (file: string): string[] =>
  [...readProjectFile(`src/${file}`).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)]
    .map(([, path = '']) => partOf(posix.join(posix.dirname(file), path)))
    .filter((part) => part !== partOf(file));

const parts = [...new Set(files.map(partOf))].filter((part) => !['cli', 'index.ts'].includes(part));

describe('imports point one way', () => {
  test.each(parts)('%s', (part) => {
    const known = mayKnow[part] ?? adapterMayKnow;
    const wrong = files
      .filter((file) => partOf(file) === part)
      .flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))
      .filter(({ imported }) => !known.includes(imported));
    expect(wrong).toEqual([]);
  });
});
