/** One JSON array, a record a line inside it, written as the records come. */
import type { ArticleFormat } from './format.ts';
import { jsonLine } from './jsonl.ts';

export const json: ArticleFormat = {
  begin: '[\n',
  between: ',\n',
  end: '\n]\n',
  format: jsonLine,
};
