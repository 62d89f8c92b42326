/**
 * HTML text to a tree of domhandler nodes, built straight on htmlparser2's tokenizer.
 *
 * Its own Parser would do, but keeps what no reader needs (styles, svg, comments, script text) and
 * moves its whole stack on every tag: 50,000 nested `<div>` take seconds. Here the subtree of a skipped
 * element is never built, and elements deeper than `maxDepth` give their text to the deepest one kept.
 */
import { Element, type ParentNode, Document as Root, Text } from 'domhandler';
import { type QuoteType, Tokenizer } from 'htmlparser2';
import {
  blockElements,
  impliedEnds,
  itemContainers,
  scopeElements,
  skippedElements,
  voidElements,
} from './element-names.ts';

/** Real pages stay below 100; a story is never deeper than this. */
const maxDepth = 256;
/** Open elements beyond `maxDepth` whose end tags are still told apart. */
const overflowWindow = 64;
/** Nodes kept of one page; a page of 10 MB of real news has some 100,000. */
const maxNodes = 1_000_000;

/** A script kept for its data: JSON-LD, or a state blob with an id. */
export interface DataScript {
  readonly id: string | undefined;
  readonly type: string;
  readonly text: string;
}

export interface ParsedHtml {
  readonly root: Root;
  /** Elements the readers start from, in document order, so that no reader walks the tree for them. */
  readonly found: {
    readonly meta: Element[];
    readonly link: Element[];
    readonly time: Element[];
    readonly itemprop: Element[];
    readonly img: Element[];
    readonly title: Element[];
    readonly base: Element[];
    readonly html: Element[];
  };
  readonly scripts: readonly DataScript[];
  /** Elements left out because they were nested too deep. */
  readonly tooDeep: number;
  /** True where the page has more nodes than are kept. */
  readonly cut: boolean;
}

const dataScriptType = /json/;
const stateScript = /^\s*(?:window\.|var |self\.)?__[A-Z_]{4,40}__\s*=/;

class TreeBuilder {
  readonly root = new Root([]);
  readonly found: ParsedHtml['found'] = {
    meta: [],
    link: [],
    time: [],
    itemprop: [],
    img: [],
    title: [],
    base: [],
    html: [],
  };
  readonly scripts: DataScript[] = [];
  tooDeep = 0;
  cut = false;

  private readonly html: string;
  private current: ParentNode = this.root;
  private readonly stack: Element[] = [];
  private readonly overflow: string[] = [];
  private overflowDepth = 0;
  private nodes = 0;
  private text = '';
  private tagName = '';
  private attribs: Record<string, string> = {};
  private attribName = '';
  private attribValue = '';
  /** Depth inside a skipped element of the name `skipping`; 0 outside. */
  private skipDepth = 0;
  private skipping = '';
  private script: { attribs: Record<string, string>; from: number; to: number } | undefined;

  constructor(html: string) {
    this.html = html;
  }

  ontext(start: number, end: number): void {
    if (this.script !== undefined) {
      if (this.script.from < 0) this.script.from = start;
      this.script.to = end;
    } else if (this.skipDepth === 0) this.text += this.html.slice(start, end);
  }

  ontextentity(codePoint: number): void {
    if (this.skipDepth === 0 && this.script === undefined)
      this.text += String.fromCodePoint(codePoint);
  }

  onopentagname(start: number, end: number): void {
    this.tagName = this.html.slice(start, end).toLowerCase();
    this.attribs = {};
  }

  onattribname(start: number, end: number): void {
    this.attribName = this.html.slice(start, end).toLowerCase();
    this.attribValue = '';
  }

  onattribdata(start: number, end: number): void {
    this.attribValue += this.html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.attribValue += String.fromCodePoint(codePoint);
  }

  onattribend(_quote: QuoteType): void {
    if (!Object.hasOwn(this.attribs, this.attribName) && this.attribName !== '__proto__')
      this.attribs[this.attribName] = this.attribValue;
  }

  onopentagend(): void {
    this.open(this.tagName, false);
  }

  onselfclosingtag(): void {
    // HTML ignores the slash, but inside svg and math, which are skipped, it ends the element.
    this.open(this.tagName, this.skipDepth > 0);
  }

  onclosetag(start: number, end: number): void {
    this.close(this.html.slice(start, end).toLowerCase());
  }

  onend(): void {
    this.flushText();
  }

