/** Where in a file what is whole ends: after its last line, or its last gzip member; a killed run leaves more. */
import type { FileHandle } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { headBytes, memberLength } from './gzip-log.ts';

const newline = 0x0a;

/** Read at once from the end of a file, to find its last line end. */
const chunkBytes = 65_536;

/** Where the last whole line ends; 0 where there is none. */
export const endOfLines = async (handle: FileHandle, size: number): Promise<number> => {
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
export const endOfMembers = async (
  handle: FileHandle,
  size: number,
  path: string,
): Promise<number> => {
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
