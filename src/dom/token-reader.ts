/** Start tags, end tags and text to a tree; what no reader needs stops here. */
import { foreignElements, htmlOnlyElements, skippedElements } from './element-names.ts';
import { fallbackMark } from './fallback-picture.ts';
import type { DataScript } from './parse.ts';
import { decodeText, decodeTitle } from './references.ts';
import type { HtmlSink } from './scan-html.ts';
import type { TreeBuilder } from './tree-builder.ts';

const dataScriptType = /json/;
const stateScript = /^\s*(?:(?:window\.|var |self\.)?__[A-Z_]{4,40}__\s*=|self\.__next_f\.push\()/;

/** Reads the tokens of one page into a tree. */
export class TokenReader implements HtmlSink {
  readonly scripts: DataScript[] = [];

  private readonly html: string;
  private readonly tree: TreeBuilder;
  /** Depth inside a skipped element of the name `skipping`; 0 outside. */
  private skipDepth = 0;
  private skipping = '';
  /** Where the open link inside a `<noscript>` leads. */
  private fallbackLink = '';
  /** Open `<foreignObject>` of a skipped svg: HTML belongs there. */
  private foreignObjects = 0;
  private script: { attribs: Record<string, string>; from: number; to: number } | undefined;

  constructor(html: string, tree: TreeBuilder) {
    this.html = html;
    this.tree = tree;
  }

  onText(start: number, end: number): void {
    if (this.script !== undefined) this.extendScript(start, end);
    else if (this.skipDepth === 0) this.tree.addText(decodeText(this.html.slice(start, end)));
  }

  onRawText(start: number, end: number, name: string): void {
    if (this.script !== undefined) this.extendScript(start, end);
    else if (this.skipDepth === 0) {
      const text = this.html.slice(start, end);
      this.tree.addText(name === 'title' ? decodeTitle(text) : text);
    }
  }

  wantsAttributes(name: string): boolean {
    return this.skipDepth === 0 || this.skipping === 'noscript' || this.breaksOut(name);
  }

  onOpen(name: string, attribs: Record<string, string>, isSelfClosing: boolean): void {
    // HTML ignores the slash, but svg and math and what is inside of them end with it.
    const isEnded =
      isSelfClosing &&
      (foreignElements.has(name) || (this.isInForeign() && !htmlOnlyElements.has(name)));
    if (!isEnded) this.open(name, attribs);
  }

  onClose(name: string): void {
    this.close(name);
  }

  onEnd(): void {
    // A page cut off in the middle of its data.
    if (this.script !== undefined) this.endScript();
  }

  private extendScript(start: number, end: number): void {
    if (this.script === undefined) return;
    if (this.script.from < 0) this.script.from = start;
    this.script.to = end;
  }

  private isInForeign(): boolean {
    return this.skipDepth > 0 && foreignElements.has(this.skipping);
  }

  /** An svg that nobody closed ends where HTML begins again (Living Standard 13.2.6.5). */
  private breaksOut(name: string): boolean {
    return this.isInForeign() && this.foreignObjects === 0 && htmlOnlyElements.has(name);
  }

  private open(name: string, attribs: Record<string, string>): void {
    if (this.breaksOut(name)) this.skipDepth = 0;
    if (this.skipDepth > 0) {
      if (this.skipping === 'noscript') this.openFallback(name, attribs);
      if (name === this.skipping) this.skipDepth += 1;
      if (name === 'foreignobject') this.foreignObjects += 1;
    } else if (name === 'script') this.script = { attribs, from: -1, to: -1 };
    else if (skippedElements.has(name)) this.skip(name);
    else this.tree.open(name, attribs);
  }

  /** The picture behind `<noscript>` is the one a script would show. */
  private openFallback(name: string, attribs: Record<string, string>): void {
    if (name === 'a') this.fallbackLink = attribs.href ?? '';
    if (name === 'img') this.tree.open(name, { ...attribs, [fallbackMark]: this.fallbackLink });
  }

  private skip(name: string): void {
    this.fallbackLink = '';
    this.skipping = name;
    this.skipDepth = 1;
    this.foreignObjects = 0;
  }

  private close(name: string): void {
    if (this.script !== undefined) {
      if (name === 'script') this.endScript();
    } else if (this.skipDepth > 0) {
      if (name === 'a') this.fallbackLink = '';
      if (name === this.skipping) this.skipDepth -= 1;
      if (name === 'foreignobject') this.foreignObjects -= 1;
    } else this.tree.close(name);
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
