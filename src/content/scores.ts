/** Sums over ranges of lines, as differences of prefix sums. */
import type { Block } from '../dom/blocks.ts';
import { proseScore } from './prose.ts';

export interface Scores {
  /** Prose of one line. */
  readonly of: (index: number) => number;
  /** Sum of prose over lines `from` (included) to `to` (left out). */
  readonly prose: (from: number, to: number) => number;
  readonly chars: (from: number, to: number) => number;
  readonly linkChars: (from: number, to: number) => number;
}

const prefixSums = (values: ArrayLike<number>): Float64Array => {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i += 1) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
  return sums;
};

const between =
  (sums: Float64Array) =>
  (from: number, to: number): number =>
    (sums[to] ?? 0) - (sums[from] ?? 0);

/** Scores of all lines; `weigh` may lower a line's prose, say for where it lies. */
export const scoreBlocks = (
  blocks: readonly Block[],
  weigh: (block: Block, score: number) => number = (_block, score) => score,
): Scores => {
  const prose = blocks.map((block) => {
    const score = proseScore(block);
    return score === 0 ? 0 : weigh(block, score);
  });
  return {
    of: (index) => prose[index] ?? 0,
    prose: between(prefixSums(prose)),
    chars: between(prefixSums(blocks.map((block) => block.text.length))),
    linkChars: between(prefixSums(blocks.map((block) => block.linkChars))),
  };
};
