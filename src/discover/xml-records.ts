/**
 * Records in XML, pulled one by one: `<url>` of a sitemap, `<item>` of a feed. For documents too large for a tree,
 * and for broken ones: whatever stands before a break is read.
 *
 * htmlparser2 expands no entities but the five of XML and numbers, and fetches nothing (fault 57).
 */
import { Parser } from 'htmlparser2';

export interface XmlField {
  /** Names inside the record, in lower case, without the prefix of the root: `loc`, `news:news/news:title`. */
  readonly path: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlRecord {
  /** `url`, `sitemap`, `item`, `entry`. */
  readonly name: string;
  readonly fields: readonly XmlField[];
  /** False where the document ended, or became unreadable, inside of it. */
  readonly isWhole: boolean;
}

/** Nothing that is read lies deeper; what goes deeper is an attack, and reading ends. */
const maxDepth = 64;
/** The longest address has 8,192 characters; longer texts are stories. */
const maxText = 10_000;
const maxFields = 200;
/** Elements opened in one piece are at most as many. */
const pieceChars = 16_384;

interface OpenField {
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Collects the records of the pieces that the parser was given so far. */
class RecordReader {
  readonly done: XmlRecord[] = [];
  isTooDeep = false;
  #names: ReadonlySet<string>;
  #prefix: string | undefined;
  #stack: string[] = [];
  #record: { name: string; depth: number; fields: XmlField[] } | undefined;
  #open: OpenField[] = [];

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  onopentag(given: string, attributes: Record<string, string>): void {
    const full = given.toLowerCase();
    this.#prefix ??= /^[^:]*:/.exec(full)?.[0] ?? '';
    const own = this.#prefix !== '' && full.startsWith(this.#prefix);
    const name = own ? full.slice(this.#prefix.length) : full;
    this.#stack.push(name);
    if (this.#stack.length > maxDepth) this.isTooDeep = true;
    if (this.#record !== undefined) {
      const path = this.#stack.slice(this.#record.depth).join('/');
      this.#open.push({ path, attributes, text: '' });
    } else if (this.#names.has(name))
      this.#record = { name, depth: this.#stack.length, fields: [] };
  }

  ontext(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && field.text.length < maxText)
      field.text += text.slice(0, maxText - field.text.length);
  }

  onclosetag(_: string, isImplied: boolean): void {
    const depth = this.#stack.length;
    this.#stack.pop();
    const record = this.#record;
    if (record === undefined) return;
    if (depth > record.depth) {
      const field = this.#open.pop();
      // A field that never ended may be cut: half an address leads elsewhere.
      if (field !== undefined && !isImplied && record.fields.length < maxFields)
        record.fields.push(field);
      return;
    }
    this.done.push({ name: record.name, fields: record.fields, isWhole: !isImplied });
    this.#record = undefined;
    this.#open = [];
  }
}

/** The records of these names, in order; one that the document's end cuts comes last. Never throws on any text. */
export function* readXmlRecords(
  text: string,
  names: ReadonlySet<string>,
): Generator<XmlRecord, void, undefined> {
  const reader = new RecordReader(names);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.onopentag(name, attributes),
      ontext: (data) => reader.ontext(data),
      onclosetag: (name, isImplied) => reader.onclosetag(name, isImplied),
    },
    { xmlMode: true },
  );
  for (let at = 0; at < text.length && !reader.isTooDeep; at += pieceChars) {
    parser.write(text.slice(at, at + pieceChars));
    yield* reader.done.splice(0);
  }
  parser.end();
  yield* reader.done.splice(0);
}

/** The text of the first field at one of these paths that has any, white space around it taken off. */
export const fieldText = (
  { fields }: XmlRecord,
  ...paths: readonly string[]
): string | undefined => {
  for (const wanted of paths)
    for (const { path, text } of fields)
      if (path === wanted && text.trim() !== '') return text.trim();
  return undefined;
};
