/** A stream whose start is looked at before it is read. */

export interface BegunStream {
  readonly start: Buffer;
  /** All of it, the start included; once. */
  readonly stream: AsyncIterable<Uint8Array>;
  /** Lets go of it where it is not read. */
  close(): Promise<void>;
}

const toBuffer = (chunk: Uint8Array | string): Buffer =>
  typeof chunk === 'string'
    ? Buffer.from(chunk)
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);

/**
 * Takes as much as tells what it is: until `isEnough`, or to its end. Rejects as the stream does.
 * Nobody is waited for longer than needed: it may be a person who types.
 */
export const beginStream = async (
  source: AsyncIterable<Uint8Array | string>,
  isEnough: (start: Buffer) => boolean,
): Promise<BegunStream> => {
  const iterator = source[Symbol.asyncIterator]();
  const take = async (): Promise<Buffer | undefined> => {
    const { done, value } = await iterator.next();
    return done ? undefined : toBuffer(value);
  };
  let start: Buffer = Buffer.alloc(0);
  while (start.length === 0 || !isEnough(start)) {
    const chunk = await take();
    if (chunk === undefined) break;
    start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
  }
  async function* whole(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      if (start.length > 0) yield start;
      start = Buffer.alloc(0);
      for (let chunk = await take(); chunk !== undefined; chunk = await take()) yield chunk;
    } finally {
      await iterator.return?.();
    }
  }
  // A generator that was never begun would not let go when it is told to return.
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  return { start, stream: whole(), close };
};
