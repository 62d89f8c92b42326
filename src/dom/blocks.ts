/**
 * The page as a reader meets it: lines of text in reading order, each with the element that holds it.
 *
 * One walk of the tree gives everything the finders need. Blocks lie in document order, so the text of any
 * element is a range of them, and sums over a subtree are differences of prefix sums.
 */
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { foldSpaces } from '../text/white-space.ts';
import { type Area, areaOf, isAside } from './areas.ts';
import { blockElements } from './element-names.ts';
import { resolveJoints } from './inline-joints.ts';
import { areLayout, type Context, Line } from './line.ts';
import { holdsFallback, isHidden } from './unseen.ts';

export interface Block {
  readonly index: number;
  /** The nearest block-level element, as a region. */
  readonly region: Region;
  /** White space folded; a `<br>` is "\n". */
  readonly text: string;
  /** Characters of the text inside links. */
  readonly linkChars: number;
  /** Characters of the text that are bold. */
  readonly boldChars: number;
  /** Links that hold some of the text, in order. */
  readonly anchors: readonly Element[];
  /** Inline elements with class words, such as `<span class="date">`, that hold some of the text. */
  readonly spans: readonly Element[];
  /** What readers found out about the line, by their numbers (content/line-facts.ts). */
  readonly answers: unknown[];
}

/** A block-level element and the half-open range of blocks inside it. */
export interface Region {
  readonly element: Element;
  readonly parent: Region | undefined;
  readonly depth: number;
  readonly from: number;
  readonly to: number;
  /** The part of the page the element itself names. */
  readonly area: Area | undefined;
}

/** A picture or player, the region that holds it and the block it stands before. */
export interface Media {
  readonly element: Element;
  readonly region: Region;
  /** The link it is inside of. */
  readonly anchor: Element | undefined;
  readonly before: number;
}

export interface BlockIndex {
  readonly blocks: readonly Block[];
  /** In document order; the first is the whole page. */
  readonly regions: readonly Region[];
  readonly media: readonly Media[];
}

const mediaElements = new Set(['img', 'amp-img', 'picture', 'video', 'iframe', 'audio', 'embed']);
const boldElements = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const shownNodes = (element: Element): readonly AnyNode[] =>
  holdsFallback(element) ? [] : element.children;

class BlockWalker {
  readonly blocks: Block[] = [];
  readonly regions: Region[] = [];
  readonly media: Media[] = [];
  private line = new Line();
  /** Whole lines before `line`, of the same element. */
  private lines: Line[] = [];

  walk(nodes: readonly AnyNode[], context: Context): void {
    for (const node of nodes) {
      if (isText(node)) this.line.add(node.data, context);
      else if (isTag(node)) this.enter(node, context);
    }
  }

  private enter(element: Element, context: Context): void {
    const { name } = element;
    if (name === 'br') {
      this.endLine();
      return;
    }
    if (name === 'title' || (!blockElements.has(name) && isHidden(element))) return;
    if (mediaElements.has(name))
      this.media.push({
        element,
        region: context.region,
        anchor: context.anchor,
        before: this.blocks.length,
      });
    if (blockElements.has(name)) this.enterBlock(element, context);
    else this.enterInline(element, context);
  }

  private enterBlock(element: Element, context: Context): void {
    this.flush();
    const region = this.openRegion(element, context.region);
    this.walk(shownNodes(element), {
      region,
      anchor: context.anchor,
      isBold: context.isBold || boldElements.has(element.name),
    });
    this.flush();
    region.to = this.blocks.length;
  }

  openRegion(element: Element, parent: Region | undefined): Region & { to: number } {
    const from = this.blocks.length;
    const depth = parent === undefined ? 0 : parent.depth + 1;
    // What a script shows later (a streamed page, a tab) is hidden in the markup: judged, not skipped.
    const area: Area | undefined = isHidden(element) ? 'hidden' : areaOf(element);
    const region = { element, parent, depth, from, to: from, area };
    this.regions.push(region);
    return region;
  }

  private enterInline(element: Element, context: Context): void {
    if (element.attribs.class !== undefined && isAside(element.attribs.class)) return;
    const isAnchor = element.name === 'a' && element.attribs.href !== undefined;
    this.line.beginInline();
    if (element.attribs.class !== undefined || element.name === 'time')
      this.line.spans.push(element);
    const isBold = boldElements.has(element.name);
    const inner =
      isAnchor || isBold
        ? {
            ...context,
            anchor: isAnchor ? element : context.anchor,
            isBold: context.isBold || isBold,
          }
        : context;
    this.walk(shownNodes(element), inner);
    this.line.isAfterInline = true;
  }

  /** A `<br>`: two with nothing between them part paragraphs. */
  private endLine(): void {
    if (this.line.isEmpty()) {
      this.flush();
      return;
    }
    this.lines.push(this.line);
    this.line = new Line();
  }

  flush(): void {
    const { line, lines } = this;
    if (lines.length === 0) {
      if (line.holder !== undefined) this.push([line], line.holder);
      else if (line.spans.length === 0 && line.text === '') return;
      this.line = new Line();
      return;
    }
    const all = line.isEmpty() ? lines : [...lines, line];
    this.lines = [];
    this.line = new Line();
    const holder = all[0]?.holder;
    if (holder === undefined) return;
    if (areLayout(all, holder)) for (const one of all) this.push([one], one.holder ?? holder);
    else this.push(all, holder);
  }

  private push(lines: readonly Line[], region: Region): void {
    const text = lines
      .map((line) => foldSpaces(resolveJoints(line.text)))
      .join('\n')
      .trim();
    if (text === '') return;
    const [line] = lines;
    const isOne = lines.length === 1 && line !== undefined;
    this.blocks.push({
      index: this.blocks.length,
      region,
      text,
      linkChars: Math.min(sum(lines, 'linkText'), text.length),
      boldChars: Math.min(sum(lines, 'boldText'), text.length),
      anchors: isOne ? line.anchors : [...new Set(lines.flatMap(({ anchors }) => anchors))],
      spans: isOne ? line.spans : [...new Set(lines.flatMap(({ spans }) => spans))],
      answers: [],
    });
  }
}

const sum = (lines: readonly Line[], key: 'linkText' | 'boldText'): number =>
  lines.reduce((total, line) => total + line[key], 0);

/** Reads the blocks of a tree; `root` is the element that stands for the whole page. */
export const indexBlocks = (root: Element): BlockIndex => {
  const walker = new BlockWalker();
  const region = walker.openRegion(root, undefined);
  walker.walk(root.children, { region, anchor: undefined, isBold: false });
  walker.flush();
  region.to = walker.blocks.length;
  return walker;
};
