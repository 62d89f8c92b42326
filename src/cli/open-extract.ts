/** What `kliping extract` opens before it reads: the profile, the list, the file of failures. */
import { stat } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { systemFailure } from '../input/system-failures.ts';
import { extrasOf } from '../output/formats.ts';
import type { LineWriter } from '../output/line-writer.ts';
import type { ExtractOptions } from '../types.ts';
import type { ExtractFlags } from './extract-command.ts';
import { type ReportFailure, reportAsMessage, reportToFile } from './failure-reports.ts';
import type { Messages } from './messages.ts';
import { openOutputFile, openStandardOutput } from './output.ts';
import { readUserProfile } from './user-profile.ts';

/** The options of the extractor; reads the user's profile. */
export const extractOptionsOf = async ({
  profile,
  with: extras = [],
  format,
  now,
}: ExtractFlags): Promise<ExtractOptions> => ({
  profile:
    typeof profile === 'string'
      ? await readUserProfile(profile)
      : profile === false
        ? null
        : undefined,
  with: [...extras, ...extrasOf(format)],
  now,
});

/** Throws a Failure where the list is not there: before an output file is made for nothing. */
export const checkList = async ({ list }: Pick<ExtractFlags, 'list'>): Promise<void> => {
  if (list === undefined || list === '-') return;
  let isFolder: boolean;
  try {
    isFolder = (await stat(list)).isDirectory();
  } catch (error) {
    throw systemFailure(error, list);
  }
  if (isFolder)
    throw new Failure('input-unreadable', `${list}: is a folder; give it as an input, not a list`);
};

export interface FailureReports {
  readonly report: ReportFailure;
  close(): Promise<void>;
}

type ReportFlags = Pick<ExtractFlags, 'errors' | 'overwrite' | 'quiet'>;

const openErrorLines = async (errors: string, flags: ReportFlags): Promise<LineWriter> => {
  if (errors === '-') return openStandardOutput('as-is').lines;
  // Added to where nothing else is said: failures of the last run are not lost.
  const output = await openOutputFile(errors, flags.overwrite ? 'overwrite' : 'append');
  return output.lines;
};

/** Where failed inputs are told: --errors FILE, else messages, else (--quiet) nowhere. */
export const openReports = async (
  flags: ReportFlags,
  messages: Messages,
): Promise<FailureReports> => {
  const close = () => Promise.resolve();
  if (flags.errors === undefined)
    return { report: flags.quiet ? () => undefined : reportAsMessage(messages), close };
  const lines = await openErrorLines(flags.errors, flags);
  return { report: reportToFile(lines), close: () => lines.close() };
};
