/** A test or a refusal of programs in place of an answer: what a protection service sends with an error status. */
import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { Failure } from '../failure.ts';
import { hasChallengeHeader, hasChallengeMark, hasRefusalMark } from '../text/challenge-marks.ts';

export interface ErrorResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body or its first part, packed as it came or unpacked. */
  readonly body: Uint8Array;
}

/** The statuses that such services answer with, beside 200 (read/stand-in-kinds.ts); 405 is that of AWS. */
const statuses: ReadonlySet<number> = new Set([401, 403, 405, 429, 503]);
/** With these a refusal is meant; with the others it is the server's own trouble, told by the same service. */
const refusals: ReadonlySet<number> = new Set([401, 403]);

/** Bytes of the body looked at, unpacked. */
const maxBytes = 65_536;

/** The beginning of a body that may be packed and cut; as it came where it cannot be unpacked. */
const startOf = (body: Uint8Array, coding: string): Uint8Array => {
  try {
    if (/^(?:x-)?gzip$/.test(coding))
      return gunzipSync(body, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 5_000_000 });
    if (coding === 'br')
      return brotliDecompressSync(body, {
        finishFlush: constants.BROTLI_OPERATION_FLUSH,
        maxOutputLength: 5_000_000,
      });
  } catch {
    // Not packed, or damaged: the headers alone tell.
  }
  return body;
};

/** Whether a response with an error status is a challenge or a refusal of programs, and not the plain status it has. */
export const isChallenge = ({ status, headers, body }: ErrorResponse): boolean => {
  if (!statuses.has(status)) return false;
  if (hasChallengeHeader(headers)) return true;
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  const markup = new TextDecoder().decode(startOf(body, coding).subarray(0, maxBytes));
  return hasChallengeMark(markup) || (refusals.has(status) && hasRefusalMark(markup));
};

/** Refuses a challenge under its own code; any other response passes. */
export const refuseChallenge = (response: ErrorResponse & { readonly label: string }): void => {
  if (!isChallenge(response)) return;
  const { label, status } = response;
  throw new Failure(
    'challenge',
    `${label}: the site sent a test or a refusal of programs (status ${status}) in place of the page; run again later, with a longer --delay, or save the page from a browser and give the file`,
    { detail: { status } },
  );
};
