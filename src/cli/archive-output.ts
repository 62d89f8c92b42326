/** Where the lines of an archive go: standard output, or files that are added to. */
import type { ArchiveFlags } from './archive-command.ts';
import type { Messages } from './messages.ts';
import { openStandardOutput } from './output.ts';
import { isStandardOutput } from './output-usage.ts';

/** What a line is about, for the names of files. */
export interface LineAbout {
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

const toStandardOutput = (): EventOutput => {
  const { lines } = openStandardOutput('as-is');
  const nothing = () => Promise.resolve();
  return { write: (line) => lines.write(line), sync: nothing, close: nothing };
};

/** Opens the output. Rejects with Failure('output-unwritable'). */
export const openEventOutput = async (
  flags: Pick<ArchiveFlags, 'output' | 'rotate' | 'quiet'>,
  messages: Messages,
): Promise<EventOutput> => {
  const { output: template, rotate: rotateBytes, quiet } = flags;
  if (template === undefined || isStandardOutput(flags)) return toStandardOutput();
  const { openLineFiles } = await import('../output/line-files.ts');
  const onCut = (path: string, bytes: number): void => {
    if (!quiet)
      messages.say('warn', `${path}: ended inside a line; its last ${bytes} bytes were cut off`);
  };
  const files = openLineFiles({ template, rotateBytes, onCut });
  return {
    write: (line, { publisher, host, day, at }) =>
      files.write(line, { publisher, host, date: day ?? at.toISOString().slice(0, 10) }),
    sync: () => files.sync(),
    close: () => files.close(),
  };
};
