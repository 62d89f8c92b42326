/** The archives that a run writes: what an earlier one left unfinished is made whole first. */
import { version } from '../version.ts';
import type { WarcWriter } from '../warc/warc-writer.ts';
import type { CollectFlags } from './fetch-command.ts';
import type { Messages } from './messages.ts';

/** The writer of --warc; undefined without that flag. Rejects with Failure('output-unwritable'). */
export const openArchives = async (
  {
    warc,
    warcSize,
    ignoreRobots,
    quiet,
  }: Pick<CollectFlags, 'warc' | 'warcSize' | 'ignoreRobots' | 'quiet'>,
  messages: Messages,
): Promise<WarcWriter | undefined> => {
  if (warc === undefined) return undefined;
  const { openWarcWriter } = await import('../warc/warc-writer.ts');
  const { salvageArchives } = await import('../warc/salvage.ts');
  const now = () => new Date();
  const writer = await openWarcWriter({
    folder: warc,
    maxBytes: warcSize,
    software: `kliping/${version}`,
    robots: ignoreRobots ? 'ignored' : 'obeyed',
    now,
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
