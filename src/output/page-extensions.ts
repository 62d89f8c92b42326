/** File name extensions of what is collected, by media type. */

const byType: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'application/pdf': 'pdf',
  'text/css': 'css',
  'text/csv': 'csv',
  'text/javascript': 'js',
  'application/javascript': 'js',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
  'audio/mpeg': 'mp3',
  'video/mp4': 'mp4',
};

/** `.json` alone is what is known about a page: `a.html.json` beside `a.html`. */
const json = 'data.json';

const unknown = 'bin';

/** All extensions there are, the usual ones first. */
export const pageExtensions: readonly string[] = [
  ...new Set(['html', 'txt', 'xml', json, ...Object.values(byType), unknown]),
];

/**
 * The extension for a Content-Type header, without its dot: `html`, `txt`, `data.json`; `bin` for what is not known.
 * A header that names no type is that of a server which sends pages and knows no better.
 */
export const extensionOf = (contentType: string | undefined): string => {
  const type = contentType?.split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? '';
  const known = Object.hasOwn(byType, type) ? byType[type] : undefined;
  if (known !== undefined) return known;
  if (!type.includes('/')) return 'html';
  if (/[/+]json$/.test(type)) return json;
  if (/\+xml$/.test(type)) return 'xml';
  return type.startsWith('text/') ? 'txt' : unknown;
};
