/** The reader of archives, loaded when the first one comes. */
import type { ArchiveReader } from '../ports.ts';

/** Records read by their type; `damaged` of what is none, `payload-mismatch` of those among them whose payload has another digest. */
export type RecordTally = Record<string, number>;

/** Types are few; what a file calls its records beyond these is told together. */
const types: ReadonlySet<string> = new Set([
  'warcinfo',
  'response',
  'resource',
  'request',
  'metadata',
  'revisit',
  'conversion',
  'continuation',
  'damaged',
  'payload-mismatch',
]);

/** `WARC` or gzip: all else is no archive, and nothing is loaded to see that. */
const mayBe = (start: Uint8Array): boolean =>
  (start[0] === 0x1f && start[1] === 0x8b) ||
  /^\s{0,8}WARC/.test(String.fromCharCode(...start.subarray(0, 12)));

/** A reader that counts into `tally`. */
export const createArchiveReader = (maxBytes: number, tally: RecordTally): ArchiveReader => ({
  isArchive: async (start) => {
    if (!mayBe(start)) return false;
    const { looksLikeWarc } = await import('../warc/read-records.ts');
    return looksLikeWarc(Buffer.from(start));
  },
  inputs: async function* (stream, about) {
    const { archiveInputs } = await import('../warc/archive-inputs.ts');
    const { decodeContent } = await import('../fetch/decode-content.ts');
    const onRecord = (type: string) => {
      const key = types.has(type) ? type : 'other';
      tally[key] = (tally[key] ?? 0) + 1;
    };
    yield* archiveInputs(stream, { ...about, maxBytes, decode: decodeContent, onRecord });
  },
});
