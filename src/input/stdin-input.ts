/** Standard input, which can be read once. */
import { Failure } from '../failure.ts';
import type { Input } from '../ports.ts';
import { type BegunStream, beginStream } from './begun-stream.ts';
import { pageBytes } from './check-bytes.ts';
import { failedInput } from './failed-input.ts';
import type { InputOptions } from './input-options.ts';
import { usualJsonFields } from './json-page.ts';
import { type ManyKind, type ManyOptions, manyInputs } from './many-inputs.ts';
import { readStream } from './read-stream.ts';
import { isEnough, tellContent } from './tell-content.ts';
import { unpackedStream } from './unpacked-stream.ts';
import { isZstd } from './zstd-stream.ts';

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

/** Looked at until it is known what it is; zstd is taken off before. */
const beginStdin = async (openStdin: OpenStdin): Promise<BegunStream> => {
  const begun = await beginStream(openStdin(), isEnough);
  return isZstd(begun.start)
    ? beginStream(await unpackedStream(begun.stream, '-'), isEnough)
    : begun;
};

const kindOf = async (
  { start }: BegunStream,
  { archives, jsonFields = usualJsonFields }: StdinOptions,
): Promise<ManyKind | 'page'> =>
  (await archives?.isArchive(start)) ? 'web-archive' : tellContent(start, jsonFields);

type StdinOptions = ManyOptions & Pick<InputOptions, 'url'>;

/** The page on standard input, or the many pages there. It is opened when it is pulled: its start tells. */
export async function* stdinInputs(
  openStdin: OpenStdin,
  options: StdinOptions,
): AsyncGenerator<Input> {
  if (options.url !== undefined) {
    yield stdinPage(openStdin, options);
    return;
  }
  let begun: BegunStream;
  let kind: ManyKind | 'page';
  try {
    begun = await beginStdin(openStdin);
    kind = await kindOf(begun, options);
  } catch (error) {
    yield failedInput('-', error);
    return;
  }
  const { stream } = begun;
  if (kind === 'page') yield stdinPage(() => stream, options);
  else yield* manyInputs(stream, { kind, label: '-' }, options);
}
