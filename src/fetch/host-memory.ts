/** What earlier runs know of hosts, and what the next ones shall know. */
import { longestRetryAfterMs } from './retry-after.ts';

/**
 * Remembers hosts beyond the run. A host is named as in Address.host: `www.example.com`, with its port where
 * that is not the usual one; http and https of a name are one host. Instants are Unix milliseconds.
 * Both are called while a request waits, and what they throw the request rejects with.
 */
export interface HostMemory {
  /**
   * When the host may be asked for the first time in this run: the end of a pause it asked for, or a delay after the
   * last request of an earlier run, whichever is later; also where that has passed, for a host that turns out to want
   * a longer delay. Undefined: at once. Asked when the host is first needed, and again where the run forgot it in
   * between.
   */
  notBefore(host: string): number | undefined;
  /** The host answered 429 or 503 and is left alone until then; of several the last one holds. */
  pause(host: string, untilMs: number): void;
}

/** The same in lengths of time: a run's own clock knows no time of day. */
export interface HostPast {
  /** Milliseconds from now until the host may be asked, negative where that has passed; undefined: not known. */
  restMs(host: string): number | undefined;
  /** The host is left alone for so long from now. */
  keepRest(host: string, ms: number): void;
}

/**
 * No pause is longer than the longest Retry-After that is believed; one that seems twice as long was written while
 * the computer's clock was wrong, and would shut the host out for years.
 */
const believedMs = 2 * longestRetryAfterMs;

/** A memory seen from now on; one that knows nothing where there is none. */
export const pastOf = (memory: HostMemory | undefined, now: () => Date): HostPast => ({
  restMs: (host) => {
    const until = memory?.notBefore(host);
    if (until === undefined) return undefined;
    const restMs = until - now().getTime();
    return restMs <= believedMs ? restMs : undefined;
  },
  keepRest: (host, ms) => memory?.pause(host, now().getTime() + Math.ceil(ms)),
});
