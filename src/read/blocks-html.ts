/** Body blocks as clean HTML, for `--with html`: nothing of the page's own markup passes. */
import type { Block } from '../types.ts';

type Link = Extract<Block, { type: 'paragraph' }>['links'][number];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

const anchor = ({ text, url }: Link): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

/** Links tried in one text that do not stand there: those of the items to come. */
const maxMisses = 20;

/**
 * Writes texts with their links, each set round the first place after the one before where its words stand.
 * The writer keeps what is left: the links of a list are those of all its items, in order.
 */
const linkWriter = (links: readonly Link[]): ((text: string) => string) => {
  let rest = links;
  return (text) => {
    const left: Link[] = [];
    let html = '';
    let from = 0;
    for (const link of rest) {
      const at = left.length >= maxMisses ? -1 : text.indexOf(link.text, from);
      if (at < 0) {
        left.push(link);
        continue;
      }
      html += escapeHtml(text.slice(from, at)) + anchor(link);
      from = at + link.text.length;
    }
    rest = left;
    return html + escapeHtml(text.slice(from));
  };
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
