/** The links of all sources that a person names, taken one after the other. `kliping discover` and `archive` share it. */
import type { Discovering, Resource } from '../discover/discovering.ts';
import type { LinkRecord } from '../discover/link-record.ts';
import type { Start, Wanted } from '../discover/starts.ts';
import { Failure } from '../failure.ts';
import { createHeldBytes, type HeldBytes } from '../flow/held-bytes.ts';
import { runEach } from '../flow/run-each.ts';
import type { Profile } from '../publishers/profile.ts';
import { withoutCredentials } from '../text/url-credentials.ts';
import { type ChooseLink, createChooser, profilesBy } from './choose-links.ts';
import type { DiscoverFlags } from './discover-command.ts';
import { type Begun, beginSources } from './discover-sources.ts';
import { endsRun } from './ends-run.ts';
import type { Session } from './extract-session.ts';
import type { FailureReports } from './open-extract.ts';

/**
 * Sources opened at once: each may come to --max-bytes, few come to a hundredth of it. Hosts that are asked for
 * robots.txt first take a delay and more each: of two hundred, so many at once are done in ten seconds.
 */
const ahead = 24;

/** Of sources that came before their turn; no more are opened while they hold so much. */
const maxHeldBytes = 50_000_000;

export interface LinkTally {
  /** Sources that were begun with, those that are not wanted again among them. */
  named: number;
  /** Sources of which nothing failed. */
  read: number;
  links: number;
  /** Sources, and parts of them. */
  failed: number;
  readonly failures: Record<string, number>;
}

export const newLinkTally = (): LinkTally => ({
  named: 0,
  read: 0,
  links: 0,
  failed: 0,
  failures: {},
});

/** Enough links were taken: what is still open is let go of. */
export class EnoughLinks extends Error {}

export interface LinkSink {
  /** Takes a link that the flags ask for; the next one waits. May throw EnoughLinks. */
  take(record: LinkRecord, start: Start): Promise<void>;
  /** A source was read to its end and nothing of it failed. */
  done?(start: Start): void;
  /** Whether a source is opened at all; every one where absent. */
  wants?(start: Start): boolean;
}

export interface LinkOptions {
  readonly session: Session<DiscoverFlags>;
  /** Brings what an address holds. */
  readonly get: Discovering['get'];
  /** The profile of --profile. */
  readonly own: Profile | undefined;
  readonly reports: FailureReports;
  readonly tally: LinkTally;
  readonly sink: LinkSink;
  /** Aborted: no source is begun, no link taken. */
  readonly stop: AbortSignal;
}

const tell = async (
  input: string,
  failure: Failure,
  { reports, tally }: Pick<LinkOptions, 'reports' | 'tally'>,
): Promise<void> => {
  const name = withoutCredentials(input);
  tally.failed += 1;
  tally.failures[failure.code] = (tally.failures[failure.code] ?? 0) + 1;
  const url = /^https?:/i.test(name) ? name : undefined;
  await reports.report({ input: name, url, failure });
};

/** Of two bounds the later, as days; a day before an instant's own is early enough in any zone. */
const firstDay = ({ since, from }: DiscoverFlags): string | undefined => {
  const days = [since?.slice(0, 10), from].filter((day) => day !== undefined);
  return days.sort().at(-1);
};

const createDiscovering = (options: LinkOptions): Discovering => {
  const { flags, messages } = options.session;
  return {
    get: options.get,
    signal: options.stop,
    profileOf: profilesBy(options.own),
    warn: (text) => {
      if (!flags.quiet) messages.say('warn', text);
    },
    fail: (address, failure) => tell(address, failure, options),
    since: firstDay(flags),
    isByList: flags.lists ?? false,
  };
};

/** What opening a start came to; the bytes of a resource are held until they are let go of. */
type Outcome =
  | { readonly resource: Resource; readonly letGo: () => void }
  | { readonly failure: Failure };

const settle = async (begun: Begun, signal: AbortSignal, held: HeldBytes): Promise<Outcome> => {
  if ('failure' in begun) return begun;
  await held.room();
  try {
    const resource = await begun.load(signal);
    return { resource, letGo: held.hold(resource.body.length) };
  } catch (error) {
    if (error instanceof Failure) return { failure: error };
    throw error;
  }
};

interface Taking extends LinkOptions {
  readonly choose: ChooseLink;
}

/** Takes the links of a source. Throws its Failure, and EnoughLinks. */
const takeLinks = async (begun: Begun, outcome: Outcome, taking: Taking): Promise<void> => {
  const { choose, sink, tally, stop } = taking;
  if ('failure' in begun) throw begun.failure;
  if ('failure' in outcome) throw outcome.failure;
  const { resource } = outcome;
  if (resource.isUnchanged) return;
  const failedBefore = tally.failed;
  for await (const link of begun.links(resource)) {
    if (stop.aborted) return;
    const record = await choose(link, begun.isOfOtherDays);
    if (record === undefined) continue;
    tally.links += 1;
    await sink.take(record, begun);
  }
  if (tally.failed === failedBefore && !stop.aborted) sink.done?.(begun);
};

/** A source to its end. Its failure is told; what no link can be taken after, and a bug, end the run. */
const takeSource = async (begun: Begun, outcome: Outcome, taking: Taking): Promise<void> => {
  const { session, stop } = taking;
  const input = withoutCredentials(begun.input);
  try {
    await takeLinks(begun, outcome, taking);
    taking.tally.read += 1;
    session.progress.advance('written', input);
  } catch (error) {
    if (stop.aborted && (error === stop.reason || error === session.signals.drop.reason)) return;
    if (!(error instanceof Failure) || endsRun(error)) throw error;
    await tell(input, error, taking);
    session.progress.advance('failed', input);
  } finally {
    if ('resource' in outcome) outcome.letGo();
  }
};

const wantedOf = ({ from, to = from, query, order }: DiscoverFlags): Wanted => ({
  days: from === undefined || to === undefined ? undefined : { from, to, order },
  query,
});

async function* wantedSources(
  sources: AsyncIterable<Begun>,
  { sink: { wants = () => true }, tally }: Pick<LinkOptions, 'sink' | 'tally'>,
): AsyncGenerator<Begun, void, undefined> {
  for await (const begun of sources) {
    tally.named += 1;
    if ('failure' in begun || wants(begun)) yield begun;
  }
}

/** Takes all links to their end; the tally says what they came to. Rejects where the sink does, or on a bug. */
export const discoverLinks = async (
  options: LinkOptions,
): Promise<{ readonly stopped: boolean }> => {
  const { session, own, stop, tally } = options;
  const { names, flags, signals } = session;
  const discovering = createDiscovering(options);
  const taking = { ...options, choose: createChooser(flags, discovering.profileOf) };
  const wanted = wantedOf(flags);
  const held = createHeldBytes(maxHeldBytes);
  const sources = beginSources(names, { flags, stop, wanted, discovering, ownProfile: own });
  try {
    return await runEach(wantedSources(sources, options), {
      width: ahead,
      signal: stop,
      dropSignal: signals.drop,
      work: (begun, signal) => settle(begun, signal, held),
      deliver: (outcome, begun) => takeSource(begun, outcome, taking),
    });
  } catch (error) {
    if (!(error instanceof EnoughLinks)) throw error;
    tally.read += 1;
    return { stopped: false };
  }
};
