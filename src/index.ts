/** The library's door: what is not exported here is private. */
export type { Document } from './dom/document.ts';
export { parsePage } from './dom/document.ts';
export { extractPage } from './extract.ts';
export { Failure, type FailureCode, failureCodes } from './failure.ts';
export type { Layout, Profile } from './publishers/profile.ts';
export type {
  Article,
  Author,
  Block,
  Dateline,
  DateReading,
  Extra,
  ExtractOptions,
  Image,
  Page,
  RelatedItem,
  RelatedList,
  Video,
  Warning,
} from './types.ts';
export { version } from './version.ts';
