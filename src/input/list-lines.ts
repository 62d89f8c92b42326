/** The inputs named in a list. */
import { open } from 'node:fs/promises';
import { linesOf } from './lines.ts';
import { systemFailure } from './system-failures.ts';

/** `  # front page` is a comment; a # further on belongs to an address or a name. */
const isNamed = (line: string): boolean => line !== '' && !line.startsWith('#');

async function* namedIn(
  stream: AsyncIterable<Uint8Array | string>,
  label: string,
): AsyncGenerator<string, void, undefined> {
  for await (const line of linesOf(stream, label)) {
    const name = line.trim();
    if (isNamed(name)) yield name;
  }
}

/**
 * The addresses and paths of a list, pulled line by line. Paths count from the working folder.
 * A list that cannot be read throws its Failure out of the iteration: without it nobody knows the inputs.
 */
export async function* listLines(
  list: string,
  openStdin: () => AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string, void, undefined> {
  if (list === '-') {
    yield* namedIn(openStdin(), 'standard input');
    return;
  }
  try {
    const handle = await open(list);
    try {
      yield* namedIn(handle.createReadStream({ autoClose: false }), list);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw systemFailure(error, list);
  }
}
