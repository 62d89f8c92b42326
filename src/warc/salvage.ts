/** Archives that a run which broke off left unfinished: whole records are kept, half a one is cut off. */
import { createReadStream } from 'node:fs';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Failure } from '../failure.ts';
import { isWriting, nameWhole, openArchiveName, wholePath } from './archive-file.ts';
import { parseResponse } from './http-message.ts';
import { type Capture, indexLine } from './index-lines.ts';
import { readRecords, type WarcRecord } from './read-records.ts';
import { archiveFailure } from './writing-failure.ts';

export interface Salvaged {
  /** The archive as it is called now; undefined where it held no whole record and was taken away. */
  readonly file: string | undefined;
  readonly from: string;
  readonly records: number;
  /** Bytes of records that were not whole. */
  readonly cutBytes: number;
}

/** A file of another machine, whose processes cannot be seen, is left alone for a day. */
const foreignMs = 86_400_000;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether nobody writes a file any more. */
const isAbandoned = async (path: string, now: Date): Promise<boolean> => {
  const named = openArchiveName(basename(path));
  if (named === undefined || isWriting(path)) return false;
  if (!named.isOfThisMachine) return now.getTime() - (await stat(path)).mtimeMs > foreignMs;
  // A process of our own number before us is dead.
  return named.pid === process.pid || !isAlive(named.pid);
};

const captureOf = ({ type, fields, block }: WarcRecord) => {
  if (type !== 'response' && type !== 'revisit') return undefined;
  const http = parseResponse(block);
  const url = fields.get('warc-target-uri');
  if (http === undefined || url === undefined) return undefined;
  const date = fields.get('warc-date') ?? '';
  return { type, url, date, http, payloadDigest: fields.get('warc-payload-digest') } as const;
};

/** What of a file is whole: the offset behind its last whole member, its records, its captures. */
const wholePart = async (path: string) => {
  const captures: Capture[] = [];
  let [end, begun, records] = [0, 0, 0];
  let found: WarcRecord[] = [];
  // The heads tell all that the index needs: no block is held.
  for await (const one of readRecords(createReadStream(path), { label: path, maxBytes: 0 })) {
    if ('damage' in one) found = [];
    if ('record' in one) {
      if (found.length === 0) begun = Number.parseInt(one.record.place, 10);
      found.push(one.record);
    }
    if (!('end' in one)) continue;
    for (const record of found) {
      const capture = captureOf(record);
      if (capture !== undefined)
        captures.push({ ...capture, offset: begun, length: one.end - begun });
      if (record.type !== 'warcinfo') records += 1;
    }
    found = [];
    end = one.end;
  }
  return { end, records, captures };
};

/** A file without a whole record holds none. */
const wholePartOrNone = async (path: string): ReturnType<typeof wholePart> => {
  try {
    return await wholePart(path);
  } catch (error) {
    const isNone =
      error instanceof Failure && ['input-empty', 'input-not-warc'].includes(error.code);
    if (isNone) return { end: 0, records: 0, captures: [] };
    throw error;
  }
};

const cutAt = async (path: string, end: number): Promise<void> => {
  const handle = await open(path, 'r+');
  try {
    await handle.truncate(end);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const salvage = async (path: string): Promise<Salvaged> => {
  const { size } = await stat(path);
  const { end, records, captures } = await wholePartOrNone(path);
  const about = { from: path, records, cutBytes: size - end };
  if (records === 0) {
    await rm(path, { force: true });
    return { ...about, file: undefined };
  }
  if (end < size) await cutAt(path, end);
  const name = basename(wholePath(path));
  const lines = captures.map((capture) => indexLine(capture, name));
  return { ...about, file: await nameWhole(path, lines) };
};

/** What another run that begins just now salvages first is gone from under us. */
const unlessGone = async (act: () => Promise<Salvaged>): Promise<Salvaged[]> => {
  try {
    return [await act()];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/**
 * Makes whole what runs that broke off left in a folder, as far as it goes. What another process writes just now is
 * left alone, and so is every file that is none of ours. Rejects with Failure('output-unwritable').
 */
export const salvageArchives = async (folder: string, now: Date): Promise<Salvaged[]> => {
  const done: Salvaged[] = [];
  let path = folder;
  try {
    for (const name of (await readdir(folder)).sort()) {
      path = join(folder, name);
      if (await isAbandoned(path, now)) done.push(...(await unlessGone(() => salvage(path))));
    }
  } catch (error) {
    throw archiveFailure(error, path);
  }
  return done;
};
