/** One file that whole lines are added to, as they are or as gzip members; what a killed run left torn is cut off. */
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../failure.ts';
import { writingFailure } from './folder-failures.ts';
import { gzipMember, headBytes, memberLength } from './gzip-log.ts';

const newline = 0x0a;

/** Read at once from the end of a file, to find its last line end. */
const chunkBytes = 65_536;

/** A file that cannot be written, as Failure('output-unwritable'); a link in its place is one too. */
export const lineFileFailure = (error: unknown, path: string): unknown => {
  const told = writingFailure(error, { label: path, path });
  if (told instanceof Failure && told.code === 'output-exists')
    return new Failure('output-unwritable', told.message, { cause: error });
  return told;
};

/** Where the last whole line ends; 0 where there is none. */
const endOfLines = async (handle: FileHandle, size: number): Promise<number> => {
  const chunk = Buffer.alloc(chunkBytes);
  for (let end = size; end > 0; end -= chunkBytes) {
    const start = Math.max(0, end - chunkBytes);
    const { bytesRead } = await handle.read(chunk, 0, end - start, start);
    const at = chunk.subarray(0, bytesRead).lastIndexOf(newline);
    if (at >= 0) return start + at + 1;
  }
  return 0;
};

const notOurs = (path: string, at: number): Failure =>
  new Failure(
    'output-unwritable',
    `${path}: byte ${at} begins no gzip member that kliping wrote, and nothing is cut off; name another file`,
  );

/** Where the last whole gzip member ends. Throws a Failure for a file that is not of our members. */
const endOfMembers = async (handle: FileHandle, size: number, path: string): Promise<number> => {
  const head = Buffer.alloc(headBytes);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await handle.read(head, 0, headBytes, at);
    // Shorter than a head: torn.
    if (bytesRead < headBytes) return at;
    const length = memberLength(head);
    if (length === undefined) throw notOurs(path, at);
    if (at + length > size) return at;
    at += length;
  }
  return at;
};

/** What a file is opened with. */
export interface LineFileOptions {
  readonly path: string;
  readonly isGzip: boolean;
  /** Told of bytes that were cut off. */
  readonly onCut: (path: string, bytes: number) => void;
}

/** A file that is open. One process writes it. */
export class LineFile {
  readonly path: string;
  readonly #isGzip: boolean;
  readonly #handle: FileHandle;
  readonly #inode: number;
  /** Bytes that are whole. */
  #size: number;
  /** Lines that make the next gzip member. */
  #held: Buffer[] = [];
  #isDirty = false;

  private constructor(
    { path, isGzip }: LineFileOptions,
    opened: { readonly handle: FileHandle; readonly inode: number; readonly size: number },
  ) {
    this.path = path;
    this.#isGzip = isGzip;
    this.#handle = opened.handle;
    this.#inode = opened.inode;
    this.#size = opened.size;
  }

  /** Opens a file, made where it is not there, and cuts off what is torn. No link is followed. */
  static async open(options: LineFileOptions): Promise<LineFile> {
    const { path, isGzip, onCut } = options;
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW;
    const handle = await open(path, flags, 0o666);
    try {
      const { size, ino } = await handle.stat();
      const end = await (isGzip ? endOfMembers(handle, size, path) : endOfLines(handle, size));
      if (end < size) {
        await handle.truncate(end);
        onCut(path, size - end);
      }
      const file = new LineFile(options, { handle, inode: ino, size: end });
      // A name that was made just now is lasting only with its folder.
      if (size === 0) await syncFolder(path);
      return file;
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Bytes written so far; what is held for a gzip member counts unpacked. */
  get size(): number {
    return this.#held.reduce((sum, { length }) => sum + length, this.#size);
  }

  /** Whether the name leads to this file still: a log rotation may have moved it away. */
  async isInPlace(): Promise<boolean> {
    try {
      return (await stat(this.path)).ino === this.#inode;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  }

  /** Writes whole lines. For gzip they are held until `sync`. */
  async write(lines: string): Promise<void> {
    const bytes = Buffer.from(lines);
    if (this.#isGzip) this.#held.push(bytes);
    else await this.#append(bytes);
    this.#isDirty = true;
  }

  /** Resolves when all that was written is on the disk. */
  async sync(): Promise<void> {
    if (!this.#isDirty) return;
    if (this.#held.length > 0) {
      const bytes = Buffer.concat(this.#held);
      this.#held = [];
      await this.#append(gzipMember(bytes));
    }
    await this.#handle.datasync();
    this.#isDirty = false;
  }

  async close(): Promise<void> {
    try {
      await this.sync();
    } finally {
      await this.#handle.close();
    }
  }

  /** Adds bytes behind what is whole; of a write that fails nothing stays. */
  async #append(bytes: Buffer): Promise<void> {
    let done = 0;
    try {
      while (done < bytes.length) {
        const { bytesWritten } = await this.#handle.write(
          bytes,
          done,
          undefined,
          this.#size + done,
        );
        done += bytesWritten;
      }
    } catch (error) {
      // What cannot be cut off now, the next run cuts off.
      await this.#handle.truncate(this.#size).catch(() => undefined);
      throw error;
    }
    this.#size += bytes.length;
  }
}

/** Makes a new name in a folder lasting; systems that know no such thing (Windows) refuse, and need none. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(dirname(path), 'r').catch(() => undefined);
  try {
    await folder?.sync();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EINVAL', 'EPERM', 'EISDIR', 'ENOTSUP'].includes(code)) throw error;
  } finally {
    await folder?.close();
  }
};
