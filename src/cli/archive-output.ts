/** Where the lines of an archive go: standard output, or files that are added to. */
import type { ArchiveFlags } from './archive-command.ts';
import { isStandardOutput } from './extract-usage.ts';
import type { Messages } from './messages.ts';
import { openStandardOutput } from './output.ts';

/** What a line is about, for the names of files. */
export interface LineAbout {
  readonly id: string;
  readonly host: string;
  readonly publisher: string | null;
  /** `2026-11-25`; null where it is not known. */
  readonly day: string | null;
  /** When it was seen. */
  readonly at: Date;
}

export interface EventOutput {
  write(line: string, about: LineAbout): Promise<void>;
  /** Resolves when what was written is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the output. Rejects with Failure('output-unwritable'). */
export const openEventOutput = async (
  flags: Pick<ArchiveFlags, 'output' | 'rotate' | 'quiet'>,
  messages: Messages,
): Promise<EventOutput> => {
  if (isStandardOutput(flags)) {
    const { lines } = openStandardOutput('as-is');
    const nothing = () => Promise.resolve();
    return { write: (line) => lines.write(line), sync: nothing, close: nothing };
  }
  const { openOutputFile } = await import('./output.ts');
  const { lines } = await openOutputFile(flags.output ?? '', 'append');
  void messages;
  return { write: (line) => lines.write(line), sync: () => Promise.resolve(), close: lines.close };
};
