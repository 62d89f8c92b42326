import { expect, test } from '@jest/globals';
import { createInlineExtractor } from '../../src/cli/inline-extractor.ts';
import { createTurns } from '../../src/flow/turns.ts';

/** How often the event loop went round. */
const countRounds = () => {
  let rounds = 0;
  let timer: NodeJS.Immediate;
  const round = (): void => {
    rounds += 1;
    timer = setImmediate(round);
  };
  timer = setImmediate(round);
  return { rounds: () => rounds, stop: () => clearImmediate(timer) };
};

test('pieces of work come one after another in the order asked for', async () => {
  const inTurn = createTurns();
  const said: string[] = [];
  const work = (name: string) => async () => {
    said.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    said.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(work('a')), inTurn(work('b'))])).toEqual(['a', 'b']);
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('one that fails takes no other turn', async () => {
  const inTurn = createTurns();
  const failing = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(async () => 'next');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});

test.each([undefined, 200])(
  'the event loop goes round between two pages that come together (status %s)',
  async (status) => {
    const extractor = createInlineExtractor(undefined);
    const body = `<title>Harga beras</title><p>${'Harga beras naik di pasar. '.repeat(40)}</p>`;
    const page = { body, ...(status !== undefined && { status }) };
    const never = new AbortController().signal;
    const { rounds, stop } = countRounds();
    const ends: number[] = [];
    const read = async (): Promise<void> => {
      await extractor.extract(page, {}, never);
      ends.push(rounds());
    };
    await Promise.all(Array.from({ length: 20 }, read));
    stop();
    expect(new Set(ends).size).toBe(20);
  },
);
