import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { createHeldBytes } from '../../src/flow/held-bytes.ts';

describe('bytes of pages that are not settled yet', () => {
  test('there is room below the limit', async () => {
    const held = createHeldBytes(10);
    held.hold(9);
    await expect(held.room()).resolves.toBeUndefined();
  });

  test('all who wait go on once there is room again, and not before', async () => {
    const held = createHeldBytes(10);
    const letGo = held.hold(12);
    const seen: string[] = [];
    const waiting = ['a', 'b'].map(async (name) => {
      await held.room();
      seen.push(name);
    });
    await setImmediate();
    expect(seen).toEqual([]);
    letGo();
    await Promise.all(waiting);
    expect(seen).toEqual(['a', 'b']);
  });
});
