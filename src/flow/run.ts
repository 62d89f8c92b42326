/** The run loop: inputs in, records out in the same order, failures told one by one, everything counted. */
import pLimit from 'p-limit';
import type { Failure } from '../failure.ts';
import type { Extractor, Input } from '../ports.ts';
import type { Article, ExtractOptions, Page } from '../types.ts';
import { inputFailure, missingField } from './input-failures.ts';
import { lackingFields } from './lacking.ts';
import { limitHeld } from './limit-held.ts';
import { runEach } from './run-each.ts';

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
  /** Told as soon as an input is done, also while its record still waits for those before it. */
  readonly onDone?: ((how: 'written' | 'failed', input: Input) => void) | undefined;
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

type Outcome = { readonly url: string | undefined } & (
  | { readonly article: Article }
  | { readonly failure: Failure }
);

/** Whether an error only says that nobody waits any more, or that the run was told to stop. */
const isStop = (error: unknown, { signal }: RunOptions, load: AbortSignal): boolean =>
  load.aborted || (signal?.aborted === true && error === signal.reason);

/** One input to its outcome; rejects where it was never given its chance. */
const readInput = async (
  input: Input,
  options: RunOptions,
  signal: AbortSignal,
): Promise<Outcome> => {
  const { extractor, extractOptions } = options;
  let page: Page | undefined;
  try {
    page = await input.load(signal);
    const article = await extractor.extract(page, extractOptions ?? {}, signal);
    options.onDone?.('written', input);
    return { article, url: page.url };
  } catch (error) {
    if (isStop(error, options, signal)) throw error;
    options.onDone?.('failed', input);
    return { failure: inputFailure(error, input.label), url: page?.url ?? input.url };
  }
};

/** Hands one outcome over and says what it adds to the counts. */
const deliver = async (
  outcome: Outcome,
  input: Input,
  { require = [], onArticle, onFailure }: RunOptions,
): Promise<'written' | 'failed' | 'lacking'> => {
  const told = { input: input.label, url: outcome.url };
  if ('failure' in outcome) {
    await onFailure({ ...told, failure: outcome.failure });
    return 'failed';
  }
  await onArticle(outcome.article, input);
  const lacking = lackingFields(outcome.article, require);
  if (lacking.length === 0) return 'written';
  await onFailure({ ...told, failure: missingField(told.input, lacking) });
  return 'lacking';
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
  const counts = { written: 0, failed: 0, lacking: 0 };
  const limit = pLimit(options.width);
  const { stopped } = await runEach(limitHeld(inputs), {
    width: options.ahead ?? options.width,
    signal: options.signal,
    dropSignal: options.dropSignal,
    work: (input: Input, signal) =>
      input.isRemote ? readInput(input, options, signal) : limit(readInput, input, options, signal),
    deliver: async (outcome: Outcome, input) => {
      const result = await deliver(outcome, input, options);
      counts[result] += 1;
      if (result === 'lacking') counts.written += 1;
    },
  });
  return { ...counts, stopped };
};
