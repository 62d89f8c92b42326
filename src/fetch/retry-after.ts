/** `Retry-After` (RFC 9110, section 10.2.3): how long a server asks to be left alone. */

/** The longest wait that is believed; servers have asked for 10^12 seconds. */
export const longestRetryAfterMs = 24 * 60 * 60 * 1_000;

/** A date of the web (RFC 9110, section 5.6.7): it ends in GMT, or is asctime's. */
const httpDate = /^[A-Z][a-z]{2,8},? [\w :-]{10,30}(?: GMT)?$/;

/**
 * Milliseconds from now; undefined for garbage and for what lies in the past.
 *
 *     Retry-After: 120
 *     Retry-After: Fri, 31 Dec 1999 23:59:59 GMT
 */
export const readRetryAfter = (text: string | undefined, now: Date): number | undefined => {
  const value = text?.trim() ?? '';
  const ms = /^\d{1,20}$/.test(value)
    ? Number(value) * 1_000
    : httpDate.test(value)
      ? Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) - now.getTime()
      : Number.NaN;
  return ms > 0 ? Math.min(ms, longestRetryAfterMs) : undefined;
};
