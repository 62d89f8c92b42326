import { existsSync, readFileSync } from 'node:fs';

/** A JSON file of the corpora that may stand beside the checkout; undefined, with a word, where they do not. */
export function readSharedJson<T>(name: string): T | undefined {
  const file = new URL(`../../../shared/corpus/${name}`, import.meta.url);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T;
  console.info(`skipped: ../shared/corpus/${name} is not beside the checkout`);
  return undefined;
}
