/** The flags of every command that tells what failed and what a run came to, and where they may not lead. */
import { type Command, Option } from 'commander';
import { WrongUse } from './wrong-use.ts';

export interface ReportFlags {
  readonly errors?: string | undefined;
  readonly summary?: string | undefined;
}

/** `--errors`. */
export const errorsFlag = (): Option =>
  new Option('--errors <FILE>', 'add failures as JSON lines to a file');

/** Adds `--errors` and `--summary`. */
export const addReportFlags = (command: Command): Command =>
  command
    .addOption(errorsFlag())
    .option('--summary <FILE>', 'write what the run came to as JSON to a file');

/**
 * Throws WrongUse where reports would go to standard output, which has `what` (links, lines) already, or both to one
 * file.
 */
export const refuseReports = ({ errors, summary }: ReportFlags, what: string): void => {
  if (errors === '-')
    throw new WrongUse(`--errors - would mix with the ${what}; give --errors FILE`);
  if (summary === '-')
    throw new WrongUse(`--summary - would mix with the ${what}; give --summary FILE`);
  if (summary !== undefined && summary === errors)
    throw new WrongUse('--summary and --errors name the same file; give two');
};
