/** Where the records of `kliping extract` go: standard output, a file, or files whose names the records choose. */
import { openArticleFiles, shardTemplate } from '../output/article-files.ts';
import { createArticleWriter } from '../output/article-writer.ts';
import { placesOf } from '../output/file-template.ts';
import { loadFormat } from '../output/formats.ts';
import { createHeldLines } from '../output/held-lines.ts';
import { openLineFiles } from '../output/line-files.ts';
import type { LineWriter } from '../output/line-writer.ts';
import type { ArticleWriter } from '../ports.ts';
import { version } from '../version.ts';
import type { ExtractFlags } from './extract-command.ts';
import type { Messages } from './messages.ts';
import { type IfExists, type Output, openOutputFile, openStandardOutput } from './output.ts';
import { isGzipName, isStandardOutput } from './output-usage.ts';

/** Bytes of lines that each file gathers for one write. */
const holdBytes = 262_144;

const ifExistsOf = ({ append, overwrite }: ExtractFlags): IfExists => {
  if (append) return 'append';
  return overwrite ? 'overwrite' : 'refuse';
};

/** The template of the files that lines are dealt out to; undefined where all go into one stream. */
const templateOf = ({ format, output, rotate, shard }: ExtractFlags): string | undefined => {
  if (format !== 'jsonl' || output === undefined || output === '-') return undefined;
  if (shard !== undefined) return shardTemplate(output);
  const isParted = rotate !== undefined || placesOf(output).length > 0 || isGzipName(output);
  return isParted ? output : undefined;
};

const openFiles = (
  template: string,
  flags: ExtractFlags,
  messages: Messages,
): Promise<ArticleWriter> => {
  const onCut = (path: string, bytes: number): void =>
    messages.say('warn', `${path}: ended inside a line; its last ${bytes} bytes were cut off`);
  const { rotate: rotateBytes, shard: shards } = flags;
  const ifThere = ifExistsOf(flags);
  const files = openLineFiles({ template, rotateBytes, ifThere, holdBytes, onCut });
  return openArticleFiles({ template, files, shards });
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

const openStream = (flags: ExtractFlags): Promise<Output> | Output => {
  const { format, output } = flags;
  if (output !== undefined && output !== '-') return openOutputFile(output, ifExistsOf(flags));
  const isText = format === 'csv' || format === 'markdown' || format === 'text';
  return openStandardOutput(isText ? 'printable' : 'as-is');
};

/** A person at a terminal sees each record as it comes; all else gets large writes. */
const heldLines = ({ lines }: Output, flags: ExtractFlags): LineWriter => {
  const isWatched = isStandardOutput(flags) && process.stdout.isTTY;
  const isGzip = flags.compress === 'gzip' || isGzipName(flags.output);
  return isWatched ? lines : createHeldLines(lines, { isGzip });
};

const streamRecords = async (flags: ExtractFlags, messages: Messages): Promise<ArticleWriter> => {
  const output = await openStream(flags);
  if (flags.format === 'parquet') return parquetRecords(output.lines, flags);
  const { start, wasCut } = output;
  if (wasCut)
    messages.say(
      'warn',
      `${flags.output}: ended inside a line; the new records begin on a line of their own`,
    );
  const format = await loadFormat(flags.format, { csvGuard: flags.csvGuard ? 'on' : 'off' });
  return createArticleWriter({ format, lines: heldLines(output, flags), start });
};

/** Closes once: at the end of the run, where what fails is told, or else when it breaks off. */
const closedOnce = (writer: ArticleWriter): ArticleWriter => {
  let closing: Promise<void> | undefined;
  return {
    write: (article) => writer.write(article),
    close: () => {
      closing ??= writer.close();
      return closing;
    },
  };
};

/** Opens what records are written to. Rejects with Failure('output-unwritable'). */
export const openRecords = async (
  flags: ExtractFlags,
  messages: Messages,
): Promise<ArticleWriter> => {
  const template = templateOf(flags);
  return closedOnce(
    await (template === undefined
      ? streamRecords(flags, messages)
      : openFiles(template, flags, messages)),
  );
};
