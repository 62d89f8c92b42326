/** The items of a list of articles: links with headlines, and the dates printed beside them. */
import type { Element } from 'domhandler';
import type { Block } from '../dom/blocks.ts';
import { textOf } from '../dom/text.ts';
import { isMoreLink } from '../text/list-labels.ts';
import { tagPath } from '../text/tag-labels.ts';
import { absoluteUrl, looksLikeArticleUrl } from '../text/urls.ts';
import type { DateReading, RelatedItem, RelatedList } from '../types.ts';
import { dateOfLine, isDateLine, withoutDate } from './item-dates.ts';
import type { Reading } from './reading.ts';

export interface ItemOptions {
  readonly zone: string;
  readonly baseUrl: string | undefined;
  readonly now: string | undefined;
}

/** What the items of a page are read by. */
export const itemOptionsOf = ({ zone, document, now }: Reading): ItemOptions => ({
  zone,
  baseUrl: document.baseUrl,
  now,
});

/** A list and the line of the page it begins at. */
export interface PlacedList {
  readonly at: number;
  readonly list: RelatedList;
}

/** A headline has three words or this many characters; less is a category or a button. */
const minHeadlineWords = 3;
const minHeadlineChars = 14;
const maxHeadlineChars = 300;
/** Items read of one list. */
const maxItems = 200;
/** Items weighed against each other: some of a list's first ones fall away. */
const maxWeighed = 1_000;

type Mark =
  | {
      readonly type: 'link';
      readonly key: string;
      readonly url: string | null;
      readonly text: string;
    }
  | { readonly type: 'date'; readonly date: DateReading };

interface Item {
  headline: string;
  readonly key: string;
  readonly url: string | null;
  date: DateReading | undefined;
}

