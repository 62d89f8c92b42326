/** The flags about where records go: files, their names, their sizes. */
import { type Command, Option } from 'commander';
import { readCount, readSize } from './values.ts';

export interface OutputFlags {
  /** A file's name or a template of names; `-` for standard output. */
  readonly output?: string;
  readonly append?: boolean;
  readonly overwrite?: boolean;
  /** Bytes. */
  readonly rotate?: number;
  readonly compress?: 'gzip';
  /** How many files. */
  readonly shard?: number;
}

/** More files than this are of no use to anyone. */
const mostShards = 10_000;

/** `--rotate`. */
export const rotateFlag = (): Option =>
  new Option('--rotate <SIZE>', 'begin a new output file after so many bytes').argParser(readSize);

/** Adds the flags about where records go. */
export const addFileFlags = (command: Command): Command =>
  command
    .option('--output <FILE>', 'write to a file, or files by template; - is standard output')
    .option('--append', 'add to an existing output file')
    .addOption(new Option('--overwrite', 'replace an existing output file').conflicts('append'))
    .addOption(rotateFlag())
    .addOption(
      new Option('--compress <HOW>', 'pack the output; a file name in .gz says so too').choices([
        'gzip',
      ]),
    )
    .addOption(
      new Option('--shard <N>', 'deal the lines out to so many files, by id').argParser(
        readCount({ least: 2, most: mostShards }),
      ),
    );
