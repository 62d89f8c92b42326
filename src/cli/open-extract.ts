/** What `kliping extract` opens before it reads: the profile, the file of failures, the output. */
import { stat } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { systemFailure } from '../input/system-failures.ts';
import { createArticleWriter } from '../output/article-writer.ts';
import { extrasOf, loadFormat } from '../output/formats.ts';
import type { LineWriter } from '../output/line-writer.ts';
import type { ArticleWriter } from '../ports.ts';
import type { ExtractOptions } from '../types.ts';
import { version } from '../version.ts';
import type { ExtractFlags } from './extract-command.ts';
import { ifExistsOf, isStandardOutput } from './extract-usage.ts';
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

/** Parquet has its own writer: its table of contents stands at the end. */
const parquetRecords = async (
  lines: LineWriter,
  { with: extras = [] }: Pick<ExtractFlags, 'with'>,
): Promise<ArticleWriter> => {
  const { createParquetWriter } = await import('../output/parquet-writer.ts');
  const { recordJsonSchema } = await import('../schema.ts');
  const schema = await recordJsonSchema();
  return createParquetWriter({ lines, schema, extras, createdBy: `kliping version ${version}` });
};

/** Where records go. */
export const openRecords = async (
  flags: ExtractFlags,
  messages: Messages,
): Promise<ArticleWriter> => {
  const { format: name, output: path } = flags;
  const isText = name === 'csv' || name === 'markdown' || name === 'text';
  const isOut = path === undefined || isStandardOutput(flags);
  const { lines, start, wasCut } = isOut
    ? openStandardOutput(isText ? 'printable' : 'as-is')
    : await openOutputFile(path, ifExistsOf(flags));
  if (name === 'parquet') return parquetRecords(lines, flags);
  const format = await loadFormat(name, { csvGuard: flags.csvGuard ? 'on' : 'off' });
  if (wasCut)
    messages.say(
      'warn',
      `${path}: ended inside a line; the new records begin on a line of their own`,
    );
  return createArticleWriter({ format, lines, start });
};
