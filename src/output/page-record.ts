/** What is known about a page in a folder: the JSON beside it. */
import { sha256Of } from '../text/sha256.ts';
import { withoutCredentials } from '../text/url-credentials.ts';

/** A response as it is put away. */
export interface CollectedPage {
  /** The address that answered. */
  readonly url: string;
  /** The address as asked for. */
  readonly requestedUrl: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly redirects: readonly string[];
  /** ISO 8601. */
  readonly fetchedAt: string;
  readonly attempts: number;
  /** Whether robots.txt had a say. */
  readonly robots: 'obeyed' | 'ignored';
  /** The bytes as they came, packed if they came packed. */
  readonly wire: Uint8Array;
  /** The bytes unpacked. */
  readonly body: Uint8Array;
}

export interface PageRecord extends Omit<CollectedPage, 'wire' | 'body'> {
  /** Bytes of the page, unpacked. */
  readonly bytes: number;
  /** SHA-256 of the page, unpacked; hex. */
  readonly sha256: string;
  /** The page's file, in the folder of this one. */
  readonly file: string;
  /** What the file holds: the bytes as they came, or unpacked by this program. */
  readonly stored: 'as-received' | 'unpacked';
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What each part of the JSON must be; a record that lacks one was not written by this program. */
const checks: Readonly<Record<keyof PageRecord, (value: unknown) => boolean>> = {
  url: isText,
  requestedUrl: isText,
  status: isCount,
  headers: (value) => isRecord(value) && Object.values(value).every(isText),
  redirects: (value) => Array.isArray(value) && value.every(isText),
  fetchedAt: isText,
  attempts: isCount,
  robots: (value) => value === 'obeyed' || value === 'ignored',
  bytes: isCount,
  sha256: (value) => isText(value) && /^[0-9a-f]{64}$/.test(value),
  file: isText,
  stored: (value) => value === 'as-received' || value === 'unpacked',
};

/** A record read from JSON; undefined for anything else. */
export const readPageRecord = (json: string): PageRecord | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const isWhole = Object.entries(checks).every(([key, isRight]) => isRight(value[key]));
  return isWhole ? (value as unknown as PageRecord) : undefined;
};

/** The record of a page in a file. */
export const recordOf = (
  page: CollectedPage,
  { file, stored }: Pick<PageRecord, 'file' | 'stored'>,
): PageRecord => ({
  url: withoutCredentials(page.url),
  requestedUrl: withoutCredentials(page.requestedUrl),
  status: page.status,
  headers: page.headers,
  redirects: page.redirects.map(withoutCredentials),
  fetchedAt: page.fetchedAt,
  attempts: page.attempts,
  robots: page.robots,
  bytes: page.body.length,
  sha256: sha256Of(page.body),
  file,
  stored,
});
