/** What the answer to a visit means: which event there is, and what the state knows from then on. Pure. */
import type { Failure, FailureCode } from '../failure.ts';
import type { AddressChange, KnownAddress } from '../store/addresses.ts';
import type { Marks } from '../store/marks.ts';
import type { KeptText } from '../store/texts.ts';
import type { Article } from '../types.ts';
import { type Changes, changesOf, wordsOf } from './changes.ts';
import { dueAfterFailure, dueForRevisit } from './schedule.ts';

/** What a visit brought. */
export type Answer =
  | { readonly kind: 'article'; readonly article: Article; readonly marks: Marks }
  /** A 304, or the same bytes as the last time. */
  | { readonly kind: 'unchanged'; readonly status: number; readonly marks: Marks }
  | { readonly kind: 'failure'; readonly failure: Failure };

export type EventKind = 'new' | 'changed' | 'gone' | 'back' | 'unchanged';

/** What is told of an article. */
export interface ArchiveEvent {
  readonly kind: EventKind;
  readonly revision: number;
  /** The content's hash before. */
  readonly previousHash: string | null;
  /** Only of `changed`. */
  readonly changes: Changes | null;
  /** Only of `gone`. */
  readonly status: number | null;
  readonly code: FailureCode | null;
}

export interface Judgement {
  readonly event?: ArchiveEvent | undefined;
  /** Told as a failed input. */
  readonly failure?: Failure | undefined;
  readonly change: AddressChange;
  /** The words to keep for the next comparison; absent where those kept are still right, or no visit comes. */
  readonly words?: KeptText | undefined;
}

export interface Judging {
  readonly known: KnownAddress;
  /** Another address that has the record of this article. */
  readonly twin: KnownAddress | undefined;
  /** The words of the last version. */
  readonly words: KeptText | undefined;
  /** Times of revisits since the first record, in milliseconds, ascending. */
  readonly schedule: readonly number[];
  /** Unix milliseconds. */
  readonly now: number;
}

const event = (
  kind: EventKind,
  more: Partial<ArchiveEvent> & { revision: number },
): ArchiveEvent => ({
  kind,
  previousHash: null,
  changes: null,
  status: null,
  code: null,
  ...more,
});

/** Codes that say no more than that nobody may fetch it. */
const refusals: ReadonlySet<FailureCode> = new Set(['robots-refused', 'blocked-address']);

/** Failures that the next run will meet as well. */
const lastingCodes: ReadonlySet<FailureCode> = new Set([
  'bad-url',
  'insecure-redirect',
  'too-many-redirects',
  'bad-redirect',
  'unsupported-encoding',
  'wrong-media-type',
  'input-binary',
  'input-empty',
  'input-too-large',
  'soft-404',
  'login-wall',
  'consent-wall',
  'script-only',
  'extract-failure',
]);

const statusOf = ({ detail }: Failure): number =>
  typeof detail.status === 'number' ? detail.status : 0;

/** 408, 425 and 429 ask for patience; other statuses of the 400s are final. */
const isLasting = (failure: Failure): boolean => {
  if (failure.code !== 'http-status') return lastingCodes.has(failure.code);
  const status = statusOf(failure);
  return status >= 400 && status < 500 && ![408, 425, 429].includes(status);
};

/** What a takedown looks like from outside. */
const isTakedown = (failure: Failure): boolean =>
  failure.code === 'soft-404' ||
  (failure.code === 'http-status' && [404, 410].includes(statusOf(failure)));

const dueNext = ({ known, schedule, now }: Judging): number | null =>
  dueForRevisit(schedule, known.fetched ?? now, now);

/** An address without a record that brought none. */
const firstFailure = (failure: Failure, { known, now }: Judging): Judgement => {
  const failures = known.failures + 1;
  const told = { failures, failure: failure.code };
  if (refusals.has(failure.code))
    return { failure, change: { ...told, status: 'refused', due: null } };
  const due = isLasting(failure) ? null : dueAfterFailure(failures, now);
  return { failure, change: { ...told, status: due === null ? 'failed' : 'listed', due } };
};

