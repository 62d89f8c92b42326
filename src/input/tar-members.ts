/** The files in a tar (POSIX pax and ustar, GNU), in its order, as they come. */
import { Readable } from 'node:stream';
import { extract, type Header } from 'tar-stream';
import { linkFailure, type Member, memberFailure, nameFailure } from './member.ts';

const isLink = ({ type }: Header): boolean => type === 'link' || type === 'symlink';

/** Folders, devices and what a tar says of itself are no files. */
const isFile = ({ type }: Header): boolean => type === 'file' || type === 'contiguous-file';

const tarFailure = (error: unknown, label: string): unknown =>
  memberFailure(
    error,
    label,
    'is no tar, or a damaged one; what stands after that place was not read',
  );

/** Leaving a member early must not end the archive, as it does where its stream is destroyed. */
async function* leftOpen(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = stream[Symbol.asyncIterator]();
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}

const memberOf = (
  { header, source }: { readonly header: Header; readonly source: AsyncIterable<Uint8Array> },
  archive: string,
  onBroken: (error: unknown) => void,
): Member => {
  const name = header.name.replace(/^(?:\.\/)+/, '');
  const label = `${archive}:${name}`;
  const stream = async function* () {
    try {
      yield* leftOpen(source);
    } catch (error) {
      onBroken(error);
      throw tarFailure(error, label);
    }
  };
  return {
    name,
    bytes: header.size,
    failure: nameFailure(name, label) ?? (isLink(header) ? linkFailure(label) : undefined),
    stream,
    read: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stream()) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  };
};

/**
 * The files in an unpacked stream. Each can be read until the next is pulled; what is not read is gone over.
 * Throws Failures where the archive is damaged or cut off, and what the stream throws.
 */
export async function* tarMembers(
  stream: AsyncIterable<Uint8Array | string>,
  archive: string,
): AsyncGenerator<Member, void, undefined> {
  const entries = extract();
  const bytes = Readable.from(stream, { objectMode: false });
  bytes.on('error', (error) => entries.destroy(error));
  bytes.pipe(entries as unknown as NodeJS.WritableStream);
  let told: unknown;
  const onBroken = (error: unknown) => {
    told = error;
  };
  try {
    for await (const entry of entries) {
      const { header } = entry;
      const source = entry as AsyncIterable<Uint8Array>;
      if (isFile(header) || isLink(header)) yield memberOf({ header, source }, archive, onBroken);
      entry.resume();
    }
  } catch (error) {
    // Where the archive breaks off inside of a member, that one has said so.
    if (error !== told) throw tarFailure(error, archive);
  } finally {
    bytes.destroy();
  }
}
