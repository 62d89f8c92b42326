/** Names that last: a new file or folder is there after a power cut only when the folder around it is on the disk. */
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a new name lasting in its folder. Systems that know no such thing (Windows) refuse, and need none.
 * Rejects with the system's error.
 */
export const syncFolder = async (path: string): Promise<void> => {
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
