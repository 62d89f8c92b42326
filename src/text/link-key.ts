/** What two addresses of one article share. */
import { canonicalUrlOf } from './canonical-url.ts';

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
