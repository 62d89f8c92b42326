/** A source of an archive as it is asked for: only for what is new since it was read the last time. */
import { parseAddress } from '../fetch/address.ts';
import type { FetchSource } from './archive-discovery.ts';
import { resourceOf, sourceHeaders } from './discover-resources.ts';
import type { LazyFetcher } from './lazy-fetcher.ts';
import { conditionsBy, marksOf } from './response-marks.ts';

/** Asks with the marks of the last time; a 304, or the same bytes, is nothing new. */
export const createFetchSource =
  (fetcher: LazyFetcher, maxBytes: number): FetchSource =>
  async (address, { signal, isFollowUp, marks }) => {
    const conditions = marks === undefined ? {} : conditionsBy(marks);
    const headers = { ...sourceHeaders, ...conditions };
    const response = await fetcher.fetchResource(address, { signal, isFollowUp, headers });
    if (marks !== undefined && response.status === 304) {
      const { href } = parseAddress(address);
      const body = new Uint8Array();
      return { resource: { label: href, address: href, body, isUnchanged: true }, marks };
    }
    const resource = await resourceOf(response, { label: address, maxBytes });
    const fresh = marksOf(response);
    const isUnchanged = fresh.bodySha256 === marks?.bodySha256;
    return { resource: isUnchanged ? { ...resource, isUnchanged } : resource, marks: fresh };
  };
