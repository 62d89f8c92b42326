/** Where lines go: standard output or a file, and what happens to a file that is there already. */
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { createLineWriter, type LineWriter } from '../output/line-writer.ts';
import { printableText } from './printable.ts';

export type IfExists = 'refuse' | 'append' | 'overwrite';

export interface Output {
  readonly lines: LineWriter;
  /** `continued`: the file holds something already. */
  readonly start: 'fresh' | 'continued';
  /** True where the file ended inside a line; it was given the line end it lacked. */
  readonly wasCut: boolean;
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'exists already; give --append to add to it or --overwrite to replace it',
  ENOENT: 'its folder does not exist; create the folder first',
  ENOTDIR: 'a part of the path is a file, not a folder; check the name',
  EISDIR: 'is a folder; name a file in it',
  EACCES: 'no right to write it; change the permissions or name another file',
  EPERM: 'no right to write it; change the permissions or name another file',
  EROFS: 'the disk is read-only; name a file elsewhere',
  ENOSPC: 'the disk is full; make room or name a file elsewhere',
};

const unwritable = (path: string, error: unknown): unknown => {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === undefined) return error;
  const what = reasons[code] ?? `cannot be written (${code}); check the disk and the rights`;
  return new Failure('output-unwritable', `${path}: ${what}`, {
    cause: error,
    detail: { systemCode: code },
  });
};

const flags: Readonly<Record<IfExists, string | number>> = {
  refuse: 'wx',
  // Read as well as written: whether the last line is whole must be seen.
  append: 'a+',
  overwrite: 'w',
};

/** What stands at a path; `nothing` also for a link that leads nowhere, which is refused like a file. */
const kindOf = async (path: string): Promise<'file' | 'folder' | 'device' | 'nothing'> => {
  try {
    const facts = await stat(path);
    if (facts.isFile()) return 'file';
    return facts.isDirectory() ? 'folder' : 'device';
  } catch {
    // What keeps it from being seen keeps it from being opened, and that tells.
    return 'nothing';
  }
};

const openFile = async (path: string, ifExists: IfExists): Promise<FileHandle> => {
  const kind = await kindOf(path);
  if (kind === 'folder') throw unwritable(path, { code: 'EISDIR' });
  try {
    // A device or pipe (/dev/null) is always there and holds nothing to lose.
    return await open(path, kind === 'device' ? constants.O_WRONLY : flags[ifExists]);
  } catch (error) {
    throw unwritable(path, error);
  }
};

const newline = 0x0a;

const lastByte = async (handle: FileHandle, size: number): Promise<number | undefined> => {
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0];
};

/** Opens a file for lines. Throws Failure('output-unwritable') where it cannot be written or is there and must not be touched. */
export const openOutputFile = async (path: string, ifExists: IfExists): Promise<Output> => {
  const handle = await openFile(path, ifExists);
  const facts = await handle.stat();
  const size = ifExists === 'append' && facts.isFile() ? facts.size : 0;
  const wasCut = size > 0 && (await lastByte(handle, size)) !== newline;
  const lines = createLineWriter(handle.createWriteStream(), { label: path, onClose: 'end' });
  // A run that was killed leaves half a line: the next record must not become its end.
  if (wasCut) await lines.write('\n');
  return { lines, start: size > 0 ? 'continued' : 'fresh', wasCut };
};

const textOf = (text: string | Uint8Array): string =>
  typeof text === 'string' ? text : Buffer.from(text).toString();

/** Standard output; `onTerminal: 'printable'` makes control characters visible where a person watches. */
export const openStandardOutput = (onTerminal: 'printable' | 'as-is'): Output => {
  const plain = createLineWriter(process.stdout, { label: 'standard output', onClose: 'leave' });
  const lines =
    onTerminal === 'printable' && process.stdout.isTTY
      ? { ...plain, write: (text: string | Uint8Array) => plain.write(printableText(textOf(text))) }
      : plain;
  return { lines, start: 'fresh', wasCut: false };
};
