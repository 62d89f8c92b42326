/** One file in a zip or tar. */
import { Failure } from '../failure.ts';
import { systemFailure } from './system-failures.ts';

export interface Member {
  /** Its path in the archive: `2021/05/page.html`. */
  readonly name: string;
  /** Its length unpacked, as the archive says. */
  readonly bytes: number;
  /** What is known to be wrong with it: it is encrypted, a link, of an unknown kind. */
  readonly failure?: Failure | undefined;
  /** All of it, checked; rejects with a Failure where it is damaged. Only until the next member is pulled. */
  read(): Promise<Uint8Array>;
  /** The same in pieces, for what is larger than memory. Throws Failures. */
  stream(): AsyncIterable<Uint8Array>;
}

const damagedArchive = (label: string, what: string, cause?: unknown): Failure =>
  new Failure('input-bad-archive', `${label}: ${what}`, { cause });

/**
 * What a library or the system says, as a failure of an archive or member; `what` says what is the matter with it.
 * Bugs come back as they are.
 */
export const memberFailure = (error: unknown, label: string, what: string): unknown => {
  const told = systemFailure(error, label);
  const { name, message } = told as Error;
  return ['Failure', 'TypeError', 'ReferenceError'].includes(name)
    ? told
    : damagedArchive(label, `${what} (${message}); get a fresh copy of it`, error);
};

/** The failure of a member that is a link. Its page is read under its own name, where it is in the archive. */
export const linkFailure = (label: string): Failure =>
  new Failure('input-unreadable', `${label}: is a link, and links in archives are not followed`);

const isOutside = (name: string): boolean =>
  /^(?:[/\\]|[a-z]:)|\0/i.test(name) || name.split(/[/\\]/).includes('..');

/** Names that lead out of the archive are made to do harm: nothing is read under them. Undefined for all others. */
export const nameFailure = (name: string, label: string): Failure | undefined =>
  isOutside(name) ? damagedArchive(label, 'its name leads out of the archive') : undefined;
