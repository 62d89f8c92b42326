/** Bytes to lines, one at a time. */
import { TextDecoder } from 'node:util';
import { Failure } from '../failure.ts';

/** No address or path is longer; a file without line ends must not be collected. */
const maxLineLength = 65_536;

const notAList = (label: string, what: string): Failure =>
  new Failure(
    'input-binary',
    `${label}: ${what}; --list takes a text file with one address or path a line`,
  );

/** Lists written by Windows programs may be UTF-16 with its mark. */
const decoderFor = (first: Uint8Array): TextDecoder =>
  new TextDecoder(first[0] === 0xff && first[1] === 0xfe ? 'utf-16le' : 'utf-8');

const checked = (line: string, label: string): string => {
  if (line.includes('\0')) throw notAList(label, 'holds zero bytes');
  if (line.length > maxLineLength)
    throw notAList(label, 'holds a line of more than 65536 characters');
  return line;
};

/** Text as it comes, a byte order mark taken off. */
async function* decoded(
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string, void, undefined> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    decoder ??= decoderFor(bytes);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

/** The lines of a stream of text (LF, CRLF or CR at their ends), pulled as they are wanted. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  label: string,
): AsyncGenerator<string, void, undefined> {
  let rest = '';
  for await (const text of decoded(stream)) {
    const lines = (rest + text).split(/[\r\n]/);
    rest = checked(lines.pop() ?? '', label);
    for (const line of lines) yield checked(line, label);
  }
  if (rest !== '') yield rest;
}
