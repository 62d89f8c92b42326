/** The marks of HTML as character codes, and where names end. */

export const markAt = {
  exclamation: 0x21,
  doubleQuote: 0x22,
  singleQuote: 0x27,
  slash: 0x2f,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
} as const;

export const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c || code === 0x0d;

export const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** The first position from `from` on whose character is meant; the length of the text where none is. */
export const firstAtOrAfter = (
  html: string,
  from: number,
  isMeant: (code: number) => boolean,
): number => {
  let at = from;
  while (at < html.length && !isMeant(html.charCodeAt(at))) at += 1;
  return at;
};

const endsName = (code: number): boolean =>
  code === markAt.greater || code === markAt.slash || isSpace(code);

/** Where the name of a start tag ends. */
export const endOfName = (html: string, from: number): number =>
  firstAtOrAfter(html, from, endsName);

/** Where the name of an attribute ends, which one character at least belongs to. */
export const endOfAttributeName = (html: string, from: number): number =>
  firstAtOrAfter(html, from + 1, (code) => code === markAt.equals || endsName(code));
