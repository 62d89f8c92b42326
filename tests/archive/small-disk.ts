/** A disk of a few megabytes (tmpfs) that can be filled and given room again; Linux alone lets one be made, to root. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly path: string;
  /** Leaves no more room than so many bytes. */
  fill(freeBytes: number): void;
  /** Gives the room back. */
  empty(): void;
  /** From now on nothing can be written; `false` gives it back. */
  setReadOnly(isReadOnly: boolean): void;
  remove(): void;
}

const run = (command: string, ...args: readonly string[]): string | undefined => {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return undefined;
  return (error?.message ?? stderr).trim();
};

/** Makes a disk; what stood in the way where none can be made. */
export const makeSmallDisk = (bytes: number): SmallDisk | { readonly reason: string } => {
  const parent = mkdtempSync(join(tmpdir(), 'kliping-disk-'));
  const path = join(parent, 'disk');
  mkdirSync(path);
  const reason = run('mount', '-t', 'tmpfs', '-o', `size=${bytes}`, 'kliping-test', path);
  if (reason !== undefined) {
    rmSync(parent, { recursive: true });
    return { reason };
  }
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: (freeBytes) => {
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(ballast, new Uint8Array(Math.max(0, bavail * bsize - freeBytes)));
    },
    empty: () => rmSync(ballast, { force: true }),
    setReadOnly: (isReadOnly) => {
      run('mount', '-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, path);
    },
    remove: () => {
      run('umount', '-l', path);
      rmSync(parent, { recursive: true, force: true });
    },
  };
};

/** Why no disk can be made here; undefined where one can. */
export const whyNoDisk = (): string | undefined => {
  const disk = makeSmallDisk(1_000_000);
  if ('reason' in disk) return disk.reason;
  disk.remove();
  return undefined;
};
