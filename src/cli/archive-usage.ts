/** Which flags of `kliping archive` do not go together; told before anything is opened. */
import { knownPlaces, unknownPlaces } from '../output/file-template.ts';
import type { ArchiveFlags } from './archive-command.ts';
import { checkDiscoverUsage } from './discover-usage.ts';
import { WrongUse } from './wrong-use.ts';

/** Throws WrongUse where there is no source, or flags contradict each other. */
export const checkArchiveUsage = (sources: readonly string[], flags: ArchiveFlags): void => {
  const { state, warc, output, rotate } = flags;
  checkDiscoverUsage(sources, flags);
  if (state === '' || state === '-')
    throw new WrongUse('--state is the folder that remembers what is known; give --state FOLDER');
  if (warc === '' || warc === '-')
    throw new WrongUse('--warc is the folder of the archives; give --warc FOLDER, or --no-warc');
  const unknown = output === undefined ? [] : unknownPlaces(output);
  if (unknown.length > 0)
    throw new WrongUse(
      `--output ${output}: ${unknown.join(', ')} is not known; known are ${knownPlaces}`,
    );
  if (rotate !== undefined && (output === undefined || output === '-'))
    throw new WrongUse('--rotate is about files; give --output FILE');
};
