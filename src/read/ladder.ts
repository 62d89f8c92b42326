/** A field is a ladder: rungs in order of trust; the first believable value wins and is named. */

/** One place a value may stand; `read` gives undefined where it does not. */
export type Rung<T> = readonly [name: string, read: () => T | undefined];

/** A value and the rung it came from. */
export interface Answer<T> {
  readonly rung: string;
  readonly value: T;
  /** What the rungs below say; read only when asked for. */
  readonly others?: () => readonly Answer<T>[];
}

/** Every rung's value, for `--with candidates` and for comparing rungs. */
export const climbAll = <T>(rungs: readonly Rung<T>[]): Answer<T>[] =>
  rungs.flatMap(([rung, read]) => {
    const value = read();
    return value === undefined ? [] : [{ rung, value }];
  });

/** The first rung with a value; undefined where none has one. */
export const climb = <T>(rungs: readonly Rung<T>[]): Answer<T> | undefined => {
  for (const [i, [rung, read]] of rungs.entries()) {
    const value = read();
    if (value !== undefined) return { rung, value, others: () => climbAll(rungs.slice(i + 1)) };
  }
  return undefined;
};

/** The same answer in other words: `write` is applied to its value and to those of the rungs below. */
export const mapAnswer = <T, U>(
  { rung, value, others }: Answer<T>,
  write: (value: T) => U,
): Answer<U> => ({
  rung,
  value: write(value),
  others: () => (others?.() ?? []).map((answer) => mapAnswer(answer, write)),
});
