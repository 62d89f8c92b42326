/** Asks for a page only if it has changed since it was fetched last. */
import { createHash } from 'node:crypto';
import type { FetchResponse, Layer } from './exchange.ts';
import { conditionalHeaders, type ValidatorStore } from './validators.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * A response that brings nothing new has `isUnchanged`: a 304, or a 200 with the same bytes as before.
 * What is new is remembered, with its validators.
 */
export const withValidators =
  (store: ValidatorStore): Layer =>
  (next) =>
  async (request): Promise<FetchResponse> => {
    const { href } = request.address;
    const known = await store.get(href);
    const headers = { ...request.headers, ...conditionalHeaders(known ?? {}) };
    const response = await next({ ...request, headers });
    if (response.status === 304) return { ...response, isUnchanged: known !== undefined };
    if (response.status !== 200) return response;
    const hash = sha256(response.body);
    const { etag, 'last-modified': lastModified } = response.headers;
    await store.put(href, { etag, lastModified, sha256: hash });
    return { ...response, isUnchanged: known?.sha256 === hash };
  };
