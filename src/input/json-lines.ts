/** Pages in JSON lines, one a line: `pages.jsonl`, `pages.jsonl.gz`, or whatever a program pipes in. */
import { Failure } from '../failure.ts';
import type { Input } from '../ports.ts';
import { byteLines } from './byte-lines.ts';
import { tooLarge } from './check-bytes.ts';
import { failedInput } from './failed-input.ts';
import type { InputOptions } from './input-options.ts';
import { jsonPage, usualJsonFields } from './json-page.ts';

/** JSON writes a byte of text as two where it is a mark, and much beside the page. */
const maxLineBytes = (maxBytes: number): number => 2 * maxBytes + 1_048_576;

export interface LinesAbout extends Pick<InputOptions, 'maxBytes' | 'as' | 'jsonFields'> {
  /** The file, as messages name it. */
  readonly label: string;
}

const noLine = (label: string): Failure =>
  new Failure('input-empty', `${label}: holds no line; each line is to hold one page`);

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x20 || byte === 0x0d);

const lineInput = (line: Uint8Array, label: string, about: LinesAbout): Input => {
  const { maxBytes, as, jsonFields = usualJsonFields } = about;
  const limit = maxLineBytes(maxBytes);
  if (line.length > limit)
    return failedInput(label, tooLarge({ label, maxBytes: limit }, 'as stored'));
  return {
    label,
    heldBytes: line.length,
    load: async () => ({ ...jsonPage(line, { label, maxBytes }, jsonFields), as }),
  };
};

/**
 * The pages of a stream, each called by its line (`pages.jsonl:17`); blank lines are none.
 * What is wrong with a line comes out of its `load`, what is wrong with the stream out of a last input's.
 */
export async function* jsonLines(
  stream: AsyncIterable<Uint8Array>,
  about: LinesAbout,
): AsyncGenerator<Input, void, undefined> {
  let number = 0;
  let isEmpty = true;
  try {
    for await (const lines of byteLines(stream, maxLineBytes(about.maxBytes)))
      for (const line of lines) {
        number += 1;
        if (isBlank(line)) continue;
        isEmpty = false;
        yield lineInput(line, `${about.label}:${number}`, about);
      }
    if (isEmpty) yield failedInput(about.label, noLine(about.label));
  } catch (error) {
    yield failedInput(about.label, error);
  }
}
