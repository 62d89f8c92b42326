/**
 * Pages without one of the legs a reader stands on, to see how much it leans on each. Pure.
 *
 * Bytes are handled as latin1: every charset of the web keeps `<`, `>` and quotes where ASCII has them, and all others
 * come back as they were.
 */

const tag = /<[a-z][^>]*>/gi;
const names = /\s(?:class|id)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;
const quotedNames = /(\s(?:class|id)\s*=\s*)(["'])([^"']*)\2/gi;
/** A charset must stay: without it the text itself would be another. */
const droppedMeta = /<meta\b(?![^>]*(?:charset|http-equiv))[^>]*>/gi;
const linkedData = /<script\b[^>]*application\/ld\+json[^>]*>[\s\S]*?<\/script\s*>/gi;

/** A name to one that says nothing, equal names to equal ones: FNV-1a, in letters. */
const codeOf = (name) => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1)
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return `q${hash.toString(36)}`;
};

const renamed = (_whole, start, quote, value) =>
  `${start}${quote}${value.split(/\s+/).filter(Boolean).map(codeOf).join(' ')}${quote}`;

const strippers = {
  ld: (html) => html.replace(linkedData, ''),
  meta: (html) => html.replace(droppedMeta, ''),
  class: (html) => html.replace(tag, (one) => one.replace(names, '')),
  rename: (html) => html.replace(tag, (one) => one.replace(quotedNames, renamed)),
};

/** What may be taken from a page: JSON-LD, metas, class and id, or only what class and id say. */
export const stripKinds = Object.keys(strippers);

/** A page's bytes without what `kinds` name; throws on a kind that is none. */
export const stripPage = (body, kinds) => {
  let html = body.toString('latin1');
  for (const kind of kinds) {
    if (strippers[kind] === undefined)
      throw new Error(`--strip ${kind}: one of ${stripKinds.join(', ')}`);
    html = strippers[kind](html);
  }
  return Buffer.from(html, 'latin1');
};
