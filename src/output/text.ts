/** Plain text for reading: headline, author and date, body, captions, address. */
import type { Article } from '../types.ts';
import type { ArticleFormat } from './format.ts';
import { aboutLine, addressOf, captionLine, paragraphsOf } from './reading-lines.ts';

const isThere = (part: string | null | undefined): part is string => Boolean(part);

const partsOf = (article: Article): string[] =>
  [
    article.headline,
    article.alternativeHeadline,
    aboutLine(article),
    ...paragraphsOf(article),
    ...article.image.map(captionLine),
    addressOf(article),
  ].filter(isThere);

export const text: ArticleFormat = {
  between: `\n${'-'.repeat(72)}\n\n`,
  format: (article) => `${partsOf(article).join('\n\n')}\n`,
};
