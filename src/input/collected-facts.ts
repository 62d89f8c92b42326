/** What `kliping fetch` wrote beside a page: where it came from and when. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from '../types.ts';
import { addressOf, instantOf, textsOf } from './told-values.ts';

/** How the page came here; its status is left out, for with one it would count as fetched just now. */
export type CollectedFacts = Pick<
  Page,
  'url' | 'requestedUrl' | 'headers' | 'fetchedAt' | 'redirects' | 'attempts' | 'robots'
>;

const nothing: CollectedFacts = {};

/** What is longer was not written by this program. */
const maxBytes = 1_000_000;

/** A pipe of that name must not keep the page waiting. */
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const readSmallFile = async (path: string): Promise<string> => {
  try {
    const handle = await open(path, readOnly);
    try {
      const facts = await handle.stat();
      return facts.isFile() && facts.size <= maxBytes ? await handle.readFile('utf8') : '';
    } finally {
      await handle.close();
    }
  } catch {
    // Pages saved by others have no such file; theirs of that name may be anything.
    return '';
  }
};

const readObject = (json: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

const countOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

/**
 * The facts in `page.html.json` about `page.html` and `page.html.gz`.
 * Without such a file, and where it is not about this page or says no address, there are none.
 */
export const readCollectedFacts = async (path: string): Promise<CollectedFacts> => {
  const told = readObject(await readSmallFile(`${path.replace(/\.gz$/i, '')}.json`));
  const url = addressOf(told.url);
  if (url === undefined || told.file !== basename(path)) return nothing;
  const redirects = Array.isArray(told.redirects) ? told.redirects.map(addressOf) : [];
  return {
    url,
    requestedUrl: addressOf(told.requestedUrl) ?? url,
    headers: Object.fromEntries(textsOf(told.headers)),
    fetchedAt: instantOf(told.fetchedAt),
    redirects: redirects.filter((one) => one !== undefined),
    attempts: countOf(told.attempts),
    robots: told.robots === 'obeyed' || told.robots === 'ignored' ? told.robots : undefined,
  };
};
