/** Which flags of `kliping archive` do not go together; told before anything is opened. */
import type { ArchiveFlags } from './archive-command.ts';
import { checkDiscoverUsage } from './discover-usage.ts';
import { checkPlaces } from './output-usage.ts';
import { WrongUse } from './wrong-use.ts';

/** Throws WrongUse where no folder of a state is given. */
export const checkState = ({ state = '' }: { readonly state?: string }): void => {
  if (state === '' || state === '-')
    throw new WrongUse('--state is the folder that remembers what is known; give --state FOLDER');
};

/** Throws WrongUse where there is no source, or flags contradict each other. */
export const checkArchiveUsage = (sources: readonly string[], flags: ArchiveFlags): void => {
  const { warc, output, rotate } = flags;
  checkDiscoverUsage(sources, flags);
  checkState(flags);
  if (warc === '' || warc === '-')
    throw new WrongUse('--warc is the folder of the archives; give --warc FOLDER, or --no-warc');
  if (output !== undefined) checkPlaces(output, 'not-filled');
  if (rotate !== undefined && (output === undefined || output === '-'))
    throw new WrongUse('--rotate is about files; give --output FILE');
};
