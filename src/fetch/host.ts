/** One host: how often it is asked, how many requests at once, and when it is left alone. */
import type { Failure } from '../failure.ts';
import { type Circuit, createCircuit } from './circuit.ts';
import type { Clock } from './clock.ts';
import type { HostPast } from './host-memory.ts';
import { hostPaused, hostUnavailable } from './host-refusals.ts';
import { createTurn, type Ending, type Turn } from './turn.ts';
import { createWaitingLine, type Wanted } from './waiting-line.ts';

export interface Pace {
  /** Milliseconds between two requests, as the host sees them. */
  readonly delayMs: number;
  /** Requests at once. */
  readonly width: number;
  /** The longest pause that is waited for; a host that asks for more fails its requests at once. */
  readonly maxPauseMs: number;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly past: HostPast;
}

/** The share of the newest request in the mean duration. */
const newest = 0.3;
/** A host whose answers take longer is given a rest as long as they take. */
const quickMs = 1_000;
/** The longest rest that slowness alone, or refusals alone, bring. */
const longestRestMs = 60_000;
/** What each answer leaves of the rest that refusals brought. */
const forgiven = 0.8;
/** Starts are spread by up to this share of the delay, later, never earlier. */
const jitter = 0.2;

const isRefusal = (status: number): boolean => status === 429 || status === 503;

export class Host {
  readonly #name: string;
  readonly #pace: Pace;
  readonly #circuit: Circuit;
  readonly #waiting = createWaitingLine<Turn>(() => this.#admit());
  #running = 0;
  /** Of those that run, how many did not go out yet. */
  #unsent = 0;
  #delayMs: number;
  #meanMs = 0;
  /** Grows with each refusal and shrinks with each answer. */
  #penaltyMs = 0;
  #nextStart = 0;
  #pausedUntil = 0;
  /** When the first request may begin by what an earlier run left; undefined from then on. */
  #firstStart: number | undefined;
  #cancelTimer: (() => void) | undefined;

  constructor(name: string, pace: Pace) {
    this.#name = name;
    this.#pace = pace;
    this.#delayMs = pace.delayMs;
    this.#circuit = createCircuit(pace.clock);
    this.#rest(pace.past.restMs(name));
  }

  /**
   * Waits for a turn. Rejects with Failure('host-paused') or Failure('host-unavailable') where the host is not
   * to be asked now, or with the reason of the first signal that is aborted.
   */
  enter(wanted: Wanted): Promise<Turn> {
    return this.#waiting.join(wanted);
  }

  /** Asks for a longer delay between two requests (Crawl-delay); it never becomes shorter. */
  atLeast(delayMs: number): void {
    const moreMs = delayMs - this.#delayMs;
    if (moreMs <= 0) return;
    this.#delayMs = delayMs;
    // The distance to the last request of an earlier run is that long, too.
    if (this.#firstStart !== undefined)
      this.#nextStart = Math.max(this.#nextStart, this.#firstStart + moreMs);
  }

  /** Mean duration of its last requests in milliseconds; 0 before the first. */
  get meanMs(): number {
    return this.#meanMs;
  }

  /** Whether nothing runs, waits or must be remembered: it may be forgotten. */
  get isIdle(): boolean {
    return (
      this.#running + this.#waiting.length + this.#penaltyMs + this.#circuit.failures() === 0 &&
      this.#opensAt() < this.#pace.clock.now()
    );
  }

  /**
   * Takes up the rest that an earlier run left. Within the delay it is no more than the distance between two requests,
   * which is kept whatever pause is waited for.
   */
  #rest(restMs: number | undefined): void {
    if (restMs === undefined) return;
    const untilMs = this.#pace.clock.now() + restMs;
    this.#firstStart = untilMs;
    if (restMs <= this.#delayMs * (1 + jitter)) this.#nextStart = untilMs;
    else this.#pausedUntil = untilMs;
  }

  #opensAt(): number {
    return Math.max(this.#nextStart, this.#pausedUntil);
  }

  /** Lets in whoever may go, and looks again when the next one may. */
  #admit(): void {
    const { clock, width } = this.#pace;
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    while (this.#running < (this.#circuit.isProbing() ? 1 : width)) {
      // Two that wait for their connections would go out together.
      if (this.#unsent > 0 && this.#delayMs > 0) return;
      const first = this.#waiting.first();
      if (first === undefined) return;
      const refusal = this.#refusal(first.label);
      const waitMs = this.#opensAt() - clock.now();
      if (refusal === undefined && waitMs > 0) {
        this.#cancelTimer = clock.after(waitMs, () => this.#admit());
        return;
      }
      this.#waiting.shift();
      if (refusal === undefined) first.resolve(this.#grant());
      else first.reject(refusal);
    }
  }

  #grant(): Turn {
    this.#running += 1;
    this.#unsent += 1;
    this.#firstStart = undefined;
    this.#countFromNow();
    return createTurn({
      onSent: (how) => {
        this.#unsent -= 1;
        if (how === 'dropped') return;
        this.#countFromNow();
        this.#admit();
      },
      onArrived: () => this.#restFromNow(),
      onEnd: (ending) => {
        this.#running -= 1;
        try {
          this.#learn(ending);
        } finally {
          // Whoever waits goes on, also where what was learned cannot be kept.
          this.#admit();
        }
      },
    });
  }

  /**
   * A request may come to the host at any time up to its answer: where one is made at a time, a delay from there on
   * holds as the host sees it. Of several at once the host sees the distance in which they went out.
   */
  #restFromNow(): void {
    const { clock, width } = this.#pace;
    if (width === 1) this.#nextStart = Math.max(this.#nextStart, clock.now() + this.#delayMs);
  }

  #countFromNow(): void {
    const { clock, random } = this.#pace;
    const rest = this.#meanMs > quickMs ? Math.min(this.#meanMs, longestRestMs) : 0;
    const gapMs = Math.max(this.#delayMs, rest) + this.#penaltyMs;
    this.#nextStart = Math.max(this.#nextStart, clock.now() + gapMs * (1 + jitter * random()));
  }

  #learn({ outcome, retryAfterMs, durationMs }: Ending): void {
    if (outcome === 'unknown') return;
    const status = outcome === 'no-answer' ? undefined : outcome.status;
    this.#circuit.record(status === undefined || status >= 500 ? 'failed' : 'answered');
    if (status === undefined) return;
    this.#meanMs += (durationMs - this.#meanMs) * (this.#meanMs === 0 ? 1 : newest);
    if (isRefusal(status)) this.#slowDown(retryAfterMs);
    else this.#penaltyMs = this.#penaltyMs < 100 ? 0 : this.#penaltyMs * forgiven;
  }

  #slowDown(retryAfterMs = 0): void {
    const doubled = Math.max(this.#delayMs, quickMs, this.#penaltyMs * 2);
    this.#penaltyMs = Math.min(longestRestMs, doubled);
    const { clock } = this.#pace;
    this.#pausedUntil = Math.max(this.#pausedUntil, clock.now() + retryAfterMs);
    this.#countFromNow();
    this.#pace.past.keepRest(this.#name, this.#opensAt() - clock.now());
  }

  #refusal(label: string): Failure | undefined {
    const { clock, maxPauseMs } = this.#pace;
    const about = { label, host: this.#name };
    const pauseMs = this.#pausedUntil - clock.now();
    if (pauseMs > maxPauseMs) return hostPaused({ ...about, pauseMs });
    if (!this.#circuit.isOpen()) return undefined;
    return hostUnavailable({ ...about, failures: this.#circuit.failures() });
  }
}
