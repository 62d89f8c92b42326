/** The tags printed with the article; where none are printed, those its JSON-LD or news metas list. */
import { textValue, textValues } from '../dom/linked-data.ts';
import { metaValues } from '../dom/metas.ts';
import { readItemprops } from '../dom/microdata.ts';
import { textKey } from '../text/similarity.ts';
import { tagLabelAlone } from '../text/tag-labels.ts';
import { foldSpaces } from '../text/white-space.ts';
import { type Answer, climb, type Rung } from './ladder.ts';
import { readPrintedKeywords } from './printed-keywords.ts';
import type { Reading } from './reading.ts';

const maxKeywords = 60;
const maxKeywordChars = 80;

/** Keys of databases stand among keywords: `26157981-b4f7-4929-adc1-e860c6f03636`, `source:tagname:Desk`. */
const machineName = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{20,26}$|^[\w-]{1,30}:[\w-]{1,30}:/i;

/** Labels that were taken for tags: `News:`, `Editor:B Kunto` (ANTARA, 2017). */
const labelName = /:$|^(?:editor|author|penulis|pewarta|reporter|redaktur) ?:/i;

/** `Get alerts »`: a link on from the tags. */
const leadsOn = /[»›→]$/;

const clean = (names: readonly string[]): string[] | undefined => {
  const seen = new Set<string>();
  const keywords = names
    .map((name) => foldSpaces(name).replace(/^#\s*/, '').replace(/[,;]$/, ''))
    .filter((name) => {
      const key = textKey(name);
      if (key === '' || name.length > maxKeywordChars || seen.has(key)) return false;
      if ([tagLabelAlone, machineName, labelName, leadsOn].some((other) => other.test(name)))
        return false;
      seen.add(key);
      return true;
    });
  return keywords.length === 0 ? undefined : keywords.slice(0, maxKeywords);
};

/** A letter written as its number ends in a mark that parts names: `editor&#39;s picks`, encoded twice. */
const encoded = /&#?\w{2,8};/;

/** One value may be the whole list: `banjir, Demak, Jawa Tengah`. */
const splitList = (values: readonly string[]): string[] => {
  const plain = values.map((value) => (encoded.test(value) ? (textValue(value) ?? value) : value));
  return plain.length === 1 ? (plain[0] as string).split(/\s*[,;،、]\s*/) : plain;
};

/** Metas that newsrooms fill for each article, most used first; each is a list or is there once for each tag. */
const tagMetas = [
  'news_keywords',
  'article:tag',
  'og:article:tag',
  'parsely-tags',
  'sailthru.tags',
  'cxenseparse:keywords',
  'citation_keywords',
  'dc.subject',
  'dcterms.subject',
] as const;

/** `<meta name=keywords>` is often the same all over a site: believed where half of it stands in the story. */
const ownKeywords = ({ document, story }: Reading): string[] => {
  const names = splitList(metaValues(document.metas, 'keywords'));
  const text = [document.title ?? '', ...story.lines.map(({ block }) => block.text)].join(' ');
  const words = ` ${textKey(text)} `;
  const own = names.filter((name) => words.includes(` ${textKey(name)} `));
  return own.length >= 2 && own.length * 2 >= names.length ? names : [];
};

const isIndonesian = ({ language }: Reading): boolean => language?.startsWith('id') === true;

const dataRungs = (reading: Reading): Rung<string[]>[] => {
  const { document } = reading;
  return [
    ['json-ld', () => clean(splitList(textValues(document.article?.keywords)))],
    ...tagMetas.map(
      (name): Rung<string[]> => ['meta', () => clean(splitList(metaValues(document.metas, name)))],
    ),
  ];
};

/** A longer list that has nothing of the print is a database's. */
const maxUnshared = 20;

/**
 * A much longer list of the data in place of a short print of the same: pages print their most used tags.
 * Indonesian newsrooms print all of them and fill the data for search engines.
 */
const isFuller = (
  data: readonly string[],
  printed: readonly string[],
  reading: Reading,
): boolean => {
  if (isIndonesian(reading)) return false;
  const keys = new Set(data.map(textKey));
  const shared = printed.filter((name) => keys.has(textKey(name))).length;
  return printed.length === 1
    ? data.length > 1 && data.length <= maxUnshared
    : data.length >= printed.length * 2 && shared * 2 >= printed.length;
};

/** What pages tell search engines; Indonesian newsrooms put words there that no reader is shown as a tag. */
const searchRungs = (reading: Reading): Rung<string[]>[] => {
  if (isIndonesian(reading)) return [];
  const { itemprop } = reading.document.tree.found;
  return [
    ['microdata', () => clean(splitList(readItemprops(itemprop, 'keywords')))],
    ['meta', () => clean(ownKeywords(reading))],
  ];
};

/** Reads the tags. */
export const readKeywords = (reading: Reading): Answer<string[]> | undefined => {
  const printed = clean(readPrintedKeywords(reading));
  const rungs = dataRungs(reading);
  const page: Rung<string[]> = ['page', () => printed];
  const data = printed === undefined ? undefined : climb(rungs)?.value;
  const isDataFirst =
    printed !== undefined && data !== undefined && isFuller(data, printed, reading);
  return climb<string[]>([
    ['profile', () => clean(reading.select.values(reading.layout?.keywords))],
    ...(isDataFirst ? [...rungs, page] : [page, ...rungs]),
    ...searchRungs(reading),
  ]);
};
