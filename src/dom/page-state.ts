/** State that scripts leave in a page for its client code: `__NEXT_DATA__` and its like. */

import { parseLenientJson } from './lenient-json.ts';
import { isQuote, scanString } from './lenient-json-tokens.ts';
import { textValue } from './linked-values.ts';

/** Larger states are whole front pages; reading them costs more than they tell. */
const maxChars = 5_000_000;

/** `window.__INITIAL_STATE__ = {` or `var pageData = JSON.parse("`; only the first statement is read. */
const assignment =
  /^\s{0,1000}(?:(?:window|self|globalThis)(?:\.|\[["'])|(?:var|let|const)\s{1,10})([\w$]{1,60})(?:["']\])?\s{0,10}=\s{0,10}(JSON\.parse\(\s{0,10})?(?=["'[{])/;

/** `JSON.parse("{\"a\":1}")`: a string that holds the state. */
const parseQuoted = (text: string): unknown => {
  // A key ends at the first quotation mark that is not escaped, and so does a literal of a script.
  const inner = isQuote(text[0]) ? scanString(text, 0, 'key').value : undefined;
  return inner === undefined ? undefined : parseLenientJson(inner);
};

/**
 * The state held by a script's text: JSON alone, or assigned to one name.
 * `id` is the element's id (`__NEXT_DATA__`), or the name that must be assigned to; without it any name will do.
 * Undefined for code, for anything over 5,000,000 characters, and for what is not JSON. Code is never run.
 */
export const parsePageState = (id: string | undefined, text: string): unknown => {
  if (text.length > maxChars) return undefined;
  if (/^\s{0,1000}[[{]/.test(text)) return parseLenientJson(text);
  const found = assignment.exec(text);
  if (found === null || (id !== undefined && found[1] !== id)) return undefined;
  const value = text.slice(found[0].length);
  if (found[2] !== undefined) return parseQuoted(value);
  return /^[[{]/.test(value) ? parseLenientJson(value) : undefined;
};

/** The text at a path of keys (`props`, `pageProps`, `title`; digits index arrays); undefined where there is none. */
export const findStateText = (state: unknown, path: readonly string[]): string | undefined => {
  let at = state;
  for (const key of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return textValue(at);
};
