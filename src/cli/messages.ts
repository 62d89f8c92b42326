/** What the program says on standard error: lines for people, or JSON lines for programs. */
import { escapeControls } from '../output/jsonl.ts';
import { printable } from './printable.ts';

export type Level = 'info' | 'warn' | 'error';

/** Facts beside the text, for `--log-format json`: code, input, counts. */
export type Facts = Readonly<Record<string, unknown>>;

export interface Messages {
  /** Says one thing, one line; control characters in it are made visible. */
  say(level: Level, text: string, facts?: Facts): void;
}

/** Writes a line that is complete; the progress bar steps aside for it. */
export type WriteLine = (line: string) => void;

const jsonMessages = async (writeLine: WriteLine): Promise<Messages> => {
  const { pino } = await import('pino');
  const logger = pino(
    {
      base: { name: 'kliping' },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line: string) => writeLine(escapeControls(line)) },
  );
  return { say: (level, text, facts = {}) => logger[level](facts, text) };
};

const textMessages = (writeLine: WriteLine): Messages => ({
  say: (_, text) => writeLine(`kliping: ${printable(text)}\n`),
});

/** The messages of a run in the format asked for; pino is loaded for JSON only. */
export const createMessages = async (
  format: 'text' | 'json',
  writeLine: WriteLine,
): Promise<Messages> => (format === 'json' ? jsonMessages(writeLine) : textMessages(writeLine));
