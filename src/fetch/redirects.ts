/** Where a response leads (RFC 9110, section 15.4). */
import { Failure } from '../failure.ts';
import { withoutCredentials } from '../text/url-credentials.ts';
import { type Address, readAddress } from './address.ts';

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

export interface Redirecting {
  readonly label: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly address: Address;
}

/**
 * The address a redirect leads to; undefined for a response that is none.
 * The user name and password go along to the same origin only; those a server writes into its redirect are not used.
 */
export const nextAddress = (response: Redirecting): Address | undefined => {
  const { label, status, headers, address } = response;
  if (!redirectStatuses.has(status)) return undefined;
  const location = headers.location?.trim();
  if (location === undefined || location === '')
    throw badRedirect(label, `the server redirects (${status}) without saying where`, status);
  const next = readAddress(location, address.href);
  if (next === undefined)
    throw badRedirect(
      label,
      `the server redirects to ${shown(location)}, no http or https address`,
      status,
    );
  const stays = next.origin === address.origin;
  return { ...next, authorization: stays ? address.authorization : undefined };
};

const shown = (location: string): string => `'${withoutCredentials(location).slice(0, 200)}'`;

const badRedirect = (label: string, what: string, status: number): Failure =>
  new Failure(
    'bad-redirect',
    `${label}: ${what}; open it in a browser and give the address it ends at`,
    {
      detail: { status },
    },
  );