/** A rank or a bullet before a headline. */
const rankMark = /^(?:[•·▪■►▶»›*–-]\s*|#\d{1,2}[.)]?\s+|\d{1,2}[.)]\s+)(?=\S)/;
const bareNumber = /^(\d{1,2})\s+(?=\S)/;

export const isHeadlineText = (text: string): boolean =>
  text.length <= maxHeadlineChars &&
  !/^https?:/.test(text) &&
  (text.split(' ').length >= minHeadlineWords || text.length >= minHeadlineChars) &&
  !isMoreLink(text);

/** Two words are a headline only where they lead to an article by its address: `Kaya Mendadak`. */
const isShortTitle = (text: string, url: string | null): boolean =>
  url !== null &&
  /^\p{L}[\p{L}'’.-]{1,20} \p{L}[\p{L}'’.-]{1,20}[!?]?$/u.test(text) &&
  !isMoreLink(text) &&
  looksLikeArticleUrl(url);

const isTitle = (text: string, url: string | null): boolean =>
  isHeadlineText(text) || isShortTitle(text, url);

const personAddress = /\/(?:authors?|penulis|reporter|profiles?|profil|editor)\//i;
const maxNameWords = 5;

/** A link with a person's name to the page of that person: no article, however long the name. */
export const isPersonLink = ({ attribs }: Element, text: string): boolean =>
  personAddress.test(attribs.href ?? '') && text.split(' ').length <= maxNameWords;

const maxTopicWords = 5;

/** The name of a topic and the address of its page, `/tag/banjir-demak`: no article of a list. */
export const isTopic = ({ headline, url }: Pick<RelatedItem, 'headline' | 'url'>): boolean =>
  url !== null && tagPath.test(url) && headline.split(' ').length <= maxTopicWords;

const housePage =
  /^(?:pedoman (?:media|pemberitaan|siber|hak)|kode etik|kebijakan (?:privasi|data)|ketentuan (?:layanan|penggunaan)|syarat (?:dan|&) ketentuan|tentang kami|hubungi kami|privacy (?:policy|notice)|cookie (?:policy|notice)|terms (?:of|and|&) |about us|contact us|impressum|datenschutz)/i;

/** What an outlet says of itself, `Pedoman Media Siber`: no article of a list. */
export const isHousePage = ({ headline }: Pick<RelatedItem, 'headline'>): boolean =>
  housePage.test(headline) && headline.split(' ').length <= maxTopicWords;

const linkMark = (anchor: Element, text: string, options: ItemOptions): Mark | undefined => {
  const href = anchor.attribs.href ?? '';
  if (href === '' || href.startsWith('#') || /^(?:javascript|mailto|tel|whatsapp):/i.test(href))
    return undefined;
  if (isPersonLink(anchor, text)) return undefined;
  const url = absoluteUrl(href, options.baseUrl) ?? null;
  return { type: 'link', key: href.split('#')[0] ?? href, url, text };
};

const tagLine = /^(?:tags?|tagar|topik|topics?|label|kata kunci|keywords?)\s?:/i;

/** `<a>headline</a> <small>3 menit yang lalu</small>`: what stands on the line beside its one link. */
const dateBeside = (block: Block, flat: string, options: ItemOptions) => {
  const [only] = block.anchors;
  if (only === undefined || block.anchors.length > 1) return undefined;
  const rest = flat.replace(textOf(only), '').trim();
  return rest === '' ? undefined : dateOfLine(rest, block, options);
};

const marksOf = (block: Block, options: ItemOptions): Mark[] => {
  const marks: Mark[] = [];
  if (tagLine.test(block.text)) return marks;
  const flat = block.text.replaceAll('\n', ' ');
  const isDate = isDateLine(flat, block, options);
  if (!isDate)
    for (const anchor of block.anchors) {
      // White space inside a link may differ from the line's: a letter or two are no other words.
      const whole = block.anchors.length === 1 && flat.length - block.linkChars <= 2;
      const text = withoutDate(whole ? flat : textOf(anchor), block, options);
      const mark = linkMark(anchor, text, options);
      if (mark !== undefined) marks.push(mark);
    }
  const date =
    flat.length <= maxHeadlineChars
      ? (dateOfLine(flat, block, options) ?? dateBeside(block, flat, options))
      : undefined;
  if (date === undefined) return marks;
  const startsWithDate = marks.length > 0 && flat.startsWith(date.raw.slice(0, 8));
  return startsWithDate ? [{ type: 'date', date }, ...marks] : [...marks, { type: 'date', date }];
};

/** Of several links to one address the first with a headline; a later one only where it was cut short. */
const betterHeadline = (current: string, text: string): string => {
  if (!isHeadlineText(text)) return current;
  if (!isHeadlineText(current)) return text;
  const whole = current.replace(/\s*(?:…|\.{2,})$/, '');
  return whole !== current && text.startsWith(whole) ? text : current;
};

/** Bare numbers that count up are ranks; `5 Cara Merawat Tanaman` is a headline. */
const countsUp = (marks: readonly Mark[]): boolean => {
  const numbers = marks
    .map((mark) => (mark.type === 'link' ? Number(bareNumber.exec(mark.text)?.[1]) : Number.NaN))
    .filter((number) => !Number.isNaN(number));
  return numbers.some((number, i) => numbers[i + 1] === number + 1);
};

/** Dates stand after their items, or before: the first mark of the list tells which. */
const assemble = (marks: readonly Mark[]): Item[] => {
  const items: Item[] = [];
  const datesFirst = marks[0]?.type === 'date';
  const isRanked = countsUp(marks);
  let waiting: DateReading | undefined;
  for (const mark of marks) {
    const last = items.at(-1);
    if (mark.type === 'date') {
      if (datesFirst) waiting = mark.date;
      else if (last !== undefined && last.date === undefined) last.date = mark.date;
      continue;
    }
    const bare = mark.text.replace(rankMark, '');
    const text = isRanked ? bare.replace(bareNumber, '') : bare;
    const known = items.find((item) => item.key === mark.key);
    if (known !== undefined) known.headline = betterHeadline(known.headline, text);
    else if (items.length >= maxWeighed) break;
    else {
      items.push({ headline: text, key: mark.key, url: mark.url, date: waiting });
      waiting = undefined;
    }
  }
  return items.filter((item) => isTitle(item.headline, item.url));
};

/** The front page, or the page of an author or section whose articles are linked too: `/author` beside `/author/slug`. */
const isFolder = (url: string | null, linked: readonly string[]): boolean => {
  if (url === null) return false;
  const { search, pathname } = new URL(url);
  if (search !== '') return false;
  const folder = `${url.replace(/\/$/, '')}/`;
  return (
    pathname === '' ||
    pathname === '/' ||
    linked.some((other) => other !== url && other.startsWith(folder))
  );
};

/** A folder under a headline is its author's page: it would take the date printed after the name. */
const withoutFolders = (marks: readonly Mark[]): Mark[] => {
  const linked = [
    ...new Set(marks.flatMap((mark) => (mark.type === 'link' ? (mark.url ?? []) : []))),
  ].slice(0, maxWeighed);
  const folders = new Set(linked.filter((url) => isFolder(url, linked)));
  return marks.filter((mark) => mark.type === 'date' || !folders.has(mark.url ?? ''));
};

/** Links that never carry a headline are categories and buttons: they would take the dates of the items. */
const withoutCategories = (marks: readonly Mark[]): Mark[] => {
  const headlines = new Set(
    marks.flatMap((mark) =>
      mark.type === 'link' && isTitle(mark.text, mark.url) ? [mark.key] : [],
    ),
  );
  return marks.filter((mark) => mark.type === 'date' || headlines.has(mark.key));
};

/** Reads the items that stand in a run of lines, in order. */
export const readItems = (lines: readonly Block[], options: ItemOptions): RelatedItem[] => {
  const marks = lines.flatMap((block) => marksOf(block, options));
  return assemble(withoutFolders(withoutCategories(marks)))
    .slice(0, maxItems)
    .map((item, i) => toItem(item, i + 1));
};

/** The record's form of an item. */
export const toItem = (
  item: {
    readonly headline: string;
    readonly url: string | null;
    readonly date: DateReading | undefined;
  },
  position: number,
): RelatedItem => ({
  position,
  headline: item.headline,
  url: item.url,
  datePublished: item.date?.iso ?? null,
  datePublishedRaw: item.date?.raw ?? null,
  datePublishedZone: item.date?.zone ?? null,
});
