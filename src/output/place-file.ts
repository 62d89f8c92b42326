/** Files that are there whole or not at all, and never in the place of another that nobody gave up. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writingFailure } from './folder-failures.ts';

export type IfThere = 'refuse' | 'replace';

export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
  /** What happens where something has its name. */
  readonly ifThere: IfThere;
}

/** A file written under a passing name. */
interface StagedFile extends NewFile {
  readonly temporary: string;
}

/** Never the file behind a link; Windows knows no such flag and has no links in the way. */
const createNew =
  constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/** What file systems without hard links say (FAT, some of a network). */
const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Takes the name before the file gets it; a rename alone would replace what has the name. */
const claim = async (path: string): Promise<void> => {
  const handle = await open(path, createNew);
  await handle.close();
};

/** Rejects with EEXIST where anything has that name, a link that leads nowhere among them. */
const placeNew = async ({ temporary, path }: StagedFile): Promise<void> => {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!noLinks.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await claim(path);
    await rename(temporary, path);
  }
};

/** A rename replaces a link by the file; what the link leads to stays as it is. */
const place = (file: StagedFile): Promise<void> =>
  file.ifThere === 'replace' ? rename(file.temporary, file.path) : placeNew(file);

/** Writes a file in its folder under a hidden passing name, down to the disk. */
const stage = async ({ bytes }: NewFile, temporary: string): Promise<void> => {
  const handle = await open(temporary, createNew);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Runs `act` for each; the system's errors come out as failures about that file. */
const forEach = async (
  files: readonly StagedFile[],
  label: string,
  act: (file: StagedFile) => Promise<void>,
): Promise<void> => {
  for (const file of files)
    try {
      await act(file);
    } catch (error) {
      throw writingFailure(error, { label, path: file.path });
    }
};

const placeAll = async (files: readonly StagedFile[], label: string): Promise<void> => {
  const placed: StagedFile[] = [];
  try {
    await forEach(files, label, async (file) => {
      await place(file);
      placed.push(file);
    });
  } catch (error) {
    // New files belong together; what was replaced is whole by itself and cannot be had back.
    for (const { path, ifThere } of placed)
      if (ifThere === 'refuse') await rm(path, { force: true });
    throw error;
  }
};

/**
 * Writes files that belong together, in this order: of the new ones all or none.
 * `label` is the input they are for. Rejects with a Failure, see writingFailure.
 */
export const writeTogether = async (files: readonly NewFile[], label: string): Promise<void> => {
  const staged = files.map((file) => ({
    ...file,
    temporary: join(dirname(file.path), `.kliping-${randomBytes(8).toString('hex')}`),
  }));
  try {
    await forEach(staged, label, (file) => stage(file, file.temporary));
    await placeAll(staged, label);
  } finally {
    // Gone where it was renamed, a second name where it was linked.
    for (const { temporary } of staged) await rm(temporary, { force: true });
  }
};
