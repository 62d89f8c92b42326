/** A stream's bytes, up to a limit. */
import { type BytesAbout, tooLarge } from './check-bytes.ts';

const toBytes = (chunk: Uint8Array | string): Uint8Array =>
  typeof chunk === 'string' ? Buffer.from(chunk) : chunk;

/** All bytes of a stream. Reading stops, and the stream is closed, as soon as they are more than the limit. */
export const readStream = async (
  stream: AsyncIterable<Uint8Array | string>,
  about: BytesAbout,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    signal.throwIfAborted();
    const bytes = toBytes(chunk);
    length += bytes.length;
    if (length > about.maxBytes) throw tooLarge(about, 'as stored');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, length);
};
