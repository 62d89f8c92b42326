/** The output formats by name; each is loaded when it is asked for. */
import type { Extra } from '../types.ts';
import type { ArticleFormat } from './format.ts';

export const formatNames = ['jsonl', 'json', 'csv', 'markdown', 'text'] as const;
export type FormatName = (typeof formatNames)[number];

export interface FormatOptions {
  /** `off` leaves CSV cells as they are where a spreadsheet would read a formula. */
  readonly csvGuard?: 'on' | 'off' | undefined;
}

const loaders: Readonly<Record<FormatName, (options: FormatOptions) => Promise<ArticleFormat>>> = {
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  json: async () => (await import('./json.ts')).json,
  csv: async (options) => (await import('./csv.ts')).csv(options),
  markdown: async () => (await import('./markdown.ts')).markdown,
  text: async () => (await import('./text.ts')).text,
};

/** What a format is written from beyond the record. */
export const extrasOf = (name: string): readonly Extra[] => (name === 'markdown' ? ['blocks'] : []);

/** The format of that name. */
export const loadFormat = (name: FormatName, options: FormatOptions = {}): Promise<ArticleFormat> =>
  loaders[name](options);
