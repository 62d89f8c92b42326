/** Makes a request again where it failed in passing. */
import { Failure } from '../failure.ts';
import { isChallenge } from './challenges.ts';
import { type Clock, sleep } from './clock.ts';
import { decideRetry, type Outcome } from './decide-retry.ts';
import type { FetchResponse, Layer } from './exchange.ts';

export interface RetryOptions {
  /** Repeats after the first request. */
  readonly retries: number;
  readonly clock: Clock;
  /** Aborted: nothing is repeated any more. */
  readonly stop: AbortSignal;
  /** From 0 to 1. */
  readonly random: () => number;
}

type Settled = { readonly response: FetchResponse } | { readonly failure: Failure };

const settle = async (work: Promise<FetchResponse>): Promise<Settled> => {
  try {
    return { response: await work };
  } catch (error) {
    if (error instanceof Failure) return { failure: error };
    throw error;
  }
};

const outcomeOf = (settled: Settled): Outcome => {
  // Whoever asks whether we are a person gets the same answer every time.
  if ('response' in settled)
    return isChallenge(settled.response)
      ? { code: 'challenge' }
      : { status: settled.response.status };
  const { code, detail } = settled.failure;
  return { code, systemCode: String(detail.systemCode ?? '') };
};

/** The failure with the number of requests it took, where that is more than one. */
const afterAttempts = (failure: Failure, attempts: number): Failure =>
  attempts === 1
    ? failure
    : new Failure(failure.code, `${failure.message} (asked ${attempts} times)`, {
        cause: failure,
        detail: { ...failure.detail, attempts },
      });

/** Repeats what decideRetry says may pass; the response's `attempts` counts all requests. */
export const withRetries =
  ({ retries, clock, stop, random }: RetryOptions): Layer =>
  (next) =>
  async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const isFollowUp = request.isFollowUp === true || attempt > 1;
      const settled = await settle(next({ ...request, isFollowUp }));
      request.signal.throwIfAborted();
      const outcome = outcomeOf(settled);
      const waitMs = decideRetry({ outcome, attempt, retries, random: random() });
      if (waitMs !== undefined) await sleep(clock, waitMs, [request.signal, stop]);
      else if ('response' in settled) return { ...settled.response, attempts: attempt };
      else throw afterAttempts(settled.failure, attempt);
    }
  };
