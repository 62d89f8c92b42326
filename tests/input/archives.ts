/** Zips and tars made by us, byte by byte, for what no tool would make. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly body: string | Uint8Array;
  /** 0 stored, 8 deflated (usual), others are unknown. */
  readonly method?: number;
  readonly isEncrypted?: boolean;
  readonly isLink?: boolean;
  /** What the directory says in place of the truth. */
  readonly told?: { readonly bytes?: number; readonly sum?: number };
}

const le = (value: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntLE(value, 0, length);
  return bytes;
};

/** The fields that a local head and an entry of the directory share (PKWARE APPNOTE, 4.3.7 and 4.3.12). */
const sharedFields = (part: Part, packed: Uint8Array): Buffer => {
  const body = Buffer.from(part.body as string);
  const name = Buffer.from(part.name);
  return Buffer.concat([
    le(20, 2),
    le(0x800 | (part.isEncrypted ? 1 : 0), 2),
    le(part.method ?? 8, 2),
    le(0, 4),
    le(part.told?.sum ?? crc32(body), 4),
    le(packed.length, 4),
    le(part.told?.bytes ?? body.length, 4),
    le(name.length, 2),
    le(0, 2),
  ]);
};

export const zipOf = (...parts: readonly Part[]): Buffer => {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const body = Buffer.from(part.body as string);
    const packed = (part.method ?? 8) === 8 ? deflateRawSync(body) : body;
    const name = Buffer.from(part.name);
    const fields = sharedFields(part, packed);
    const file = Buffer.concat([le(0x04034b50, 4), fields, name, packed]);
    const attributes = part.isLink ? 0xa1ff0000 : 0;
    const where = [le(0, 2), le(0, 2), le(0, 2), le(attributes, 4), le(offset, 4), name];
    directory.push(Buffer.concat([le(0x02014b50, 4), le(0x0314, 2), fields, ...where]));
    files.push(file);
    offset += file.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const counts = [le(0, 2), le(0, 2), le(parts.length, 2), le(parts.length, 2)];
  const end = [le(0x06054b50, 4), ...counts, le(size, 4), le(offset, 4), le(0, 2)];
  return Buffer.concat([...files, ...directory, ...end]);
};

export interface TarPart {
  readonly name: string;
  readonly body?: string | Uint8Array;
  /** `0` a file (usual), `1` and `2` links, `5` a folder. */
  readonly type?: string;
  readonly link?: string;
}

/** A head of ustar (POSIX.1-1988). */
const tarHead = ({ name, type = '0', link = '' }: TarPart, bytes: number): Buffer => {
  const head = Buffer.alloc(512);
  head.write(name, 0);
  head.write('0000644\0', 100);
  head.write(`${bytes.toString(8).padStart(11, '0')}\0`, 124);
  head.write('00000000000\0', 136);
  head.write('        ', 148);
  head.write(type, 156);
  head.write(link, 157);
  head.write('ustar\x0000', 257);
  const sum = head.reduce((all, byte) => all + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return head;
};

export const tarOf = (...parts: readonly TarPart[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap((part) => {
      const body = Buffer.from((part.body ?? '') as string);
      return [tarHead(part, body.length), body, Buffer.alloc((512 - (body.length % 512)) % 512)];
    }),
    Buffer.alloc(1_024),
  ]);
