/** One deadline over all of a fetch. */
import { Failure } from '../failure.ts';

export interface Deadline {
  /** Aborted when the time is up or the outer signal is. */
  readonly signal: AbortSignal;
  /** Why the signal is aborted; undefined while it is not. */
  reason(): unknown;
  /** Takes the timer and the listener away. */
  clear(): void;
}

/**
 * Starts the clock of one fetch.
 * Its own timer and listener, not AbortSignal.any and .timeout: those stay behind until the run's signal or the time ends.
 */
export const startDeadline = ({
  label,
  timeoutMs,
  signal,
}: {
  readonly label: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}): Deadline => {
  const controller = new AbortController();
  const onAbort = () => controller.abort(signal.reason);
  const onTime = () =>
    controller.abort(
      new Failure(
        'fetch-timeout',
        `${label}: not done within ${timeoutMs / 1_000} seconds; try again or give a longer --timeout`,
        { detail: { timeoutMs } },
      ),
    );
  const timer = setTimeout(onTime, timeoutMs);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort);
  return {
    signal: controller.signal,
    reason: () => (controller.signal.aborted ? controller.signal.reason : undefined),
    clear: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    },
  };
};
