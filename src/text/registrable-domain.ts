/** The domain somebody registered, by the Public Suffix List: `nasional.contoh.co.id` -> `contoh.co.id`. */
import { createRequire } from 'node:module';
import type { getDomain } from 'tldts';
import { once } from './once.ts';

/** The longest host name (RFC 1035) and room for a path. */
const maxChars = 8_192;

/**
 * The list is loaded when first asked for: measured on Node 20, 8 to 13 ms this way and 26 to 32 ms
 * with `import`, which scans the CommonJS file for its names first.
 */
const load = once(
  () => (createRequire(import.meta.url)('tldts') as { getDomain: typeof getDomain }).getDomain,
);

/**
 * The registrable domain of a host name or an address, in lower case.
 * Sites of a shared host count as their own (`nama.blogspot.com`): they have different owners.
 * Undefined for an IP address, a name without a dot, a bare public suffix and anything unreadable.
 */
export const registrableDomain = (hostOrUrl: string): string | undefined => {
  if (hostOrUrl.length > maxChars) return undefined;
  return load()(hostOrUrl.trim(), { allowPrivateDomains: true })?.toLowerCase() ?? undefined;
};
