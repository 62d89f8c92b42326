/** One deadline over all of a request. */
import { Failure } from '../failure.ts';

export interface DeadlineOptions {
  readonly label: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

const passed = ({ label, timeoutMs }: DeadlineOptions): Failure =>
  new Failure(
    'fetch-timeout',
    `${label}: not done within ${timeoutMs / 1_000} seconds; try again or give a longer --timeout`,
    { detail: { timeoutMs } },
  );

/**
 * Starts the clock of one request: calls back with a Failure when the time is up, or with the signal's reason once
 * that is aborted, at once where it is so already. The returned function takes the timer and the listener away.
 *
 * Not AbortSignal.any and .timeout: those stay behind until the run's signal or the time ends.
 */
export const startDeadline = (
  options: DeadlineOptions,
  onEnd: (reason: unknown) => void,
): (() => void) => {
  const { timeoutMs, signal } = options;
  const onAbort = () => onEnd(signal.reason);
  if (signal.aborted) {
    onAbort();
    return () => undefined;
  }
  const timer = setTimeout(() => onEnd(passed(options)), timeoutMs);
  signal.addEventListener('abort', onAbort);
  return () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  };
};
