/**
 * Lists on a page that is only text: a label on a line of its own, then headlines, each with a date line.
 *
 *     Populer
 *     Polemik Jam Buka Toko Kelontong
 *     Sabtu, 27 April 2024 | 17:17
 */
import type { Block } from '../dom/blocks.ts';
import { findDates } from '../text/dates.ts';
import { isMoreLink, readListLabel } from '../text/list-labels.ts';
import type { DateReading, ListKind } from '../types.ts';

export interface TextList {
  readonly label: string;
  readonly kind: ListKind;
  readonly items: readonly { readonly headline: string; readonly date: DateReading | undefined }[];
  /** Lines of the list, its label and its "more" line among them, half open. */
  readonly from: number;
  readonly to: number;
}

const maxHeadlineChars = 250;
const maxDateLineChars = 60;
const minItems = 2;

const isDateLine = (text: string, zone: string): DateReading | undefined => {
  if (text.length > maxDateLineChars) return undefined;
  const found = findDates(text, { zone })[0];
  return found !== undefined && text.length - (found.end - found.start) <= 12 ? found : undefined;
};

interface Entry {
  readonly headline: string;
  date: DateReading | undefined;
}

/** Headline and date lines in turn; anything that breaks the pattern of a dated list ends it. */
const readEntries = (
  blocks: readonly Block[],
  from: number,
  zone: string,
): { entries: Entry[]; to: number } => {
  const entries: Entry[] = [];
  let i = from;
  let lastDated = from;
  for (; i < blocks.length; i += 1) {
    const text = (blocks[i] as Block).text;
    if (text.length > maxHeadlineChars || readListLabel(text) !== undefined || isMoreLink(text))
      break;
    const date = isDateLine(text, zone);
    const last = entries.at(-1);
    if (date === undefined) entries.push({ headline: text, date: undefined });
    else if (last !== undefined && last.date === undefined) {
      last.date = date;
      lastDated = i + 1;
    }
  }
  const isDated = entries.filter((entry) => entry.date !== undefined).length * 2 >= entries.length;
  if (isDated) while (entries.length > 0 && entries.at(-1)?.date === undefined) entries.pop();
  return { entries, to: isDated ? lastDated : i };
};

/** Finds the labelled lists of a text-only page. */
export const findTextLists = (blocks: readonly Block[], zone: string): TextList[] => {
  const lists: TextList[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const label = readListLabel((blocks[i] as Block).text);
    if (label === undefined || label.more) continue;
    const { entries, to } = readEntries(blocks, i + 1, zone);
    const dated = entries.filter((entry) => entry.date !== undefined).length;
    if (entries.length < minItems || dated === 0) continue;
    const more = to < blocks.length && isMoreLink((blocks[to] as Block).text) ? 1 : 0;
    lists.push({ label: label.label, kind: label.kind, items: entries, from: i, to: to + more });
    i = to + more - 1;
  }
  return lists;
};
