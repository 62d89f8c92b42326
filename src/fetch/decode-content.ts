/** Content codings (RFC 9110, section 8.4) undone. */
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { Failure } from '../failure.ts';
import { type BodyAbout, incomplete, tooLarge } from './body-failures.ts';

type Decode = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const { brotliDecompress, gunzip, inflate, inflateRaw } = zlib;
const wrapped: Decode = promisify(inflate);
const raw: Decode = promisify(inflateRaw);
const unzip: Decode = promisify(gunzip);

/** The RFC means zlib's wrapping; some servers leave it out. Its first byte ends in 8 (RFC 1950). */
const deflate: Decode = (bytes, options) =>
  ((bytes[0] ?? 0) & 0x0f) === 8 ? wrapped(bytes, options) : raw(bytes, options);

/** Node 22.15 and later have it. */
const zstd = (zlib as { zstdDecompress?: Parameters<typeof promisify>[0] }).zstdDecompress;

const decoders: Readonly<Record<string, Decode>> = {
  gzip: unzip,
  'x-gzip': unzip,
  deflate,
  br: promisify(brotliDecompress),
  ...(zstd !== undefined && { zstd: promisify(zstd) as unknown as Decode }),
};

/** What servers are told that this program unpacks. */
export const acceptedCodings = ['gzip', 'deflate', 'br', 'zstd']
  .filter((name) => decoders[name] !== undefined)
  .join(', ');

/** Servers pack once, rarely twice; more than five in a row are no page but an attack. */
const maxCodings = 5;

const codingsOf = (header: string | undefined): string[] =>
  (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');

const unsupported = (label: string, header: string): Failure =>
  new Failure(
    'unsupported-encoding',
    `${label}: the server packed the page as '${header.slice(0, 100)}', which was not asked for; save the page in a browser and give the file`,
    { detail: { encoding: header.slice(0, 100) } },
  );

const packFailure = (error: unknown, about: BodyAbout): unknown => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(about, 'unpacked');
  if (code === 'Z_BUF_ERROR') return incomplete(about.label, 'the packed page is cut off', error);
  return new Failure('input-bad-gzip', `${about.label}: the packed page is damaged; try again`, {
    cause: error,
  });
};

/** The body unpacked, never more bytes than the limit. An empty body stays empty, whatever it is called. */
export const decodeContent = async (
  bytes: Uint8Array,
  header: string | undefined,
  about: BodyAbout,
): Promise<Uint8Array> => {
  const codings = codingsOf(header);
  const steps = codings.reverse().map((name) => decoders[name]);
  if (steps.length > maxCodings || steps.includes(undefined))
    throw unsupported(about.label, header ?? '');
  let body = bytes;
  for (const step of steps) {
    if (step === undefined || body.length === 0) continue;
    try {
      body = await step(body, { maxOutputLength: about.maxBytes });
    } catch (error) {
      throw packFailure(error, about);
    }
  }
  return body;
};
