/** Follows redirects, each hop a request of its own through all the layers below. */
import { Failure } from '../failure.ts';
import type { Address } from './address.ts';
import type { FetchRequest, FetchResponse, Layer } from './exchange.ts';
import { nextAddress } from './redirects.ts';

export interface RedirectOptions {
  readonly maxRedirects: number;
  /** Whether a redirect may lead from https to http. */
  readonly allowDowngrade: boolean;
}

const refuseCircle = (
  { label }: FetchRequest,
  next: Address,
  { passed, maxRedirects }: { passed: readonly string[]; maxRedirects: number },
): void => {
  const isLoop = passed.includes(next.href);
  if (!isLoop && passed.length <= maxRedirects) return;
  const what = isLoop
    ? `its redirects lead back to ${next.href}; open it in a browser to see whether it wants a cookie (--cookies)`
    : `more than ${maxRedirects} redirects; give the address they lead to`;
  throw new Failure('too-many-redirects', `${label}: ${what}`, {
    detail: { redirects: passed.length },
  });
};

const refuseDowngrade = ({ label, address }: FetchRequest, next: Address): void => {
  if (!address.href.startsWith('https:') || !next.href.startsWith('http:')) return;
  throw new Failure(
    'insecure-redirect',
    `${label}: the server redirects from https to ${next.href}, where anyone on the way can change the page; give --allow-downgrade to follow it`,
  );
};

/** The request for the next hop. Headers of the person's own (a key, a cookie) never reach another origin. */
const requestFor = (next: Address, request: FetchRequest): FetchRequest => ({
  ...request,
  address: next,
  isFollowUp: true,
  headers: next.origin === request.address.origin ? request.headers : {},
});

/**
 * Follows redirects to the first response that is none, at most `maxRedirects`.
 * Its `redirects` are the addresses passed through, its `attempts` those of all hops.
 */
export const withRedirects =
  ({ maxRedirects, allowDowngrade }: RedirectOptions): Layer =>
  (next) =>
  async (first): Promise<FetchResponse> => {
    const passed: string[] = [];
    let attempts = 0;
    let request = first;
    while (true) {
      const response = await next(request);
      attempts += response.attempts;
      const { label, address } = request;
      const to = nextAddress({
        label,
        address,
        status: response.status,
        headers: response.headers,
      });
      if (to === undefined)
        return passed.length === 0 ? response : { ...response, redirects: passed, attempts };
      passed.push(address.href);
      refuseCircle(request, to, { passed, maxRedirects });
      if (!allowDowngrade) refuseDowngrade(request, to);
      request = requestFor(to, request);
    }
  };
