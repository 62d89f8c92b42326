/** A parsed page: the tree, what it says of itself, and its lines of text. One thread, one page. */
import { Element } from 'domhandler';
import { absoluteUrl } from '../text/urls.ts';
import type { Page, Warning } from '../types.ts';
import { type BlockIndex, indexBlocks } from './blocks.ts';
import { decodeBody } from './decode.ts';
import { findArticle, type LinkedData, parseLinkedData, type Thing } from './linked-data.ts';
import { collectMeta, type Metas, metaValue } from './metas.ts';
import { type ParsedHtml, parseHtml } from './parse.ts';
import { parsePlainText } from './plain-text.ts';
import { findStateHtml } from './state-html.ts';
import { textOf } from './text.ts';
import { unpack } from './unpack.ts';

export interface Document {
  readonly page: Page;
  /** The text was read as plain text, not as HTML. */
  readonly isText: boolean;
  /** The first characters as decoded: what kind of file it is shows there. */
  readonly start: string;
  readonly charset: string;
  readonly bytes: number;
  readonly tree: ParsedHtml;
  readonly metas: Metas;
  readonly linkedData: LinkedData;
  /** The JSON-LD node of the article itself. */
  readonly article: Thing | undefined;
  /** Text of `<title>`. */
  readonly title: string | undefined;
  readonly canonicalUrl: string | undefined;
  /** What relative addresses on the page are relative to. */
  readonly baseUrl: string | undefined;
  readonly index: BlockIndex;
  readonly warnings: readonly Warning[];
}

/** Where HTML begins, in the first part of a file: any tag at all. */
const anyTag = /<(?:!doctype|!--|\/?[a-z][a-z0-9-]{0,20}[\s>/])/i;
const startChars = 4096;

const isPlainText = (page: Page, text: string): boolean => {
  if (page.as !== undefined) return page.as === 'text';
  const mediaType = page.headers?.['content-type'] ?? '';
  if (/^\s*text\/plain/i.test(mediaType)) return true;
  return !anyTag.test(text.slice(0, startChars));
};

/** `rel` is a list of words; a link without an address is none. */
const linkHref = (tree: ParsedHtml, rel: string): string | undefined =>
  tree.found.link.find(
    ({ attribs }) =>
      attribs.href !== undefined && attribs.rel?.toLowerCase().split(/\s+/).includes(rel) === true,
  )?.attribs.href;

const collectMetas = (tree: ParsedHtml): Metas => {
  const metas = new Map<string, string[]>();
  for (const meta of tree.found.meta) collectMeta(metas, meta.attribs);
  return metas;
};

/** Stands for the whole page; the nodes keep their own parents. */
const bodyOf = (tree: ParsedHtml): Element => new Element('body', {}, tree.root.children);

const treeWarnings = (
  tree: ParsedHtml,
  replaced: number,
  problems: readonly string[],
): Warning[] => {
  const warnings: Warning[] = [];
  const add = (code: string, message: string) => warnings.push({ code, field: null, message });
  if (tree.tooDeep > 0)
    add('too-deep', `${tree.tooDeep} elements were nested too deep and left out`);
  if (tree.cut) add('too-many-nodes', 'the page has more elements than are read');
  if (replaced > 0) add('broken-characters', `${replaced} bytes are no text in the page's charset`);
  for (const problem of problems.slice(0, 3)) add('linked-data', problem);
  return warnings;
};

/** The page with the story that only its scripts would show, where they hold one; else the page itself. */
export const withStateStory = (document: Document): Document => {
  const html = findStateHtml(document.tree.scripts);
  if (html === undefined) return document;
  return { ...document, index: indexBlocks(bodyOf(parseHtml(html))) };
};

/** Parses a page. Never throws on any bytes. */
export const parsePage = (page: Page): Document => {
  const decoded =
    typeof page.body === 'string'
      ? { text: page.body, charset: 'utf-8', replaced: 0 }
      : decodeBody(unpack(page.body), { contentType: page.headers?.['content-type'] });
  const isText = isPlainText(page, decoded.text);
  const tree = isText ? parsePlainText(decoded.text) : parseHtml(decoded.text);
  const metas = collectMetas(tree);
  const linkedData = parseLinkedData(
    tree.scripts.filter((script) => script.type.includes('ld+json')).map((script) => script.text),
  );
  const title = tree.found.title[0];
  const claimed = linkHref(tree, 'canonical') ?? metaValue(metas, 'og:url');
  const canonicalUrl = claimed === undefined ? undefined : absoluteUrl(claimed, page.url);
  const ownUrl = page.url ?? canonicalUrl;
  const baseHref = tree.found.base.find((base) => base.attribs.href !== undefined)?.attribs.href;
  return {
    page,
    isText,
    start: decoded.text.slice(0, startChars),
    charset: decoded.charset,
    bytes: typeof page.body === 'string' ? Buffer.byteLength(page.body) : page.body.byteLength,
    tree,
    metas,
    linkedData,
    article: findArticle(linkedData),
    title: title === undefined ? undefined : textOf(title) || undefined,
    canonicalUrl,
    baseUrl: baseHref === undefined ? ownUrl : (absoluteUrl(baseHref, ownUrl) ?? ownUrl),
    index: indexBlocks(bodyOf(tree)),
    warnings: treeWarnings(tree, decoded.replaced, linkedData.problems),
  };
};
