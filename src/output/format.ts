/** What every output format is: strings around and between records. */
import type { Article } from '../types.ts';

export interface ArticleFormat {
  /** Before the first record: a header line, `[`. */
  readonly begin?: string;
  /** Between two records. */
  readonly between?: string;
  /** After the last record. */
  readonly end?: string;
  /** One record, line breaks included. */
  readonly format: (article: Article) => string;
}
