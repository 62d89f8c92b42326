/** Facts that others wrote about a page, taken only where they are what they should be. */
import { withoutCredentials } from '../text/url-credentials.ts';

/** An http or https address, less user name and password. */
export const addressOf = (value: unknown): string | undefined =>
  typeof value === 'string' && URL.canParse(value) && /^https?:/i.test(value)
    ? withoutCredentials(value)
    : undefined;

/** The texts of an object with their names. */
export const textsOf = (value: unknown): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
    : [];

/** `2026-11-24T03:00:00.000Z`, `2026-11-24T10:00:00+07:00`; without a zone it is no instant. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** An instant of ISO 8601, as UTC. */
export const instantOf = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || !instant.test(value) || Number.isNaN(Date.parse(value)))
    return undefined;
  return value.endsWith('Z') ? value : new Date(value).toISOString();
};
