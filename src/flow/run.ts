/** The run loop: inputs in, records out in the same order, failures told one by one, everything counted. */
import pLimit from 'p-limit';
import { Failure } from '../failure.ts';
import type { Extractor, Input } from '../ports.ts';
import type { Article, ExtractOptions, Page } from '../types.ts';
import { lackingFields } from './lacking.ts';
import { mapInOrder } from './map-in-order.ts';

export interface RunFailure {
  /** The input's label. */
  readonly input: string;
  /** The page's address where one is known. */
  readonly url: string | undefined;
  readonly failure: Failure;
}

export interface RunOptions {
  readonly extractor: Extractor;
  readonly extractOptions?: ExtractOptions | undefined;
  /** Files read at once; how many addresses are asked for at once, the fetcher decides. */
  readonly width: number;
  /**
   * Inputs begun before the first of them is done, for addresses that wait for their host; `width` where absent.
   * At most twice as many are held, each cheap until its page came, then as large as its record.
   */
  readonly ahead?: number | undefined;
  /** Fields a record should have; one that lacks some is written, counted and told as `missing-field`. */
  readonly require?: readonly string[] | undefined;
  /** Aborted: no new input is begun, what is in flight is finished and written. */
  readonly signal?: AbortSignal | undefined;
  /** Aborted: what is in flight is dropped as well. */
  readonly dropSignal?: AbortSignal | undefined;
  /** Writes a record; the next one waits for it. Its rejection ends the run. */
  readonly onArticle: (article: Article, input: Input) => Promise<void> | void;
  readonly onFailure: (told: RunFailure) => Promise<void> | void;
}

export interface RunCounts {
  readonly written: number;
  /** Inputs that gave no record. */
  readonly failed: number;
  /** Records among the written that lack a required field. */
  readonly lacking: number;
  /** True where a signal ended the run before its inputs did. */
  readonly stopped: boolean;
}

/** `left`: taken ahead from the source and not begun when the run was told to stop. */
type Outcome =
  | { readonly input: Input; readonly left: true }
  | { readonly input: Input; readonly article: Article; readonly url: string | undefined }
  | { readonly input: Input; readonly failure: Failure; readonly url: string | undefined };

const asFailure = (error: unknown, label: string): Failure => {
  if (error instanceof Failure) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new Failure(
    'extract-failure',
    `${label}: could not be read because of a bug in kliping (${said}); please report it with this input`,
    { cause: error },
  );
};

/** One input to its outcome; never rejects. */
const readInput = async (
  input: Input,
  { extractor, extractOptions }: RunOptions,
  signals: { readonly taking: AbortSignal; readonly load: AbortSignal },
): Promise<Outcome> => {
  if (signals.taking.aborted) return { input, left: true };
  let page: Page | undefined;
  try {
    page = await input.load(signals.load);
    const article = await extractor.extract(page, extractOptions ?? {}, signals.load);
    return { input, article, url: page.url };
  } catch (error) {
    // Told to stop while it waited for its turn: it was never given its chance.
    if (signals.taking.aborted && error === signals.taking.reason) return { input, left: true };
    return { input, failure: asFailure(error, input.label), url: page?.url ?? input.url };
  }
};

const missingField = (label: string, fields: readonly string[]): Failure =>
  new Failure('missing-field', `${label}: the record lacks ${fields.join(', ')}`, {
    detail: { fields: fields.join(',') },
  });

/** Hands one outcome over and says what it adds to the counts. */
const deliver = async (
  outcome: Exclude<Outcome, { left: true }>,
  { require = [], onArticle, onFailure }: RunOptions,
): Promise<'written' | 'failed' | 'lacking'> => {
  const told = { input: outcome.input.label, url: outcome.url };
  if ('failure' in outcome) {
    await onFailure({ ...told, failure: outcome.failure });
    return 'failed';
  }
  await onArticle(outcome.article, outcome.input);
  const lacking = lackingFields(outcome.article, require);
  if (lacking.length === 0) return 'written';
  await onFailure({ ...told, failure: missingField(told.input, lacking) });
  return 'lacking';
};

/** A controller that any of the outer signals aborts too, and a way to let go of those signals. */
const following = (outer: readonly (AbortSignal | undefined)[]) => {
  const controller = new AbortController();
  // Not AbortSignal.any: in Node 20 it stays attached to signals that live longer.
  const signals = outer.filter((signal) => signal !== undefined);
  const onAbort = () => controller.abort(signals.find((signal) => signal.aborted)?.reason);
  if (signals.some((signal) => signal.aborted)) onAbort();
  for (const signal of signals) signal.addEventListener('abort', onAbort);
  const release = () => {
    for (const signal of signals) signal.removeEventListener('abort', onAbort);
  };
  return { controller, signal: controller.signal, release };
};

/**
 * Reads all inputs and writes their records in input order.
 * A failed input is told to `onFailure` and the run goes on.
 * Rejects where the source of inputs breaks (its own error, after everything before it was written)
 * or where `onArticle` or `onFailure` rejects; what is in flight is then dropped.
 */
export const run = async (
  inputs: AsyncIterable<Input>,
  options: RunOptions,
): Promise<RunCounts> => {
  const { signal, dropSignal } = options;
  const counts = { written: 0, failed: 0, lacking: 0 };
  const taking = following([signal, dropSignal]);
  const loads = following([dropSignal]);
  const limit = pLimit(options.width);
  const read = (input: Input) =>
    readInput(input, options, { taking: taking.signal, load: loads.signal });
  const outcomes = mapInOrder(inputs, {
    width: options.ahead ?? options.width,
    signal: taking.signal,
    work: (input: Input) => (input.isRemote ? read(input) : limit(read, input)),
  });
  try {
    for await (const outcome of outcomes) {
      // Left or dropped, not failed: the input was never given its chance.
      if ('left' in outcome || (dropSignal?.aborted && 'failure' in outcome)) continue;
      const result = await deliver(outcome, options);
      counts[result] += 1;
      if (result === 'lacking') counts.written += 1;
    }
  } finally {
    loads.controller.abort();
    loads.release();
    taking.release();
  }
  return { ...counts, stopped: taking.signal.aborted };
};
