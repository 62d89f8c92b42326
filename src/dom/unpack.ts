/** Bytes saved as they came over the wire, still packed. */
import { gunzipSync } from 'node:zlib';

/** Unpacked pages beyond this are no pages. */
const maxBytes = 100_000_000;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The page inside a gzip member; anything else, damaged or too large members among it, as given. */
export const unpack = (bytes: Uint8Array): Uint8Array => {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch {
    // Not a whole member: read as the bytes they are.
    return bytes;
  }
};
