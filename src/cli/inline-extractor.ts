/** The extractor in this thread. */
import type { Extractor } from '../ports.ts';

/** Extracts with the library's own door, loaded with the first page. */
export const inlineExtractor: Extractor = {
  extract: async (page, options) => (await import('../extract.ts')).extractPage(page, options),
};
