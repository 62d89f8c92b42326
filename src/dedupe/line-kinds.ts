/** What each line of the input was found to be, a byte a line. */
import { grown } from './grown.ts';

export const lineKinds = { bad: 0, record: 1, marked: 2 } as const;

export interface LineKinds {
  add(kind: number): void;
  /** Undefined beyond the last line. */
  at(line: number): number | undefined;
}

/** No lines yet. */
export const createLineKinds = (): LineKinds => {
  let kinds = new Uint8Array(1_024);
  let count = 0;
  return {
    add: (kind) => {
      if (count === kinds.length) kinds = grown(kinds);
      kinds[count] = kind;
      count += 1;
    },
    at: (line) => (line < count ? kinds[line] : undefined),
  };
};
