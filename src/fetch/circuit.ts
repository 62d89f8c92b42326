/** Leaves a host alone that fails again and again, and finds out by one request whether it is back. */
import type { Clock } from './clock.ts';

export interface Circuit {
  /** Whether no request may go out now. */
  isOpen(): boolean;
  /** Whether one request may find out how the host is, and no second beside it. */
  isProbing(): boolean;
  /** Failures since the last answer. */
  failures(): number;
  record(how: 'answered' | 'failed'): void;
}

/** Failures in a row that open it. */
const mostFailures = 10;
/** How long it stays open the first time; twice as long after each probe that failed. */
const firstOpenMs = 30_000;
const longestOpenMs = 600_000;

export const createCircuit = (clock: Clock): Circuit => {
  let failures = 0;
  let openMs = firstOpenMs;
  let openUntil = 0;
  return {
    isOpen: () => failures >= mostFailures && clock.now() < openUntil,
    isProbing: () => failures >= mostFailures && clock.now() >= openUntil,
    failures: () => failures,
    record: (how) => {
      if (how === 'answered') {
        failures = 0;
        openMs = firstOpenMs;
        return;
      }
      failures += 1;
      // Requests that were under way when it opened say nothing new.
      if (failures < mostFailures || clock.now() < openUntil) return;
      openUntil = clock.now() + openMs;
      openMs = Math.min(openMs * 2, longestOpenMs);
    },
  };
};
