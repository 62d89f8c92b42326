/** Standard input as the program hands it on: opened when it is read, let go when the run stops. */
import { Failure } from '../failure.ts';

/**
 * The bytes of standard input. A run that is stopped ends the reading with a Failure:
 * what came until then may be half a page.
 */
export async function* standardInput(stop: AbortSignal): AsyncGenerator<Uint8Array> {
  const { stdin } = process;
  const onStop = () =>
    stdin.destroy(new Failure('input-unreadable', '-: interrupted before standard input ended'));
  stop.addEventListener('abort', onStop);
  // A stop that came before anything was read is told to no listener.
  if (stop.aborted) onStop();
  try {
    yield* stdin;
  } finally {
    stop.removeEventListener('abort', onStop);
    // Left open it would keep the program alive.
    stdin.destroy();
  }
}
