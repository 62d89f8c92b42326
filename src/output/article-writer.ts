/** Records to a stream in a format. */
import type { ArticleWriter } from '../ports.ts';
import type { ArticleFormat } from './format.ts';
import type { LineWriter } from './line-writer.ts';

export interface ArticleWriterOptions {
  readonly format: ArticleFormat;
  readonly lines: LineWriter;
  /** `continued`: the stream holds records already, so what the format begins with is left out. */
  readonly start?: 'fresh' | 'continued' | undefined;
}

/** A writer of records. What the format begins and ends with is written for no records as well. */
export const createArticleWriter = ({
  format,
  lines,
  start = 'fresh',
}: ArticleWriterOptions): ArticleWriter => {
  let before = start === 'fresh' ? (format.begin ?? '') : (format.between ?? '');
  const isFresh = start === 'fresh';
  let isFirst = true;
  return {
    write: async (article) => {
      const text = `${before}${format.format(article)}`;
      before = format.between ?? '';
      isFirst = false;
      await lines.write(text);
    },
    close: async () => {
      const begin = isFirst && isFresh ? (format.begin ?? '') : '';
      await lines.write(`${begin}${format.end ?? ''}`);
      await lines.close();
    },
  };
};
