/** Which addresses are one. */
import { createHash } from 'node:crypto';

/** Half of SHA-256: 16 bytes keep the index small, and two addresses never share them. */
export const shortHash = (text: string): Buffer =>
  createHash('sha256').update(text).digest().subarray(0, 16);
