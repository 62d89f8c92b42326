/**
 * The story as typed blocks, for `--with blocks`. Their texts in order are the paragraphs of `articleBody`;
 * the story's pictures and frames stand between them where they stand on the page.
 */
import type { Element } from 'domhandler';
import { lineage, textOf } from '../dom/text.ts';
import { absoluteUrl } from '../text/urls.ts';
import type { Block } from '../types.ts';
import type { BodyLine } from './body.ts';
import { readEmbeds } from './embeds.ts';
import type { PlacedImage } from './images.ts';
import type { Reading } from './reading.ts';
import type { StoryFields } from './story-fields.ts';

type Links = { text: string; url: string }[];

/** A block and the line of the page it stands at or before. */
interface Placed {
  readonly at: number;
  readonly block: Block;
}

/** What the lines are sorted into blocks by. */
interface Sorting {
  readonly reading: Reading;
  /** Elements round the whole story: a layout table or a list of articles says nothing of a line in it. */
  readonly frame: ReadonlySet<Element>;
  /** Each link's words, read once: a link may hold many lines. */
  readonly linkTexts: Map<Element, string>;
}

/** Lines that come from the page's data have no place; pictures and frames stand before them. */
const noPlace = Number.MAX_SAFE_INTEGER;

const linkText = (anchor: Element, { linkTexts }: Sorting): string => {
  const text = linkTexts.get(anchor) ?? textOf(anchor);
  linkTexts.set(anchor, text);
  return text;
};

const linksOf = (line: BodyLine, sorting: Sorting): Links =>
  (line.block?.anchors ?? []).flatMap((anchor) => {
    const text = linkText(anchor, sorting);
    const url = absoluteUrl(anchor.attribs.href ?? '', sorting.reading.document.baseUrl);
    return text === '' || url === undefined ? [] : [{ text, url }];
  });

/** The nearest element of one of these names round a line, inside the story. */
const nearest = (
  { block }: BodyLine,
  names: ReadonlySet<string>,
  { frame }: Sorting,
): Element | undefined => {
  if (block === undefined) return undefined;
  for (const element of lineage(block.region.element)) {
    if (frame.has(element)) return undefined;
    if (names.has(element.name)) return element;
  }
  return undefined;
};

const groupNames = new Set(['ul', 'ol', 'table']);
const itemNames = new Set(['li']);
const rowNames = new Set(['tr']);
const cellNames = new Set(['td', 'th']);
const quoteNames = new Set(['blockquote']);

/** Elements that hold the whole story: the finder's container, and all that every line lies in. */
const frameOf = (lines: readonly BodyLine[], { story }: Reading): Set<Element> => {
  const counts = new Map<Element, number>();
  const placed = lines.flatMap(({ block }) => block?.region.element ?? []);
  for (const element of placed)
    for (const round of lineage(element)) counts.set(round, (counts.get(round) ?? 0) + 1);
  const shared = [...counts].flatMap(([element, count]) =>
    count === placed.length ? element : [],
  );
  return new Set([...shared, ...(story.top === undefined ? [] : lineage(story.top.element))]);
};

/** A list or table that lines are still being added to. */
class Group {
  readonly element: Element;
  readonly block: Extract<Block, { type: 'list' | 'table' }>;
  private part: Element | undefined;
  private row: Element | undefined;

  constructor(element: Element) {
    this.element = element;
    this.block =
      element.name === 'table'
        ? { type: 'table', rows: [] }
        : { type: 'list', ordered: element.name === 'ol', items: [], links: [] };
  }

  add(line: BodyLine, sorting: Sorting): void {
    if (this.block.type === 'list') {
      const item = nearest(line, itemNames, sorting);
      this.put(line.text, this.block.items, item);
      this.block.links.push(...linksOf(line, sorting));
      return;
    }
    const row = nearest(line, rowNames, sorting);
    const isNewRow = row === undefined || row !== this.row;
    this.row = row;
    if (isNewRow) this.block.rows.push([]);
    this.put(line.text, this.block.rows.at(-1) ?? [], nearest(line, cellNames, sorting));
  }

  /** A second paragraph in one item or cell stays in it. */
  private put(text: string, parts: string[], part: Element | undefined): void {
    const isSame = part !== undefined && part === this.part && parts.length > 0;
    this.part = part;
    if (isSame) parts.push(`${parts.pop()}\n\n${text}`);
    else parts.push(text);
  }
}

/** A heading set as bold text has no level of its own; the headline is level 1, sections are 2. */
const defaultLevel = 3;

const headingLevel = ({ block }: BodyLine): number =>
  Number(/^h([1-6])$/.exec(block?.region.element.name ?? '')?.[1] ?? defaultLevel);

const toBlock = (line: BodyLine, sorting: Sorting): Block => {
  const { text } = line;
  const links = linksOf(line, sorting);
  if (line.kind === 'heading') return { type: 'heading', level: headingLevel(line), text, links };
  const type = nearest(line, quoteNames, sorting) === undefined ? 'paragraph' : 'quote';
  return { type, text, links };
};

const textBlocks = (lines: readonly BodyLine[], reading: Reading): Placed[] => {
  const sorting: Sorting = { reading, frame: frameOf(lines, reading), linkTexts: new Map() };
  const blocks: Placed[] = [];
  let group: Group | undefined;
  for (const line of lines) {
    const at = line.block?.index ?? noPlace;
    const round = nearest(line, groupNames, sorting);
    if (round === undefined) {
      group = undefined;
      blocks.push({ at, block: toBlock(line, sorting) });
      continue;
    }
    if (group?.element !== round) {
      group = new Group(round);
      blocks.push({ at, block: group.block });
    }
    group.add(line, sorting);
  }
  return blocks;
};

const imageBlocks = (images: readonly PlacedImage[]): Placed[] =>
  images.flatMap(({ image: { url, caption, creditText }, before }) =>
    url === null ? [] : [{ at: before, block: { type: 'image', url, caption, creditText } }],
  );

const embedBlocks = (reading: Reading): Placed[] =>
  readEmbeds(reading).map(({ url, before }) => ({ at: before, block: { type: 'embed', url } }));

/** The story's blocks in page order; empty where there is no story. */
export const readBlocks = (
  { lines, images }: Pick<StoryFields, 'lines' | 'images'>,
  reading: Reading,
): Block[] => {
  if (lines.length === 0) return [];
  // Sorting keeps the order of equals: a picture that stands before a line comes first.
  return [...imageBlocks(images.placed), ...embedBlocks(reading), ...textBlocks(lines, reading)]
    .sort((a, b) => a.at - b.at)
    .map(({ block }) => block);
};

/** The words of a block as paragraphs; none for pictures and frames. */
export const paragraphsOf = (block: Block): string[] => {
  switch (block.type) {
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'image':
    case 'embed':
      return [];
    default:
      return [block.text];
  }
};
