/** The parts of a Markdown file that a test holds against the program. */
import { readFileSync } from 'node:fs';

/** A block of code. */
export interface Fence {
  /** What stands behind the opening marks: `sh`, `json`, `json profile`. */
  readonly kind: string;
  readonly text: string;
}

export interface Markdown {
  readonly text: string;
  readonly fences: readonly Fence[];
  /** The text below a heading of the second level, blocks of code left out; empty where there is none. */
  section(title: string): string;
  /** The rows of a section's tables without their heads; a bar inside a cell is written `\|`. */
  rows(title: string): string[][];
}

const fence = /^```(\S.*)\n([\s\S]*?)^```$/gm;

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

const isRuler = (line: string | undefined): boolean => /^\|[ :|-]+$/.test(line ?? '');

/** The words a text sets as code. */
export const codesIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** Reads a file of the project. */
export const readProjectFile = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Reads a Markdown file of the project. */
export const readMarkdown = (path: string): Markdown => {
  const text = readProjectFile(path);
  const prose = text.replace(fence, '');
  const section = (title: string): string => {
    const [, below = ''] = prose.split(`\n## ${title}\n`);
    return below.split('\n## ', 1)[0] ?? '';
  };
  const rows = (title: string): string[][] => {
    const lines = section(title).split('\n');
    return lines
      .filter((line, i) => line.startsWith('|') && !isRuler(line) && !isRuler(lines[i + 1]))
      .map(cellsOf);
  };
  const fences = [...text.matchAll(fence)].map((m) => ({ kind: m[1] ?? '', text: m[2] ?? '' }));
  return { text, fences, section, rows };
};

/**
 * Whether what a text shows is what there is: `…` ends a text that goes on, lists show their first entries,
 * everything else is shown whole.
 */
export const isShown = (shown: unknown, whole: unknown): boolean => {
  if (typeof shown === 'string' && shown.endsWith('…'))
    return typeof whole === 'string' && whole.startsWith(shown.slice(0, -1));
  if (typeof shown !== 'object' || shown === null) return Object.is(shown, whole);
  if (typeof whole !== 'object' || whole === null) return false;
  const keys = Object.keys(whole);
  const shownKeys = Object.keys(shown);
  const isWhole = Array.isArray(shown)
    ? Array.isArray(whole) && shown.length > 0 === whole.length > 0
    : shownKeys.join() === keys.join();
  const values = whole as Readonly<Record<string, unknown>>;
  return isWhole && Object.entries(shown).every(([key, value]) => isShown(value, values[key]));
};
