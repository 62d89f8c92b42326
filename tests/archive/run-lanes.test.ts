import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { runLanes } from '../../src/archive/run-lanes.ts';

/** Items by host, each taken once, two at a time. */
const queuesOf = (items: Record<string, string[]>) => ({
  hosts: Object.keys(items),
  take: (host: string) => items[host]?.splice(0, 2) ?? [],
});

const never = new AbortController().signal;
const around = { width: 1, maxLanes: 100, signal: never, dropSignal: never };

const run = async (
  items: Record<string, string[]>,
  visit: (item: string) => Promise<void>,
  more: Partial<typeof around> = {},
): Promise<void> => {
  const { hosts, take } = queuesOf(items);
  const lanes = runLanes<string>({ take, visit, ...around, ...more });
  for (const host of hosts) lanes.add(host);
  await lanes.finish();
};

describe('lanes', () => {
  test('every item is visited once, those of a host in their order', async () => {
    const seen: string[] = [];
    await run({ a: ['a1', 'a2', 'a3', 'a4', 'a5'], b: ['b1'] }, async (item) => {
      await setImmediate();
      seen.push(item);
    });
    expect(seen.filter((item) => item.startsWith('a'))).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
    expect(seen).toHaveLength(6);
  });

  test('a host that answers slowly keeps no other waiting', async () => {
    const seen: string[] = [];
    let release: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    await run({ slow: ['s1'], quick: ['q1', 'q2', 'q3'] }, async (item) => {
      if (item === 's1') await slow;
      seen.push(item);
      if (item === 'q3') release();
    });
    expect(seen).toEqual(['q1', 'q2', 'q3', 's1']);
  });

  test.each([1, 3])('never more than %d of a host at once', async (width) => {
    let [now, most] = [0, 0];
    const items = Array.from({ length: 9 }, (_, i) => `a${i}`);
    await run(
      { a: items },
      async () => {
        now += 1;
        most = Math.max(most, now);
        await setImmediate();
        now -= 1;
      },
      { width },
    );
    // Two are taken at a time here.
    expect(most).toBe(Math.min(width, 2));
  });

  test('never more lanes than allowed, and every host has its turn', async () => {
    let [now, most, all] = [0, 0, 0];
    const items = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`h${i}`, ['x']]));
    await run(
      items,
      async () => {
        now += 1;
        all += 1;
        most = Math.max(most, now);
        await setImmediate();
        now -= 1;
      },
      { maxLanes: 3 },
    );
    expect([most, all]).toEqual([3, 20]);
  });

  test('what a host is given while its lane works is visited as well', async () => {
    const items = { a: ['a1'] as string[] };
    const seen: string[] = [];
    const lanes = runLanes<string>({
      take: (host) => items[host as 'a'].splice(0, 2),
      visit: async (item) => {
        seen.push(item);
        if (item === 'a1') {
          items.a.push('a2');
          lanes.add('a');
        }
        await setImmediate();
      },
      ...around,
    });
    lanes.add('a');
    await lanes.finish();
    expect(seen).toEqual(['a1', 'a2']);
  });

  test('a stop begins nothing new and finishes what is under way', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    await run(
      { a: ['a1', 'a2', 'a3'] },
      async (item) => {
        stop.abort();
        await setImmediate();
        seen.push(item);
      },
      { signal: stop.signal },
    );
    expect(seen).toEqual(['a1']);
  });

  test('what breaks one lane ends all, and is told', async () => {
    const seen: string[] = [];
    const broken = run({ a: ['a1'], b: ['b1', 'b2', 'b3', 'b4'] }, async (item) => {
      if (item === 'a1') throw new Error('disk full');
      await setImmediate();
      seen.push(item);
    });
    await expect(broken).rejects.toThrow('disk full');
    expect(seen.length).toBeLessThan(3);
  });
});
