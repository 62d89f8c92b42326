/** How the page came here: the record's `fetch`. */
import type { Document } from '../dom/document.ts';
import type { Article } from '../types.ts';

/** Each part null where nobody said; all but charset and bytes are null for a local file. */
export const readCapture = ({ page, charset, bytes }: Document): Article['fetch'] => ({
  fetchedAt: page.fetchedAt ?? null,
  status: page.status ?? null,
  mediaType: page.headers?.['content-type']?.split(';')[0]?.trim().toLowerCase() || null,
  charset,
  bytes,
  etag: page.headers?.etag ?? null,
  lastModified: page.headers?.['last-modified'] ?? null,
  redirects: [...(page.redirects ?? [])],
  attempts: page.attempts ?? null,
  robots: page.robots ?? null,
});
