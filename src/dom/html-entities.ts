/** Character references in strings that no HTML parser has seen: JSON-LD, state blobs. */
import { Parser } from 'htmlparser2';

/** A reference with its semicolon; without one, `&copy=2` in an address would lose its meaning. */
const bareAmpersand = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi;

/** The text with `&amp;`, `&#8217;`, `&quot;` and their like replaced, once; markup is left as it is. */
export const decodeEntities = (text: string): string => {
  if (!text.includes('&')) return text;
  const parts: string[] = [];
  const parser = new Parser({ ontext: (part) => parts.push(part) });
  parser.end(text.replace(bareAmpersand, '&amp;').replaceAll('<', '&lt;'));
  return parts.join('');
};

/** Content systems escape what is escaped already: `&amp;quot;` is a quotation mark. */
export const decodeAllEntities = (text: string): string => {
  let decoded = text;
  for (let pass = 0; pass < 3; pass += 1) {
    const next = decodeEntities(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
};
