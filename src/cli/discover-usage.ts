/** Which flags of `kliping discover` do not go together; told before anything is opened. */
import type { DiscoverFlags } from './discover-command.ts';
import { refuseReports } from './report-flags.ts';
import { WrongUse } from './wrong-use.ts';

/** Throws WrongUse where there is no source, or flags contradict each other. */
export const checkDiscoverUsage = (sources: readonly string[], flags: DiscoverFlags): void => {
  const { list, from, to, lists } = flags;
  if (sources.length === 0 && list === undefined)
    throw new WrongUse(
      'no source; name a feed, a sitemap, a page or a publisher, or give --list FILE',
    );
  if (to !== undefined && from === undefined)
    throw new WrongUse('--to is the last of several days; give the first with --from');
  if (from !== undefined && to !== undefined && to < from)
    throw new WrongUse(`--to ${to} lies before --from ${from}; turn them round`);
  if (lists && (from !== undefined || flags.query !== undefined))
    throw new WrongUse('--lists reads a page as it stands; leave --from, --to and --query away');
  refuseReports(flags, 'links');
};
