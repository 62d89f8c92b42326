/** A publisher's profile of the user's own: `--profile FILE.json`. */
import { readFile } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { systemFailure } from '../input/system-failures.ts';
import type { Profile } from '../publishers/profile.ts';

const badProfile = (path: string, what: string, cause: unknown): Failure =>
  new Failure('bad-profile', `${path}: ${what}`, { cause });

const readText = async (path: string): Promise<string> => {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EISDIR'
      ? badProfile(path, 'is a folder; name a JSON file', error)
      : systemFailure(error, path);
  }
};

const parseJson = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badProfile(path, `not JSON: ${error instanceof Error ? error.message : error}`, error);
  }
};

/** The profile in a file. Throws a Failure that names the file and the first thing that is wrong. */
export const readUserProfile = async (path: string): Promise<Profile> => {
  const json = parseJson(await readText(path), path);
  const { parseProfile } = await import('../publishers/parse-profile.ts');
  try {
    return parseProfile(json);
  } catch (error) {
    if (error instanceof Failure) throw badProfile(path, error.message, error);
    throw error;
  }
};
