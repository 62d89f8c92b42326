/** Whether a request is made again, and when: no state, no clock. */
import type { FailureCode } from '../failure.ts';

/** What a request came to: a status, or the code of its failure with the system's own. */
export type Outcome =
  | { readonly status: number }
  | { readonly code: FailureCode; readonly systemCode?: string | undefined };

export interface RetryQuestion {
  readonly outcome: Outcome;
  /** Requests made so far, 1 for the first. */
  readonly attempt: number;
  /** Repeats allowed. */
  readonly retries: number;
  /** From 0 to 1. */
  readonly random: number;
}

/** Too early, too slow, too many, and the server's own trouble, but not what it will never be able to do. */
const passingStatus = (status: number): boolean =>
  [408, 425, 429].includes(status) || (status >= 500 && ![501, 505, 510, 511].includes(status));

const passingCodes: ReadonlySet<FailureCode> = new Set([
  'connect-failure',
  'fetch-timeout',
  'incomplete-body',
  'robots-unreachable',
]);

/** Of the answers of a name server only these pass: the name may be there the next time. */
const passingNames = /^(?:EAI_AGAIN|ESERVFAIL|ETIMEOUT|ECONNREFUSED)$/;

/** Of a proxy's refusals those that concern the way to the site, and connections to itself. */
const passingProxy = /^PROXY_(?:5\d\d|429|E[A-Z]+|EAI_AGAIN|UND_ERR_[A-Z_]+)$/;

const passes = (outcome: Outcome): boolean => {
  if ('status' in outcome) return passingStatus(outcome.status);
  if (outcome.code === 'dns-failure') return passingNames.test(outcome.systemCode ?? '');
  if (outcome.code === 'proxy-failure') return passingProxy.test(outcome.systemCode ?? '');
  return passingCodes.has(outcome.code);
};

const firstMs = 1_000;
const longestMs = 60_000;

/**
 * Milliseconds until the next request; undefined to give up.
 * The wait doubles with each attempt and is spread over its upper half, so that many do not return at once.
 */
export const decideRetry = ({
  outcome,
  attempt,
  retries,
  random,
}: RetryQuestion): number | undefined => {
  if (attempt > retries || !passes(outcome)) return undefined;
  const full = Math.min(longestMs, firstMs * 2 ** (attempt - 1));
  return Math.round(full * (0.5 + random / 2));
};
