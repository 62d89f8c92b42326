/**
 * When the article was published and last changed.
 *
 * Two witnesses: what is printed near the headline, and what the page's data says. On a page whose newsroom's
 * zone is known the print wins: metas there call local time `Z` or give the upload time. Elsewhere the data
 * wins, as a print without a zone is only half a date. A print labelled as a change is never the first date.
 */

import { textValue } from '../dom/linked-data.ts';
import { metaValue } from '../dom/metas.ts';
import { readItemprops } from '../dom/microdata.ts';
import { looksLikeFalseUtc, readMachineDate } from '../text/machine-dates.ts';
import { readUrlDate } from '../text/urls.ts';
import type { DateReading, Warning } from '../types.ts';
import { type Answer, climb, climbAll, type Rung } from './ladder.ts';
import { findPrintedDates, findRelativeDate, type PrintedDate } from './printed-dates.ts';
import type { Headline, Reading } from './reading.ts';

export interface Dates {
  readonly published: Answer<DateReading> | undefined;
  readonly modified: Answer<DateReading> | undefined;
  /** What every rung says of the first date; read only when asked for. */
  readonly candidates: () => readonly Answer<DateReading>[];
  /** Lines of the page that hold the dates: no part of the story. */
  readonly lines: readonly number[];
  readonly warnings: readonly Warning[];
}

const publishedMetas = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'content_publisheddate',
  'dtk:publishdate',
  'jpnncom_news_pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'cse_publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'article.published',
  'published-date',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'date.release',
  'bt:pubdate',
  'originalpublicationdate',
  'date',
  'og:pubdate',
];
const modifiedMetas = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'article.updated',
];

/** More than this between two witnesses is worth a warning. */
const disagreementMs = 36 * 3_600_000;

const machine = (text: string | undefined, { zone }: Reading): DateReading | undefined =>
  text === undefined ? undefined : readMachineDate(text, { zone });

const timeElements = (reading: Reading, itemprop: RegExp): DateReading | undefined => {
  const { document, story } = reading;
  for (const time of document.tree.found.time) {
    const { datetime, itemprop: prop } = time.attribs;
    if (datetime === undefined) continue;
    const isNamed = prop !== undefined && itemprop.test(prop);
    if (!isNamed && (time.attribs.class ?? '').match(/updat|modif/i)) continue;
    if (!isNamed && !isNearStory(reading, time)) continue;
    const date = machine(datetime, { ...reading, story });
    if (date !== undefined) return date;
  }
  return undefined;
};

/** `<time>` elements also stand in lists of other articles: only one in reach of the headline counts. */
const isNearStory = (reading: Reading, time: import('domhandler').Element): boolean => {
  const { index } = reading.document;
  const { story } = reading;
  const first = story.lines[0]?.block.index;
  if (first === undefined) return false;
  const block = index.blocks.find((candidate) => candidate.spans.includes(time));
  if (block === undefined) return false;
  const area = story.areas.areaOf(block.region);
  if (area === 'related' || area === 'comments' || area === 'aside') return false;
  return block.index >= first - 15 && block.index <= (story.lines.at(-1)?.block.index ?? first) + 6;
};

const itempropDate = (reading: Reading, name: string): DateReading | undefined => {
  for (const value of readItemprops(reading.document.tree.found.itemprop, name)) {
    const date = machine(value, reading);
    if (date !== undefined) return date;
  }
  return undefined;
};

const firstMeta = (reading: Reading, names: readonly string[]): DateReading | undefined => {
  for (const name of names) {
    const date = machine(metaValue(reading.document.metas, name), reading);
    if (date !== undefined) return date;
  }
  return undefined;
};

const linked = (reading: Reading, name: string): DateReading | undefined =>
  machine(textValue(reading.document.article?.[name]), reading);

const urlDate = ({ document, zone, isZoneKnown }: Reading): DateReading | undefined => {
  const url = document.page.url ?? document.canonicalUrl;
  const found = url === undefined ? undefined : readUrlDate(url);
  if (found === undefined) return undefined;
  const time = found.minute !== undefined && isZoneKnown ? `T${found.minute}` : '';
  const date = readMachineDate(`${found.iso}${time}`, { zone });
  return date === undefined ? undefined : { ...date, raw: found.raw };
};

const asReading = ({ iso, raw, precision, zone }: DateReading): DateReading => ({
  iso,
  raw,
  precision,
  zone,
});

const sameMinute = (a: DateReading, b: DateReading): boolean =>
  Math.abs(Date.parse(a.iso) - Date.parse(b.iso)) < 60_000;

const sameDay = (a: DateReading, b: DateReading): boolean =>
  Math.abs(Date.parse(a.iso) - Date.parse(b.iso)) < disagreementMs;

/** The print that is most likely the first date, given what the data says. */
const choosePrinted = (
  printed: readonly PrintedDate[],
  data: DateReading | undefined,
): PrintedDate | undefined => {
  const first = printed.filter((date) => date.label !== 'modified' && date.weight >= 3);
  if (data === undefined) return first[0];
  return (
    first.find((date) => sameMinute(date, data)) ??
    first.find((date) => sameDay(date, data)) ??
    first[0]
  );
};

