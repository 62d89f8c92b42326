/** The inside of a start tag, from the end of its name on. */
import { attributeNameAt } from './known-names.ts';
import { decodeValue } from './references.ts';
import { endOfAttributeName, firstAtOrAfter, isSpace, markAt } from './scan-marks.ts';

/** Real elements have at most some fifty. */
const maxAttributes = 500;

export interface ScannedTag {
  readonly isSelfClosing: boolean;
  /** Right behind its `>`; -1 where the page ends inside of the tag. */
  readonly end: number;
  /** The page ends behind a slash that may have closed the tag. */
  readonly endsInSlash: boolean;
}

const spacesEnd = (html: string, from: number): number => {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at += 1;
  return at;
};

/** Where an attribute's value ends, and where to go on. */
const valueAt = (html: string, at: number): { from: number; to: number; next: number } => {
  const quote = html.charCodeAt(at);
  if (quote === markAt.doubleQuote || quote === markAt.singleQuote) {
    const end = html.indexOf(quote === markAt.doubleQuote ? '"' : "'", at + 1);
    const to = end < 0 ? html.length : end;
    return { from: at + 1, to, next: end < 0 ? html.length : end + 1 };
  }
  const to = firstAtOrAfter(html, at, (code) => code === markAt.greater || isSpace(code));
  return { from: at, to, next: to };
};

/** The first of several attributes of one name counts. */
const keepAny = (attribs: Record<string, string>, name: string, value: string): void => {
  // What is inherited is no string.
  if (name !== '__proto__' && typeof attribs[name] !== 'string') attribs[name] = value;
};

/** The same; a name that the code spells out is found in an object several times as fast as one that a variable holds. */
const keep = (attribs: Record<string, string>, name: string, value: string): void => {
  switch (name) {
    case 'class':
      attribs.class ??= value;
      break;
    case 'href':
      attribs.href ??= value;
      break;
    case 'id':
      attribs.id ??= value;
      break;
    case 'src':
      attribs.src ??= value;
      break;
    case 'style':
      attribs.style ??= value;
      break;
    case 'alt':
      attribs.alt ??= value;
      break;
    case 'title':
      attribs.title ??= value;
      break;
    case 'target':
      attribs.target ??= value;
      break;
    case 'rel':
      attribs.rel ??= value;
      break;
    case 'content':
      attribs.content ??= value;
      break;
    default:
      keepAny(attribs, name, value);
  }
};

/** Reads attributes up to the `>` of their tag, into `attribs` where anybody wants them. */
export const scanAttributes = (
  html: string,
  from: number,
  attribs: Record<string, string> | undefined,
): ScannedTag => {
  let count = 0;
  let at = from;
  let isAfterSlash = false;
  while (true) {
    at = spacesEnd(html, at);
    if (at >= html.length) return { isSelfClosing: false, end: -1, endsInSlash: isAfterSlash };
    const code = html.charCodeAt(at);
    if (code === markAt.greater)
      return { isSelfClosing: isAfterSlash, end: at + 1, endsInSlash: false };
    if (code === markAt.slash) {
      isAfterSlash = true;
      at += 1;
      continue;
    }
    isAfterSlash = false;
    const nameEnd = endOfAttributeName(html, at);
    const nameStart = at;
    at = spacesEnd(html, nameEnd);
    let valueFrom = 0;
    let valueTo = 0;
    if (html.charCodeAt(at) === markAt.equals) {
      const { from: start, to, next } = valueAt(html, spacesEnd(html, at + 1));
      valueFrom = start;
      valueTo = to;
      at = next;
    }
    count += 1;
    if (attribs !== undefined && count <= maxAttributes)
      keep(
        attribs,
        attributeNameAt(html, nameStart, nameEnd),
        decodeValue(html.slice(valueFrom, valueTo)),
      );
  }
};
