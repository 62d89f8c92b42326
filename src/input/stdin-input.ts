/** Standard input, which can be read once. */
import { Failure } from '../failure.ts';
import type { Input } from '../ports.ts';
import { pageBytes } from './check-bytes.ts';
import { failedInput } from './failed-input.ts';
import type { InputOptions } from './input-options.ts';
import { readStream } from './read-stream.ts';

export type OpenStdin = () => AsyncIterable<Uint8Array | string>;

/** Gives out standard input the first time and throws a Failure from then on. */
export const onceStdin = (stdin: InputOptions['stdin']): OpenStdin => {
  let isTaken = false;
  return () => {
    if (stdin === undefined || isTaken)
      throw new Failure(
        'input-unreadable',
        isTaken
          ? '-: standard input was named before and can be read once; name it once'
          : '-: there is no standard input; name a file',
      );
    isTaken = true;
    return stdin;
  };
};

/** The page on standard input. */
const stdinPage = (
  openStdin: OpenStdin,
  { maxBytes, url, as }: Pick<InputOptions, 'maxBytes' | 'url' | 'as'>,
): Input => ({
  label: '-',
  url,
  load: async (signal) => {
    const about = { label: '-', maxBytes };
    const body = await pageBytes(await readStream(openStdin(), about, signal), about);
    return { url, body, as };
  },
});

/** Whether bytes may begin an archive, plain or packed; a page is told by its first ones, and waited for no longer. */
const mayBeArchive = (start: Buffer): boolean =>
  (start[0] === 0x1f && start[1] === 0x8b) || 'WARC/'.startsWith(start.toString('latin1', 0, 5));

/** What a stream begins with, and the stream with that before it. */
const startOf = async (stream: AsyncIterable<Uint8Array | string>, bytes: number) => {
  const chunks: Buffer[] = [];
  let length = 0;
  const iterator = stream[Symbol.asyncIterator]();
  const take = async (): Promise<Buffer | undefined> => {
    const { done, value } = await iterator.next();
    return done ? undefined : Buffer.from(value);
  };
  while (length < bytes && (length < 2 || mayBeArchive(Buffer.concat(chunks)))) {
    const chunk = await take();
    if (chunk === undefined) break;
    chunks.push(chunk);
    length += chunk.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      while (chunks.length > 0) yield chunks.shift() as Buffer;
      for (let chunk = await take(); chunk !== undefined; chunk = await take()) yield chunk;
    } finally {
      await iterator.return?.();
    }
  }
  return { start: Buffer.concat(chunks), stream: whole() };
};

/** So many bytes tell whether a packed stream is an archive. */
const startBytes = 8_192;

/** The page on standard input, or the pages of the archive there. It is opened when it is pulled: its start tells. */
export async function* stdinInputs(
  openStdin: OpenStdin,
  options: Pick<InputOptions, 'maxBytes' | 'url' | 'as' | 'archives'>,
): AsyncGenerator<Input> {
  const { archives, url, as } = options;
  if (archives === undefined || url !== undefined) {
    yield stdinPage(openStdin, options);
    return;
  }
  let stream: AsyncIterable<Uint8Array | string>;
  let isArchive: boolean;
  try {
    const begun = await startOf(openStdin(), startBytes);
    stream = begun.stream;
    isArchive = await archives.isArchive(begun.start);
  } catch (error) {
    yield failedInput('-', error);
    return;
  }
  if (isArchive) yield* archives.inputs(stream, { label: '-', as });
  else yield stdinPage(() => stream, options);
}
