/** Floors under the score table: `{set: {measure: least value}}`. They only rise. Pure. */

/** A run without noise passes; one page lost in the sets' sizes is more than this. */
const margin = 0.002;
const steps = 1000;

/** A value a little rounded down. */
const floorUnder = (value) => Math.max(0, Math.floor((value - margin) * steps + 1e-6) / steps);

const reached = (rows, measure) => rows.find((row) => row.measure === measure)?.value ?? null;

/**
 * The measures of a set's rows that lie below their floors: `{measure, floor, value}`.
 * A measure that is no longer there is below any floor, its value null.
 */
export const belowFloors = (floors, rows) =>
  Object.entries(floors)
    .map(([measure, floor]) => ({ measure, floor, value: reached(rows, measure) }))
    .filter(({ floor, value }) => value === null || value < floor);

/** A set's floors raised to what its rows reached, rounded down; none is lowered. */
export const raiseFloors = (floors, rows) =>
  Object.fromEntries(
    Object.entries(floors).map(([measure, floor]) => [
      measure,
      Math.max(floor, floorUnder(reached(rows, measure) ?? 0)),
    ]),
  );
