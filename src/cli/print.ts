/** Text to standard output, for commands that print one thing. */
import { openStandardOutput } from './output.ts';

/** Resolves when the text has left the program; rejects with OutputClosed or Failure('output-unwritable'). */
export const print = (text: string): Promise<void> => openStandardOutput('as-is').lines.write(text);
