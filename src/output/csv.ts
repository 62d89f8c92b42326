/** CSV (RFC 4180): a header, then one row per article. */
import type { Article } from '../types.ts';
import type { ArticleFormat } from './format.ts';
import type { FormatOptions } from './formats.ts';

type Cell = string | number | boolean | null | undefined;

/** `a; b; c`: for people and spreadsheets; whoever needs to take it apart again reads JSON lines. */
const joined = (values: readonly string[]): string => values.join('; ');

/** A list of objects as one JSON cell; empty where the list is. */
const asJson = (values: readonly unknown[]): string =>
  values.length === 0 ? '' : JSON.stringify(values);

/** Columns in order. A dot leads into a part of the record: `publisher.name`. */
const columns: readonly (readonly [string, (article: Article) => Cell])[] = [
  ['schemaVersion', (a) => a.schemaVersion],
  ['id', (a) => a.id],
  ['url', (a) => a.url],
  ['requestedUrl', (a) => a.requestedUrl],
  ['canonicalUrl', (a) => a.canonicalUrl],
  ['publisher.name', (a) => a.publisher.name],
  ['publisher.domain', (a) => a.publisher.domain],
  ['publisher.network', (a) => a.publisher.network],
  ['genre', (a) => a.genre],
  ['headline', (a) => a.headline],
  ['alternativeHeadline', (a) => a.alternativeHeadline],
  ['description', (a) => a.description],
  ['articleSection', (a) => joined(a.articleSection)],
  ['keywords', (a) => joined(a.keywords)],
  ['author.name', (a) => joined(a.author.map(({ name }) => name))],
  ['author.role', (a) => joined(a.author.map(({ role }) => role))],
  ['byline', (a) => a.byline],
  ['datePublished', (a) => a.datePublished],
  ['datePublishedRaw', (a) => a.datePublishedRaw],
  ['datePublishedPrecision', (a) => a.datePublishedPrecision],
  ['datePublishedZone', (a) => a.datePublishedZone],
  ['dateModified', (a) => a.dateModified],
  ['dateModifiedRaw', (a) => a.dateModifiedRaw],
  ['dateline.place', (a) => a.dateline?.place],
  ['dateline.outlet', (a) => a.dateline?.outlet],
  ['articleBody', (a) => a.articleBody],
  ['wordCount', (a) => a.wordCount],
  ['image', (a) => asJson(a.image)],
  ['video', (a) => asJson(a.video)],
  ['related', (a) => asJson(a.related)],
  ['inLanguage', (a) => a.inLanguage],
  ['isAccessibleForFree', (a) => a.isAccessibleForFree],
  ['pagination.pages', (a) => a.pagination.pages],
  ['contentHash', (a) => a.contentHash],
  ['simhash', (a) => a.simhash],
  ['fetch.fetchedAt', (a) => a.fetch.fetchedAt],
  ['fetch.status', (a) => a.fetch.status],
  ['fetch.mediaType', (a) => a.fetch.mediaType],
  ['fetch.charset', (a) => a.fetch.charset],
  ['fetch.bytes', (a) => a.fetch.bytes],
  ['fetch.etag', (a) => a.fetch.etag],
  ['fetch.lastModified', (a) => a.fetch.lastModified],
  ['fetch.redirects', (a) => a.fetch.redirects.join(' ')],
  ['extraction.version', (a) => a.extraction.version],
  ['extraction.profile', (a) => a.extraction.profile],
  ['extraction.layout', (a) => a.extraction.layout],
  ['extraction.warnings', (a) => joined(a.extraction.warnings.map(({ code }) => code))],
];

/** Spreadsheets run a cell that begins so (OWASP, "CSV Injection"): a page must not write formulas. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** One value as a cell; absent is empty. */
const toCell = (value: Cell, guard: 'on' | 'off'): string => {
  if (typeof value !== 'string') return String(value ?? '');
  return quoted(guard === 'on' && formula.test(value) ? `'${value}` : value);
};

const row = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

/** The CSV format. Text that a spreadsheet would take for a formula gets an apostrophe before it, unless the guard is off. */
export const csv = ({ csvGuard = 'on' }: FormatOptions = {}): ArticleFormat => ({
  begin: row(columns.map(([name]) => name)),
  format: (article) => row(columns.map(([, read]) => toCell(read(article), csvGuard))),
});
