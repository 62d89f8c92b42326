/** Folders of the output. */
import { mkdir } from 'node:fs/promises';

/** Makes a folder where its parent is there, or finds that something of that name is. Rejects with the system's errors. */
export const makeFolder = async (path: string): Promise<'made' | 'there'> => {
  try {
    await mkdir(path);
    return 'made';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'there';
    throw error;
  }
};
