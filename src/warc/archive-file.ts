/**
 * One archive while it is written, and what it is called.
 *
 *     kliping-20261125104500123-00001-1f2e3d-4711.warc.gz.open     being written by process 4711 of machine 1f2e3d
 *     kliping-20261125104500123-00001-1f2e3d-4711.warc.gz          whole
 *     kliping-20261125104500123-00001-1f2e3d-4711.cdxj             its index
 */
import { constants } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { sha256Of } from '../text/sha256.ts';
import { type Capture, indexFile, indexLine } from './index-lines.ts';

/** Tells machines that share a folder apart, without their names. */
const machine = sha256Of(hostname()).slice(0, 6);

/** Archives that this process is writing now. */
const writing = new Set<string>();

const ending = '.open';

/** The path of a new archive, before it is whole. */
export const newArchivePath = (
  folder: string,
  { now, number }: { readonly now: Date; readonly number: number },
): string => {
  const time = now.toISOString().replace(/\D/g, '');
  const parts = ['kliping', time, String(number).padStart(5, '0'), machine, process.pid];
  return join(folder, `${parts.join('-')}.warc.gz${ending}`);
};

/** What its name says of an archive that is not whole; undefined for a name that is none of ours. */
export const openArchiveName = (
  name: string,
): { readonly isOfThisMachine: boolean; readonly pid: number } | undefined => {
  const match = /^kliping-\d{17}-\d{5,9}-([0-9a-f]{6})-(\d{1,10})\.warc\.gz\.open$/.exec(name);
  return match === null
    ? undefined
    : { isOfThisMachine: match[1] === machine, pid: Number(match[2]) };
};

/** Whether this process is writing an archive. */
export const isWriting = (path: string): boolean => writing.has(path);

export const wholePath = (openPath: string): string => openPath.slice(0, -ending.length);

const indexPath = (path: string): string => path.replace(/\.warc\.gz$/, '.cdxj');

/** Names are on the disk when their folder is; Windows cannot open folders and needs no such thing. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const writeIndex = async (path: string, lines: readonly string[]): Promise<void> => {
  const handle = await open(`${path}${ending}`, 'w');
  try {
    await handle.writeFile(indexFile(lines));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${path}${ending}`, path);
};

/** Gives an archive that is whole its index and its name. An index without an archive is worth nothing: it comes first. */
export const nameWhole = async (openPath: string, lines: readonly string[]): Promise<string> => {
  const path = wholePath(openPath);
  await writeIndex(indexPath(path), lines);
  await rename(openPath, path);
  await syncFolder(dirname(path));
  return path;
};

/** A member to append, and what the index says of it. */
export interface Member {
  readonly bytes: Uint8Array;
  readonly capture?: Omit<Capture, 'offset' | 'length'> | undefined;
}

/** An archive that is being written. */
export class ArchiveFile {
  /** The name it will have. */
  readonly path: string;
  readonly #openPath: string;
  readonly #handle: FileHandle;
  readonly #lines: string[] = [];
  #size = 0;

  private constructor(openPath: string, handle: FileHandle) {
    this.path = wholePath(openPath);
    this.#openPath = openPath;
    this.#handle = handle;
    writing.add(openPath);
  }

  /** Makes the file; rejects where its name is taken. */
  static async create(openPath: string): Promise<ArchiveFile> {
    const noLink = constants.O_NOFOLLOW ?? 0;
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noLink;
    return new ArchiveFile(openPath, await open(openPath, flags));
  }

  get size(): number {
    return this.#size;
  }

  /** Appends members, down to the disk; where each begins. A write that breaks off is taken back. */
  async append(members: readonly Member[]): Promise<number[]> {
    const bytes = Buffer.concat(members.map((member) => member.bytes));
    try {
      for (let at = 0; at < bytes.length; ) {
        const left = bytes.length - at;
        const { bytesWritten } = await this.#handle.write(bytes, at, left, this.#size + at);
        at += bytesWritten;
      }
      await this.#handle.datasync();
    } catch (error) {
      // Half a member would hide what comes behind it; where even this fails, the next run salvages.
      await this.#handle.truncate(this.#size).catch(() => undefined);
      throw error;
    }
    return members.map((member) => this.#account(member));
  }

  #account({ bytes, capture }: Member): number {
    const offset = this.#size;
    this.#size += bytes.length;
    if (capture !== undefined)
      this.#lines.push(
        indexLine({ ...capture, offset, length: bytes.length }, basename(this.path)),
      );
    return offset;
  }

  /** Lets go of the file and gives it its name; one that holds nothing is taken away. */
  async finish(): Promise<void> {
    try {
      await this.#handle.sync();
      await this.#handle.close();
      if (this.#size === 0) await rm(this.#openPath, { force: true });
      else await nameWhole(this.#openPath, this.#lines);
    } finally {
      writing.delete(this.#openPath);
    }
  }
}
