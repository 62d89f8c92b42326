/** What the readers of printed names share: the shape of what they find, and a line's text without its dates. */
import type { Block } from '../dom/blocks.ts';
import { textOf } from '../dom/text.ts';
import type { BylineOptions } from '../text/bylines.ts';
import { withoutDateLabel } from '../text/date-labels.ts';
import { findDates } from '../text/dates.ts';
import { readPeople } from '../text/people.ts';
import type { Author } from '../types.ts';
import type { Reading } from './reading.ts';
import { isHouseLink } from './writer-pages.ts';

/** Names printed on a line of the page. */
export interface Printed {
  readonly authors: readonly Author[];
  readonly raw: string;
  readonly block: Block;
}

/** A longer text is no list of names. */
export const maxNamesChars = 120;

/** What the page tells the readers of names. */
export const optionsOf = ({ brands, language }: Reading): BylineOptions => ({ brands, language });

/** The text with a bar for each date in it, and none at its ends. */
export const withoutDates = (text: string, reading: Reading): string => {
  let rest = text;
  for (const date of findDates(text, { zone: reading.zone }).toReversed())
    rest = `${withoutDateLabel(rest.slice(0, date.start))} | ${rest.slice(date.end)}`;
  return rest.replace(/^[\s|,•·–-]+|[\s|,•·–-]+$/g, '');
};

/** Names that a link to the account of the house shows are nobody's: `by <a href=/author/admin/>Paper D</a>`. */
export const withoutHouse = (printed: Printed): Printed => {
  const house = printed.block.anchors.filter(({ attribs }) => isHouseLink(attribs.href ?? ''));
  if (house.length === 0) return printed;
  const names = new Set(house.map((link) => textOf(link).toLowerCase()));
  return {
    ...printed,
    authors: printed.authors.filter(({ raw }) => !names.has(raw.toLowerCase())),
  };
};

/**
 * `<a>Ann Miller</a> Deputy News Director`: a name that an element of the line holds ends where the element does;
 * the rest is what she is.
 */
export const withoutTitles = (printed: Printed, reading: Reading): Printed => {
  const { authors, block } = printed;
  if (!authors.some(({ name }) => name.split(' ').length > 2)) return printed;
  const names = [...block.anchors, ...block.spans].flatMap((element) => {
    const text = textOf(element);
    const people = text.length > maxNamesChars ? [] : readPeople(text, optionsOf(reading));
    return people.length === 1 && people[0]?.includes(' ') ? people : [];
  });
  const shorter = (author: Author): Author => {
    const name = names.find((one) => author.name.startsWith(`${one} `));
    return name === undefined ? author : { ...author, name, raw: author.raw.slice(0, name.length) };
  };
  return { ...printed, authors: authors.map(shorter) };
};
