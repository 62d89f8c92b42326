/** Each request waits for its host's turn, and for one of the run's connections. */
import pLimit from 'p-limit';
import { Failure, type FailureCode } from '../failure.ts';
import type { Clock } from './clock.ts';
import type { FetchResponse, Layer } from './exchange.ts';
import type { Hosts } from './hosts.ts';
import { readRetryAfter } from './retry-after.ts';
import type { Ending } from './turn.ts';

export interface PolitenessOptions {
  readonly hosts: Hosts;
  /** Requests at once, over all hosts. */
  readonly concurrency: number;
  readonly clock: Clock;
  /** Aborted: who still waits for a turn is sent away with its reason; what is under way goes on. */
  readonly stop: AbortSignal;
  /** The time of day, for a Retry-After that names a date. */
  readonly now: () => Date;
}

/** Failures that a host is answerable for; of the others (a page too large, a blocked address) it knows nothing. */
const hostFailures: ReadonlySet<FailureCode> = new Set([
  'dns-failure',
  'connect-failure',
  'tls-failure',
  'fetch-timeout',
  'incomplete-body',
]);

const outcomeOf = (error: unknown): Ending['outcome'] =>
  error instanceof Failure && hostFailures.has(error.code) ? 'no-answer' : 'unknown';

/** Asks each host no more often than its pace allows, and no more hosts at once than `concurrency`. */
export const withPoliteness = ({
  hosts,
  concurrency,
  clock,
  stop,
  now,
}: PolitenessOptions): Layer => {
  const limit = pLimit(concurrency);
  return (next) => async (request) => {
    const host = hosts.of(request.address.host);
    const { label, signal, isFollowUp } = request;
    const turn = await host.enter({ label, signals: [signal, stop], isFollowUp });
    let beganMs = clock.now();
    const passed = (): number => clock.now() - beganMs;
    try {
      const response: FetchResponse = await limit(() => {
        signal.throwIfAborted();
        // It had its turn, but not yet one of the run's connections.
        stop.throwIfAborted();
        beganMs = clock.now();
        return next({ ...request, onSent: turn.sent, onAnswer: turn.answered });
      });
      const retryAfterMs = readRetryAfter(response.headers['retry-after'], now());
      turn.end({ outcome: { status: response.status }, retryAfterMs, durationMs: passed() });
      return response;
    } catch (error) {
      turn.end({ outcome: outcomeOf(error), durationMs: passed() });
      throw error;
    }
  };
};
