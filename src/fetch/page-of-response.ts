/** A response as a page. */
import { withoutCredentials } from '../text/url-credentials.ts';
import type { Page } from '../types.ts';
import { refuseChallenge } from './challenges.ts';
import type { FetchResponse } from './exchange.ts';
import { checkBody, checkHead } from './response-checks.ts';

/** The page that a response brought; throws the Failure of a response that brought none. */
export const pageOf = (
  response: FetchResponse,
  { requested, robots }: { readonly requested: string; readonly robots: 'obey' | 'ignore' },
): Page => {
  const { address, status, headers, body, fetchedAt, redirects, attempts } = response;
  const label = withoutCredentials(requested);
  refuseChallenge({ label, status, headers, body });
  checkHead({ label, status, headers, attempts });
  checkBody(body, label);
  return {
    url: address.href,
    requestedUrl: label,
    body,
    headers,
    status,
    fetchedAt,
    redirects,
    attempts,
    robots: robots === 'obey' ? 'obeyed' : 'ignored',
  };
};
