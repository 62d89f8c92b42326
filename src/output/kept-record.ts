/** The JSON beside a page, read from a folder that others may write to as well. */
import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type PageRecord, readPageRecord } from './page-record.ts';

/** Headers have at most 64 KiB; what is longer was not written by this program. */
const maxBytes = 1_000_000;

/** Neither the file behind a link, nor a wait for a pipe that nobody writes to. */
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Not there, or not what this program writes: a link, a folder, a socket. */
const foreign = new Set(['ENOENT', 'ELOOP', 'ENOTDIR', 'EISDIR', 'ENXIO']);

/** What `read` gives; undefined where it finds something that is none of ours. */
const orNothing = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await read();
  } catch (error) {
    if (foreign.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
};

const readSmallFile = async (path: string): Promise<string | undefined> => {
  const handle = await open(path, readOnly);
  try {
    const facts = await handle.stat();
    return facts.isFile() && facts.size <= maxBytes ? await handle.readFile('utf8') : undefined;
  } finally {
    await handle.close();
  }
};

/**
 * The record at a path, if its page lies beside it under one of these names.
 * Undefined where there is none, or a file that this program did not write; rejects with the system's other errors.
 */
export const readKeptRecord = async (
  path: string,
  files: readonly string[],
): Promise<PageRecord | undefined> => {
  const json = await orNothing(() => readSmallFile(path));
  const record = json === undefined ? undefined : readPageRecord(json);
  if (record === undefined || !files.includes(record.file)) return undefined;
  const page = await orNothing(() => lstat(join(dirname(path), record.file)));
  return page?.isFile() ? record : undefined;
};