/** An article that has its record and was not brought again. */
const laterFailure = (failure: Failure, judging: Judging): Judgement => {
  const { known } = judging;
  const due = dueNext(judging);
  if (!isTakedown(failure))
    return { failure, change: { failures: known.failures + 1, failure: failure.code, due } };
  const change = { status: 'gone', failure: failure.code, failures: 0, due } as const;
  if (known.status === 'gone') return { change };
  const { revision, contentHash: previousHash } = known;
  const status = failure.code === 'soft-404' ? 200 : statusOf(failure);
  return { event: event('gone', { revision, previousHash, status, code: failure.code }), change };
};

const unchanged = (marks: Marks, judging: Judging): Judgement => {
  const { known } = judging;
  const { revision, contentHash: previousHash } = known;
  const kind = known.status === 'gone' ? 'back' : 'unchanged';
  return {
    event: event(kind, { revision, previousHash }),
    change: { ...marks, status: 'fetched', failures: 0, failure: null, due: dueNext(judging) },
  };
};

const dayOf = ({ datePublished }: Article): string | undefined => datePublished?.slice(0, 10);

/** What the state knows of a record. */
const changeFor = (article: Article, marks: Marks): AddressChange => ({
  ...marks,
  status: 'fetched',
  failures: 0,
  failure: null,
  record: article.id,
  contentHash: article.contentHash,
  simhash: article.simhash,
  ...(dayOf(article) !== undefined && { day: dayOf(article) ?? null }),
});

/** Of 64 bits; near-identical texts differ in at most so many (see dedupe). */
const nearBits = 6;

const differentBits = (a: string, b: string): number => {
  let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; bits > 0n; bits >>= 1n) count += Number(bits & 1n);
  return count;
};

/** Whether another address' record is of this very article, and not of one that shares its id by a site's mistake. */
const isSameArticle = (article: Article, twin: KnownAddress): boolean => {
  if (article.contentHash === twin.contentHash) return true;
  if (article.simhash === null || twin.simhash === null) return false;
  return differentBits(article.simhash, twin.simhash) <= nearBits;
};

const firstRecord = (article: Article, marks: Marks, judging: Judging): Judgement => {
  const { twin, schedule, now } = judging;
  if (twin !== undefined && isSameArticle(article, twin))
    return { change: { ...marks, status: 'same', failures: 0, failure: null, due: null } };
  const due = dueForRevisit(schedule, now, now);
  return {
    event: event('new', { revision: 1 }),
    change: { ...changeFor(article, marks), fetched: now, revision: 1, due },
    words: due === null ? undefined : wordsOf(article),
  };
};

const laterRecord = (article: Article, marks: Marks, judging: Judging): Judgement => {
  const { known, words } = judging;
  const due = dueNext(judging);
  const fresh = wordsOf(article);
  const changes = words === undefined ? null : changesOf(words, fresh);
  const isSameHeadline = changes === null || changes.headline === null;
  if (article.contentHash === known.contentHash && isSameHeadline) {
    return { ...unchanged(marks, judging), words: due === null ? undefined : fresh };
  }
  const revision = known.revision + 1;
  return {
    event: event('changed', { revision, previousHash: known.contentHash, changes }),
    change: { ...changeFor(article, marks), revision, due },
    words: due === null ? undefined : fresh,
  };
};

/** What an answer comes to. The state's row may be due again only after `now`: no address is asked for twice in a row. */
export const judgeVisit = (answer: Answer, judging: Judging): Judgement => {
  const isKnown = judging.known.record !== null;
  if (answer.kind === 'failure')
    return (isKnown ? laterFailure : firstFailure)(answer.failure, judging);
  if (answer.kind === 'unchanged') return unchanged(answer.marks, judging);
  return (isKnown ? laterRecord : firstRecord)(answer.article, answer.marks, judging);
};
