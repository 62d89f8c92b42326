/** What a source is, told by its text alone: servers and file names say anything. */

export type ResourceKind =
  | 'feed'
  | 'json'
  | 'sitemap'
  | 'sitemap-index'
  | 'robots'
  | 'list'
  | 'page';

/** Roots by their names without prefix. */
const roots: Readonly<Record<string, ResourceKind>> = {
  rss: 'feed',
  rdf: 'feed',
  feed: 'feed',
  channel: 'feed',
  urlset: 'sitemap',
  sitemapindex: 'sitemap-index',
};

/** A prologue (declarations, comments, a DTD with entities) is not longer. */
const maxPrologue = 262_144;

/** The first element's name without prefix, in lower case; comments are stepped over. */
const rootName = (text: string): string | undefined => {
  let at = text.indexOf('<');
  while (at >= 0) {
    if (text.startsWith('<!--', at)) {
      at = text.indexOf('-->', at);
      if (at < 0) return undefined;
    } else {
      const name = /^<(?:[\w.-]{1,60}:)?([a-z][\w.-]{0,60})/i.exec(text.slice(at, at + 130))?.[1];
      if (name !== undefined) return name.toLowerCase();
    }
    at = text.indexOf('<', at + 1);
  }
  return undefined;
};

/** RFC 9309, section 2.2. */
const robotsLine = /^\s{0,20}(?:user-agent|sitemap|disallow|allow)\s{0,20}:/im;
const addressLine = /^\s{0,20}https?:\/\/\S/im;

/** Undefined for what is none of these: text without an address, nothing at all. */
export const tellKind = (text: string): ResourceKind | undefined => {
  const start = text.slice(0, maxPrologue).trimStart();
  if (/^[{[]/.test(start)) return 'json';
  if (start.startsWith('<')) return roots[rootName(start) ?? ''] ?? 'page';
  const head = start.slice(0, 8_192);
  if (addressLine.test(head)) return robotsLine.test(head) ? 'robots' : 'list';
  if (robotsLine.test(head)) return 'robots';
  // A tag further on: a page that begins with words. A feed after stray output of a broken script is one, too.
  const root = rootName(start);
  return root === undefined ? undefined : (roots[root] ?? 'page');
};
