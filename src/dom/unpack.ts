/** Bytes saved as they came over the wire, still packed. */
import { gunzipSync } from 'node:zlib';

/** Unpacked pages beyond this are no pages. */
const maxBytes = 100_000_000;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** A page saved as it came over the wire, then packed again. */
const maxLayers = 2;

/** The page inside gzip members; anything else, damaged or too large members among it, as given. */
export const unpack = (bytes: Uint8Array): Uint8Array => {
  let page = bytes;
  for (let layer = 0; layer < maxLayers && isGzip(page); layer += 1) {
    try {
      page = gunzipSync(page, { maxOutputLength: maxBytes });
    } catch {
      // Not a whole member: read as the bytes they are.
      return page;
    }
  }
  return page;
};
