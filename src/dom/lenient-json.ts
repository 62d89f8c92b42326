/**
 * JSON as sites write it into pages: valid most of the time, else repaired where only one reading is sensible.
 *
 * Own code because `jsonrepair` (tried at 3.15) takes 28 s for 700 KB of objects without commas, overflows
 * at a depth of 5,000, fails on HTML comments and trailing semicolons, and makes values of half-written ones.
 */
import { decodeEntities } from './html-entities.ts';
import { scanNumber, scanString, skipNoise } from './lenient-json-tokens.ts';

type Container = unknown[] | Record<string, unknown>;

/** An open object or array; `key` is the name that waits for its value. */
interface Frame {
  readonly container: Container;
  key: string | undefined;
}

/** Deeper is an attack; real pages stay below fifty. */
const maxDepth = 20_000;

interface Scan {
  readonly text: string;
  at: number;
  readonly open: Frame[];
  openObjects: number;
  /** Finished and unfinished values of the top level. */
  readonly roots: Container[];
  hopeless: boolean;
}

const put = (container: Record<string, unknown>, key: string, value: unknown): void => {
  // Assigned the plain way, this one name would change the prototype.
  if (key === '__proto__') {
    Object.defineProperty(container, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  } else container[key] = value;
};

/** Hands a value to the innermost container; false where it cannot go anywhere. */
const deliver = (scan: Scan, value: unknown): boolean => {
  const frame = scan.open.at(-1);
  if (frame === undefined) return false;
  if (Array.isArray(frame.container)) frame.container.push(value);
  else if (frame.key === undefined) return false;
  else {
    put(frame.container, frame.key, value);
    frame.key = undefined;
  }
  return true;
};

const openContainer = (scan: Scan, container: Container): void => {
  if (scan.open.length === 0) scan.roots.push(container);
  else if (!deliver(scan, container) || scan.open.length >= maxDepth) scan.hopeless = true;
  scan.open.push({ container, key: undefined });
  if (!Array.isArray(container)) scan.openObjects += 1;
  scan.at += 1;
};

/** Closes the innermost object or array of the kind, and what was left open inside of it. */
const closeContainer = (scan: Scan, kind: 'object' | 'array'): void => {
  scan.at += 1;
  const openOfKind = kind === 'object' ? scan.openObjects : scan.open.length - scan.openObjects;
  if (openOfKind === 0) return;
  for (;;) {
    const isArray = Array.isArray(scan.open.pop()?.container);
    if (!isArray) scan.openObjects -= 1;
    if (isArray === (kind === 'array')) return;
  }
};

/** A name counts as a key only with its colon: without it this is not JSON, or it ends here. */
const expectColon = (scan: Scan, frame: Frame, key: string): void => {
  const next = skipNoise(scan.text, scan.at);
  if (scan.text[next] === ':') {
    frame.key = key;
    scan.at = next + 1;
  } else if (next < scan.text.length) scan.hopeless = true;
};

const readString = (scan: Scan): void => {
  const frame = scan.open.at(-1);
  if (frame === undefined) {
    scan.hopeless = true;
    return;
  }
  const inObject = !Array.isArray(frame.container);
  const isKey = inObject && frame.key === undefined;
  const place = isKey ? 'key' : inObject ? 'value' : 'item';
  const string = scanString(scan.text, scan.at, place);
  scan.at = string.end;
  // Text that ends inside a string: half a value is no value.
  if (string.value === undefined) return;
  if (isKey) expectColon(scan, frame, string.value);
  else deliver(scan, string.value);
};

const literals: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  null: null,
  undefined: null,
  NaN: null,
};

/** A number, a literal, or a name without quotes; sticky, so it reads at one place only. */
const word = /[^\s"'{}[\],:;</]{1,200}/y;

const readWord = (scan: Scan): void => {
  word.lastIndex = scan.at;
  const found = word.exec(scan.text)?.[0];
  const frame = scan.open.at(-1);
  if (found === undefined || frame === undefined) {
    scan.hopeless = true;
    return;
  }
  scan.at += found.length;
  const atEnd = scan.at >= scan.text.length;
  if (!Array.isArray(frame.container) && frame.key === undefined) {
    expectColon(scan, frame, found);
    return;
  }
  if (Object.hasOwn(literals, found)) deliver(scan, literals[found]);
  // Text that ends right after a digit may have lost more of them.
  else if (!atEnd) deliverNumber(scan, frame, found);
};

/** A word that is neither number nor literal is no value: the key goes with it. */
const deliverNumber = (scan: Scan, frame: Frame, found: string): void => {
  const number = scanNumber(found);
  if (number === undefined) frame.key = undefined;
  else deliver(scan, number);
};

const endMember = (scan: Scan): void => {
  const frame = scan.open.at(-1);
  if (frame !== undefined) frame.key = undefined;
  scan.at += 1;
};

const steps = new Map<string | undefined, (scan: Scan) => void>([
  ['{', (scan) => openContainer(scan, {})],
  ['[', (scan) => openContainer(scan, [])],
  ['}', (scan) => closeContainer(scan, 'object')],
  [']', (scan) => closeContainer(scan, 'array')],
  ['"', readString],
  ["'", readString],
  [',', endMember],
  [';', endMember],
]);

const repair = (text: string): unknown => {
  const scan: Scan = { text, at: 0, open: [], openObjects: 0, roots: [], hopeless: false };
  for (scan.at = skipNoise(text, 0); scan.at < text.length; scan.at = skipNoise(text, scan.at)) {
    (steps.get(text[scan.at]) ?? readWord)(scan);
    if (scan.hopeless) break;
  }
  // What follows a whole value and is none itself does not spoil it; inside a value it does.
  if (scan.roots.length === 0 || (scan.hopeless && scan.open.length > 0)) return undefined;
  return scan.roots.length === 1 ? scan.roots[0] : scan.roots;
};

/** The first quotation mark is written as a character reference: the whole text is escaped. */
const escapedQuotes = /^[^"'&]{0,500}&(?:quot|#34|#x22);/i;

const parseStrict = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // The usual case of a page; the repairs below answer it.
    return undefined;
  }
};

/**
 * The value of a JSON text; undefined where no sensible reading exists.
 *
 * Valid JSON gives what `JSON.parse` gives. Otherwise repaired: byte order mark, HTML and JavaScript comments,
 * CDATA wrappers, `&quot;` for quotation marks, raw line breaks and quotation marks inside strings, single quotes,
 * `\'`, missing and trailing commas, a semicolon at the end, keys without quotes. Several values one after the other
 * come as an array. A text cut short gives what was whole: a half-written last value is left out.
 *
 *     //<![CDATA[
 *     {"headline": "Kata "siap" dari menteri", "keywords": ["a", "b",], }
 *     //]]>
 */
export const parseLenientJson = (text: string): unknown => {
  const strict = parseStrict(text);
  if (strict !== undefined) return strict.value;
  if (!escapedQuotes.test(text)) return repair(text);
  const decoded = decodeEntities(text);
  return (parseStrict(decoded) ?? { value: repair(decoded) }).value;
};
