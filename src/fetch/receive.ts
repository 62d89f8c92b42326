/**
 * One response from a connection: its head is judged, its body gathered up to a limit.
 *
 * Over undici's `dispatch`, not its `request`: the whole body is wanted in one piece, and the stream that `request`
 * makes of it costs as much time as everything else here together.
 */
import type { Dispatcher } from 'undici';
import { brokenBody } from './body-failures.ts';
import { startDeadline } from './deadline.ts';
import type { FetchRequest } from './exchange.ts';
import { connectionFailure } from './network-failures.ts';

/** What is asked, and how long for. */
export interface Asking
  extends Pick<FetchRequest, 'label' | 'address' | 'headers' | 'signal' | 'onSent' | 'onAnswer'> {
  readonly timeoutMs: number;
}

/** A response's head as undici hands it over, its header values in Latin-1. */
export interface RawHead {
  readonly status: number;
  readonly statusText: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Names and values in turn, as they came. */
  readonly rawHeaders: unknown;
}

/** What is made of a head, and how much of its body is wanted. */
export interface Judged<H> {
  readonly head: H;
  /** No more bytes are taken. */
  readonly maxBytes: number;
  /** Of a body that breaks off or takes too long `whole` is a failure; of `start`, what came is enough. */
  readonly wanted: 'whole' | 'start';
}

export interface Received<H> {
  readonly head: H;
  readonly bytes: Uint8Array;
  /** Whether the body was read to its end. */
  readonly isWhole: boolean;
}

/** The time a body may take that is read for its start alone. */
const startMs = 1_000;

/** What undici is told of a response that nobody reads on; nobody hears it. */
const dropped = (): Error => new Error('not read on');

class Receiving<H> implements Dispatcher.DispatchHandler {
  readonly result: Promise<Received<H>>;
  readonly #asking: Asking;
  readonly #judge: (head: RawHead) => Judged<H>;
  readonly #chunks: Uint8Array[] = [];
  #length = 0;
  #judged: Judged<H> | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #startTimer: NodeJS.Timeout | undefined;
  #clearDeadline: (() => void) | undefined;
  #isOver = false;
  #resolve: (received: Received<H>) => void = () => undefined;
  #reject: (reason: unknown) => void = () => undefined;

  constructor(asking: Asking, judge: (head: RawHead) => Judged<H>) {
    this.#asking = asking;
    this.#judge = judge;
    this.result = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#clearDeadline = startDeadline(asking, (reason) => this.#breakOff(reason));
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /**
   * Called right before the request is written to an open connection, which may never come about: by then nobody may
   * wait any more.
   */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#isOver) controller.abort(dropped());
    else this.#asking.onSent?.();
  }

  onResponseStart(
    { rawHeaders }: Dispatcher.DispatchController,
    status: number,
    headers: RawHead['headers'],
    statusText = '',
  ): void {
    if (this.#isOver) return;
    this.#asking.onAnswer?.();
    // Interim responses (RFC 9110, section 15.2) say nothing of the page.
    if (status < 200) return;
    try {
      this.#judged = this.#judge({ status, statusText, headers, rawHeaders });
    } catch (error) {
      this.#fail(error);
    }
    if (this.#judged?.wanted === 'start')
      this.#startTimer = setTimeout(() => this.#finish('cut'), startMs);
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Uint8Array): void {
    if (this.#isOver) return;
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length > (this.#judged?.maxBytes ?? 0)) this.#finish('cut');
  }

  onResponseEnd(): void {
    if (!this.#isOver) this.#finish('whole');
  }

  onResponseError(_: Dispatcher.DispatchController, error: unknown): void {
    if (this.#isOver) return;
    const { label, address } = this.#asking;
    if (this.#judged === undefined)
      this.#fail(connectionFailure(error, { label, href: address.href }));
    else this.#breakOff(brokenBody(error, label));
  }

  #breakOff(reason: unknown): void {
    if (this.#judged?.wanted === 'start') this.#finish('cut');
    else this.#fail(reason);
  }

  #finish(how: 'whole' | 'cut'): void {
    const { head, maxBytes } = this.#judged as Judged<H>;
    const bytes = Buffer.concat(this.#chunks, Math.min(this.#length, maxBytes));
    this.#end();
    this.#resolve({ head, bytes, isWhole: how === 'whole' });
    if (how === 'cut') this.#controller?.abort(dropped());
  }

  #fail(reason: unknown): void {
    this.#end();
    this.#reject(reason);
    this.#controller?.abort(dropped());
  }

  #end(): void {
    this.#isOver = true;
    this.#chunks.length = 0;
    clearTimeout(this.#startTimer);
    this.#clearDeadline?.();
  }
}

/**
 * Asks, and brings what came. Rejects with what `judge` throws of a head, with the Failure of a connection that does
 * not come about, of a body that breaks off or of a deadline that passes, or with the signal's reason once that is
 * aborted.
 */
export const receive = <H>(
  connections: Dispatcher,
  asking: Asking,
  judge: (head: RawHead) => Judged<H>,
): Promise<Received<H>> => {
  const receiving = new Receiving(asking, judge);
  const { origin, path } = asking.address;
  const wanted = { origin, path, method: 'GET', headers: asking.headers } as const;
  if (!receiving.isOver) connections.dispatch(wanted, receiving);
  return receiving.result;
};
