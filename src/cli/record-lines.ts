/** Files of records read for `kliping dedupe`: the facts of each line, and what is wrong with it. */
import { createLineKinds, type LineKinds, lineKinds } from '../dedupe/line-kinds.ts';
import { readLineFacts, trimLine } from '../dedupe/marked-line.ts';
import type { RecordFacts } from '../dedupe/record-facts.ts';
import { createRecordTable, type RecordTable } from '../dedupe/record-table.ts';
import { Failure } from '../failure.ts';
import { byteLines } from '../input/byte-lines.ts';
import type { RepeatableInput } from '../input/repeatable-input.ts';
import { endsRun } from './ends-run.ts';

/** No record is longer; a file without line ends must not be collected. */
const maxLineBytes = 64 * 1_048_576;

export interface ReadInput {
  readonly input: RepeatableInput;
  /** Lines that are not blank. */
  lines: number;
  /** False where the reading broke off: what came until then counts. */
  isWhole: boolean;
}

/** What the first reading found. */
export interface ReadRecords {
  readonly table: RecordTable;
  readonly kinds: LineKinds;
  readonly inputs: ReadInput[];
  records: number;
}

export interface Reading {
  readonly names: readonly string[];
  readonly openInput: (name: string) => Promise<RepeatableInput>;
  readonly stop: AbortSignal;
  /** Told of every line and input that failed. */
  readonly report: (input: string, failure: Failure) => Promise<void>;
}

/** A failure of an input or a line alone. Throws on: nothing can be kept or written any more, or it is a bug. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof Failure && !endsRun(error)) return error;
  throw error;
};

/** The same failure, said of a line: `a.jsonl, line 3: is not JSON; ...`. */
const ofLine = ({ code, message, cause }: Failure, label: string, line: number): Failure =>
  new Failure(code, `${label}, line ${line}: ${message}`, { cause, detail: { line } });

/** The lines of an input that are not blank, with their numbers, in batches; none after a stop. */
export async function* numberedLines(
  input: RepeatableInput,
  stop: AbortSignal,
): AsyncGenerator<readonly (readonly [number, Uint8Array])[], void, undefined> {
  let number = 0;
  for await (const batch of byteLines(input.read(), maxLineBytes)) {
    if (stop.aborted) return;
    const lines: (readonly [number, Uint8Array])[] = [];
    for (const line of batch) {
      number += 1;
      const trimmed = trimLine(line);
      if (trimmed.length > 0) lines.push([number, trimmed]);
    }
    yield lines;
  }
}

const factsOf = (line: Uint8Array): RecordFacts => {
  if (line.length <= maxLineBytes) return readLineFacts(line);
  throw new Failure(
    'bad-record',
    `is longer than ${maxLineBytes} bytes; give lines as kliping extract writes them`,
  );
};

const readLines = async (
  entry: ReadInput,
  found: ReadRecords,
  { stop, report }: Reading,
): Promise<void> => {
  const { label } = entry.input;
  for await (const batch of numberedLines(entry.input, stop))
    for (const [number, line] of batch) {
      entry.lines += 1;
      try {
        const facts = factsOf(line);
        found.table.add(facts);
        found.kinds.add(facts.isMarked ? lineKinds.marked : lineKinds.record);
        found.records += 1;
      } catch (error) {
        found.kinds.add(lineKinds.bad);
        await report(label, ofLine(failureOf(error), label, number));
      }
    }
};

/** Reads all inputs to their ends, or until the run stops; the inputs stay open. */
export const readRecords = async (reading: Reading): Promise<ReadRecords> => {
  const { names, openInput, stop, report } = reading;
  const table = createRecordTable();
  const found: ReadRecords = { table, kinds: createLineKinds(), inputs: [], records: 0 };
  for (const name of names) {
    if (stop.aborted) break;
    try {
      const entry = { input: await openInput(name), lines: 0, isWhole: false };
      found.inputs.push(entry);
      await readLines(entry, found, reading);
      entry.isWhole = true;
    } catch (error) {
      const failure = failureOf(error);
      // What a stop cut off did not fail.
      if (!stop.aborted) await report(name, failure);
    }
  }
  return found;
};
