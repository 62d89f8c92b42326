/** One file that whole lines are added to, as they are or as gzip members; what a killed run left torn is cut off. */
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { outputFailure } from './folder-failures.ts';
import { gzipMember } from './gzip-log.ts';
import { syncFolder } from './sync-folder.ts';
import { endOfLines, endOfMembers } from './whole-end.ts';

const newline = 0x0a;

/** Lines of a gzip member at most, so that what is held stays small. */
const memberBytes = 1_048_576;

/** What happens to a file that is there already. */
export type IfThere = 'append' | 'overwrite' | 'refuse';

const flagsFor: Readonly<Record<IfThere, number>> = {
  append: 0,
  overwrite: constants.O_TRUNC,
  refuse: constants.O_EXCL,
};

/** What a file is opened with. */
export interface LineFileOptions {
  readonly path: string;
  readonly isGzip: boolean;
  readonly ifThere: IfThere;
  /** Bytes of lines that are gathered for one write; 0 to write each at once. */
  readonly holdBytes: number;
  /** Told of bytes that were cut off. */
  readonly onCut: (path: string, bytes: number) => void;
}

/** A file that is open. One process writes it. What it rejects with is Failure('output-unwritable') where it is the system's. */
export class LineFile {
  readonly path: string;
  readonly #isGzip: boolean;
  readonly #holdBytes: number;
  readonly #handle: FileHandle;
  readonly #inode: number;
  /** Bytes that are whole. */
  #size: number;
  /** Lines of the next write, or gzip member. */
  #held: Buffer[] = [];
  #heldBytes = 0;
  #isDirty = false;

  private constructor(
    { path, isGzip, holdBytes }: LineFileOptions,
    opened: { readonly handle: FileHandle; readonly inode: number; readonly size: number },
  ) {
    this.path = path;
    this.#isGzip = isGzip;
    this.#holdBytes = isGzip ? memberBytes : holdBytes;
    this.#handle = opened.handle;
    this.#inode = opened.inode;
    this.#size = opened.size;
  }

  /** Opens a file, made where it is not there, and cuts off what is torn. No link is followed. */
  static async open(options: LineFileOptions): Promise<LineFile> {
    const { path, isGzip, ifThere, onCut } = options;
    // Windows knows no O_NOFOLLOW.
    const flags =
      constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0) | flagsFor[ifThere];
    const handle = await open(path, flags, 0o666).catch((error: unknown) => {
      throw outputFailure(error, path);
    });
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
      throw outputFailure(error, path);
    }
  }

  /** Bytes so far; what is held for a gzip member counts unpacked. */
  get size(): number {
    return this.#size + this.#heldBytes;
  }

  /** Whether lines are held that are not with the system. */
  get isHolding(): boolean {
    return this.#held.length > 0;
  }

  /** Whether all that was written is on the disk. */
  get isSynced(): boolean {
    return !this.#isDirty;
  }

  /** Whether the name leads to this file still: a log rotation may have moved it away. */
  async isInPlace(): Promise<boolean> {
    try {
      return (await stat(this.path)).ino === this.#inode;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw outputFailure(error, this.path);
    }
  }

  /** Takes whole lines, and writes them once enough are held. */
  async write(lines: string): Promise<void> {
    if (lines === '') return;
    const bytes = Buffer.from(lines);
    this.#held.push(bytes);
    this.#heldBytes += bytes.length;
    this.#isDirty = true;
    if (this.#heldBytes >= this.#holdBytes) await this.flush();
  }

  /** Hands what is held to the system; for gzip, as a member. */
  async flush(): Promise<void> {
    if (this.#held.length === 0) return;
    const bytes = Buffer.concat(this.#held);
    this.#held = [];
    this.#heldBytes = 0;
    await this.#append(this.#isGzip ? await gzipMember(bytes) : bytes);
  }

  /** Resolves when all that was written is on the disk. */
  async sync(): Promise<void> {
    if (!this.#isDirty) return;
    await this.flush();
    await this.#handle.datasync().catch((error: unknown) => {
      throw outputFailure(error, this.path);
    });
    this.#isDirty = false;
  }

  /** Hands all to the system, and leaves it to it when that is on the disk: see `isSynced`. */
  async close(): Promise<void> {
    try {
      await this.flush();
      // No byte at all is no gzip file.
      if (this.#isGzip && this.#size === 0) await this.#append(await gzipMember(new Uint8Array()));
    } finally {
      await this.#handle.close();
    }
  }

  /** Adds bytes behind what is whole; of a write that fails the whole lines stay, and of a member nothing. */
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
      const kept = this.#isGzip ? 0 : bytes.subarray(0, done).lastIndexOf(newline) + 1;
      this.#size += kept;
      // What cannot be cut off now, the next run cuts off.
      await this.#handle.truncate(this.#size).catch(() => undefined);
      throw outputFailure(error, this.path);
    }
    this.#size += bytes.length;
  }
}
