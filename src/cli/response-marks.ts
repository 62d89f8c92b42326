/** What an answer gives to ask by the next time, and how it is asked. */
import type { FetchResponse } from '../fetch/exchange.ts';
import { conditionalHeaders } from '../fetch/validators.ts';
import type { Marks } from '../store/marks.ts';
import { sha256Of } from '../text/sha256.ts';

export const marksOf = ({ headers, body }: FetchResponse): Marks => ({
  etag: headers.etag ?? null,
  lastModified: headers['last-modified'] ?? null,
  bodySha256: sha256Of(body),
});

/** Headers that ask only for what has changed since. */
export const conditionsBy = ({ etag, lastModified }: Pick<Marks, 'etag' | 'lastModified'>) =>
  conditionalHeaders({ etag: etag ?? undefined, lastModified: lastModified ?? undefined });
