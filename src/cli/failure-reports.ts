/** Failed inputs, told one by one: JSON lines in the file of --errors, else messages. */
import type { RunFailure } from '../flow/run.ts';
import { jsonLine } from '../output/jsonl.ts';
import type { LineWriter } from '../output/line-writer.ts';
import type { Messages } from './messages.ts';

/** What a line of --errors holds; `url` is null where no address is known. */
const errorRecord = ({ input, url, failure }: RunFailure) => ({
  input,
  url: url ?? null,
  code: failure.code,
  message: failure.message,
  detail: failure.detail,
});

export type ReportFailure = (told: RunFailure) => Promise<void> | void;

/** One JSON line per failed input. */
export const reportToFile =
  (lines: LineWriter): ReportFailure =>
  (told) =>
    lines.write(`${jsonLine(errorRecord(told))}\n`);

/** One message per failed input; a record that was written and lacks a field is a warning. */
export const reportAsMessage =
  (messages: Messages): ReportFailure =>
  (told) => {
    const { message, ...facts } = errorRecord(told);
    messages.say(facts.code === 'missing-field' ? 'warn' : 'error', message, facts);
  };
