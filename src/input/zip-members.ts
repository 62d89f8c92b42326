/**
 * The files in a zip (PKWARE APPNOTE 6.3), in the order of its directory. yauzl reads the directory entry by entry;
 * lengths and checksums are checked here, for it checks none of the latter.
 */
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { type Entry, fromFdPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { Failure } from '../failure.ts';
import { linkFailure, type Member, memberFailure, nameFailure } from './member.ts';
import { createBombGuard } from './unpacked-stream.ts';

const inflate = promisify(inflateRaw);

const stored = 0;
const deflated = 8;

interface OpenZip {
  readonly zip: ZipFile;
  readonly handle: FileHandle;
  /** The file, as messages name it. */
  readonly archive: string;
}

/** Directories made on Unix keep the kind of a file in the upper half; 0xa000 is a link. */
const isLink = ({ versionMadeBy, externalFileAttributes }: Entry): boolean =>
  versionMadeBy >> 8 === 3 && ((externalFileAttributes >>> 16) & 0xf000) === 0xa000;

const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);

const encrypted = (label: string): Failure =>
  new Failure(
    'input-encrypted',
    `${label}: is encrypted; unpack the archive with its password and give the folder`,
  );

const failureOf = (entry: Entry, label: string): Failure | undefined => {
  if (isLink(entry)) return linkFailure(label);
  if (entry.isEncrypted()) return encrypted(label);
  if ([stored, deflated].includes(entry.compressionMethod)) return undefined;
  const what = `packed by method ${entry.compressionMethod}, which is not known`;
  return new Failure(
    'unsupported-encoding',
    `${label}: is ${what}; unpack the archive and give the folder`,
  );
};

/** What yauzl and zlib say, as a failure. */
const zipFailure = (error: unknown, label: string, what: string): unknown =>
  /strong encryption/i.test((error as Error).message)
    ? encrypted(label)
    : memberFailure(error, label, what);

/** Deflate adds five bytes to a block that it cannot pack. What is far longer packed than unpacked lies about one of both. */
const isPlausible = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  compressedSize <= 2 * uncompressedSize + 1_024;

const readEntry = async (entry: Entry, { zip, handle }: OpenZip): Promise<Uint8Array> => {
  const { compressedSize, uncompressedSize, compressionMethod } = entry;
  if (!isPlausible(entry)) throw new Error('its lengths do not fit together');
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = Buffer.allocUnsafe(compressedSize);
  const { bytesRead } = await handle.read(packed, 0, compressedSize, fileDataStart);
  if (bytesRead < compressedSize) throw new Error('it is cut off');
  const bytes =
    compressionMethod === stored
      ? packed
      : await inflate(packed, { maxOutputLength: Math.max(1, uncompressedSize) });
  if (bytes.length !== uncompressedSize) throw new Error('it does not have its length');
  if (crc32(bytes) !== entry.crc32) throw new Error('it does not have its checksum');
  return bytes;
};

const memberOf = (
  entry: Entry,
  open: OpenZip,
  onBytes: (bytes: number, label: string) => void,
): Member & { readonly isFolder: boolean } => {
  const name = nameOf(entry);
  const label = `${open.archive}:${name}`;
  const asFailure = (error: unknown) => zipFailure(error, label, 'is damaged');
  return {
    name,
    isFolder: name.endsWith('/'),
    bytes: entry.uncompressedSize,
    failure: nameFailure(name, label) ?? failureOf(entry, label),
    read: async () => {
      try {
        onBytes(entry.uncompressedSize, label);
        return await readEntry(entry, open);
      } catch (error) {
        throw asFailure(error);
      }
    },
    stream: async function* () {
      try {
        for await (const chunk of await open.zip.openReadStreamPromise(entry)) {
          onBytes(chunk.length, label);
          yield chunk;
        }
      } catch (error) {
        throw asFailure(error);
      }
    },
  };
};

/**
 * The files in an open zip; the handle stays open. Throws Failures where its directory cannot be read on.
 * What comes out of members that lie upon each other can be far more than the file: reading them fails then.
 */
export async function* zipMembers(
  handle: FileHandle,
  archive: string,
): AsyncGenerator<Member, void, undefined> {
  const guard = createBombGuard();
  try {
    guard.packed((await handle.stat()).size);
    const options = { decodeStrings: false, validateEntrySizes: false };
    const zip = await fromFdPromise(handle.fd, options);
    for await (const entry of zip.eachEntry()) {
      const member = memberOf(entry, { zip, handle, archive }, guard.unpacked);
      if (!member.isFolder) yield member;
    }
  } catch (error) {
    throw zipFailure(error, archive, 'is no zip, or a damaged one');
  }
}
