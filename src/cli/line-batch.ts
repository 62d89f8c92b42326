/** Many small lines written as few large ones: a write of its own for each of a million would take longer than all else. */
import type { LineWriter } from '../output/line-writer.ts';

export interface LineBatch {
  /** Takes the parts of one or more whole lines. */
  write(...parts: readonly (string | Uint8Array)[]): Promise<void>;
  /** Writes what is held. */
  flush(): Promise<void>;
}

const batchBytes = 1_048_576;

/** A batch over a writer; rejects as the writer does. */
export const createLineBatch = (lines: LineWriter): LineBatch => {
  let held: Uint8Array[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    const bytes = Buffer.concat(held, length);
    held = [];
    length = 0;
    await lines.write(bytes);
  };
  return {
    flush,
    write: async (...parts) => {
      for (const part of parts) {
        const bytes = typeof part === 'string' ? Buffer.from(part) : part;
        held.push(bytes);
        length += bytes.length;
      }
      if (length >= batchBytes) await flush();
    },
  };
};
