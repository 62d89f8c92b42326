import { describe, expect, test } from '@jest/globals';
import { runEach } from '../../src/flow/run-each.ts';

async function* upTo(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i += 1) yield i;
}

/** Work that ends only when it is dropped. */
const untilDropped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

describe('work on each of many', () => {
  test('comes out in the order of the items', async () => {
    const seen: string[] = [];
    const end = await runEach(upTo(5), {
      width: 5,
      work: async (item) => {
        await new Promise((resolve) => setTimeout(resolve, 20 - 4 * item));
        return `${item}`;
      },
      deliver: async (result, item) => void seen.push(`${item}:${result}`),
    });
    expect(end).toEqual({ stopped: false });
    expect(seen).toEqual(['0:0', '1:1', '2:2', '3:3', '4:4']);
  });

  test('that rejects ends the run, and waits for nothing before it', async () => {
    const broken = new Error('the disk is full');
    let dropped = 0;
    const running = runEach(upTo(1_000_000), {
      width: 4,
      work: async (item, signal) => {
        if (item === 3) throw broken;
        return untilDropped(signal).finally(() => {
          dropped += 1;
        });
      },
      deliver: async () => undefined,
    });
    await expect(running).rejects.toBe(broken);
    expect(dropped).toBe(3);
  });

  test('that is told to stop while it waits was never begun', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const end = await runEach(upTo(10), {
      width: 3,
      signal: stop.signal,
      work: async (item) => {
        if (item === 0) return item;
        stop.abort();
        throw stop.signal.reason;
      },
      deliver: async (result) => void seen.push(result),
    });
    expect([end, seen]).toEqual([{ stopped: true }, [0]]);
  });
});
