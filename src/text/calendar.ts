/** Fields of a date to an instant, if the calendar has it. */
import { DateTime } from 'luxon';
import type { DateReading } from '../types.ts';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | undefined;
  /** Offset or IANA name as printed; undefined where none was. */
  readonly zone: string | undefined;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const firstYear = 1900;
const lastYear = 2100;

/** No words are read or written with it; without one luxon asks the system for its own, 16 ms at the first date. */
export const locale = 'en-US';

const two = (value: number): string => String(value).padStart(2, '0');

/** `+07:00` as luxon names it; IANA names stay. */
const luxonZone = (zone: string): string => (/^[+-]/.test(zone) ? `utc${zone}` : zone);

const offsetText = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

/** The epoch is what a machine prints for no date at all. */
const isEpoch = ({ year, month, day }: Day): boolean => year === 1970 && month === 1 && day === 1;

/** Day 0 of the next month is the last of this one. */
const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the calendar has the day, within the years of news. */
export const isDay = (day: Day): boolean =>
  day.year >= firstYear &&
  day.year <= lastYear &&
  !isEpoch(day) &&
  day.month >= 1 &&
  day.month <= 12 &&
  day.day >= 1 &&
  day.day <= daysIn(day.year, day.month);

/** Whether a day has such a time: 24:00 and 12:60 are none. */
export const isClock = ({ hour, minute, second }: Clock): boolean =>
  hour <= 23 && minute <= 59 && (second ?? 0) <= 59;

interface Fields extends Day {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const isoText = ({ year, month, day, hour, minute, second }: Fields, offset: string): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` +
  `T${two(hour)}:${two(minute)}:${two(second)}${offset}`;

/** ISO 8601 with offset from luxon's instant, to the second. */
export const isoOf = (instant: DateTime): string => isoText(instant, offsetText(instant.offset));

const plainOffset = /^[+-](?!00:00)(?:0\d|1[0-3]):[0-5]\d$/;

/** A day the calendar has, in a zone: at a fixed offset luxon has nothing to find out. */
const isoAt = (fields: Fields, zone: string): string =>
  plainOffset.test(zone) && isDay(fields) && isClock({ ...fields, zone })
    ? isoText(fields, zone)
    : isoOf(DateTime.fromObject(fields, { zone: luxonZone(zone), locale }));

/** The instant in a zone given as offset or IANA name. */
export const inZone = (instant: DateTime, zone: string): DateTime =>
  instant.setZone(luxonZone(zone));

/** A date reading without its words; midnight and `day` where there is no time. `zone` is taken where none was printed. */
export const toReading = (
  { year, month, day }: Day,
  clock: Clock | undefined,
  zone: string,
): Omit<DateReading, 'raw'> => {
  const { hour, minute, second = 0 } = clock ?? { hour: 0, minute: 0 };
  return {
    iso: isoAt({ year, month, day, hour, minute, second }, clock?.zone ?? zone),
    precision: clock === undefined ? 'day' : clock.second === undefined ? 'minute' : 'second',
    zone: clock?.zone === undefined ? 'assumed' : 'stated',
  };
};
