/** Markdown (CommonMark) for notes and readers: a heading, the body, pictures with captions, the source. */
import type { Article } from '../types.ts';
import type { ArticleFormat } from './format.ts';
import { aboutLine, addressOf, captionLine, paragraphsOf } from './reading-lines.ts';

/** Characters that mean something anywhere in a line, and at its beginning: `#`, `> `, `- `, `1. `. */
const inline = /[\\`*_[\]<>&|~]/g;
const atStart = /^(\s{0,9})(?:([#+=-])|(\d{1,9})([.)]))/;

const escapeLine = (line: string): string =>
  line
    .replace(inline, '\\$&')
    .replace(atStart, (_, space: string, mark: string | undefined, digits: string, end: string) =>
      mark === undefined ? `${space}${digits}\\${end}` : `${space}\\${mark}`,
    );

/** Text of a page that shows as it is: none of it acts as markup. */
export const escapeMarkdown = (text: string): string => text.split('\n').map(escapeLine).join('\n');

/** An address between angle brackets, where only those and line ends could do harm. */
const destination = (url: string): string => `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;

const picture = (image: Article['image'][number]): string | undefined => {
  const caption = captionLine(image);
  const shown = caption === undefined ? '' : escapeMarkdown(caption.replaceAll('\n', ' '));
  if (image.url === null) return caption === undefined ? undefined : `*${shown}*`;
  return `![${shown}](${destination(image.url)})`;
};

const heading = (level: 1 | 2, text: string | null): string | undefined =>
  text === null
    ? undefined
    : `${'#'.repeat(level)} ${escapeMarkdown(text.replaceAll('\n', ' ')).replace(/#$/, '\\#')}`;

const isThere = (part: string | undefined): part is string => part !== undefined && part !== '';

const partsOf = (article: Article): string[] => {
  const about = aboutLine(article);
  const address = addressOf(article);
  return [
    heading(1, article.headline),
    heading(2, article.alternativeHeadline),
    about === '' ? undefined : `*${escapeMarkdown(about)}*`,
    ...article.image.map(picture),
    ...paragraphsOf(article).map(escapeMarkdown),
    address === null ? undefined : destination(address),
  ].filter(isThere);
};

export const markdown: ArticleFormat = {
  between: '\n---\n\n',
  format: (article) => `${partsOf(article).join('\n\n')}\n`,
};
