/** Character references in strings that no HTML parser has seen: JSON-LD, state blobs. */
import { Parser } from 'htmlparser2';
import { ownCopy } from '../text/own-copy.ts';

/** A reference with its semicolon; without one, `&copy=2` in an address would lose its meaning. */
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** A page uses a few dozen references over and over. */
const maxKnown = 2_000;
const known = new Map<string, string>();

/** What the HTML parser makes of one reference: itself where there is no such name. */
const decodeReference = (written: string): string => {
  const before = known.get(written);
  if (before !== undefined) return before;
  let decoded = '';
  new Parser({
    ontext: (part) => {
      decoded += part;
    },
  }).end(written);
  if (known.size < maxKnown) known.set(ownCopy(written), decoded);
  return decoded;
};

/** The text with `&amp;`, `&#8217;`, `&quot;` and their like replaced, once; markup is left as it is. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(reference, decodeReference) : text;

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
