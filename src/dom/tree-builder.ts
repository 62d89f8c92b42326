/**
 * Start tags, end tags and text to a tree, closing what page makers leave open the way browsers do.
 * Elements deeper than `maxDepth` give their text to the deepest one kept.
 */
import { Element, type ParentNode, Document as Root, Text } from 'domhandler';
import {
  blockElements,
  impliedEnds,
  itemContainers,
  itemElements,
  scopeElements,
  tableElements,
  voidElements,
} from './element-names.ts';
import type { FoundElements } from './parse.ts';

/** Real pages stay below 100; a story is never deeper than this. */
const maxDepth = 256;
/** Open elements beyond `maxDepth` whose end tags are still told apart. */
const overflowWindow = 64;
/** Nodes kept of one page; a page of 10 MB of real news has some 100,000. */
const maxNodes = 1_000_000;

const heading = /^h[1-6]$/;

/** Grows one tree. */
export class TreeBuilder {
  readonly root = new Root([]);
  readonly found: FoundElements = {
    meta: [],
    link: [],
    time: [],
    itemprop: [],
    img: [],
    title: [],
    base: [],
    html: [],
  };
  tooDeep = 0;
  cut = false;

  private current: ParentNode = this.root;
  private readonly stack: Element[] = [];
  private readonly overflow: string[] = [];
  private overflowDepth = 0;
  private nodes = 0;

  addText(data: string): void {
    const last = this.current.children.at(-1);
    if (last instanceof Text) last.data += data;
    else this.append(new Text(data));
  }

  open(name: string, attribs: Record<string, string>): void {
    this.closeImplied(name);
    if (this.stack.length >= maxDepth || this.nodes >= maxNodes) this.refuse(name);
    else this.push(name, attribs);
  }

  close(name: string): void {
    if (this.overflowDepth > 0) this.closeOverflow(name);
    else this.closeOpen(name);
  }

  private append(node: Element | Text): void {
    const parent = this.current;
    const last = parent.children[parent.children.length - 1] ?? null;
    node.parent = parent;
    node.prev = last;
    if (last !== null) last.next = node;
    parent.children.push(node);
    this.nodes += 1;
  }

  private refuse(name: string): void {
    if (this.nodes >= maxNodes) this.cut = true;
    else this.tooDeep += 1;
    this.partWords(name);
    if (voidElements.has(name)) return;
    this.overflowDepth += 1;
    this.overflow.push(name);
    if (this.overflow.length > overflowWindow * 2)
      this.overflow.splice(0, this.overflow.length - overflowWindow);
  }

  /** The text of elements left out runs together, but their words do not. */
  private partWords(name: string): void {
    if (name === 'br' || blockElements.has(name)) this.addText(' ');
  }

  private push(name: string, attribs: Record<string, string>): void {
    const element = new Element(name, attribs);
    this.append(element);
    this.note(element);
    if (voidElements.has(name)) return;
    this.stack.push(element);
    this.current = element;
  }

  private note(element: Element): void {
    if (Object.hasOwn(this.found, element.name))
      this.found[element.name as keyof FoundElements].push(element);
    const { itemprop, property } = element.attribs;
    if (itemprop !== undefined || (property !== undefined && element.name !== 'meta'))
      this.found.itemprop.push(element);
  }

  private closeImplied(name: string): void {
    const closes = impliedEnds.get(name);
    if (closes === undefined) return;
    const isItem = itemElements.has(name);
    for (let at = this.findImplied(closes, isItem); at >= 0; at = this.findImplied(closes, isItem))
      this.closeFrom(at);
  }

  /**
   * Position of the open element that a start tag closes, also from inside of `<b>` and the like.
   * A link stays open round blocks (`<p><a><h3>`), which a browser would open again, but not round items.
   */
  private findImplied(closes: ReadonlySet<string>, isItem: boolean): number {
    for (let i = this.stack.length - 1; i >= 0; i -= 1) {
      const { name } = this.stack[i] as Element;
      if (closes.has(name)) return i;
      if (blockElements.has(name) || (name === 'a' && !isItem)) return -1;
    }
    return -1;
  }

  private closeOverflow(name: string): void {
    const at = this.overflow.lastIndexOf(name);
    if (at < 0 && this.overflow.length > 0) return;
    const closed = Math.max(1, this.overflow.length - at);
    this.overflow.length = Math.max(0, at);
    this.overflowDepth = Math.max(0, this.overflowDepth - closed);
    this.partWords(name);
  }

  private closeOpen(name: string): void {
    // The page's own end is its end: text after `</body>` still belongs to the page.
    if (name === 'body' || name === 'html') return;
    const at = this.findOpen(name);
    if (at >= 0) this.closeFrom(at);
    // Both stand for a break where they close nothing (Living Standard 13.2.6.4.7).
    else if (name === 'br' || name === 'p') this.append(new Element(name, {}));
  }

  /** Position in the stack of the element an end tag closes; -1 where it closes none. */
  private findOpen(name: string): number {
    const isBlock = blockElements.has(name);
    const container = itemContainers.get(name);
    for (let i = this.stack.length - 1; i >= 0; i -= 1) {
      const open = (this.stack[i] as Element).name;
      if (open === name || (heading.test(name) && heading.test(open))) return i;
      if (container?.has(open)) return -1;
      if (isBlock ? scopeElements.has(open) && !tableElements.has(name) : blockElements.has(open))
        return -1;
    }
    return -1;
  }

  private closeFrom(at: number): void {
    this.stack.length = at;
    this.current = this.stack.at(-1) ?? this.root;
  }
}
