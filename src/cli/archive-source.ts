/** A source of an archive as it is asked for: only for what is new since it was read the last time. */
import { parseAddress } from '../fetch/address.ts';
import { conditionalHeaders } from '../fetch/validators.ts';
import { sha256Of } from '../text/sha256.ts';
import type { FetchSource } from './archive-discovery.ts';
import { resourceOf, sourceHeaders } from './discover-resources.ts';
import type { LazyFetcher } from './lazy-fetcher.ts';

/** Asks with the marks of the last time; a 304, or the same bytes, is nothing new. */
export const createFetchSource =
  (fetcher: LazyFetcher, maxBytes: number): FetchSource =>
  async (address, { signal, isFollowUp, marks }) => {
    const { etag, lastModified, bodySha256 } = marks ?? {};
    const conditions = conditionalHeaders({
      etag: etag ?? undefined,
      lastModified: lastModified ?? undefined,
    });
    const headers = { ...sourceHeaders, ...conditions };
    const response = await fetcher.fetchResource(address, { signal, isFollowUp, headers });
    if (marks !== undefined && response.status === 304) {
      const { href } = parseAddress(address);
      const body = new Uint8Array();
      return { resource: { label: href, address: href, body, isUnchanged: true }, marks };
    }
    const resource = await resourceOf(response, { label: address, maxBytes });
    const fresh = {
      etag: response.headers.etag ?? null,
      lastModified: response.headers['last-modified'] ?? null,
      bodySha256: sha256Of(response.body),
    };
    const isUnchanged = fresh.bodySha256 === bodySha256;
    return { resource: isUnchanged ? { ...resource, isUnchanged } : resource, marks: fresh };
  };
