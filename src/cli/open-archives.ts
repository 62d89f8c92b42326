/** The archives that a run writes: what an earlier one left unfinished is made whole first. */
import { version } from '../version.ts';
import type { OriginalStore, WarcWriter } from '../warc/warc-writer.ts';
import type { CollectFlags } from './fetch-command.ts';
import type { Messages } from './messages.ts';

/** Only `kliping fetch` has the flags of archives. */
export type ArchiveFlags = { readonly warc?: string | undefined } & Partial<
  Pick<CollectFlags, 'warcSize'>
> &
  Pick<CollectFlags, 'ignoreRobots' | 'quiet'>;

/** What is known from outside the archives: the time of day, and what was put away before. */
export interface ArchiveSurroundings {
  readonly now: () => Date;
  readonly originals?: OriginalStore | undefined;
}

/** The writer of --warc; undefined without that flag. Rejects with Failure('output-unwritable'). */
export const openArchives = async (
  { warc, warcSize = Number.POSITIVE_INFINITY, ignoreRobots, quiet }: ArchiveFlags,
  messages: Messages,
  { now, originals }: ArchiveSurroundings = { now: () => new Date() },
): Promise<WarcWriter | undefined> => {
  if (warc === undefined) return undefined;
  const { openWarcWriter } = await import('../warc/warc-writer.ts');
  const { salvageArchives } = await import('../warc/salvage.ts');
  const writer = await openWarcWriter({
    folder: warc,
    maxBytes: warcSize,
    software: `kliping/${version}`,
    robots: ignoreRobots ? 'ignored' : 'obeyed',
    now,
    originals,
  });
  for (const { file, from, records, cutBytes } of await salvageArchives(warc, now())) {
    const what =
      file === undefined
        ? 'held no whole record and was taken away'
        : `${records} whole records are kept in ${file}, ${cutBytes} bytes of a cut one are not`;
    if (!quiet) messages.say('warn', `${from}: was left by a run that broke off; ${what}`);
  }
  return writer;
};
