/** Inputs that hold their bytes already, taken from the source no faster than they are read. */
import type { Input } from '../ports.ts';

/** Some hundred usual pages; one page more where it alone is larger. */
const usualBytes = 50_000_000;

/** Lets go on once what was let in has left again. */
const createGate = (limit: number) => {
  let bytes = 0;
  let wake: (() => void) | undefined;
  return {
    enter: async (size: number): Promise<() => void> => {
      while (bytes > 0 && bytes + size > limit)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      bytes += size;
      return () => {
        bytes -= size;
        wake?.();
      };
    },
  };
};

/** The same inputs; those that wait for their `load` hold at most `maxBytes` together. */
export async function* limitHeld(
  inputs: AsyncIterable<Input>,
  maxBytes = usualBytes,
): AsyncGenerator<Input, void, undefined> {
  const gate = createGate(maxBytes);
  for await (const input of inputs) {
    const { heldBytes = 0 } = input;
    if (heldBytes === 0) {
      yield input;
      continue;
    }
    const release = await gate.enter(heldBytes);
    yield {
      ...input,
      load: (signal) => {
        release();
        return input.load(signal);
      },
    };
  }
}
