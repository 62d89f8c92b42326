/** The dates a page's data states: JSON-LD, metas, microdata, `<time>`, the address, a profile's selectors. */
import type { Element } from 'domhandler';
import { textValue } from '../dom/linked-data.ts';
import { readItemprops } from '../dom/microdata.ts';
import { readMachineDate } from '../text/machine-dates.ts';
import { readUrlDate } from '../text/urls.ts';
import type { DateReading } from '../types.ts';
import { dateMetas, modifiedMetas, publishedMetas } from './date-metas.ts';
import type { Rung } from './ladder.ts';
import type { Reading } from './reading.ts';

const machine = (text: string | undefined, { zone }: Reading): DateReading | undefined =>
  text === undefined ? undefined : readMachineDate(text, { zone });

const timeElements = (reading: Reading, itemprop: RegExp): DateReading | undefined => {
  const { document, story } = reading;
  for (const time of document.tree.found.time) {
    const { datetime, itemprop: prop = '', property = '' } = time.attribs;
    if (datetime === undefined) continue;
    const isNamed = itemprop.test(prop) || itemprop.test(property);
    if (!isNamed && /updat|modif/i.test(`${time.attribs.class ?? ''} ${prop} ${property}`))
      continue;
    if (!isNamed && !isNearStory(reading, time)) continue;
    const date = machine(datetime, { ...reading, story });
    if (date !== undefined) return date;
  }
  return undefined;
};

/** `<time>` elements also stand in lists of other articles: only one in reach of the headline counts. */
const isNearStory = (reading: Reading, time: Element): boolean => {
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
  const values = dateMetas(reading.document.metas);
  for (const name of names) {
    const date = machine(values.get(name), reading);
    if (date !== undefined) return date;
  }
  return undefined;
};

const linked = (reading: Reading, name: string): DateReading | undefined =>
  machine(textValue(reading.document.article?.[name]), reading);

/** The day (and, for a newsroom of a known zone, the minute) in the page's address. */
export const urlDate = ({ document, zone, isZoneKnown }: Reading): DateReading | undefined => {
  const url = document.page.url ?? document.canonicalUrl;
  const found = url === undefined ? undefined : readUrlDate(url);
  if (found === undefined) return undefined;
  const time = found.minute !== undefined && isZoneKnown ? `T${found.minute}` : '';
  const date = readMachineDate(`${found.iso}${time}`, { zone });
  return date === undefined ? undefined : { ...date, raw: found.raw };
};

/** Where the first date may be stated, most trusted first. */
export const publishedRungs = (reading: Reading): readonly Rung<DateReading>[] =>
  [
    ['json-ld', () => linked(reading, 'datePublished') ?? linked(reading, 'dateCreated')],
    ['meta', () => firstMeta(reading, publishedMetas)],
    ['microdata', () => itempropDate(reading, 'datePublished')],
    ['time', () => timeElements(reading, /datePublished/i)],
  ] as const;

/** Where the date of the last change may be stated. */
export const modifiedRungs = (reading: Reading): readonly Rung<DateReading>[] =>
  [
    ['json-ld', () => linked(reading, 'dateModified')],
    ['meta', () => firstMeta(reading, modifiedMetas)],
    ['microdata', () => itempropDate(reading, 'dateModified')],
  ] as const;

/** The first date that a layout's selectors give. */
export const profileDate = (reading: Reading, selectors: readonly string[] | undefined) => {
  for (const value of reading.select.values(selectors)) {
    const date = readMachineDate(value, { zone: reading.zone });
    if (date !== undefined) return date;
  }
  return undefined;
};
