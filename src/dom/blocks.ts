/**
 * The page as a reader meets it: lines of text in reading order, each with the element that holds it.
 *
 * One walk of the tree gives everything the finders need. Blocks lie in document order, so the text of any
 * element is a range of them, and sums over a subtree are differences of prefix sums.
 */
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { foldSpaces } from '../text/white-space.ts';
import { type Area, areaOf } from './areas.ts';
import { blockElements } from './element-names.ts';
import { joint, resolveJoints } from './inline-joints.ts';

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

interface Context {
  readonly region: Region;
  readonly anchor: Element | undefined;
  readonly isBold: boolean;
}

const mediaElements = new Set(['img', 'amp-img', 'picture', 'video', 'iframe', 'audio', 'embed']);
const boldElements = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Two line breaks with nothing between them part paragraphs. */
const paragraphBreak = /\n\s*$/;

class BlockWalker {
  readonly blocks: Block[] = [];
  readonly regions: Region[] = [];
  readonly media: Media[] = [];
  private text = '';
  private linkText = 0;
  private boldText = 0;
  private anchors: Element[] = [];
  private spans: Element[] = [];
  private holder: Context | undefined;
  /** An inline element has just ended, and nothing came after it yet. */
  private isAfterInline = false;

  walk(nodes: readonly AnyNode[], context: Context): void {
    for (const node of nodes) {
      if (isText(node)) this.addText(node.data, context);
      else if (isTag(node)) this.enter(node, context);
    }
  }

  private addText(data: string, context: Context): void {
    this.text += data.includes('\n') ? data.replaceAll('\n', ' ') : data;
    this.isAfterInline = false;
    if (this.holder === undefined) this.holder = context;
    const { anchor } = context;
    if (anchor === undefined && !context.isBold) return;
    const length = data.trim().length;
    if (length === 0) return;
    if (anchor !== undefined) {
      this.linkText += length;
      if (this.anchors.at(-1) !== anchor) this.anchors.push(anchor);
    }
    if (context.isBold) this.boldText += length;
  }

  private enter(element: Element, context: Context): void {
    const { name } = element;
    if (name === 'br') {
      if (paragraphBreak.test(this.text)) this.flush();
      else this.text += '\n';
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
    this.walk(element.children, {
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
    const isAnchor = element.name === 'a' && element.attribs.href !== undefined;
    if (this.isAfterInline) this.text += joint;
    this.isAfterInline = false;
    if (element.attribs.class !== undefined || element.name === 'time') this.spans.push(element);
    const isBold = boldElements.has(element.name);
    const inner =
      isAnchor || isBold
        ? {
            ...context,
            anchor: isAnchor ? element : context.anchor,
            isBold: context.isBold || isBold,
          }
        : context;
    this.walk(element.children, inner);
    this.isAfterInline = true;
  }

  flush(): void {
    const { holder } = this;
    if (holder !== undefined) {
      const text = foldLines(resolveJoints(this.text));
      if (text !== '') this.push(text, holder);
    }
    this.text = '';
    this.isAfterInline = false;
    this.linkText = 0;
    this.boldText = 0;
    if (this.anchors.length > 0) this.anchors = [];
    if (this.spans.length > 0) this.spans = [];
    this.holder = undefined;
  }

  private push(text: string, holder: Context): void {
    this.blocks.push({
      index: this.blocks.length,
      region: holder.region,
      text,
      linkChars: Math.min(this.linkText, text.length),
      boldChars: Math.min(this.boldText, text.length),
      anchors: this.anchors,
      spans: this.spans,
    });
  }
}

const hiddenStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether the markup itself keeps the element from the reader. */
export const isHidden = (element: Element): boolean => {
  const { style, hidden } = element.attribs;
  return hidden !== undefined || (style !== undefined && hiddenStyle.test(style.slice(0, 300)));
};

const foldLines = (text: string): string => {
  if (!text.includes('\n')) return foldSpaces(text);
  return text.split('\n').map(foldSpaces).join('\n').trim();
};

/** Reads the blocks of a tree; `root` is the element that stands for the whole page. */
export const indexBlocks = (root: Element): BlockIndex => {
  const walker = new BlockWalker();
  const region = walker.openRegion(root, undefined);
  walker.walk(root.children, { region, anchor: undefined, isBold: false });
  walker.flush();
  region.to = walker.blocks.length;
  return walker;
};
