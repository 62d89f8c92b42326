/** Which flags about the output do not go together; told before anything is opened. */
import { isatty } from 'node:tty';
import { knownPlaces, placesOf, shardPlace, unknownPlaces } from '../output/file-template.ts';
import type { ExtractFlags } from './extract-command.ts';
import type { OutputFlags } from './output-flags.ts';
import { WrongUse } from './wrong-use.ts';

type Flags = OutputFlags & Pick<ExtractFlags, 'format' | 'errors' | 'summary'>;

/** Whether records go to standard output. */
export const isStandardOutput = ({ output }: Pick<OutputFlags, 'output'>): boolean =>
  output === undefined || output === '-';

/** Whether a file's name says that it is packed. */
export const isGzipName = (name: string | undefined): boolean => name?.endsWith('.gz') === true;

/** Throws WrongUse for places in a name that nothing fills. */
export const checkPlaces = (output: string, shardPlaces: 'filled' | 'not-filled'): void => {
  const unknown = unknownPlaces(output).filter(
    (place) => shardPlaces === 'not-filled' || place !== shardPlace,
  );
  if (unknown.length > 0)
    throw new WrongUse(
      `--output ${output}: ${unknown.join(', ')} is not known; known are ${knownPlaces}`,
    );
};

const refuseAdding = (flags: Flags): void => {
  const { output, append, overwrite, rotate, errors, format } = flags;
  const isFile = !isStandardOutput(flags);
  if (append && !isFile) throw new WrongUse('--append needs the file to add to: --output FILE');
  if (overwrite && !isFile && errors === undefined)
    throw new WrongUse('--overwrite needs the file to replace: --output FILE');
  if (append && (format === 'json' || format === 'parquet'))
    throw new WrongUse(
      `--append cannot add to a ${format === 'json' ? 'JSON array' : 'Parquet file'}; give --format jsonl`,
    );
  if (append && format !== 'jsonl' && isGzipName(output))
    throw new WrongUse('--append adds to a packed file only with --format jsonl');
  if (overwrite && rotate !== undefined)
    throw new WrongUse(
      '--overwrite would leave files of an earlier rotation between the new ones; take them away, or give --append',
    );
};

const refuseFiles = ({ output, rotate, shard, format }: Flags): void => {
  const isFile = output !== undefined && output !== '-';
  if (rotate !== undefined && !isFile)
    throw new WrongUse('--rotate is about files; give --output FILE');
  if (shard !== undefined && !isFile)
    throw new WrongUse('--shard is about files; give --output FILE');
  if (!isFile) return;
  if (format !== 'jsonl' && (rotate !== undefined || shard !== undefined))
    throw new WrongUse(`--rotate and --shard part lines; give --format jsonl, not ${format}`);
  if (format !== 'jsonl' && placesOf(output).length > 0)
    throw new WrongUse(
      `--output ${output}: places in a name part lines; give --format jsonl, not ${format}`,
    );
  if (shard === undefined && placesOf(output).includes(shardPlace))
    throw new WrongUse(`--output ${output}: ${shardPlace} needs how many; give --shard N`);
  checkPlaces(output, 'filled');
};

const refusePacking = (flags: Flags): void => {
  const { output, compress, format } = flags;
  const isFile = !isStandardOutput(flags);
  const isPacked = compress !== undefined || isGzipName(output);
  if (isPacked && format === 'parquet')
    throw new WrongUse('--format parquet is packed by itself; leave --compress and .gz away');
  if (compress !== undefined && isFile && !isGzipName(output))
    throw new WrongUse(`--compress gzip: the file's name must say so; give --output ${output}.gz`);
  if (isFile || !isatty(1)) return;
  if (format === 'parquet')
    throw new WrongUse('--format parquet is not for a terminal; give --output FILE');
  if (isPacked) throw new WrongUse('--compress gzip is not for a terminal; give --output FILE.gz');
};

const refuseSharing = (flags: Flags): void => {
  const { output, errors, summary } = flags;
  const isFile = !isStandardOutput(flags);
  if (errors !== undefined && errors === output)
    throw new WrongUse('--errors and --output name the same file; give two');
  const files = [output, errors, summary].filter((file) => file !== undefined);
  if (summary !== undefined && new Set(files).size < files.length)
    throw new WrongUse('--summary names a file that another flag writes; give it one of its own');
  if (summary === '-')
    throw new WrongUse('--summary - would mix with the records; give --summary FILE');
  if (errors === '-' && !isFile)
    throw new WrongUse('--errors - would mix with the records; give --output FILE as well');
};

/** Throws WrongUse where flags about the output contradict each other. */
export const checkOutputs = (flags: Flags): void => {
  refuseAdding(flags);
  refuseFiles(flags);
  refusePacking(flags);
  refuseSharing(flags);
};
