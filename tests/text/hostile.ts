import { expect } from '@jest/globals';

const fragments = [
  'Laporan: ',
  'Editor:',
  'By ',
  '(a/b)',
  '(',
  ')',
  '/',
  ', ',
  ' dan ',
  ' | ',
  ' ',
  '\n',
  '©',
  'Foto: ',
  'A',
  'a.',
  '.',
  ' - ',
  '1',
];

/** Milliseconds of the fastest of a few runs: other work on the machine only ever slows a run down. */
const fastest = (read: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    read();
    best = Math.min(best, performance.now() - start);
    if (best < quickMs) break;
  }
  return best;
};

/** A text of a million repeats is read within this, or in proportion to its length on a slow machine. */
const quickMs = 100;
/** Four times the text takes four times as long when reading is linear, sixteen times when it is not. */
const linearGrowth = 9;

/** Whether reading `fragment` a million times over is quick, or at least grows with the text alone. */
export const isReadLinearly = (
  read: (text: string) => unknown,
  textOf: (repeats: number) => string,
): boolean => {
  const whole = textOf(1_000_000);
  const wholeMs = fastest(() => read(whole));
  if (wholeMs < quickMs) return true;
  const quarter = textOf(250_000);
  return wholeMs / fastest(() => read(quarter)) < linearGrowth;
};

/** Reads 1,000,000 repeats of every fragment, alone and with an end that makes readers look twice. */
export function expectLinear(read: (text: string) => unknown): void {
  const slow = fragments.flatMap((fragment) =>
    ['$', '$)', 'Andi $x']
      .filter(
        (frame) =>
          !isReadLinearly(read, (repeats) => frame.replace('$', () => fragment.repeat(repeats))),
      )
      .map((frame) => frame.replace('$', () => fragment)),
  );
  expect(slow).toEqual([]);
}
