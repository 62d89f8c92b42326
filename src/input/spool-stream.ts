/** Streams kept in a temporary file: what must be read twice, or from its end. */
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { systemFailure } from './system-failures.ts';

const unwritable = (error: unknown): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new Failure(
    'output-unwritable',
    `${tmpdir()}: standard input cannot be kept there until it is read again (${code}); make room, or name another folder in TMPDIR`,
    { cause: error, detail: { systemCode: code } },
  );
};

/** A file without a name: it goes when it is closed, however the program ends. */
const openNameless = async (): Promise<FileHandle> => {
  const folder = await mkdtemp(join(tmpdir(), 'kliping-'));
  try {
    return await open(join(folder, 'input'), 'wx+', 0o600);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const orUnwritable = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw unwritable(error);
  }
};

/** A file that holds what came; whoever asked closes it. Throws Failure('output-unwritable') where there is no room. */
export const spoolStream = async (
  stream: AsyncIterable<Uint8Array | string>,
  label: string,
): Promise<FileHandle> => {
  const handle = await orUnwritable(openNameless());
  try {
    for await (const chunk of stream) await orUnwritable(handle.writeFile(chunk));
    return handle;
  } catch (error) {
    await handle.close();
    throw systemFailure(error, label);
  }
};
