/** Bytes to lines of bytes, many at a time: what passes through is not decoded. */

const lineFeed = 0x0a;

/** The bytes of a line that came in pieces, at most `maxBytes` + 1 of them. */
const createRest = (maxBytes: number) => {
  let pieces: Uint8Array[] = [];
  let length = 0;
  return {
    add: (piece: Uint8Array): void => {
      const kept = piece.subarray(0, maxBytes + 1 - length);
      if (kept.length === 0) return;
      pieces.push(kept);
      length += kept.length;
    },
    take: (): Uint8Array => {
      const line = pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces, length);
      pieces = [];
      length = 0;
      return line;
    },
    isEmpty: (): boolean => length === 0,
  };
};

/**
 * The lines of a stream in batches, without the line feeds; a last line may lack its own.
 * Of a line longer than `maxBytes` come its first `maxBytes` + 1 bytes: longer than allowed, and that is known of it.
 */
export async function* byteLines(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<readonly Uint8Array[], void, undefined> {
  const rest = createRest(maxBytes);
  for await (const chunk of stream) {
    const lines: Uint8Array[] = [];
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      rest.add(chunk.subarray(from, end));
      lines.push(rest.take());
      from = end + 1;
    }
    rest.add(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (!rest.isEmpty()) yield [rest.take()];
}
