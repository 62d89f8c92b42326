/** Bytes to text for the peers, who take strings: BOM, then strict UTF-8, then the sniffer. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './corpus.js';

const { decodeBuffer } = createRequire(join(root, 'package.json'))('encoding-sniffer');
const strict = new TextDecoder('utf-8', { fatal: true });

/** The page as text. */
export const decodePage = (bytes) => {
  try {
    return strict.decode(bytes);
  } catch {
    return decodeBuffer(bytes);
  }
};
