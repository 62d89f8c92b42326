/** Bytes pulled from a stream as they are wanted, with a look ahead and a short way back. */

/** What is read can be had back as far as this many bytes. */
const maxKept = 4_000_000;

const toBuffer = (chunk: Uint8Array | string): Buffer =>
  typeof chunk === 'string'
    ? Buffer.from(chunk)
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);

/** All ways back together: a file made to send us back again and again is read forward from there on. */
const maxRewound = 200_000_000;

/** One reader's way through a stream. Holds what was looked at, and up to `maxKept` bytes since the last mark. */
export class ByteSource {
  readonly #chunks: AsyncIterator<Uint8Array | string>;
  #ahead: Buffer = Buffer.alloc(0);
  #isEnded = false;
  /** What broke the stream; told again to whoever reads on. */
  #broken: { readonly error: unknown } | undefined;
  #offset = 0;
  #kept: Buffer[] | undefined;
  #keptBytes = 0;
  #rewound = 0;

  constructor(stream: AsyncIterable<Uint8Array | string>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** Bytes consumed so far. */
  get offset(): number {
    return this.#offset;
  }

  /**
   * What lies ahead: at least `count` bytes (1 where absent), fewer where the stream ends or breaks.
   * Rejects as the stream does, once nothing is left of what came before.
   */
  async peek(count = 1): Promise<Buffer> {
    const more: Buffer[] = [];
    let length = this.#ahead.length;
    while (length < count && !this.#isEnded) {
      const chunk = await this.#next();
      if (chunk === undefined) break;
      more.push(chunk);
      length += chunk.length;
    }
    if (more.length > 0) this.#ahead = Buffer.concat([this.#ahead, ...more]);
    if (this.#ahead.length === 0 && this.#broken !== undefined) throw this.#broken.error;
    return this.#ahead;
  }

  async #next(): Promise<Buffer | undefined> {
    try {
      const { done, value } = await this.#chunks.next();
      if (!done) return toBuffer(value);
    } catch (error) {
      this.#broken = { error };
    }
    this.#isEnded = true;
    return undefined;
  }

  /** Goes on by so many bytes of those that were looked at. */
  consume(count: number): void {
    const taken = this.#ahead.subarray(0, count);
    this.#ahead = this.#ahead.subarray(taken.length);
    this.#offset += taken.length;
    if (this.#kept === undefined || taken.length === 0) return;
    this.#kept.push(taken);
    this.#keptBytes += taken.length;
    while (this.#keptBytes > maxKept) this.#keptBytes -= this.#kept.shift()?.length ?? 0;
  }

  /** From here on, what is consumed can be had back. */
  mark(): void {
    this.#kept = [];
    this.#keptBytes = 0;
  }

  /** Goes back to the mark, or as far towards it as bytes were kept. */
  rewind(): void {
    this.#rewound += this.#keptBytes;
    if (this.#rewound <= maxRewound) {
      this.#ahead = Buffer.concat([...(this.#kept ?? []), this.#ahead]);
      this.#offset -= this.#keptBytes;
    }
    this.mark();
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
