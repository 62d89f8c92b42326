import { describe, expect, test } from '@jest/globals';
import { dueAfterFailure, dueForRevisit } from '../../src/archive/schedule.ts';

const hourMs = 3_600_000;

describe('the next visit after a failure', () => {
  test.each([
    [1, hourMs],
    [2, 2 * hourMs],
    [3, 4 * hourMs],
    [5, 16 * hourMs],
  ])('after %d in a row it is put off by %d milliseconds', (failures, afterMs) => {
    expect(dueAfterFailure(failures, 1_000)).toBe(1_000 + afterMs);
  });

  test.each([6, 7, 1_000])('after %d in a row there is none', (failures) => {
    expect(dueAfterFailure(failures, 0)).toBeNull();
  });
});

describe('the next visit of a schedule', () => {
  const schedule = [hourMs, 6 * hourMs, 24 * hourMs];
  test.each([
    ['begins with the first time', schedule, 0, hourMs],
    ['a visit at the very time is followed by the next', schedule, hourMs, 6 * hourMs],
    ['times missed are left out', schedule, 7 * hourMs, 24 * hourMs],
    ['ends behind the last', schedule, 24 * hourMs, null],
    ['is none where there is no schedule', [], 0, null],
  ])('%s', (_, times, nowMs, due) => {
    const fetched = 1_700_000_000_000;
    expect(dueForRevisit(times, fetched, fetched + nowMs)).toBe(due && fetched + due);
  });
});
