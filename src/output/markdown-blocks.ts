/** Blocks of a story as Markdown: CommonMark, and tables as GitHub writes them. */
import type { Article, Block } from '../types.ts';
import { destination, markdownWriter, onOneLine } from './markdown-text.ts';
import { captionLine } from './reading-lines.ts';

type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

/** Level 1 is the article's headline. */
const minLevel = 2;

/** A closing `#` of a heading is no part of it. */
export const headingMarkdown = (level: number, words: string): string =>
  `${'#'.repeat(level)} ${words.replace(/#$/, '\\#')}`;

/** A picture with its words; a caption alone where there is no address, undefined where there is neither. */
export const pictureMarkdown = (
  image: Pick<Article['image'][number], 'url' | 'caption' | 'creditText'>,
): string | undefined => {
  const caption = captionLine(image);
  const shown = caption === undefined ? '' : onOneLine(caption);
  if (image.url === null) return caption === undefined ? undefined : `*${shown}*`;
  return `![${shown}](${destination(image.url)})`;
};

/** Lines after the first stand under the text, not under the mark. */
const item = (mark: string, text: string): string =>
  `${mark} ${text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length + 1)}`)}`;

const list = ({ ordered, items, links }: BlockOf<'list'>): string => {
  const write = markdownWriter(links);
  return items.map((text, i) => item(ordered ? `${i + 1}.` : '-', write(text))).join('\n');
};

const cell = (text: string): string =>
  text
    .split(/\s*\n\s*/)
    .map(onOneLine)
    .join('<br>');

const row = (cells: readonly string[], columns: number): string =>
  `| ${Array.from({ length: columns }, (_, i) => cell(cells[i] ?? '')).join(' | ')} |`;

/** The first row is the head: a table there has to have one. */
const table = ({ rows }: BlockOf<'table'>): string => {
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const [head = [], ...body] = rows;
  return [
    row(head, columns),
    `|${' --- |'.repeat(columns)}`,
    ...body.map((cells) => row(cells, columns)),
  ].join('\n');
};

const quote = ({ text, links }: BlockOf<'quote'>): string =>
  markdownWriter(links)(text).replace(/^/gm, '> ');

/** One block; lists, quotes and tables are several lines. */
export const blockMarkdown = (block: Block): string | undefined => {
  switch (block.type) {
    case 'heading':
      return headingMarkdown(
        Math.max(block.level, minLevel),
        markdownWriter(block.links)(block.text.replaceAll('\n', ' ')),
      );
    case 'list':
      return list(block);
    case 'table':
      return table(block);
    case 'quote':
      return quote(block);
    case 'image':
      return pictureMarkdown(block);
    case 'embed':
      return destination(block.url);
    default:
      return markdownWriter(block.links)(block.text);
  }
};
