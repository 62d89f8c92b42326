import { expect } from '@jest/globals';

const usualFragments = [
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

/** Alone, and with an end that makes readers look twice. */
const usualFrames = ['$', '$)', 'Andi $x'];

/** Four times the text takes four times as long when reading is linear, sixteen times when it is not. */
const linearGrowth = 9;

/** Processor time of this process so far, in milliseconds. */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/**
 * Milliseconds that reading takes at most. The clock on the wall counts what other processes do meanwhile, processor
 * time counts the collector's threads beside ours: both say too much, never too little.
 */
const timeOf = (read: () => unknown): number => {
  const [wall, processor] = [performance.now(), processorMs()];
  read();
  return Math.min(performance.now() - wall, processorMs() - processor);
};

/** Milliseconds of the fastest of a few runs: other work only ever slows a run down. */
const fastest = (read: () => unknown, quickMs: number, runs: number): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    best = Math.min(best, timeOf(read));
    if (best < quickMs) break;
  }
  return best;
};

/**
 * Whether a million repeats (or so many) are read within `quickMs`, or, on a slow or busy machine, at least
 * in a time that grows with the input alone.
 */
export const isReadLinearly = <T>(
  read: (input: T) => unknown,
  inputOf: (repeats: number) => T,
  { repeats = 1_000_000, quickMs = 100 }: Pick<Bait, 'repeats' | 'quickMs'> = {},
): boolean => {
  const whole = inputOf(repeats);
  const wholeMs = fastest(() => read(whole), quickMs, 4);
  if (wholeMs < quickMs) return true;
  const quarter = inputOf(Math.ceil(repeats / 4));
  const quarterMs = fastest(() => read(quarter), quickMs, 4);
  if (wholeMs / quarterMs < linearGrowth) return true;
  // The collector may have come into all four: more runs find one it left alone, where there is one.
  return fastest(() => read(whole), quickMs, 12) / quarterMs < linearGrowth;
};

/** What is read instead of the usual. */
export interface Bait {
  readonly fragments?: readonly string[];
  /** Texts in which the fragment, many times over, takes the place of `$`. */
  readonly frames?: readonly string[];
  /** How often a fragment is repeated: a million times where nothing else is said. */
  readonly repeats?: number;
  /** What is quick: 100 ms where nothing else is said. */
  readonly quickMs?: number;
}

/** Expects every fragment, repeated a million times in every frame, to be read in linear time. */
export function expectLinear(
  read: (text: string) => unknown,
  { fragments = usualFragments, frames = usualFrames, ...measure }: Bait = {},
): void {
  const slow = fragments.flatMap((fragment) =>
    frames
      .filter((frame) => {
        const textOf = (count: number) => frame.replace('$', () => fragment.repeat(count));
        return !isReadLinearly(read, textOf, measure);
      })
      .map((frame) => frame.replace('$', () => fragment)),
  );
  expect(slow).toEqual([]);
}