/** A date marked Z that equals the printed local time is local time: the print then speaks for both. */
const correctFalseUtc = (
  data: DateReading | undefined,
  printed: readonly PrintedDate[],
  { isZoneKnown }: Reading,
): DateReading | undefined =>
  data !== undefined &&
  printed.some((date) => (isZoneKnown || date.zone === 'stated') && looksLikeFalseUtc(data, date))
    ? undefined
    : data;

const publishedRungs = (reading: Reading) =>
  [
    ['json-ld', () => linked(reading, 'datePublished') ?? linked(reading, 'dateCreated')],
    ['meta', () => firstMeta(reading, publishedMetas)],
    ['microdata', () => itempropDate(reading, 'datePublished')],
    ['time', () => timeElements(reading, /datePublished/i)],
  ] as const;

const modifiedRungs = (reading: Reading) =>
  [
    ['json-ld', () => linked(reading, 'dateModified')],
    ['meta', () => firstMeta(reading, modifiedMetas)],
    ['microdata', () => itempropDate(reading, 'dateModified')],
  ] as const;

/** The first rung's date; where it is a day alone, a later rung's that adds the time to that day. */
const climbToTheMinute = (rungs: readonly Rung<DateReading>[]): Answer<DateReading> | undefined => {
  const first = climb(rungs);
  if (first?.value.precision !== 'day') return first;
  const day = first.value.iso.slice(0, 10);
  const finer = climbAll(rungs).find(
    ({ value }) => value.precision !== 'day' && value.iso.startsWith(day),
  );
  return finer ?? first;
};

const profileDate = (reading: Reading, selectors: readonly string[] | undefined) => {
  for (const value of reading.select.values(selectors)) {
    const date = readMachineDate(value, { zone: reading.zone });
    if (date !== undefined) return date;
  }
  return undefined;
};

/** A print counts before the data where its zone is sure, or where there is no better data. */
const printWins = (
  print: PrintedDate,
  data: DateReading | undefined,
  reading: Reading,
): boolean => {
  if (data === undefined) return true;
  if (!print.hasTime) return false;
  if (!sameDay(print, data)) return reading.isZoneKnown && print.weight >= 8;
  return reading.isZoneKnown || (print.zone === 'stated' && data.zone === 'assumed');
};

const disagreement = (print: PrintedDate | undefined, data: DateReading | undefined): Warning[] => {
  if (print === undefined || data === undefined || sameDay(print, data)) return [];
  const message = `printed ${print.raw} (${print.iso}), in the page's data ${data.iso}`;
  return [{ code: 'dates-disagree', field: 'datePublished', message }];
};

/** Reads both dates of the article. */
export const readDates = (reading: Reading, headline: Headline): Dates => {
  const printed = findPrintedDates(reading, headline);
  const rungs = publishedRungs(reading);
  const stated = climbToTheMinute(rungs);
  const data = correctFalseUtc(stated?.value, printed, reading);
  const print = choosePrinted(printed, data);
  const byProfile = profileDate(reading, reading.layout?.datePublished);
  const change = printed.find((date) => date.label === 'modified' && date.weight >= 2);
  const published = climb<DateReading>([
    ['profile', () => byProfile],
    [
      'page',
      () => (print !== undefined && printWins(print, data, reading) ? asReading(print) : undefined),
    ],
    [stated?.rung ?? 'data', () => data],
    ['url', () => (change === undefined ? urlDate(reading) : undefined)],
    ['relative', () => relative(reading, headline)],
    ['url', () => urlDate(reading)],
  ]);
  const modified = climb<DateReading>([
    ['profile', () => profileDate(reading, reading.layout?.dateModified)],
    ['page', () => (change !== undefined && reading.isZoneKnown ? asReading(change) : undefined)],
    ...modifiedRungs(reading),
  ]);
  return {
    published: withPrint(published, print),
    modified,
    candidates: () =>
      climbAll<DateReading>([
        ['profile', () => byProfile],
        ['page', () => (print === undefined ? undefined : asReading(print))],
        ...rungs,
        ['url', () => urlDate(reading)],
      ]),
    lines: [print, change].flatMap((date) => (date === undefined ? [] : [date.block.index])),
    warnings: disagreement(print, data),
  };
};

const relative = (reading: Reading, headline: Headline): DateReading | undefined => {
  const date = findRelativeDate(reading, headline);
  return date === undefined ? undefined : asReading(date);
};

/** Data and print of the same minute, or of the same day where no time is printed: the data's value, the print's words. */
const withPrint = (
  published: Answer<DateReading> | undefined,
  print: PrintedDate | undefined,
): Answer<DateReading> | undefined => {
  if (published === undefined || print === undefined || published.rung === 'page') return published;
  const isSame = print.hasTime
    ? sameMinute(published.value, print)
    : published.value.iso.slice(0, 10) === print.iso.slice(0, 10);
  if (!isSame) return published;
  return { rung: published.rung, value: { ...published.value, raw: print.raw } };
};
