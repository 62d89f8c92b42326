/** JSON lines: one record, one line. */
import type { ArticleFormat } from './format.ts';

/**
 * Legal inside JSON, but many readers of lines (Python's splitlines among them) end a line at U+0085, U+2028, U+2029,
 * and terminals obey the other C1 controls and the marks that turn text about (Unicode bidi).
 */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The same JSON without characters that a terminal or a reader of lines acts on. */
export const escapeControls = (json: string): string => json.replace(unsafe, escaped);

/** A value as JSON on one line, whatever a reader takes for the end of a line; safe to show on a terminal. */
export const jsonLine = (value: unknown): string => escapeControls(JSON.stringify(value));

export const jsonl: ArticleFormat = { format: (article) => `${jsonLine(article)}\n` };
