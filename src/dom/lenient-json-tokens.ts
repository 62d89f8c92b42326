/** The pieces of lenient JSON: what is skipped, strings and numbers. Each looks ahead a bounded way only. */

const wrappers = ['<!--', '-->', '<![CDATA[', ']]>'];
const spaces = /[\s\ufeff]*/y;
const wrapperInComment = /\/\/[ \t]{0,20}(?:<!\[CDATA\[|\]\]>|<!--|-->)/y;

const skipSpaces = (text: string, at: number): number => {
  spaces.lastIndex = at;
  spaces.test(text);
  return spaces.lastIndex;
};

const endOf = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
};

const skipComment = (text: string, at: number): number => {
  if (text.startsWith('/*', at)) return endOf(text, '*/', at + 2);
  if (!text.startsWith('//', at)) return at;
  // "//<![CDATA[ {...} //]]>" on one line: only the wrapper is the comment.
  wrapperInComment.lastIndex = at;
  if (wrapperInComment.test(text)) return wrapperInComment.lastIndex;
  return endOf(text, '\n', at + 2);
};

/** The place of the next token: white space, comments and wrappers lie before it. */
export const skipNoise = (text: string, from: number): number => {
  let at = from;
  for (;;) {
    const start = at;
    at = skipComment(text, skipSpaces(text, at));
    if (text[at] === '<' || text[at] === '-' || text[at] === ']') {
      at += wrappers.find((mark) => text.startsWith(mark, at))?.length ?? 0;
    }
    if (at === start) return at;
  }
};

/** A key and its colon, or all that is left of one in a text cut short; keys beyond 300 characters are not seen. */
const keyAhead =
  /"(?:[^"\\\n]|\\.){0,300}(?:"\s{0,50}(?::|$)|$)|'(?:[^'\\\n]|\\.){0,300}(?:'\s{0,50}(?::|$)|$)/y;

const isKeyAt = (text: string, at: number): boolean => {
  keyAhead.lastIndex = at;
  return keyAhead.test(text);
};

export type Place = 'key' | 'value' | 'item';

/** Whether a character may begin a string. */
export const isQuote = (character: string | undefined): boolean =>
  character === '"' || character === "'";

/** Whether what follows a comma can be the next member: behind a value of an object that is a key. */
const memberFollows = (text: string, at: number, place: Place): boolean => {
  const next = skipSpaces(text, at);
  if (place === 'value' && isQuote(text[next])) return isKeyAt(text, next);
  return (
    text[next] === undefined ||
    /["'{}[\]/<\d-]/.test(text[next]) ||
    /^(?:true|false|null)/.test(text.slice(next, next + 5))
  );
};

/**
 * Whether the quotation mark before `at` ends its string, by what follows it.
 * Inside a value `"kata "siap" dari"` words follow; at its end a comma and a key, a bracket, or nothing.
 */
const closes = (text: string, at: number, place: Place): boolean => {
  if (place === 'key') return true;
  const next = skipSpaces(text, at);
  const character = text[next];
  if (character === undefined || character === '}' || character === ']' || character === ';') {
    return true;
  }
  if (character === ',') return memberFollows(text, next + 1, place);
  if (isQuote(character)) return place === 'item' ? next > at : isKeyAt(text, next);
  if (character === '/') return text[next + 1] === '/' || text[next + 1] === '*';
  return text.startsWith('-->', next) || (place === 'item' && character === '{');
};

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '\n': '\n',
};

/** An escape that JSON does not know stays as written: `C:\Users`. */
const unescapeString = (raw: string): string =>
  raw.includes('\\')
    ? raw.replace(/\\(?:u([\da-f]{4})|([\s\S]))/gi, (whole, code?: string, character?: string) =>
        code !== undefined
          ? String.fromCharCode(Number.parseInt(code, 16))
          : (escapes[character ?? ''] ?? whole),
      )
    : raw;

/**
 * The string that begins with the quotation mark at `from`; `end` is the place behind it.
 * `value` is absent where the text ends first.
 */
export const scanString = (
  text: string,
  from: number,
  place: Place,
): { readonly value: string | undefined; readonly end: number } => {
  const quote = text[from];
  const stop = quote === '"' ? /["\\]/g : /['\\]/g;
  stop.lastIndex = from + 1;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    if (found[0] === '\\') stop.lastIndex = found.index + 2;
    else if (closes(text, found.index + 1, place)) {
      return { value: unescapeString(text.slice(from + 1, found.index)), end: found.index + 1 };
    }
  }
  return { value: undefined, end: text.length };
};

/** A JSON number, also with a leading plus or dot; undefined for anything else, `01` among it. */
export const scanNumber = (word: string): number | undefined =>
  /^[-+]?(?:0|[1-9]\d{0,199}|(?=\.\d))(?:\.\d{0,199})?(?:e[-+]?\d{1,3})?$/i.test(word)
    ? Number(word)
    : undefined;
