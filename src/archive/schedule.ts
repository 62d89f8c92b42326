/** When an address is asked for next. All times are Unix milliseconds. */

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** After so many failures in a row an address without a record is given up. */
const maxFailures = 6;

/** Hours after a failure that may pass, doubled with each, two days at most. */
const maxBackoffMs = 2 * dayMs;

/** When an address is tried again after failures in a row; null once it is given up. */
export const dueAfterFailure = (failures: number, now: number): number | null =>
  failures >= maxFailures ? null : now + Math.min(hourMs * 2 ** (failures - 1), maxBackoffMs);

/** The first step of a schedule (times since the first record) that is still to come; null behind the last. */
export const dueForRevisit = (
  schedule: readonly number[],
  fetched: number,
  now: number,
): number | null => {
  const next = schedule.find((afterMs) => fetched + afterMs > now);
  return next === undefined ? null : fetched + next;
};
