/** One visit to an address of an archive: asked for, read, and what came of it as a value. */
import type { Answer } from '../archive/judge-visit.ts';
import type { FetchResponse } from '../fetch/exchange.ts';
import { pageOf } from '../fetch/page-of-response.ts';
import { checkHead, type ResponseHead } from '../fetch/response-checks.ts';
import type { HeldBytes } from '../flow/held-bytes.ts';
import { inputFailure } from '../flow/input-failures.ts';
import type { ArchivedAt, Extractor } from '../ports.ts';
import type { KnownAddress } from '../store/addresses.ts';
import type { ExtractOptions } from '../types.ts';
import { endsRun } from './ends-run.ts';
import type { LazyFetcher } from './lazy-fetcher.ts';
import { conditionsBy, marksOf } from './response-marks.ts';

export interface Visiting {
  readonly fetcher: LazyFetcher;
  readonly extractor: Extractor;
  readonly extractOptions: ExtractOptions;
  readonly robots: 'obey' | 'ignore';
  /** Bytes that came and are not settled. */
  readonly held: HeldBytes;
}

export interface VisitOutcome {
  readonly answer: Answer;
  /** Where the archive has the bytes; absent where none came, or none are kept. */
  readonly archived: ArchivedAt | undefined;
  /** Its bytes are not needed any more. */
  letGo(): void;
}

/** A page without a record is asked for whole, whatever is known of it. */
const conditionsOf = (known: KnownAddress) => (known.record === null ? {} : conditionsBy(known));

/** Nothing new is no page, and no failure. */
const checkAnswer = (head: ResponseHead): void => {
  if (head.status !== 304) checkHead(head);
};

const answerOf = async (
  response: FetchResponse,
  { known, visiting, signal }: { known: KnownAddress; visiting: Visiting; signal: AbortSignal },
): Promise<Answer> => {
  const { status } = response;
  const { etag, lastModified, bodySha256, record } = known;
  if (record !== null && status === 304)
    return { kind: 'unchanged', status, marks: { etag, lastModified, bodySha256 } };
  const page = pageOf(response, { requested: known.url, robots: visiting.robots });
  const marks = marksOf(response);
  if (record !== null && marks.bodySha256 === bodySha256)
    return { kind: 'unchanged', status, marks };
  const { extractor, extractOptions } = visiting;
  return { kind: 'article', article: await extractor.extract(page, extractOptions, signal), marks };
};

/**
 * Visits an address. A failure of the address is a value; rejects where nothing can be kept any more, and with the
 * signal's reason, or the fetcher's stop, where the address was not given its chance.
 */
export const visitAddress = async (
  known: KnownAddress,
  visiting: Visiting,
  { signal, stop }: { readonly signal: AbortSignal; readonly stop: AbortSignal },
): Promise<VisitOutcome> => {
  const { held } = visiting;
  let archived: ArchivedAt | undefined;
  let letGo: () => void = () => undefined;
  await held.room();
  try {
    const response = await visiting.fetcher.fetchResource(known.url, {
      signal,
      headers: conditionsOf(known),
      checkHead: checkAnswer,
    });
    archived = response.archived;
    letGo = held.hold(response.body.length);
    return { answer: await answerOf(response, { known, visiting, signal }), archived, letGo };
  } catch (error) {
    letGo();
    const isStop = signal.aborted || (stop.aborted && error === stop.reason);
    if (isStop || endsRun(error)) throw error;
    const failure = inputFailure(error, known.url);
    return { answer: { kind: 'failure', failure }, archived, letGo: () => undefined };
  }
};
