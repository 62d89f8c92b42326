/** Pieces of text, or their UTF-8 bytes, to a stream, one after the other, each awaited. */
import type { Writable } from 'node:stream';
import { Failure } from '../failure.ts';

/** The reader of the output went away (`| head -1`): it has all it wanted, nothing is wrong. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

export interface LineWriter {
  /** Resolves when the stream has taken the text to its end; an empty text at once. */
  write(text: string | Uint8Array): Promise<void>;
  /** Ends the stream where `ends` was asked for. */
  close(): Promise<void>;
}

export interface LineWriterOptions {
  /** How the output is called in messages: a file's name, `standard output`. */
  readonly label: string;
  /** `end` for a file of our own; `leave` for standard output, which others write to as well. */
  readonly onClose: 'end' | 'leave';
}

/** What systems say when nobody reads any more; EOF is Windows. */
const closedCodes = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_PREMATURE_CLOSE']);

const codeOf = (error: Error): string => (error as NodeJS.ErrnoException).code ?? '';

const toStop = (error: Error, label: string): Error =>
  closedCodes.has(codeOf(error))
    ? new OutputClosed(`${label}: nobody reads any more`, { cause: error })
    : new Failure(
        'output-unwritable',
        `${label}: cannot be written (${error.message}); check the disk and the rights, or give another --output`,
        { cause: error, detail: { systemCode: codeOf(error) } },
      );

/**
 * A writer over a stream. Each write waits until the stream let go of the text: memory stays flat before a slow
 * reader, and an error belongs to the record it hit. Rejects with OutputClosed or Failure('output-unwritable').
 */
export const createLineWriter = (
  stream: Writable,
  { label, onClose }: LineWriterOptions,
): LineWriter => {
  let broken: Error | undefined;
  // The first error tells why; the ones after it only say that the stream is gone.
  const breakOff = (error: Error): Error => {
    broken ??= toStop(error, label);
    return broken;
  };
  stream.on('error', breakOff);
  const finish = (begin: (done: (error?: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      if (broken !== undefined) return reject(broken);
      begin((error) => (error ? reject(breakOff(error)) : resolve()));
    });
  return {
    write: (text) =>
      text.length === 0 ? Promise.resolve() : finish((done) => stream.write(text, 'utf8', done)),
    close: () => (onClose === 'end' ? finish((done) => stream.end(done)) : Promise.resolve()),
  };
};
