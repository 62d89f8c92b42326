/** Whether a record holds what its digests say (ISO 28500:2017, sections 5.8 and 5.9). */
import { Failure } from '../failure.ts';
import { hasDigest } from './digests.ts';
import { joinChunks, parseResponse } from './http-message.ts';

/** Undefined where no digest is given that is known, or none can be checked. */
export interface DigestsFound {
  readonly isBlockRight: true | undefined;
  readonly isPayloadRight: boolean | undefined;
}

type Fields = ReadonlyMap<string, string>;

/** Others give what they cut off the digest of all, and a part that of the whole. */
const isPart = (fields: Fields): boolean =>
  fields.has('warc-truncated') || fields.has('warc-segment-number');

const typeOf = (fields: Fields): string | undefined => fields.get('warc-type')?.toLowerCase();

/** wget gives a revisit the digest of the block that it leaves out. */
const isBlockRight = (fields: Fields, block: Buffer): boolean | undefined => {
  const digest = fields.get('warc-block-digest');
  return digest === undefined || typeOf(fields) === 'revisit' || fields.has('warc-truncated')
    ? undefined
    : hasDigest(block, digest);
};

/** The payload of an answer is its body; whether that is with or without the chunks, crawlers are of two minds. */
const isPayloadRight = (fields: Fields, block: Buffer): boolean | undefined => {
  const digest = fields.get('warc-payload-digest');
  if (digest === undefined || typeOf(fields) !== 'response' || isPart(fields)) return undefined;
  const body = parseResponse(block)?.body;
  const isRight = body === undefined ? undefined : hasDigest(body, digest);
  if (body === undefined || isRight !== false) return isRight;
  const joined = joinChunks(body);
  return joined.was === 'chunked' && hasDigest(joined.body, digest) === true;
};

/**
 * Checks both digests of a block. Throws Failure('warc-record-damaged') where the block does not have its own, and
 * where there is none and the payload does not have its own. A payload that differs in a block that is right is no
 * damage: what was written is what is there, and its writer understands something else by payload.
 */
export const checkDigests = (fields: Fields, block: Buffer): DigestsFound => {
  const blockRight = isBlockRight(fields, block);
  if (blockRight === false)
    throw new Failure('warc-record-damaged', 'its block does not have its WARC-Block-Digest');
  const payloadRight = isPayloadRight(fields, block);
  if (payloadRight === false && blockRight === undefined)
    throw new Failure('warc-record-damaged', 'its payload does not have its WARC-Payload-Digest');
  return { isBlockRight: blockRight, isPayloadRight: payloadRight };
};
