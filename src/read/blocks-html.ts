/** Body blocks as clean HTML, for `--with html`: nothing of the page's own markup passes. */
import { linkPlacer, type TextLink, type TextPiece } from '../text/linked-text.ts';
import type { Block } from '../types.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

const anchor = ({ text }: TextPiece, url: string): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

/** Writes texts with their links, in order. */
const linkWriter = (links: readonly TextLink[]): ((text: string) => string) => {
  const place = linkPlacer(links);
  return (text) =>
    place(text)
      .map((piece) => (piece.url === undefined ? escapeHtml(piece.text) : anchor(piece, piece.url)))
      .join('');
};

const listHtml = ({ ordered, items, links }: Extract<Block, { type: 'list' }>): string => {
  const write = linkWriter(links);
  return element(
    ordered ? 'ol' : 'ul',
    items.map((item) => element('li', write(item).replaceAll('\n\n', '<br><br>'))).join(''),
  );
};

const cellHtml = (cell: string): string =>
  element('td', escapeHtml(cell).replaceAll('\n\n', '<br><br>'));

const tableHtml = ({ rows }: Extract<Block, { type: 'table' }>): string =>
  element('table', rows.map((row) => element('tr', row.map(cellHtml).join(''))).join(''));

const imageHtml = ({ url, caption, creditText }: Extract<Block, { type: 'image' }>): string => {
  const words = [caption, creditText].filter((text) => text !== null).join(' / ');
  const under = words === '' ? '' : element('figcaption', escapeHtml(words));
  return element('figure', `<img src="${escapeHtml(url)}" alt="">${under}`);
};

const blockHtml = (block: Block): string => {
  switch (block.type) {
    case 'heading':
      return element(`h${block.level}`, linkWriter(block.links)(block.text));
    case 'list':
      return listHtml(block);
    case 'quote':
      return element('blockquote', element('p', linkWriter(block.links)(block.text)));
    case 'table':
      return tableHtml(block);
    case 'image':
      return imageHtml(block);
    case 'embed':
      return `<iframe src="${escapeHtml(block.url)}"></iframe>`;
    default:
      return element('p', linkWriter(block.links)(block.text));
  }
};

/** The story as HTML, one block a line; null where there are no blocks. */
export const blocksAsHtml = (blocks: readonly Block[]): string | null =>
  blocks.length === 0 ? null : blocks.map(blockHtml).join('\n');
