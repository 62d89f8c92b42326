/** The second reading of `kliping dedupe`: every record as it came, with its cluster. */
import { type Clusters, markOf } from '../dedupe/clusters.ts';
import { lineKinds } from '../dedupe/line-kinds.ts';
import { withMark, withNewMark } from '../dedupe/marked-line.ts';
import { changedInput } from '../input/repeatable-input.ts';
import { escapeControls } from '../output/jsonl.ts';
import type { LineBatch } from './line-batch.ts';
import { failureOf, numberedLines, type ReadInput, type ReadRecords } from './record-lines.ts';

export interface Marking {
  readonly found: ReadRecords;
  readonly clusters: Clusters;
  readonly batch: LineBatch;
  /** `earliest`: of each cluster the first record alone. */
  readonly records: 'all' | 'earliest';
  readonly stop: AbortSignal;
}

type TakeLine = (line: Uint8Array) => Promise<void>;

/** Takes one line after the other, in the order of the first reading. */
const createTaker = ({ found, clusters, batch, records }: Marking): TakeLine => {
  let line = 0;
  let record = 0;
  return async (bytes) => {
    const kind = found.kinds.at(line);
    line += 1;
    if (kind === lineKinds.bad) return;
    const mark = markOf(clusters, record);
    record += 1;
    if (records === 'earliest' && mark.position > 1) return;
    if (kind === lineKinds.marked)
      await batch.write(escapeControls(withNewMark(bytes, mark)), '\n');
    else await batch.write(...withMark(bytes, mark));
  };
};

/** Hands out as many lines as the first reading found. Throws where there are more now, or fewer. */
const takeLines = async (
  { input, lines, isWhole }: ReadInput,
  take: TakeLine,
  stop: AbortSignal,
): Promise<void> => {
  let left = lines;
  try {
    for await (const batch of numberedLines(input, stop))
      for (const [, line] of batch) {
        if (left === 0) throw changedInput(input.label);
        left -= 1;
        await take(line);
      }
  } catch (error) {
    const failure = failureOf(error);
    // Where it broke off, it was told at the first reading.
    if (isWhole) throw failure;
  }
  if (left > 0 && !stop.aborted) throw changedInput(input.label);
};

/** Writes the records; whole lines also where the run stops. Throws Failures. */
export const writeMarked = async (marking: Marking): Promise<void> => {
  const { found, batch, stop } = marking;
  const take = createTaker(marking);
  for (const entry of found.inputs) {
    if (stop.aborted) break;
    await takeLines(entry, take, stop);
  }
  await batch.flush();
};
