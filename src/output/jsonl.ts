/** JSON lines: one record, one line. */
import type { ArticleFormat } from './format.ts';

/** Legal inside JSON, but many readers of lines (Python's splitlines among them) end a line there. */
const lineEnds = /[\u0085\u2028\u2029]/g;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A value as JSON on one line, whatever a reader takes for the end of a line. */
export const jsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(lineEnds, escaped);

export const jsonl: ArticleFormat = { format: (article) => `${jsonLine(article)}\n` };
