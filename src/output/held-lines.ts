/** A line writer that gathers lines, as they are or as gzip members, for few large writes. */
import { gzipMember } from './gzip-log.ts';
import type { LineWriter } from './line-writer.ts';
import { createPace } from './paced.ts';

/** Written at once. */
const batchBytes = 262_144;

/** Lines of a gzip member at most; a small one packs badly. */
const memberBytes = 1_048_576;

/** Nobody who watches a pipe sees this wait. */
const holdMs = 100;
const memberHoldMs = 2_000;

export interface HeldLinesOptions {
  readonly isGzip: boolean;
}

/** Rejects as the writer does, at the latest when it is closed. */
export const createHeldLines = (lines: LineWriter, { isGzip }: HeldLinesOptions): LineWriter => {
  const mostBytes = isGzip ? memberBytes : batchBytes;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let isEmpty = true;

  const writeHeld = async (): Promise<void> => {
    const bytes = Buffer.concat(held, heldBytes);
    [held, heldBytes, isEmpty] = [[], 0, false];
    await lines.write(isGzip ? await gzipMember(bytes) : bytes);
  };
  const flush = async (): Promise<void> => {
    if (heldBytes > 0) await writeHeld();
  };
  const pace = createPace({ flush, holdMs: isGzip ? memberHoldMs : holdMs });

  return {
    write: (text) =>
      pace.run(async () => {
        const bytes = typeof text === 'string' ? Buffer.from(text) : text;
        held.push(bytes);
        heldBytes += bytes.length;
        if (heldBytes >= mostBytes) await writeHeld();
      }),
    close: () =>
      pace.end(async () => {
        await flush();
        // No byte at all is no gzip file.
        if (isGzip && isEmpty) await writeHeld();
        await lines.close();
      }),
  };
};
