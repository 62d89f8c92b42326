/** Inputs that nothing but their content tells: streams, and files whose names say nothing. */
import type { Input } from '../ports.ts';
import { type BegunStream, beginStream } from './begun-stream.ts';
import { pageBytes } from './check-bytes.ts';
import { failedInput } from './failed-input.ts';
import type { InputOptions } from './input-options.ts';
import { usualJsonFields } from './json-page.ts';
import { type ManyKind, type ManyOptions, manyInputs } from './many-inputs.ts';
import { readFileStream } from './read-file-stream.ts';
import { readStream } from './read-stream.ts';
import { isEnough, tellContent } from './tell-content.ts';
import { withoutZstd } from './unpacked-stream.ts';

type TellOptions = Pick<ManyOptions, 'archives' | 'jsonFields'>;

export interface OpenStream {
  /** As messages name it: `-`, `/dev/fd/63`. */
  readonly label: string;
  /** Throws Failures. */
  readonly open: () => AsyncIterable<Uint8Array | string>;
}

const begin = async ({ label, open }: OpenStream): Promise<BegunStream> =>
  beginStream(await withoutZstd(open(), label), isEnough);

const kindOf = async (
  { start }: BegunStream,
  { archives, jsonFields = usualJsonFields }: TellOptions,
): Promise<ManyKind | 'page'> =>
  (await archives?.isArchive(start)) ? 'web-archive' : tellContent(start, jsonFields);

/** What a file holds. Whatever is wrong with it, reading it as a page tells. */
export const tellFile = async (path: string, options: TellOptions): Promise<ManyKind | 'page'> => {
  try {
    const begun = await begin({ label: path, open: () => readFileStream(path) });
    try {
      return await kindOf(begun, options);
    } finally {
      await begun.close();
    }
  } catch {
    return 'page';
  }
};

/** The page that a stream is. */
const pageInput = (
  { label, open }: OpenStream,
  { maxBytes, url, as }: Pick<InputOptions, 'maxBytes' | 'url' | 'as'>,
): Input => ({
  label,
  url,
  load: async (signal) => {
    const about = { label, maxBytes };
    const body = await pageBytes(await readStream(open(), about, signal), about);
    return { url, body, as };
  },
});

/** The page in a stream, or the many pages there. It is opened when it is pulled: its start tells. */
export async function* toldInputs(
  source: OpenStream,
  options: ManyOptions & Pick<InputOptions, 'url'>,
): AsyncGenerator<Input> {
  if (options.url !== undefined) {
    yield pageInput(source, options);
    return;
  }
  const { label } = source;
  let begun: BegunStream;
  let kind: ManyKind | 'page';
  try {
    begun = await begin(source);
    kind = await kindOf(begun, options);
  } catch (error) {
    yield failedInput(label, error);
    return;
  }
  const { stream } = begun;
  if (kind === 'page') yield pageInput({ label, open: () => stream }, options);
  else yield* manyInputs(stream, { kind, label }, options);
}
