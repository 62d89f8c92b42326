/** Errors of the file system while pages are put away, as failures. */
import { Failure } from '../failure.ts';

/** The failure of one page whose name is taken; the run goes on. */
export const taken = (label: string, what: string, cause?: unknown): Failure =>
  new Failure('output-exists', `${label}: ${what}`, { cause });

/** Codes that tell of something in the way of this one page. */
const inTheWay: Readonly<Record<string, string>> = {
  EEXIST: 'exists already; give --overwrite to replace it',
  ELOOP: 'is a symbolic link, which is not followed; take it away',
  EISDIR: 'is a folder; take it away',
  ENOTEMPTY: 'is a folder; take it away',
};

const unwritable: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; create the folder first',
  ENOTDIR: 'a part of the path is a file, not a folder; check the name',
  EACCES: 'no right to write there; change the permissions or name another folder',
  EPERM: 'no right to write there; change the permissions or name another folder',
  EROFS: 'the disk is read-only; name a folder elsewhere',
  ENOSPC: 'the disk is full; make room or name a folder elsewhere',
  EDQUOT: 'the quota of the disk is used up; make room or name a folder elsewhere',
  EFBIG: 'the file is larger than the system allows; raise its limit',
  EMFILE: 'too many files are open; give a smaller --concurrency',
  ENAMETOOLONG: 'the path is longer than the system allows; name a folder with a shorter path',
};

/** The system's code of an error (`ENOSPC`); undefined for failures and errors of the program. */
const systemCodeOf = (error: unknown): string | undefined => {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const isSystems = typeof code === 'string' && /^E[A-Z0-9]+$/.test(code);
  return isSystems && !(error instanceof Failure) ? code : undefined;
};

const unwritableFailure = (code: string, path: string, error: unknown): Failure => {
  const what = unwritable[code] ?? `cannot be written (${code}); check the disk and the rights`;
  return new Failure('output-unwritable', `${path}: ${what}`, {
    cause: error,
    detail: { systemCode: code },
  });
};

/**
 * An error about the file that all lines go to: `output-unwritable` whatever it is, in the way or else.
 * Failures and errors that are none of the system's come back as they are.
 */
export const outputFailure = (error: unknown, path: string): unknown => {
  const code = systemCodeOf(error);
  if (code === undefined) return error;
  const obstacle =
    code === 'EEXIST'
      ? 'exists already; give --append to add to it or --overwrite to replace it'
      : inTheWay[code];
  if (obstacle === undefined) return unwritableFailure(code, path, error);
  return new Failure('output-unwritable', `${path}: ${obstacle}`, { cause: error });
};

/** What is being written: the input it is for and the file. */
export interface WritingAbout {
  readonly label: string;
  readonly path: string;
}

/**
 * `output-exists` where something is in the way of this page, `output-unwritable` where no page can be written.
 * Failures and errors that are none of the system's come back as they are.
 */
export const writingFailure = (error: unknown, { label, path }: WritingAbout): unknown => {
  const code = systemCodeOf(error);
  if (code === undefined) return error;
  const obstacle = inTheWay[code];
  if (obstacle !== undefined) return taken(label, `${path} ${obstacle}`, error);
  return unwritableFailure(code, path, error);
};
