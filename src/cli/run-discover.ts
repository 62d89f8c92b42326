/** `kliping discover` at work: opens what the flags name, runs, says how it ended. */
import type { LinkRecord } from '../discover/link-record.ts';
import { jsonLine } from '../output/jsonl.ts';
import type { DiscoverFlags } from './discover-command.ts';
import { discoverLinks, EnoughLinks, newLinkTally } from './discover-links.ts';
import { fetchSource } from './discover-resources.ts';
import { checkDiscoverUsage } from './discover-usage.ts';
import { tellAccount } from './extract-end.ts';
import type { Session } from './extract-session.ts';
import { runFetching } from './fetching-session.ts';
import type { LazyFetcher } from './lazy-fetcher.ts';
import { checkList, openReports } from './open-extract.ts';
import { openStandardOutput } from './output.ts';
import { exitCodeOf } from './summary.ts';
import { openSummary } from './summary-file.ts';
import { readUserProfile } from './user-profile.ts';

/** The whole run; what it comes to as an exit status. */
const runAll = async (session: Session<DiscoverFlags>, fetcher: LazyFetcher): Promise<number> => {
  const { flags, messages } = session;
  const startedAt = new Date();
  const startMs = performance.now();
  await checkList(flags);
  const own = flags.profile === undefined ? undefined : await readUserProfile(flags.profile);
  const summary = await openSummary(flags);
  const reports = await openReports(flags, messages);
  const { lines } = openStandardOutput('as-is');
  const tally = newLinkTally();
  const take = async (record: LinkRecord): Promise<void> => {
    await lines.write(`${jsonLine(record)}\n`);
    if (tally.links === flags.max) throw new EnoughLinks();
  };
  try {
    const { stopped } = await discoverLinks({
      session,
      get: (address, signal, { isFollowUp } = { isFollowUp: false }) =>
        fetchSource(address, { signal, isFollowUp }, { fetcher, maxBytes: flags.maxBytes }),
      own,
      reports,
      tally,
      sink: { take },
      stop: session.signals.stop,
    });
    const counts = { written: tally.read, failed: tally.failed, lacking: 0, stopped };
    const ms = Math.round(performance.now() - startMs);
    const account = {
      counts,
      unit: 'source' as const,
      links: tally.links,
      failures: tally.failures,
      network: fetcher.account(),
      startedAt,
      ms,
    };
    tellAccount(session, account);
    await summary.write(account);
    // A source that broke off after its first links is no source that brought nothing.
    return exitCodeOf({ ...counts, written: tally.read + tally.links });
  } finally {
    await reports.close();
  }
};

/** Runs `kliping discover`; resolves to the exit status. Throws WrongUse before anything is opened. */
export const runDiscover = async (
  sources: readonly string[],
  flags: DiscoverFlags,
): Promise<number> => {
  checkDiscoverUsage(sources, flags);
  return runFetching(sources, flags, runAll);
};
