/** Refuses addresses that name a private host outright, before anything is waited for. */
import type { Layer } from './exchange.ts';
import { blocked, isPrivateLiteral } from './guard.ts';
import { connectionFailure } from './network-failures.ts';

/** Passes on what may be public; the connector looks again at the addresses behind the name. */
export const refusePrivate: Layer = (next) => async (request) => {
  const { label, address } = request;
  const { href } = address;
  if (isPrivateLiteral(href))
    throw connectionFailure(blocked(new URL(href).hostname), { label, href });
  return next(request);
};
