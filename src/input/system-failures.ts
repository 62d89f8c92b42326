/** Errors of the file system as failures. */
import { Failure, type FailureCode } from '../failure.ts';

const readable: Readonly<Record<string, readonly [FailureCode, string]>> = {
  ENOENT: ['input-missing', 'no such file or folder; check the name'],
  ENOTDIR: ['input-missing', 'a part of the path is a file, not a folder; check the name'],
  ENAMETOOLONG: ['input-missing', 'the name is longer than the system allows; check the name'],
  EACCES: ['input-unreadable', 'no right to read it; change its permissions'],
  EPERM: ['input-unreadable', 'no right to read it; change its permissions'],
  ELOOP: ['input-unreadable', 'its symbolic links lead in a circle; name the file itself'],
  EMFILE: ['input-unreadable', 'too many files are open; give a smaller --concurrency'],
};

/** An error of a read, told about `label`. Errors that are none of the system's come back as they are. */
export const systemFailure = (error: unknown, label: string): unknown => {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  // System codes are E and capitals; Node's own (ERR_...) are wrong calls, and aborts have none.
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return error;
  const [failure, what] = readable[code] ?? [
    'input-unreadable' as const,
    `it cannot be read (${code}); check the file and its disk`,
  ];
  return new Failure(failure, `${label}: ${what}`, { cause: error, detail: { systemCode: code } });
};
