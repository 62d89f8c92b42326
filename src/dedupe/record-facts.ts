/** What of a record its cluster depends on. */
import { Failure } from '../failure.ts';

export interface RecordFacts {
  /** 32 hex digits. */
  readonly id: string;
  /** 64 hex digits; undefined where there is no body. */
  readonly contentHash: string | undefined;
  /** 16 hex digits; undefined where there is no body. */
  readonly simhash: string | undefined;
  readonly wordCount: number;
  /** Milliseconds since 1970; infinite where the date is not known, for the unknown is never the earliest. */
  readonly publishedMs: number;
  /** The first author that is a news agency. */
  readonly agency: string | undefined;
  /** Whether the record has been marked before: its mark is to be replaced. */
  readonly isMarked: boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bad = (what: string, cause?: unknown): Failure =>
  new Failure('bad-record', `${what}; give lines as kliping extract writes them`, { cause });

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw bad('is not JSON', error);
  }
};

/** A string of hex digits, undefined for null. */
const hexOf = (value: unknown, name: string, digits: number): string | undefined => {
  if (value === null) return undefined;
  if (typeof value === 'string' && value.length === digits && /^[0-9a-f]+$/.test(value))
    return value;
  throw bad(`its ${name} is not ${digits} hex digits`);
};

const publishedMsOf = (value: unknown): number => {
  if (value === null) return Number.POSITIVE_INFINITY;
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(ms)) throw bad('its datePublished is neither a date nor null');
  return ms;
};

const agencyOf = (value: unknown): string | undefined => {
  if (!Array.isArray(value)) throw bad('its author is not a list');
  const agency: unknown = value.find((one) => isObject(one) && one.role === 'agency');
  return isObject(agency) && typeof agency.name === 'string' ? agency.name : undefined;
};

/** Reads one line of JSON. Throws Failure('bad-record') that says what is wrong with it. */
export const readRecordFacts = (line: string): RecordFacts => {
  const record = parse(line);
  if (!isObject(record)) throw bad('is not a JSON object');
  const { wordCount } = record;
  const id = hexOf(record.id, 'id', 32);
  if (id === undefined) throw bad('its id is null');
  if (typeof wordCount !== 'number' || !(wordCount >= 0)) throw bad('its wordCount is no number');
  return {
    id,
    contentHash: hexOf(record.contentHash, 'contentHash', 64),
    simhash: hexOf(record.simhash, 'simhash', 16),
    wordCount,
    publishedMs: publishedMsOf(record.datePublished),
    agency: agencyOf(record.author),
    isMarked: Object.hasOwn(record, 'cluster'),
  };
};
