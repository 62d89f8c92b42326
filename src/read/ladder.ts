/** A field is a ladder: rungs in order of trust; the first believable value wins and is named. */

/** One place a value may stand; `read` gives undefined where it does not. */
export type Rung<T> = readonly [name: string, read: () => T | undefined];

/** A value and the rung it came from. */
export interface Answer<T> {
  readonly rung: string;
  readonly value: T;
}

/** The first rung with a value; undefined where none has one. */
export const climb = <T>(rungs: readonly Rung<T>[]): Answer<T> | undefined => {
  for (const [rung, read] of rungs) {
    const value = read();
    if (value !== undefined) return { rung, value };
  }
  return undefined;
};

/** Every rung's value, for `--with candidates` and for comparing rungs. */
export const climbAll = <T>(rungs: readonly Rung<T>[]): Answer<T>[] =>
  rungs.flatMap(([rung, read]) => {
    const value = read();
    return value === undefined ? [] : [{ rung, value }];
  });
