/** Which links are wanted. A link of which the date is not known is kept: better one too many than one lost. */
import { readUrlDate } from '../text/urls.ts';
import type { LinkRecord } from './link-record.ts';

/** A day (`2026-11-03`, in the zone of each link) or an instant with its zone. */
export type Moment = string;

export interface LinkFilter {
  readonly since?: Moment | undefined;
  readonly until?: Moment | undefined;
  /** A publisher's name or one of its domains. */
  readonly publisher?: string | undefined;
}

const isDay = (moment: Moment): boolean => /^\d{4}-\d\d-\d\d$/.test(moment);

/** Negative where the date lies before the moment; a day is compared with the day the date itself names. */
const compare = (iso: string, moment: Moment): number => {
  if (isDay(moment)) return iso.slice(0, 10) < moment ? -1 : Number(iso.slice(0, 10) > moment);
  return Date.parse(iso) - Date.parse(moment);
};

/** A day without a time against an instant: only the days are compared. */
const compareDay = (day: string, moment: Moment): number => compare(day, moment.slice(0, 10));

const dayOf = ({ url }: LinkRecord): string | undefined => readUrlDate(url)?.iso;

/** What was changed last before the moment was published before it as well; the reverse says nothing. */
const isBefore = (link: LinkRecord, since: Moment): boolean => {
  const date = link.datePublished ?? link.dateModified;
  if (date !== null) return compare(date, since) < 0;
  const day = dayOf(link);
  return day !== undefined && compareDay(day, since) < 0;
};

const isAfter = (link: LinkRecord, until: Moment): boolean => {
  if (link.datePublished !== null) return compare(link.datePublished, until) > 0;
  const day = dayOf(link);
  return day !== undefined && compareDay(day, until) > 0;
};

const isOf = ({ publisher: { name, domain }, url }: LinkRecord, wanted: string): boolean => {
  const plain = wanted.trim().toLowerCase();
  if (name?.toLowerCase() === plain || domain === plain) return true;
  const { hostname } = new URL(url);
  return hostname === plain || hostname.endsWith(`.${plain}`);
};

/** Whether a link passes. */
export const passes = (link: LinkRecord, { since, until, publisher }: LinkFilter): boolean =>
  (since === undefined || !isBefore(link, since)) &&
  (until === undefined || !isAfter(link, until)) &&
  (publisher === undefined || isOf(link, publisher));
