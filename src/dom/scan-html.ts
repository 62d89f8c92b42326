/**
 * HTML text to tags and text: htmlparser2's tokenizer rule for rule, looking for the next mark instead of
 * asking each character what it is. Where the standard and that tokenizer differ, this follows the tokenizer,
 * whose trees the project was made with.
 */
import { tagNameAt } from './known-names.ts';
import { scanAttributes } from './scan-attributes.ts';
import { endOfName, firstAtOrAfter, isLetter, isSpace, markAt } from './scan-marks.ts';

/** What is told of a page, in order; positions are those of its text. */
export interface HtmlSink {
  /** Text from `start` up to `end`; its references are not decoded. */
  onText(start: number, end: number): void;
  /** Text of an element that holds nothing but text; references are decoded in `title` alone. */
  onRawText(start: number, end: number, name: string): void;
  /** Whether a start tag's attributes are to be read: not where all of it is left out. */
  wantsAttributes(name: string): boolean;
  onOpen(name: string, attribs: Record<string, string>, isSelfClosing: boolean): void;
  onClose(name: string): void;
  onEnd(): void;
}

/** Elements that hold text up to their end tag, and whose; the odd names are the tokenizer's own. */
const rawElements: ReadonlyMap<string, string> = new Map([
  ['script', 'script'],
  ['style', 'style'],
  ['title', 'title'],
  ['xitle', 'title'],
  ['textarea', 'textarea'],
  ['xextarea', 'textarea'],
  ['xmp', 'xmp'],
  ['tmp', 'xmp'],
]);

const rawEnds: ReadonlyMap<string, RegExp> = new Map(
  [...new Set(rawElements.values())].map((name) => [
    name,
    new RegExp(`</${name}(?=[> \\n\\t\\f\\r])`, 'gi'),
  ]),
);

/** Whether a page that ends inside of a tag's name ends in what may be a raw element's. */
const mayBeRaw = (name: string): boolean => {
  const lower = name.toLowerCase();
  for (const raw of rawElements.keys()) if (raw.startsWith(lower)) return true;
  return false;
};

class Scanner {
  private readonly html: string;
  private readonly sink: HtmlSink;
  /** Where the text that has not been told yet begins. */
  private textStart = 0;

  constructor(html: string, sink: HtmlSink) {
    this.html = html;
    this.sink = sink;
  }

  scan(): void {
    let at = 0;
    while (at < this.html.length) {
      const open = this.html.indexOf('<', at);
      if (open < 0) break;
      if (open > this.textStart) this.sink.onText(this.textStart, open);
      this.textStart = open;
      at = this.readMarkup(open);
    }
    this.tellRest();
  }

  /** Reads what `<` opens; gives where to look for the next one. */
  private readMarkup(open: number): number {
    const code = this.html.charCodeAt(open + 1);
    if (isLetter(code)) return this.readTag(open + 1);
    if (code === markAt.slash) return this.readEndTag(open + 2);
    if (code === markAt.exclamation) return this.readDeclaration(open + 2);
    if (code === markAt.question) return this.skipTo('>', open + 2, open + 2);
    return open + 1;
  }

  /** Leaves out all up to a mark; a page that ends before has the rest from `kept` on as text. */
  private skipTo(mark: string, from: number, kept: number): number {
    const { html } = this;
    const end = html.indexOf(mark, from);
    if (end < 0) return this.drop(kept);
    this.textStart = end + mark.length;
    return this.textStart;
  }

  private readDeclaration(at: number): number {
    const { html } = this;
    // A comment may end in the dashes it begins with: `<!-->`.
    if (html.startsWith('--', at)) return this.skipTo('-->', at, html.length);
    if (html.startsWith('[CDATA[', at)) return this.skipTo(']]>', at + 7, html.length);
    if (html[at] === '[') return this.skipTo('>', at + 1, at);
    return this.skipTo('>', at + (html[at] === '-' ? 2 : 1), at);
  }

  private readEndTag(from: number): number {
    const { html } = this;
    let at = from;
    while (isSpace(html.charCodeAt(at))) at += 1;
    const code = html.charCodeAt(at);
    // `</>` and a page that ends here: text.
    if (code === markAt.greater) return at + 1;
    if (at >= html.length) return at;
    if (!isLetter(code)) return this.skipTo('>', at + 1, at);
    const end = firstAtOrAfter(html, at, (one) => one === markAt.greater || isSpace(one));
    return this.closeTag(at, end);
  }

  private closeTag(start: number, end: number): number {
    if (end >= this.html.length) return this.drop();
    this.sink.onClose(tagNameAt(this.html, start, end));
    return this.skipTo('>', end, this.html.length - 1);
  }

  /** What never ends is no markup: all of it is left out, or what stands from `kept` on is told as it is. */
  private drop(kept = this.html.length): number {
    const { length } = this.html;
    if (kept < length) this.sink.onRawText(kept, length, '');
    this.textStart = length;
    return length;
  }

  private readTag(start: number): number {
    const { html } = this;
    const end = endOfName(html, start);
    if (end >= html.length) return this.drop(mayBeRaw(html.slice(start)) ? start : html.length);
    const name = tagNameAt(html, start, end);
    const attribs = {};
    const tag = scanAttributes(html, end, this.sink.wantsAttributes(name) ? attribs : undefined);
    // The tokenizer tells the last character of a page that ends behind a slash as text.
    if (tag.end < 0) return this.drop(html.length - (tag.endsInSlash ? 1 : 0));
    this.sink.onOpen(name, attribs, tag.isSelfClosing);
    this.textStart = tag.end;
    const raw = tag.isSelfClosing ? undefined : rawElements.get(name);
    return raw === undefined ? tag.end : this.readRaw(raw, tag.end);
  }

  private readRaw(name: string, start: number): number {
    const pattern = rawEnds.get(name) as RegExp;
    pattern.lastIndex = start;
    const end = pattern.exec(this.html)?.index ?? this.html.length;
    if (end > start) this.sink.onRawText(start, end, name);
    if (end === this.html.length) return this.drop();
    return this.closeTag(end + 2, end + 2 + name.length);
  }

  private tellRest(): void {
    const { length } = this.html;
    if (this.textStart < length) this.sink.onText(this.textStart, length);
    this.sink.onEnd();
  }
}

/** Tells a sink what stands on a page. */
export const scanHtml = (html: string, sink: HtmlSink): void => new Scanner(html, sink).scan();
