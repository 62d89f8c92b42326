/** Which links a run has named already, in bounded memory. */
import { createHash } from 'node:crypto';
import { canonicalUrlOf } from '../text/urls.ts';

/** About 100 bytes each; the older half is forgotten when so many are known, and what stood there may come again. */
const maxKnown = 1_000_000;

/** Names of sessions. `sid` and its kin are also names of articles: there a long value tells. */
const isSession = (pair: string): boolean =>
  /^(?:phpsessid|jsessionid|aspsessionid[a-z]{0,20}|cfid|cftoken)=/i.test(pair) ||
  /^(?:sid|session|sessionid|session_id)=[\da-z]{16,}$/i.test(pair);

/**
 * What two addresses of one article share: scheme, `www.`, a last slash and a session's name make no difference.
 *
 *     http://www.example.com/a-b/?PHPSESSID=8f3b  and  https://example.com/a-b  ->  example.com/a-b
 */
export const linkKey = (url: string): string => keyOfCanonical(canonicalUrlOf(url) ?? url);

/** The key of an address in its one spelling (canonicalUrlOf): half of the work where that is known. */
export const keyOfCanonical = (canonical: string): string => {
  const [address = '', query = ''] = canonical.replace(/^https?:\/\/(?:www\.)?/, '').split('?', 2);
  const path = address.replace(/;jsessionid=[^/]*/i, '').replace(/\/$/, '');
  const pairs = query.split('&').filter((pair) => pair !== '' && !isSession(pair));
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
};

const shortHash = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, 16);

export interface SeenLinks {
  /** Whether the key is new; it is known from then on. */
  add(key: string): boolean;
}

/** `limit`: keys kept at least; twice as many at most. */
export const createSeenLinks = (limit = maxKnown): SeenLinks => {
  let older = new Set<string>();
  let newer = new Set<string>();
  return {
    add: (key) => {
      const hash = shortHash(key);
      if (newer.has(hash) || older.has(hash)) return false;
      newer.add(hash);
      if (newer.size >= limit) {
        older = newer;
        newer = new Set();
      }
      return true;
    },
  };
};
