/** What a visit brought, made lasting: the archive has its bytes already, then the line, then the row. */
import type { ArchivedAt } from '../ports.ts';
import type { KnownAddress } from '../store/addresses.ts';
import type { State } from '../store/open-state.ts';
import { type EventLine, eventLine } from './event-line.ts';
import {
  type Answer,
  type ArchiveEvent,
  type EventKind,
  type Judgement,
  judgeVisit,
} from './judge-visit.ts';

/** Puts away what an archive should know about a record of it. */
export type PutMetadata = (what: {
  readonly url: string;
  readonly about: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}) => Promise<unknown>;

export interface Settling {
  readonly state: Pick<State, 'addresses' | 'texts' | 'commit'>;
  /** Times of revisits since the first record, in milliseconds, ascending. */
  readonly schedule: readonly number[];
  /** Kinds of events that are told. */
  readonly events: ReadonlySet<EventKind>;
  readonly now: () => Date;
  /** Writes a line; resolves when it is on the disk, or has left the program. */
  readonly write: (line: EventLine, known: KnownAddress) => Promise<void>;
  /** Absent where no archives are kept. */
  readonly putMetadata?: PutMetadata | undefined;
}

const judge = (answer: Answer, known: KnownAddress, settling: Settling): Judgement => {
  const { state, schedule, now } = settling;
  const isFirst = known.record === null;
  const twin =
    isFirst && answer.kind === 'article' ? state.addresses.ofRecord(answer.article.id) : undefined;
  return judgeVisit(answer, {
    known,
    twin,
    words: isFirst ? undefined : state.texts.get(known.id),
    schedule,
    now: now().getTime(),
  });
};

const metadataFields = (event: ArchiveEvent, line: EventLine, at: string) => {
  const fields: [string, string][] = [
    ['kliping-event', event.kind],
    ['kliping-record', line.id],
    ['kliping-revision', String(event.revision)],
    ['kliping-at', at],
  ];
  if ('contentHash' in line && typeof line.contentHash === 'string')
    fields.push(['kliping-content-sha256', line.contentHash]);
  if ('extraction' in line) fields.push(['kliping-extraction', JSON.stringify(line.extraction)]);
  return fields;
};

/** Tells an event: to the archive, then to the output. */
const tell = async (
  event: ArchiveEvent,
  { known, answer, archived }: Visited,
  { now, write, putMetadata }: Settling,
): Promise<void> => {
  const article = answer.kind === 'article' ? answer.article : undefined;
  const at = now();
  const id = article?.id ?? known.record ?? '';
  const line = eventLine(event, { article, id, url: article?.url ?? known.url, at });
  if (archived !== undefined)
    await putMetadata?.({
      url: known.url,
      about: archived.recordId,
      fields: metadataFields(event, line, at.toISOString()),
    });
  await write(line, known);
};

export interface Visited {
  readonly known: KnownAddress;
  readonly answer: Answer;
  /** Where the archive has the bytes. */
  readonly archived: ArchivedAt | undefined;
}

/**
 * Makes one visit lasting and says what it came to. Visits are settled one at a time: a process killed in here
 * leaves at most one line that the state does not know of. Rejects where output, archive or state cannot be written.
 */
export const settleVisit = async (visited: Visited, settling: Settling): Promise<Judgement> => {
  const { known, answer } = visited;
  const { state, events } = settling;
  const judgement = judge(answer, known, settling);
  const { event, change, words } = judgement;
  if (event !== undefined && events.has(event.kind)) await tell(event, visited, settling);
  state.commit(() => {
    state.addresses.change(known.id, change);
    if (words !== undefined) state.texts.set(known.id, words);
    else if (change.due === null) state.texts.set(known.id, undefined);
  });
  return judgement;
};
