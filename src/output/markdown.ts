/** Markdown (CommonMark) for notes and readers: headline, author and date, the story, the source. */
import type { Article } from '../types.ts';
import type { ArticleFormat } from './format.ts';
import { blockMarkdown, headingMarkdown, pictureMarkdown } from './markdown-blocks.ts';
import { destination, escapeMarkdown, onOneLine } from './markdown-text.ts';
import { aboutLine, addressOf, paragraphsOf } from './reading-lines.ts';

const heading = (level: 1 | 2, text: string | null): string | undefined =>
  text === null ? undefined : headingMarkdown(level, onOneLine(text));

const isThere = (part: string | undefined): part is string => part !== undefined && part !== '';

/** The pictures that stand in no block come first, then the story; without blocks its paragraphs. */
const storyOf = ({ blocks, image, articleBody }: Article): (string | undefined)[] => {
  const placed = new Set(blocks?.map((block) => (block.type === 'image' ? block.url : '')));
  const leading = image.filter(({ url }) => url === null || !placed.has(url));
  return [
    ...leading.map(pictureMarkdown),
    ...(blocks === undefined || blocks.length === 0
      ? paragraphsOf({ articleBody }).map(escapeMarkdown)
      : blocks.map(blockMarkdown)),
  ];
};

const partsOf = (article: Article): string[] => {
  const about = aboutLine(article);
  const address = addressOf(article);
  return [
    heading(1, article.headline),
    heading(2, article.alternativeHeadline),
    about === '' ? undefined : `*${escapeMarkdown(about)}*`,
    ...storyOf(article),
    address === null ? undefined : destination(address),
  ].filter(isThere);
};

export const markdown: ArticleFormat = {
  between: '\n---\n\n',
  format: (article) => `${partsOf(article).join('\n\n')}\n`,
};
