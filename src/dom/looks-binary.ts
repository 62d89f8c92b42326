/** Whether bytes can be a page at all. */

const sampleBytes = 1024;

/** First bytes of formats people hand over by mistake; `at` is the offset where it is not 0. */
const signatures: readonly { readonly at?: number; readonly bytes: readonly number[] }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] }, // %PDF-
  { bytes: [0x89, 0x50, 0x4e, 0x47] }, // PNG
  { bytes: [0xff, 0xd8, 0xff] }, // JPEG
  { bytes: [0x47, 0x49, 0x46, 0x38] }, // GIF8
  { bytes: [0x50, 0x4b, 0x03, 0x04] }, // ZIP, also docx and epub
  { bytes: [0x50, 0x4b, 0x05, 0x06] }, // empty ZIP
  { bytes: [0x1f, 0x8b] }, // gzip
  { bytes: [0x28, 0xb5, 0x2f, 0xfd] }, // zstd
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] }, // xz
  { bytes: [0x42, 0x5a, 0x68] }, // BZh
  { bytes: [0x37, 0x7a, 0xbc, 0xaf] }, // 7z
  { bytes: [0x52, 0x61, 0x72, 0x21] }, // Rar!
  { bytes: [0x7f, 0x45, 0x4c, 0x46] }, // ELF
  { bytes: [0xd0, 0xcf, 0x11, 0xe0] }, // OLE: doc, xls
  { bytes: [0x52, 0x49, 0x46, 0x46] }, // RIFF: webp, wav
  { bytes: [0x4f, 0x67, 0x67, 0x53] }, // OggS
  { bytes: [0x49, 0x44, 0x33] }, // ID3
  { bytes: [0x77, 0x4f, 0x46] }, // wOFF, wOF2
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65] }, // SQLite
  { at: 4, bytes: [0x66, 0x74, 0x79, 0x70] }, // ftyp: mp4, heic, avif
];

const hasSignature = (bytes: Uint8Array): boolean =>
  signatures.some(({ at = 0, bytes: magic }) => magic.every((byte, i) => bytes[at + i] === byte));

/** Tab, line feed, form feed and carriage return are text; so is escape, which logs and iso-2022-jp hold. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b;

/**
 * UTF-16 without a byte order mark, told by the zero byte in each Latin letter and in all markup:
 * four of ten pairs have it on one side and none on the other. Undefined for anything else.
 */
export const looksUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const zeros = [0, 0] as [number, number];
  const pairs = Math.min(bytes.length, sampleBytes) >> 1;
  for (let i = 0; i < pairs * 2; i += 1) if (bytes[i] === 0) zeros[i % 2 === 0 ? 0 : 1] += 1;
  if (pairs < 2) return undefined;
  if (zeros[0] === 0 && zeros[1] >= pairs * 0.4) return 'utf-16le';
  if (zeros[1] === 0 && zeros[0] >= pairs * 0.4) return 'utf-16be';
  return undefined;
};

const hasUtf16Mark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** A stray zero byte does not make a page binary when it begins with a tag. */
const beginsWithTag = (sample: Uint8Array): boolean => {
  const first = sample.findIndex((byte) => byte > 0x20 && byte < 0x80);
  return sample[first] === 0x3c;
};

/**
 * True for bytes that are no page and no text: a known signature, a zero byte outside of UTF-16,
 * or more than one control character in twenty bytes among the first 1,024.
 */
export const looksBinary = (bytes: Uint8Array): boolean => {
  if (hasSignature(bytes)) return true;
  if (hasUtf16Mark(bytes) || looksUtf16(bytes) !== undefined) return false;
  const sample = bytes.subarray(0, sampleBytes);
  if (sample.includes(0) && !beginsWithTag(sample)) return true;
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls += 1;
  return controls > sample.length / 20;
};
