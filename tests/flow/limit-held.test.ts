import { describe, expect, test } from '@jest/globals';
import { limitHeld } from '../../src/flow/limit-held.ts';
import type { Input } from '../../src/ports.ts';

const signal = new AbortController().signal;

const inputOf = (label: string, heldBytes?: number): Input => ({
  label,
  heldBytes,
  load: async () => ({ body: label }),
});

async function* from(inputs: readonly Input[], onTaken: (label: string) => void) {
  for (const input of inputs) {
    onTaken(input.label);
    yield input;
  }
}

/** What is taken from the source when nothing that came out is loaded, and then when it is. */
const takenBy = async (inputs: readonly Input[], maxBytes: number): Promise<[string, string]> => {
  let taken = '';
  const limited = limitHeld(
    from(inputs, (label) => {
      taken += label;
    }),
    maxBytes,
  );
  const out: Input[] = [];
  const all = (async () => {
    for await (const input of limited) out.push(input);
  })();
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  const before = taken;
  for (let turn = 0; turn < 50 && out.length < inputs.length; turn += 1) {
    for (const input of out.splice(0)) await input.load(signal);
    for (let wait = 0; wait < 20; wait += 1) await Promise.resolve();
  }
  await all;
  return [before, taken];
};

describe('inputs that hold bytes', () => {
  test.each<[string, number[], string]>([
    ['come as long as they hold less than the limit together', [40, 40, 10], 'abc'],
    ['wait where they would hold more; one is taken to see that', [40, 70, 10, 10], 'ab'],
    ['come though one alone holds more than all may', [500, 10, 10], 'ab'],
    ['of no bytes never wait', [100, 0, 0, 0], 'abcd'],
  ])('%s', async (_, sizes, before) => {
    const inputs = sizes.map((size, i) => inputOf('abcdefgh'[i] as string, size));
    const [first, all] = await takenBy(inputs, 100);
    expect({ first, all }).toEqual({ first: before, all: 'abcdefgh'.slice(0, sizes.length) });
  });

  test('are loaded as they would be', async () => {
    for await (const input of limitHeld(from([inputOf('a', 1)], () => undefined)))
      expect(await input.load(signal)).toEqual({ body: 'a' });
  });
});
