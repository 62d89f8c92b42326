/** Errors of the file system while an archive is written, as failures. */
import { Failure } from '../failure.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; create the folder first',
  ENOTDIR: 'a part of the path is a file, not a folder; check the name',
  EEXIST: 'is a file; name a folder',
  EACCES: 'no right to write there; change the permissions or name another folder',
  EPERM: 'no right to write there; change the permissions or name another folder',
  EROFS: 'the disk is read-only; name a folder elsewhere',
  ENOSPC: 'the disk is full; make room or name a folder elsewhere',
  EDQUOT: 'the quota of the disk is used up; make room or name a folder elsewhere',
};

/** Failure('output-unwritable') for an error of the system; anything else comes back as it is. */
export const archiveFailure = (error: unknown, path: string): unknown => {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (error instanceof Failure || typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code))
    return error;
  const what = reasons[code] ?? `cannot be written (${code}); check the disk and the rights`;
  return new Failure('output-unwritable', `${path}: ${what}`, {
    cause: error,
    detail: { systemCode: code },
  });
};