  // Comments, declarations and processing instructions carry nothing a reader needs.
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  private flushText(): void {
    if (this.text === '') return;
    this.append(new Text(this.text));
    this.text = '';
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

  private open(name: string, selfClosed: boolean): void {
    if (this.skipDepth > 0) {
      if (name === this.skipping && !selfClosed) this.skipDepth += 1;
      return;
    }
    if (name === 'script') {
      this.script = { attribs: this.attribs, from: -1, to: -1 };
      return;
    }
    this.flushText();
    if (skippedElements.has(name)) {
      this.skipping = name;
      this.skipDepth = 1;
      return;
    }
    this.closeImplied(name);
    if (this.stack.length >= maxDepth || this.nodes >= maxNodes) this.refuse(name);
    else this.push(name);
  }

  private refuse(name: string): void {
    if (this.nodes >= maxNodes) this.cut = true;
    else this.tooDeep += 1;
    if (voidElements.has(name)) return;
    this.overflowDepth += 1;
    this.overflow.push(name);
    if (this.overflow.length > overflowWindow * 2)
      this.overflow.splice(0, this.overflow.length - overflowWindow);
  }

  private push(name: string): void {
    const element = new Element(name, this.attribs);
    this.append(element);
    this.note(element);
    if (voidElements.has(name)) return;
    this.stack.push(element);
    this.current = element;
  }

  private note(element: Element): void {
    if (Object.hasOwn(this.found, element.name))
      this.found[element.name as keyof ParsedHtml['found']].push(element);
    if (element.attribs.itemprop !== undefined) this.found.itemprop.push(element);
  }

  private closeImplied(name: string): void {
    const closes = impliedEnds.get(name);
    if (closes === undefined) return;
    for (let top = this.stack.at(-1); top !== undefined && closes.has(top.name); ) {
      this.pop();
      top = this.stack.at(-1);
    }
  }

  private close(name: string): void {
    if (this.script !== undefined) {
      if (name === 'script') this.endScript();
      return;
    }
    if (this.skipDepth > 0) {
      if (name === this.skipping) this.skipDepth -= 1;
      return;
    }
    this.flushText();
    if (this.overflowDepth > 0) this.closeOverflow(name);
    else this.closeOpen(name);
  }

  private closeOverflow(name: string): void {
    const at = this.overflow.lastIndexOf(name);
    if (at < 0 && this.overflow.length > 0) return;
    const closed = Math.max(1, this.overflow.length - at);
    this.overflow.length = Math.max(0, at);
    this.overflowDepth = Math.max(0, this.overflowDepth - closed);
  }

  private closeOpen(name: string): void {
    if (name === 'br') {
      this.append(new Element('br', {}));
      return;
    }
    // The page's own end is its end: text after `</body>` still belongs to the page.
    if (name === 'body' || name === 'html') return;
    const at = this.findOpen(name);
    while (at >= 0 && this.stack.length > at) this.pop();
  }

  /** Position in the stack of the element an end tag closes; -1 where it closes none. */
  private findOpen(name: string): number {
    const isBlock = blockElements.has(name);
    const container = itemContainers.get(name);
    for (let i = this.stack.length - 1; i >= 0; i -= 1) {
      const open = (this.stack[i] as Element).name;
      if (open === name) return i;
      if (container?.has(open)) return -1;
      if (isBlock ? scopeElements.has(open) && !isTablePart(name) : blockElements.has(open))
        return -1;
    }
    return -1;
  }

  private pop(): void {
    const closed = this.stack.pop();
    this.current = closed?.parent ?? this.root;
  }

  private endScript(): void {
    const script = this.script;
    this.script = undefined;
    if (script === undefined || script.from < 0) return;
    const type = (script.attribs.type ?? '').toLowerCase();
    const text = this.html.slice(script.from, script.to);
    if (dataScriptType.test(type) || stateScript.test(text.slice(0, 80)))
      this.scripts.push({ id: script.attribs.id, type, text });
  }
}

const isTablePart = (name: string): boolean =>
  name === 'table' ||
  name === 'tr' ||
  name === 'td' ||
  name === 'th' ||
  name === 'tbody' ||
  name === 'thead' ||
  name === 'tfoot';

/** Builds the tree of a page. Never throws: any text is some tree. */
export const parseHtml = (html: string): ParsedHtml => {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder;
};
