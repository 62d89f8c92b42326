/**
 * The library's door: what is not exported here is private.
 *
 * Pages: `extractPage` for the record, `parsePage` for the parsed page alone, `findProfile` for what is known of
 * a publisher. The readers of text take a string and give a value, undefined or an empty list where there is none;
 * they know no page, no clock and no network. The schema has a door of its own, `kliping/schema`.
 */
export type { Document } from './dom/document.ts';
export { parsePage } from './dom/document.ts';
export { extractPage } from './extract.ts';
export { Failure, type FailureCode, failureCodes } from './failure.ts';
export { findProfile } from './publishers/catalog.ts';
export type { Discovery, Feed, IndexPage, Layout, Profile } from './publishers/profile.ts';
export { isBoilerplateLine, isServiceLine } from './text/boilerplate.ts';
export {
  type Byline,
  type BylineOptions,
  readByline,
  readUnlabelledByline,
} from './text/bylines.ts';
export {
  type CaptionOptions,
  readCaptionPhotographer,
  type SplitCaption,
  splitCaption,
} from './text/captions.ts';
export { readTrailingCode, type TrailingCode } from './text/credits.ts';
export { type DatelineOptions, readDateline } from './text/datelines.ts';
export { type DateOptions, type FoundDate, findDates, readDate } from './text/dates.ts';
export {
  type InlineLabel,
  isMoreLink,
  type ListLabel,
  readInlineLabel,
  readListLabel,
} from './text/list-labels.ts';
export { looksLikeFalseUtc, readMachineDate } from './text/machine-dates.ts';
export { isPersonName, type NameOptions, readAgency, readPeople } from './text/people.ts';
export { type RelativeOptions, readRelativeDate } from './text/relative-dates.ts';
export {
  absoluteUrl,
  canonicalUrlOf,
  looksLikeArticleUrl,
  looksLikeHomeOrSection,
  readUrlDate,
  readUrlId,
  readUrlPage,
  registrableDomain,
  type UrlDate,
} from './text/urls.ts';
export { foldLines, foldSpaces } from './text/white-space.ts';
export type {
  Article,
  Author,
  Block,
  Dateline,
  DateReading,
  Extra,
  ExtractOptions,
  Genre,
  Image,
  ListKind,
  Page,
  Precision,
  RelatedItem,
  RelatedList,
  Role,
  Video,
  Warning,
  Zone,
} from './types.ts';
export { version } from './version.ts';
