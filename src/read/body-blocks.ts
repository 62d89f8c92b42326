/** The story as typed blocks, for `--with blocks`, and as cleaned HTML, for `--with html`. */
import type { Element } from 'domhandler';
import type { Region } from '../dom/blocks.ts';
import { lineage, textOf } from '../dom/text.ts';
import { absoluteUrl } from '../text/urls.ts';
import type { Block, Image } from '../types.ts';
import type { BodyLine } from './body.ts';
import type { Reading } from './reading.ts';

type Link = { text: string; url: string };

const linksOf = (line: BodyLine, { document }: Reading): Link[] =>
  (line.block?.anchors ?? []).flatMap((anchor) => {
    const text = textOf(anchor);
    const url = absoluteUrl(anchor.attribs.href ?? '', document.baseUrl);
    return text === '' || url === undefined ? [] : [{ text, url }];
  });

const within = (region: Region, name: string): Element | undefined => {
  for (const element of lineage(region.element)) if (element.name === name) return element;
  return undefined;
};

const headingLevel = (line: BodyLine): number => {
  const level = /^h([1-6])$/.exec(line.block?.region.element.name ?? '')?.[1];
  return level === undefined ? 3 : Number(level);
};

interface Open {
  readonly element: Element;
  readonly block: Extract<Block, { type: 'list' | 'table' }>;
}

const addToList = (
  line: BodyLine,
  list: Element,
  open: Open | undefined,
  reading: Reading,
): Open => {
  const links = linksOf(line, reading);
  if (open?.element === list && open.block.type === 'list') {
    open.block.items.push(line.text);
    open.block.links.push(...links);
    return open;
  }
  return {
    element: list,
    block: { type: 'list', ordered: list.name === 'ol', items: [line.text], links },
  };
};

const addToTable = (
  line: BodyLine,
  table: Element,
  row: Element | undefined,
  open: Open | undefined,
  rows: Map<Element, string[]>,
): Open => {
  const current =
    open?.element === table && open.block.type === 'table'
      ? open
      : { element: table, block: { type: 'table' as const, rows: [] as string[][] } };
  const known = row === undefined ? undefined : rows.get(row);
  if (known !== undefined) known.push(line.text);
  else {
    const cells = [line.text];
    if (row !== undefined) rows.set(row, cells);
    (current.block as { rows: string[][] }).rows.push(cells);
  }
  return current;
};

const toBlock = (line: BodyLine, reading: Reading): Block => {
  const links = linksOf(line, reading);
  if (line.kind === 'heading')
    return { type: 'heading', level: headingLevel(line), text: line.text, links };
  const region = line.block?.region;
  if (region !== undefined && within(region, 'blockquote') !== undefined)
    return { type: 'quote', text: line.text, links };
  return { type: 'paragraph', text: line.text, links };
};

const textBlocks = (
  lines: readonly BodyLine[],
  reading: Reading,
): { at: number; block: Block }[] => {
  const blocks: { at: number; block: Block }[] = [];
  const rows = new Map<Element, string[]>();
  let open: Open | undefined;
  for (const line of lines) {
    const region = line.block?.region;
    const at = line.block?.index ?? blocks.length;
    const item = region === undefined ? undefined : within(region, 'li');
    const list =
      item === undefined
        ? undefined
        : (within(region as Region, 'ol') ?? within(region as Region, 'ul'));
    const table = region === undefined ? undefined : within(region, 'table');
    const before: Open | undefined = open;
    if (list !== undefined) open = addToList(line, list, open, reading);
    else if (table !== undefined && region !== undefined)
      open = addToTable(line, table, within(region, 'tr'), open, rows);
    else open = undefined;
    if (open === undefined) blocks.push({ at, block: toBlock(line, reading) });
    else if (open !== before) blocks.push({ at, block: open.block });
  }
  return blocks;
};

/** Body blocks in page order, the story's pictures where they stand. */
export const readBlocks = (
  lines: readonly BodyLine[],
  images: readonly { readonly image: Image; readonly before: number }[],
  reading: Reading,
): Block[] => {
  const first = lines[0]?.block?.index ?? 0;
  const pictures = images.flatMap(({ image: { url, caption, creditText }, before }) =>
    url === null
      ? []
      : [
          {
            at: Math.max(before, first) - 0.5,
            block: { type: 'image', url, caption, creditText } as Block,
          },
        ],
  );
  return [...textBlocks(lines, reading), ...pictures]
    .sort((a, b) => a.at - b.at)
    .map(({ block }) => block);
};

const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] as string,
  );

const toHtml = (block: Block): string => {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      return `<${name}>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</${name}>`;
    }
    case 'quote':
      return `<blockquote><p>${escapeHtml(block.text)}</p></blockquote>`;
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    case 'image': {
      const caption =
        block.caption === null ? '' : `<figcaption>${escapeHtml(block.caption)}</figcaption>`;
      return `<figure><img src="${escapeHtml(block.url)}">${caption}</figure>`;
    }
    case 'embed':
      return `<iframe src="${escapeHtml(block.url)}"></iframe>`;
    default:
      return `<p>${linked(block.text, block.links)}</p>`;
  }
};

/** The paragraph's words, its links set round the first place where their words stand. */
const linked = (text: string, links: readonly Link[]): string => {
  let html = '';
  let from = 0;
  for (const link of links) {
    const at = text.indexOf(link.text, from);
    if (at < 0) continue;
    html += `${escapeHtml(text.slice(from, at))}<a href="${escapeHtml(link.url)}">${escapeHtml(link.text)}</a>`;
    from = at + link.text.length;
  }
  return html + escapeHtml(text.slice(from));
};

/** The story as clean HTML: made of its blocks, so nothing of the page's own markup passes. */
export const renderBlocks = (blocks: readonly Block[]): string => blocks.map(toHtml).join('\n');
