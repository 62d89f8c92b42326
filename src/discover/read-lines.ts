/** Plain lists of addresses, and the sitemaps that a robots.txt names. */
import { absoluteUrl } from '../text/urls.ts';

/** Lines one by one: a list of a million must not become an array. */
function* linesOf(text: string): Generator<string, void, undefined> {
  const ends = /[\r\n]+/g;
  let from = 0;
  for (const { index, 0: end } of text.matchAll(ends)) {
    yield text.slice(from, index).trim();
    from = index + end.length;
  }
  yield text.slice(from).trim();
}

/** The addresses of a list, one a line; # begins a comment, and what is no address is none. */
export function* readAddressLines(text: string): Generator<string, void, undefined> {
  for (const line of linesOf(text)) {
    const url = line.startsWith('#') ? undefined : absoluteUrl(line, undefined);
    if (url !== undefined) yield url;
  }
}

/** `Sitemap: https://example.com/sitemap.xml` (sitemaps.org), in any case, each once. */
export const readRobotsSitemaps = (text: string, base: string | undefined): string[] => {
  const found = new Set<string>();
  for (const line of linesOf(text.slice(0, 1_000_000))) {
    const value = /^sitemap\s{0,20}:\s{0,20}(\S+)/i.exec(line)?.[1];
    const url = value === undefined ? undefined : absoluteUrl(value, base);
    if (url !== undefined) found.add(url);
  }
  return [...found];
};
