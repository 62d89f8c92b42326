/** What goes to a thread and what comes back: plain values, for whatever has a class loses it on the way. */
import { Failure } from '../failure.ts';
import type { PageRead } from '../ports.ts';
import type { ExtractOptions, Page } from '../types.ts';

export interface PageTask {
  /** Told back when the thread begins with it. */
  readonly id: number;
  readonly page: Page;
  readonly options: ExtractOptions;
  /** The same for the same options: what a thread remembers by them (a profile's selectors) holds for the next page. */
  readonly optionsId: number;
}

/** What a thread says of itself. */
export interface Begun {
  readonly begun: number;
}

/** `error`: thrown on as it is, a bug. */
export type PageAnswer =
  | { readonly read: PageRead }
  | { readonly failure: Pick<Failure, 'code' | 'message' | 'detail'> }
  | { readonly error: Error };

const isWhole = ({ byteOffset, byteLength, buffer }: Uint8Array): boolean =>
  byteOffset === 0 && byteLength === buffer.byteLength && buffer instanceof ArrayBuffer;

/** The page with bytes that can be handed over: its own where it holds them alone, else a copy. */
export const ownBytes = (page: Page): { readonly page: Page; readonly bytes: ArrayBuffer[] } => {
  const { body } = page;
  if (typeof body === 'string') return { page, bytes: [] };
  // A piece of an archive, or of Node's pool for small buffers: the rest of it is others'.
  const own = isWhole(body) ? body : new Uint8Array(body);
  return { page: { ...page, body: own }, bytes: [own.buffer as ArrayBuffer] };
};

/** A failure or bug as an answer. */
export const answerOfError = (error: unknown): PageAnswer => {
  if (error instanceof Failure) {
    const { code, message, detail } = error;
    return { failure: { code, message, detail } };
  }
  return { error: error instanceof Error ? error : new Error(String(error)) };
};

/** The page read; throws what the thread threw. */
export const readOfAnswer = (answer: PageAnswer): PageRead => {
  if ('read' in answer) return answer.read;
  if ('error' in answer) throw answer.error;
  const { code, message, detail } = answer.failure;
  throw new Failure(code, message, { detail });
};
