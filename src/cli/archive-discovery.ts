/** What an archive takes from its sources: links into the state, and marks to ask the sources by the next time. */
import type { Discovering, Resource } from '../discover/discovering.ts';
import type { LinkRecord } from '../discover/link-record.ts';
import type { Start } from '../discover/starts.ts';
import { tellKind } from '../discover/tell-kind.ts';
import type { ListedAddress } from '../store/addresses.ts';
import type { Marks } from '../store/marks.ts';
import type { State } from '../store/open-state.ts';
import { keyOfCanonical } from '../text/link-key.ts';
import { readUrlDate } from '../text/urls.ts';
import type { ArchiveFlags } from './archive-command.ts';
import type { LinkSink } from './discover-links.ts';

/** Links listed together: one commit of the state. */
const batchSize = 500;

/** A day's index may still grow for so long after the day. */
const settledAfterMs = 2 * 86_400_000;

/** What was asked for beside the days: marks of a source hold only for the same choice among its links. */
const choiceOf = ({ match, exclude, publisher, since, until }: ArchiveFlags): string => {
  const chosen = { match, exclude, publisher, since, until };
  const isAll = Object.values(chosen).every((value) => value === undefined);
  return isAll ? '' : ` ${JSON.stringify(chosen)}`;
};

const dayOf = (
  { url, datePublished }: LinkRecord,
  { days }: Pick<Start, 'days'>,
): string | null => {
  const own = datePublished?.slice(0, 10) ?? readUrlDate(url)?.iso.slice(0, 10);
  if (own !== undefined) return own;
  return days !== undefined && days.first === days.last ? days.first : null;
};

const listedAddress = (record: LinkRecord, start: Start): ListedAddress => ({
  key: keyOfCanonical(record.canonicalUrl),
  url: record.url,
  publisher: record.publisher.domain,
  day: dayOf(record, start),
});

/** The first element of a feed comes sooner. */
const maxStart = 300_000;

/** Whether nothing new means nothing new: a page or an index of sitemaps may stay while what it names changes. */
const isFeed = ({ body, isUnchanged = false }: Resource): boolean =>
  !isUnchanged && tellKind(Buffer.from(body.subarray(0, maxStart)).toString('latin1')) === 'feed';

export interface Discovery {
  readonly sink: LinkSink;
  /** Marks of a feed that is read to its end are kept for the next run. */
  readonly get: Discovering['get'];
  /** Lists what is still held. */
  flush(): void;
  /** Addresses that were not known. */
  listed(): number;
}

/** Asks for a source, only for what is new where marks are given. */
export type FetchSource = (
  address: string,
  asked: {
    readonly signal: AbortSignal;
    readonly isFollowUp: boolean;
    readonly marks: Marks | undefined;
  },
) => Promise<{ readonly resource: Resource; readonly marks: Marks }>;

export const createDiscovery = (options: {
  readonly flags: ArchiveFlags;
  readonly state: State;
  readonly now: () => Date;
  readonly fetchSource: FetchSource;
  /** Told the host of each address that was not known. */
  readonly onListed: (host: string) => void;
}): Discovery => {
  const { flags, state, now, fetchSource, onListed } = options;
  const choice = choiceOf(flags);
  const pendingMarks = new Map<string, Marks>();
  let held: ListedAddress[] = [];
  let listed = 0;

  const flush = (): void => {
    if (held.length === 0) return;
    const fresh = state.addresses.list(held, now().getTime());
    held = [];
    listed += fresh.length;
    for (const host of new Set(fresh.map(({ url }) => new URL(url).host))) onListed(host);
  };

  /** A walk is over for good where all of its days were asked for and lie behind us. */
  const isSettled = ({ days }: Start): boolean => {
    const { from, to = from } = flags;
    if (days === undefined || from === undefined || to === undefined) return false;
    const end = Date.parse(days.last) + 86_400_000;
    return days.first >= from && days.last <= to && now().getTime() > end + settledAfterMs;
  };

  const walkKey = ({ input }: Start): string => `${input}${choice}`;

  const sink: LinkSink = {
    wants: (start) => !(isSettled(start) && state.sources.wasWalked(walkKey(start))),
    take: (record, start) => {
      held.push(listedAddress(record, start));
      if (held.length >= batchSize) flush();
      return Promise.resolve();
    },
    done: (start) => {
      // What a source named is in the state before the state says that it was read.
      flush();
      const marks = pendingMarks.get(start.input);
      pendingMarks.delete(start.input);
      const at = now().getTime();
      if (marks !== undefined) state.sources.putMarks(`${start.input}${choice}`, marks, at);
      if (isSettled(start)) state.sources.putWalked(walkKey(start), at);
    },
  };

  const get: Discovering['get'] = async (
    address,
    signal,
    { isFollowUp } = { isFollowUp: false },
  ) => {
    const known = isFollowUp ? undefined : state.sources.marks(`${address}${choice}`);
    const { resource, marks } = await fetchSource(address, { signal, isFollowUp, marks: known });
    if (!isFollowUp && isFeed(resource)) pendingMarks.set(address, marks);
    return resource;
  };

  return { sink, get, flush, listed: () => listed };
};
