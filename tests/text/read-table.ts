import { readFileSync } from 'node:fs';

/** The rows of a table in fixtures/text: tab-separated cells, `#` comments, `\n` for a line break. */
export function readTable(name: string): string[][] {
  const file = new URL(`../../fixtures/text/${name}`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.replaceAll('\\n', '\n')));
}
