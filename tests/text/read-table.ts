import { readFileSync } from 'node:fs';

/** The cells of a row. */
export type Row = readonly string[];

/** The rows of a table in fixtures/text: tab-separated cells, `#` comments, `\n` for a line break. */
export function readTable(name: string): string[][] {
  const file = new URL(`../../fixtures/text/${name}`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.replaceAll('\\n', '\n')));
}

/** The rows below each line without tabs: that line is the rule they hold. */
export function groupByRule(rows: readonly Row[]): [string, Row[]][] {
  const groups: [string, Row[]][] = [];
  for (const row of rows) {
    if (row.length === 1) groups.push([row[0] ?? '', []]);
    else groups.at(-1)?.[1].push(row);
  }
  return groups;
}
