/**
 * The page in a line of JSON, as crawlers and data sets write them.
 *
 *     {"url": "https://...", "html": "<html>...", "fetchedAt": "2026-11-24T03:00:00Z", "headers": {"etag": "..."}}
 */
import { TextDecoder } from 'node:util';
import { looksBinary } from '../dom/looks-binary.ts';
import { Failure } from '../failure.ts';
import type { Page } from '../types.ts';
import { type BytesAbout, tooLarge } from './check-bytes.ts';
import { addressOf, instantOf, textsOf } from './told-values.ts';

/** The fields that a page and its address stand in: a name, or names parted by dots where no field has the whole name. */
export interface JsonFields {
  readonly html: string;
  readonly url: string;
}

export const usualJsonFields: JsonFields = { html: 'html', url: 'url' };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ownValue = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** `page.html` is the field of that name, else the field `html` of `page`. */
const valueAt = (record: unknown, path: string): unknown =>
  ownValue(record, path) ?? path.split('.').reduce(ownValue, record);

const badLine = (label: string, what: string, cause?: unknown): Failure =>
  new Failure('bad-record', `${label}: ${what}`, { cause });

const decoder = new TextDecoder('utf-8', { fatal: true });

const parseLine = (line: Uint8Array, label: string): unknown => {
  try {
    const record: unknown = JSON.parse(decoder.decode(line));
    if (isObject(record)) return record;
  } catch (error) {
    throw badLine(label, 'is no line of JSON in UTF-8; correct it or take it out', error);
  }
  throw badLine(label, 'is no JSON object; each line holds one, with a page in it');
};

/** By so much a picture or PDF is known. */
const sampleChars = 1_024;

const htmlOf = (record: unknown, about: BytesAbout, { html: field }: JsonFields): string => {
  const { label } = about;
  const html = valueAt(record, field);
  if (typeof html !== 'string')
    throw badLine(
      label,
      `has no text in its field ${JSON.stringify(field)}; name the field that holds the page with --html-field`,
    );
  if (html.trim() === '')
    throw new Failure('input-empty', `${label}: its field ${JSON.stringify(field)} is empty`);
  if (Buffer.byteLength(html) > about.maxBytes) throw tooLarge(about, 'unpacked');
  if (looksBinary(Buffer.from(html.slice(0, sampleChars))))
    throw new Failure('input-binary', `${label}: holds neither HTML nor text; give it pages alone`);
  return html;
};

/** Its address, undefined where none is given: null and empty text say so too. */
const urlOf = (record: unknown, label: string, { url: field }: JsonFields): string | undefined => {
  const told = valueAt(record, field);
  if (told === undefined || told === null || told === '') return undefined;
  const url = addressOf(told);
  if (url !== undefined) return url;
  const what = `its field ${JSON.stringify(field)} holds no http or https address; correct it, or name another with --url-field`;
  throw new Failure('bad-url', `${label}: ${what}`);
};

/** The page in a line. Throws Failures that name it as `about.label` does. */
export const jsonPage = (line: Uint8Array, about: BytesAbout, fields: JsonFields): Page => {
  const record = parseLine(line, about.label);
  const body = htmlOf(record, about, fields);
  const url = urlOf(record, about.label, fields);
  const headers = textsOf(ownValue(record, 'headers'));
  return {
    url,
    requestedUrl: url,
    body,
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    fetchedAt: instantOf(ownValue(record, 'fetchedAt')),
  };
};

/** Whether a first line is an object with a page in its field. */
export const isJsonPageLine = (line: string, { html }: JsonFields): boolean => {
  try {
    return typeof valueAt(JSON.parse(line.replace(/^\ufeff/, '')), html) === 'string';
  } catch {
    // No JSON: whatever it is, it is no such line.
    return false;
  }
};
